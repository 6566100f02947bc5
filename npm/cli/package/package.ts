/**
 * The files of the generated package.
 *
 * Where nothing else hands out the module, all is one file, `package.js`: hosts without a bundler take their time for
 * every file. For the others there are one cell and one core with thin entries. No entry awaits at the top, reads a file
 * or asks where it runs: the `exports` of package.json choose it, so that no host gets two cells.
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { FarGlue } from "../glue/far.ts";
import { type Glue, glueText } from "../glue/glue.ts";
import type { Manifest } from "../manifest/type.ts";
import type { FarTypings } from "../typings/far.ts";
import { CONTRACT, contractText } from "./contract.ts";
import { doorTexts } from "./door.ts";
import { farTexts } from "./far.ts";
import { farTypingFiles } from "./far-typing.ts";
import { ownModules } from "./import.ts";
import { type CrateInfo, type Embed, licence, packageJson, readme, wasmName } from "./json.ts";
import { jsrFiles } from "./jsr.ts";
import { runtimeText } from "./runtime.ts";
import { commonJsText, indexText, moduleText, whole } from "./whole.ts";

/** What the package says of itself, and how it is asked to be laid out. */
export interface CrateInput extends Omit<CrateInfo, "embed"> {
  /** @default "auto" */
  readonly embed?: Embed | undefined;
}

/** What a package is made of. */
export interface PackageInput {
  readonly crate: CrateInput;
  /** The version of this tool. */
  readonly oxbridge: string;
  /** Whether this is a build for development, which says more of what is wrong. */
  readonly dev?: boolean | undefined;
  readonly manifest: Manifest;
  readonly wasm: Uint8Array;
  /** Its source map; empty for one without. */
  readonly map: string;
  /** What `glue.js` is made of. */
  readonly glue: Glue;
  /** What the doors `./far` are made of, where there are any. */
  readonly far?: { readonly glue: FarGlue; readonly typings: FarTypings } | undefined;
  /** The text of `bindgen.js`, and the files it imports by their paths, where the crate uses wasm-bindgen. */
  readonly bindgenJs?: string | undefined;
  readonly snippets?: Readonly<Record<string, string>> | undefined;
  /** Files of crates that the glue imports, by their paths. */
  readonly copies?: Readonly<Record<string, string>> | undefined;
  /** What the crate has of README and licences. */
  readonly papers?: Files | undefined;
  readonly typings: { readonly index: string; readonly assembly: string };
}

/** Contents by path. */
export type Files = Record<string, string | Uint8Array>;

/** The files of the package for a module. */
export async function packageFiles(input: PackageInput): Promise<Files> {
  const { manifest, wasm, glue, typings, oxbridge } = input;
  const crate: CrateInfo = { ...input.crate, embed: isEmbedded(input.crate.embed, wasm) };
  const runtime = new Set(glue.runtime);
  const use = (...names: string[]): string => {
    for (const name of names) runtime.add(name);
    return names.join(", ");
  };
  const hash = createHash("sha256").update(wasm).digest("hex").slice(0, 16);
  const doors = doorTexts(manifest, { embed: crate.embed, oxbridge, hash, checks: input.dev }, use);
  // What the package imports by itself, or wasm-bindgen does.
  const modules: Record<string, string> = {
    ...(input.bindgenJs === undefined ? {} : { "bindgen.js": input.bindgenJs }),
    ...input.snippets,
    ...input.copies,
  };
  const all = whole({ manifest, glue, wasm, oxbridge });
  const index = indexText(all);
  return {
    "package.json": packageJson(crate, manifest, input.far !== undefined),
    "README.md": readme(crate, manifest),
    ...input.papers,
    ...(crate.jsr === undefined ? {} : jsrFiles({ name: crate.jsr, index, ...jsrInput(input, modules) })),
    [CONTRACT]: contractText(manifest, oxbridge),
    // It is made of what is in the repository already.
    ".gitignore": "*\n",
    "glue.js": glueText(manifest, glue),
    ...modules,
    "wasm-b64.js": 'export { __ox_bytes as default } from "./package.js";\n',
    ...doors,
    ...(input.far ? await farTexts(glue, input.far.glue, oxbridge, crate.embed, modules) : {}),
    ...(input.far ? farTypingFiles(input.far.typings) : {}),
    "runtime.js": runtimeText(runtime),
    ...(crate.embed ? {} : { "load-more.js": runtimeText(["counted", "explain", "verify"]) }),
    "index.js": index,
    "package.js": moduleText(all),
    "package.cjs": await commonJsText(all, modules),
    "inline.cjs": INLINE,
    "assembly.cjs": ASSEMBLY,
    [wasmName(manifest)]: wasm,
    ...(input.map ? { [`${wasmName(manifest)}.map`]: input.map } : {}),
    [`${wasmName(manifest)}.d.ts`]: WASM_TYPINGS,
    [`${wasmName(manifest)}.d.cts`]: WASM_TYPINGS.replace('"./index.js"', '"./index.cjs"'),
    "index.d.ts": typings.index,
    "index.d.cts": typings.index,
    // For resolvers that do not read `exports`.
    "inline.d.ts": 'export * from "./index.js";\n',
    "assembly.d.ts": typings.assembly,
    "assembly.d.cts": typings.assembly.replaceAll('"./index.js"', '"./index.cjs"'),
  };
}

/** What JSR publishes beside its entry. */
function jsrInput({ crate, manifest, typings, papers = {} }: PackageInput, modules: Readonly<Record<string, string>>) {
  return {
    version: crate.npmVersion ?? crate.version,
    ...licence(crate),
    typings: typings.index,
    modules: ownModules(manifest),
    files: [...new Set(["README.md", ...Object.keys(papers), ...Object.keys(modules)])],
  };
}

/** What a browser gets compressed beside the JavaScript, where it is not worth a request of its own. */
const SMALL = 32_000;

function isEmbedded(embed: Embed = "auto", wasm: Uint8Array): boolean {
  return embed === "auto" ? gzipSync(wasm).length <= SMALL : embed;
}

const INLINE = `const { __ox_assembly, __ox_bytes, ...index } = require("./package.cjs");
module.exports = index;
`;

const ASSEMBLY = `Object.defineProperty(exports, "__esModule", { value: true });
exports.default = require("./package.cjs").__ox_assembly;
`;

const WASM_TYPINGS = `import type { WasmSource } from "./index.js";

/** What the host or the bundler makes of the file; \`init({ wasm })\` takes it. */
declare const wasm: WasmSource;
export default wasm;
`;
