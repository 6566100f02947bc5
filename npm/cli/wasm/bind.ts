/** From the module that cargo made to the module that ships, and wasm-bindgen's glue where it needs it. */
import { BuildError } from "../error.ts";
import { processAgain } from "./again.ts";
import type { Kept } from "./kept.ts";
import { type Import, OWN_MODULE, processModule, readImports, type Telling } from "./processor.ts";

/** What {@link bind} makes. */
export interface Bound {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** Its source map, whose sources are paths, or what carries `table` through Binaryen; empty where it has no lines. */
  readonly map: string;
  /** The table of lines, where it lies beside the module. */
  readonly table: Uint8Array<ArrayBuffer>;
  /** Text of `bindgen.js`, if the module needs it. */
  readonly bindgenJs?: string;
  /** wasm-bindgen's own typings, which hold what crates declare in `typescript_custom_section`. */
  readonly bindgenTypings: string;
  /** Names of what the module and `bindgen.js` import from the runtime. */
  readonly imports: readonly string[];
  /** Files that `bindgen.js` imports, by their path in the package. */
  readonly snippets: Readonly<Record<string, string>>;
  /** Modules that `bindgen.js` imports and the package does not hold. */
  readonly externals: readonly string[];
}

/** Modules of imports that the processor resolves. */
const PLACEHOLDERS = /^__wbindgen_/;

/** How {@link bind} processes a module. */
export interface BindOptions {
  /** Keeps the names of functions, for stack traces. */
  readonly names?: boolean;
  /** Where the lines of the module are told, if at all. */
  readonly lines?: Telling | undefined;
  /** Which exports of our own stay; all if it is not given. */
  readonly kept?: Kept;
  /** A file for what was processed last, which is not processed again. */
  readonly cache?: string;
}

/** Processes a module. */
export async function bind(
  raw: Uint8Array<ArrayBuffer>,
  { names = false, kept = new Map(), lines, cache }: BindOptions = {},
): Promise<Bound> {
  const how = { names, kept, lines };
  const { wasm, map, table, imports, glue, typings, snippets } =
    cache === undefined ? await processModule(raw, how) : await processAgain(cache, raw, how);
  const before = new Set((await readImports(raw)).map(key));
  for (const each of imports) {
    if (each.module === OWN_MODULE || PLACEHOLDERS.test(each.module) || !before.has(key(each))) continue;
    throw new BuildError(
      `the crate imports \`${each.module}.${each.name}\`, which nothing provides`,
      'it comes from C code, or from an extern "C" block without #[wasm_bindgen], in the crate or in a dependency',
    );
  }
  const own = imports.filter(({ module }) => module === OWN_MODULE).map(({ name }) => name);
  if (glue === "") return { wasm, map, table, bindgenTypings: typings, imports: own, snippets, externals: [] };
  // With the parser, which modules without wasm-bindgen do not need.
  const { factory } = await import("./factory.ts");
  const { js, externals, runtime } = factory(glue, imports, WebAssembly.Module.exports(new WebAssembly.Module(wasm)));
  const used = js.includes(' from "./snippets/') ? snippets : {};
  const all = [...new Set([...own, ...runtime])].sort();
  return { wasm, map, table, bindgenJs: js, bindgenTypings: typings, imports: all, snippets: used, externals };
}

function key(each: Import): string {
  return `${each.module}\0${each.name}`;
}
