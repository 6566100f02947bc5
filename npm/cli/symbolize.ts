/** `oxbridge symbolize`: puts lines of Rust into a stack of a release, by the table that its build has written. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { readLines, withFrames } from "../src/lines.ts";
import { BuildError } from "./error.ts";
import { shown } from "./files.ts";

/** What to read. */
export interface SymbolizeOptions {
  /** A file with the stack. @default the standard input */
  readonly stack?: string;
  /** The table. @default the one in this folder that ends in `.lines` */
  readonly lines?: string;
  /** The module that the stack is of, to see that the table is its own. */
  readonly wasm?: string;
}

/** What the name of a table ends in: `pkg.lines` is that of the package in `pkg`. */
export const TABLE_ENDING = ".lines";

const HASH_LENGTH = 32;

/** The text of a table file: the hash of the module that it is of, and the table. */
export function tableFile(wasm: Uint8Array, table: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([hashOf(wasm), table]));
}

/** The stack with lines of Rust in it. */
export async function symbolize({ stack, lines, wasm }: SymbolizeOptions): Promise<string> {
  const path = lines ?? (await onlyTable());
  const file = await read(path, "oxbridge build --debuginfo writes it");
  if (wasm !== undefined) {
    const hash = hashOf(await read(wasm, "the module that the stack is of"));
    if (!hash.equals(file.subarray(0, HASH_LENGTH))) {
      throw new BuildError(
        `${shown(path)} is not the table of ${shown(wasm)}`,
        "each build of a package writes its own: keep it with what you publish",
      );
    }
  }
  const find = readLines(new Uint8Array(file.subarray(HASH_LENGTH)));
  const given = stack === undefined ? await text(process.stdin) : (await read(stack, "")).toString("utf8");
  // What stands above the frames is the error.
  const [before = ""] = /^(?:(?!\s*at |\S*@\S+:\d).*\n)*/.exec(given) ?? [];
  const head = before.replace(/\n$/, "");
  return withFrames({ head, frames: given.slice(head.length) }, find, head.includes("RustPanicError"));
}

async function onlyTable(): Promise<string> {
  const found = (await readdir(".")).filter((name) => name.endsWith(TABLE_ENDING));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const what = only === undefined ? "no table of lines here" : `several tables of lines here: ${found.join(", ")}`;
  throw new BuildError(what, "name one: oxbridge symbolize --lines FILE");
}

async function read(path: string, hint: string): Promise<Buffer> {
  return readFile(path).catch((cause: unknown) => {
    throw new BuildError(`cannot read ${shown(path)}`, hint || undefined, { cause });
  });
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
