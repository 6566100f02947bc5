/** What real crates weigh beside wasm-bindgen with serde, and what each feature adds to a package. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeGlue } from "../../npm/dist/cli/glue/glue.js";
import { describe, withImports } from "../../npm/dist/cli/manifest/describe.js";
import { packageFiles } from "../../npm/dist/cli/package/package.js";
import { bind } from "../../npm/dist/cli/wasm/bind.js";
import { keptExports } from "../../npm/dist/cli/wasm/kept.js";
import { optimise } from "../../npm/dist/cli/wasm/optimise.js";
import { OWN_MODULE, readImports } from "../../npm/dist/cli/wasm/processor.js";
import { gzip, wasmOf, weigh } from "./weigh.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const RAW = join(here, "../../target/wasm32-unknown-unknown/release/bench.wasm");

/** Exports of the bench by what they need of the runtime. */
const FEATURES = {
  text: ["echo"],
  "typed arrays": ["halve"],
  records: ["give", "take"],
  "maps and sets": ["echoTags", "echoMap", "echoSet"],
  dates: ["echoTime"],
  "a class": ["Counter"],
  "a trait": ["areas"],
  callbacks: ["callBack"],
  imports: ["callImport"],
  "imported classes": ["countMembers"],
  "functions of Rust's": ["adder"],
  "async functions": ["ready"],
  "promises, both ways": ["raise", "promised"],
  "streams of Rust's": ["count"],
  "streams of JavaScript's": ["sum"],
  iterators: ["iterate"],
  "JSON values": ["echoJson"],
  "Serde, by serde-wasm-bindgen": ["echoSerde"],
  "objects of JavaScript's": ["look"],
  "calls by name": ["byName"],
  "views of memory": ["view"],
  "js-sys": ["year"],
};

/** Sends the rows of the report, and the table. */
export default async function size(send, note) {
  for (const name of ["hash", "markdown", "regex", "graph"]) {
    const [ours, theirs] = [`weighed-${name}`, `weighed-${name}-peer`].map((each) => gzip(wasmOf(each)));
    send({ case: `wasm of a crate, ${name}`, unit: "B", ours, peer: "wasm-bindgen, serde", theirs, bar: 1 });
    const whole = await weigh(`weighed-${name}`, `import * as all from "weighed-${name}"; console.log(all);`);
    const peer = await weigh(`weighed-${name}-peer`, `import * as all from "weighed-${name}-peer"; console.log(all);`);
    note(`  with JavaScript: ${whole.js} js + ${whole.wasm} wasm, ${peer.js} js + ${peer.wasm} wasm`);
  }
  note(await table());
}

/** How many bytes, compressed, each feature adds to a package of numbers alone. */
async function table() {
  const raw = new Uint8Array(readFileSync(RAW));
  const { manifest } = await describe(raw, { name: "bench" });
  const base = await weighFeature(raw, manifest, ["add"]);
  const rows = [];
  for (const [feature, names] of Object.entries(FEATURES)) {
    const { js, wasm } = await weighFeature(raw, manifest, ["add", ...names]);
    rows.push([feature, js - base.js, wasm - base.wasm]);
  }
  const lines = rows.map(
    ([feature, js, wasm]) => `${feature.padEnd(32)}${`+${js}`.padStart(8)}${`+${wasm}`.padStart(9)}`,
  );
  return [
    "\nWhat a feature adds to a package, in bytes of gzip (minified):",
    `${"".padEnd(34)}${"js".padStart(6)}${"wasm".padStart(9)}`,
    `${"numbers alone".padEnd(32)}${String(base.js).padStart(8)}${String(base.wasm).padStart(9)}`,
    ...lines,
  ].join("\n");
}

async function weighFeature(raw, whole, names) {
  const some = (items) => items.filter(({ name }) => names.includes(name));
  const all = { ...whole, functions: some(whole.functions), classes: some(whole.classes), constants: [] };
  const own = (await readImports(raw)).filter(({ module }) => module === OWN_MODULE).map(({ name }) => name);
  const bound = await bind(raw, { kept: keptExports(all, own) });
  const manifest = withImports(all, new Set(bound.imports));
  const wasm = await optimise(bound.wasm, { cache: join(here, "../../target/oxbridge") });
  const glue = writeGlue(manifest, { bindgen: bound.bindgenJs !== undefined, imports: bound.imports, hints: {} });
  const files = await packageFiles({
    crate: { name: "feature", version: "0.0.0", authors: [], keywords: [], embed: false },
    oxbridge: "0.0.0",
    manifest,
    wasm,
    glue,
    bindgenJs: bound.bindgenJs,
    snippets: bound.snippets,
    typings: { index: "", assembly: "" },
  });
  const folder = join(here, "node_modules/feature");
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return weigh("feature", 'import * as all from "feature"; console.log(all);');
}
