/** What becomes of the module that cargo made, in named steps. `build.ts` loads this while cargo reads the crate. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { VERSION } from "../src/version.ts";
import { unlinked } from "./cargo.ts";
import type { Crate } from "./crate.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { shown, writeFiles } from "./files.ts";
import { type FarGlue, writeFarGlue } from "./glue/far.ts";
import { type Glue, writeGlue as generate, glueText } from "./glue/glue.ts";
import { checkNames } from "./manifest/check.ts";
import { describe, withImports } from "./manifest/describe.ts";
import { nearExports } from "./manifest/far.ts";
import { renamedTypes } from "./manifest/name.ts";
import type { Manifest } from "./manifest/type.ts";
import { copiedFiles } from "./package/import.ts";
import { wasmName } from "./package/json.ts";
import { type Files, type PackageInput, packageFiles } from "./package/package.ts";
import { readPapers } from "./papers.ts";
import { TABLE_ENDING, tableFile } from "./symbolize.ts";
import { type FarTypings, farTypings } from "./typings/far.ts";
import { typings } from "./typings/typings.ts";
import { warmUp } from "./wasm/again.ts";
import { type Bound, bind } from "./wasm/bind.ts";
import { hintsFor } from "./wasm/hint.ts";
import { keptExports } from "./wasm/kept.ts";
import { withSources } from "./wasm/map.ts";
import { findBinaryen, optimise, optimiseWithLines } from "./wasm/optimise.ts";
import { bindgenVersion, OWN_MODULE, readImports } from "./wasm/processor.ts";

/** Where the build tells what it does. */
export interface Log {
  step?(name: string, milliseconds: number, note: string): void;
  /** What the compiler says, as it says it. */
  diagnostic?(diagnostic: Diagnostic): void;
  warn?(message: string, hint?: string): void;
}

/** What the steps hand on to each other. */
export interface Context {
  readonly log: Log;
  readonly crate: Crate;
  raw: Uint8Array<ArrayBuffer>;
  manifest: Manifest;
  bound: Bound;
  wasm: Uint8Array<ArrayBuffer>;
  /** Its lines, where they lie beside it. */
  table: Uint8Array<ArrayBuffer>;
  glue: Glue;
  far: FarGlue;
  typings: PackageInput["typings"];
  farTypings: FarTypings;
  readonly out: string;
  files: Files;
  changed: readonly string[];
  sources: readonly string[];
}

export type Step = (context: Context) => Promise<string>;

/** Those after cargo. */
export const STEPS: Readonly<Record<string, Step>> = {
  describe: readManifest,
  bind: bindModule,
  optimise: optimiseModule,
  glue: writeGlue,
  typings: writeTypings,
  package: writePackage,
};

async function readManifest(context: Context): Promise<string> {
  const { crate, log } = context;
  const versions = { crate: crate.oxbridge, npm: VERSION };
  const { manifest } = await describe(context.raw, { name: crate.name, versions });
  context.manifest = manifest;
  checkNames(manifest);
  for (const { name, type } of renamedTypes(manifest)) {
    const hint = `choose one yourself: #[marshal(rename = "…")] on \`${type.name}\``;
    log.warn?.(
      `the type \`${type.name}\` (${type.place}) is called \`${name}\` in JavaScript, since its own name is taken`,
      hint,
    );
  }
  for (const name of await unlinked(crate, manifest.assemblies)) {
    const hint = `name it in code, \`use ${name.replaceAll("-", "_")} as _;\` is enough`;
    log.warn?.(`the dependency \`${name}\` has exports, but it is not linked: nothing in the crate names it`, hint);
  }
  const { functions, constants, classes, types } = manifest;
  if (functions.length + constants.length + classes.length === 0) {
    log.warn?.("the crate exports nothing", "put #[js_export] on a function");
  }
  const named = Object.keys(types).length;
  return [
    count(functions.length, "function"),
    count(constants.length, "constant"),
    ...(classes.length ? [count(classes.length, "class", "classes")] : []),
    count(named, "type"),
  ].join(", ");
}

/** Gets ready for what cargo makes. */
export function getReady(crate: Crate): Promise<void> {
  return warmUp(boundOf(crate));
}

/** What the last build of a crate bound. */
function boundOf({ name, profile, target }: Crate): string {
  return join(target, "oxbridge", `${name}-${profile.name}.bound`);
}

