/** A module that the last build of the crate processed is not processed again. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type How, type Processed, processModule, processorBytes } from "./processor.ts";

/**
 * {@link processModule}, with what it gave last in `file`: a line that says of what, then the module and its table. There is one file
 * for each crate and profile, since a development build is large and each one differs.
 */
export async function processAgain(file: string, raw: Uint8Array<ArrayBuffer>, how: How): Promise<Processed> {
  const hash = createHash("sha256")
    .update(await processorBytes())
    .update(JSON.stringify({ ...how, kept: [...how.kept] }));
  const of = hash.update(raw).digest("hex");
  const last = await readFile(file).catch(() => undefined);
  const found = last && read(last, of);
  if (found) return found;
  const { wasm, table, ...rest } = await processModule(raw, how);
  const head = Buffer.from(`${JSON.stringify({ of, lengths: [wasm.length, table.length], ...rest })}\n`);
  await mkdir(dirname(file), { recursive: true });
  // Renamed into place, so that a build that is stopped leaves no half of a file.
  await writeFile(`${file}.${process.pid}`, Buffer.concat([head, wasm, table]));
  await rename(`${file}.${process.pid}`, file);
  return { wasm, table, ...rest };
}

/**
 * Processes what was made last once more, so that the engine has compiled the processor when it is needed: once in a
 * program, and when there is nothing else to do.
 */
export async function warmUp(file: string): Promise<void> {
  if (isWarm) return;
  isWarm = true;
  const last = await readFile(file).catch(() => undefined);
  if (last === undefined) return;
  const wasm = new Uint8Array(last.subarray(last.indexOf("\n") + 1));
  await processModule(wasm, { names: true, kept: new Map(), lines: undefined }).catch(() => undefined);
}

let isWarm = false;

function read(bytes: Buffer, wanted: string): Processed | undefined {
  const end = bytes.indexOf("\n");
  // Of another module, in most cases; then there is no need to read all that it says.
  if (!bytes.toString("utf8", 0, Math.min(end, 100)).includes(wanted)) return undefined;
  const { of, lengths, ...rest } = JSON.parse(bytes.toString("utf8", 0, end)) as Omit<Processed, "wasm" | "table"> &
    Head;
  const all = new Uint8Array(bytes.subarray(end + 1));
  const [length, tableLength] = lengths;
  if (of !== wanted || all.length !== length + tableLength) return undefined;
  return { wasm: all.slice(0, length), table: all.slice(length), ...rest };
}

interface Head {
  readonly of: string;
  /** Of the module, and of the table that follows it. */
  readonly lengths: readonly [module: number, table: number];
}
