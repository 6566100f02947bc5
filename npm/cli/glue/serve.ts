/** `serve.js`: what the end of a session knows where Rust runs. */
import { wasmOf } from "../../src/low.ts";
import { farImport } from "../manifest/far.ts";
import { type FunctionItem, importName, type Manifest } from "../manifest/type.ts";
import { neededModules } from "../package/import.ts";
import type { Codecs } from "./codecs.ts";
import { isImmediate } from "./scalar.ts";

/** What the serving end must know of an export. In `npm/src/far/served.ts` stands what the letters mean. */
export type RowText = readonly [raw: string, cells: string, hasMessage: boolean, answer: string];

/** An import, as `ImportRow` of `npm/src/far/served.ts` has it. */
export interface ImportText {
  readonly raw: string;
  readonly module: string;
  readonly called: string;
  readonly kind: "posted" | "asked" | "near" | "here";
  readonly hasMessage: boolean;
  readonly isBig: boolean;
  /** Its cells, `q` for an integer of 64 bits. For the caller's end. */
  readonly cells: string;
}

/** The imports of the module, in the order by which both ends number them. `raw`: what it imports. */
export function importRows(raw: readonly string[], codecs: Codecs): readonly ImportText[] {
  const { manifest } = codecs;
  const needed = neededModules(manifest);
  return manifest.imports
    .filter(({ symbol }) => raw.includes(symbol))
    .map((item) => {
      const kind = farImport(item, manifest);
      // What the host or the package itself has is where Rust runs, too.
      const isHere = kind === "near" && !needed.includes(item.module);
      const result = codecs.lower(item.result);
      const isBig = !item.async && isImmediate(result, item.result, codecs) && wasmOf(result) === "i64";
      return {
        raw: item.symbol,
        module: item.module,
        called: importName(item),
        kind: isHere ? "here" : kind,
        hasMessage: item.parameters.some(({ type }) => !isImmediate(codecs.lower(type), type, codecs)),
        isBig,
        cells: item.parameters
          .map(({ type }) => [codecs.lower(type), type] as const)
          .filter(([low, type]) => isImmediate(low, type, codecs))
          .map(([low]) => (wasmOf(low) === "i64" ? "q" : "d"))
          .join(""),
      };
    });
}

/** The functions that move a session, as `ServedState` of `npm/src/far/served.ts` has them. */
function stateText({ functions }: Manifest): string {
  const of = (hook: string): FunctionItem | undefined => functions.find((each) => each.hook === hook);
  const [save, restore] = [of("save"), of("restore")];
  if (!save || !restore) return "";
  const error = restore.error && { error: restore.error.kind === "message" ? "text" : "other" };
  const state = { save: save.symbol, restore: restore.symbol, ...error };
  return `  state: ${JSON.stringify(state)},\n`;
}

/** The declaration of `served`, over `spec`. */
export function servedText(rows: readonly RowText[], imports: readonly ImportText[], manifest: Manifest): string {
  const lines = (all: readonly unknown[]): string => all.map((each) => `    ${JSON.stringify(each)},\n`).join("");
  const known = imports.map(({ cells: _, ...each }) => each);
  return `const served = {\n  spec,\n  rows: [\n${lines(rows)}  ],\n  imports: [\n${lines(known)}  ],\n${stateText(manifest)}};\n`;
}