async function bindModule(context: Context): Promise<string> {
  const own = (await readImports(context.raw)).filter(({ module }) => module === OWN_MODULE);
  const kept = keptExports(
    context.manifest,
    own.map(({ name }) => name),
  );
  const { names, lines: told, workspace: root } = context.crate;
  const url = told === "inside" ? `${wasmName(context.manifest)}.map` : undefined;
  const lines = told === "none" ? undefined : { url, root };
  context.bound = await bind(context.raw, { names, kept, lines, cache: boundOf(context.crate) });
  const { bindgenJs, externals, imports } = context.bound;
  context.manifest = withImports(context.manifest, new Set(imports));
  if (externals.length > 0) {
    const list = externals.map((each) => `\`${each}\``).join(", ");
    context.log.warn?.(`a crate imports ${list} through wasm-bindgen: the package works only where that is found`);
  }
  return bindgenJs === undefined ? "no wasm-bindgen inside" : `wasm-bindgen ${await bindgenVersion()}`;
}

async function optimiseModule(context: Context): Promise<string> {
  const { crate, bound } = context;
  context.wasm = bound.wasm;
  context.table = bound.table;
  if (crate.profile.base === "dev") return "not in a dev build";
  const binaryen = await findBinaryen(crate.root);
  if (binaryen === undefined) return "skipped: binaryen is not installed (npm install --save-dev binaryen)";
  try {
    const how = { names: crate.names, cache: join(crate.target, "oxbridge"), binaryen };
    if (crate.lines === "beside") Object.assign(context, await optimiseWithLines(bound, how));
    else context.wasm = await optimise(bound.wasm, how);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.log.warn?.(`binaryen ${binaryen.version} cannot optimise the module: ${reason}`, "try a newer one");
    return "left as it is";
  }
  return `binaryen ${binaryen.version}, ${kilobytes(bound.wasm.length)} → ${kilobytes(context.wasm.length)}`;
}

async function writeGlue(context: Context): Promise<string> {
  const { bindgenJs, imports } = context.bound;
  const hasLines = context.crate.lines === "inside";
  const options = { bindgen: bindgenJs !== undefined, imports, hasLines, hints: hintsFor(context.wasm) };
  context.glue = generate(context.manifest, options);
  context.far = writeFarGlue(context.manifest, options);
  const near = nearExports(context.manifest);
  const named = near.slice(0, MOST).map((name) => `\`${name}\``);
  const rest = near.length > MOST ? `, and ${near.length - MOST} more` : "";
  const note = near.length ? `; not at a distance: ${named.join(", ")}${rest}` : "";
  return kilobytes(glueText(context.manifest, context.glue).length) + note;
}

/** How many exports are named that are not at a distance. */
const MOST = 5;

async function writeTypings(context: Context): Promise<string> {
  const { manifest } = context;
  context.typings = typings(manifest, context.bound.bindgenTypings);
  context.farTypings = farTypings(manifest);
  return kilobytes(context.typings.index.length);
}

async function writePackage(context: Context): Promise<string> {
  const { crate, manifest, wasm, bound, out } = context;
  const roots = new Map([...crate.linkable, crate].map(({ name, root }) => [name, root]));
  const copies = Object.entries(await copiedFiles(manifest, roots));
  const papers = await readPapers(crate);
  context.sources = [...context.sources, ...copies.map(([, { source }]) => source), ...papers.sources];
  context.files = await packageFiles({
    crate,
    papers: papers.files,
    oxbridge: VERSION,
    dev: crate.profile.base === "dev",
    manifest,
    wasm,
    glue: context.glue,
    far: { glue: context.far, typings: context.farTypings },
    bindgenJs: bound.bindgenJs,
    snippets: bound.snippets,
    copies: Object.fromEntries(copies.map(([path, { text }]) => [path, text])),
    typings: context.typings,
    map: crate.lines === "inside" ? await withSources(bound.map, crate.workspace) : "",
  });
  context.changed = await writeFiles(context.files, out);
  if (crate.lines === "beside") await writeFile(`${out}${TABLE_ENDING}`, tableFile(wasm, context.table));
  const size = `${kilobytes(wasm.length)} wasm, ${kilobytes(gzipSync(wasm).length)} gzip`;
  return `${shown(out)}: ${count(Object.keys(context.files).length, "file")}, ${size}`;
}

function count(number: number, what: string, many = `${what}s`): string {
  return `${number} ${number === 1 ? what : many}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
