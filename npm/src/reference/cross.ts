/** How values that cross as themselves, and what stands for them, get to the other side. */
import { ObjectDisposedError } from "../error.ts";
import { article, Fault, refusal, shown, wrong } from "../fault.ts";
import type { Life, Reader, Table, Writer } from "../life.ts";
import { heldBytes } from "../wire/bytes.ts";
import { readU32 } from "../wire/reader.ts";
import { writeF64 } from "../wire/writer.ts";
import { BYTES, holdsBytes, isBlob, references } from "./stand-in.ts";
import { enclose, takeGiven } from "./table.ts";

/** Writes a value that crosses as itself. */
export function writeReference(w: Writer, v: unknown): void {
  enclose(w, v);
}

/** Writes an object or a function that crosses as itself. */
export function writeObject(w: Writer, v: unknown): void {
  if ((typeof v !== "object" || v === null) && typeof v !== "function") throw wrong(v, "an object");
  enclose(w, v);
}

/** Takes a value that Rust gives as itself. */
export function readReference(r: Reader): unknown {
  return takeGiven((r.owner.life as Life).table as Table, readU32(r));
}

/** What `v` stands for: itself, unless it is a reference to an object. */
export function referred(v: unknown): unknown {
  const found = references().get(v as object);
  if (found?.kind === "disposed") throw new Fault("the reference was disposed", false, -1, ObjectDisposedError);
  return found?.kind === "object" ? found.value : v;
}

/** Writes what a reference stands for, or an object itself. */
export function writeObjectReference(w: Writer, v: unknown): void {
  writeObject(w, referred(v));
}

/** Writes bytes that Rust may read, and how many there are. */
export function writeStreamReference(w: Writer, v: unknown): void {
  const found = references().get(v as object);
  const bytes = found?.kind === "bytes" ? found.value : v;
  if (!holdsBytes(bytes)) throw wrong(v, BYTES);
  enclose(w, bytes);
  writeF64(w, isBlob(bytes) ? bytes.size : (heldBytes(bytes)?.length ?? 0));
}

/** How many bytes are read at once. */
const CHUNK = 65536;

/** The bytes that Rust was given a reference to, in chunks. `size`: how many there were then. */
export function chunksOf(bytes: unknown, size: number): object {
  if (isBlob(bytes)) return Blob.prototype.stream.call(bytes);
  if (!holdsBytes(bytes)) throw new TypeError(`expected ${BYTES}, got ${shown(bytes)}`);
  return each(bytes, size);
}

function* each(bytes: object, size: number): Iterable<Uint8Array> {
  for (let at = 0; at < size; at += CHUNK) {
    // Their buffer may be resized, or taken away, at any time.
    const held = bytesNow(bytes);
    const end = Math.min(at + CHUNK, size);
    if (end > held.length) throw new RangeError(`stream: expected ${size} bytes, got ${held.length}`);
    yield held.subarray(at, end);
  }
}

function bytesNow(bytes: object): Uint8Array {
  try {
    return heldBytes(bytes) ?? new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}

/** Writes an object of a class that JavaScript knows by that name. */
export function writeInstance(w: Writer, v: unknown, name: string): void {
  if (!isInstanceOf(v, name)) throw wrong(v, article(name));
  enclose(w, v);
}

/** Refuses an argument that is not of the class. May run user code: `writeReference` comes later, and runs none. */
export function checkInstance(v: unknown, name: string, called: string, parameter: string): void {
  if (!isInstanceOf(v, name)) throw refusal(wrong(v, article(name)), called, parameter);
}

/** Whether `v` is of the class: those that this host does not have are taken on trust. */
function isInstanceOf(v: unknown, name: string): boolean {
  if (name === "Array") return Array.isArray(v);
  if (name === "Function") return typeof v === "function";
  // Most are, and of a class that is no part of another: faster than what follows.
  const known = (globalThis as Record<string, unknown>)[name];
  if (typeof known === "function" && v instanceof known) return true;
  if (typeof v === name.toLowerCase() && typeof v !== "object") return true;
  let type: unknown = globalThis;
  for (const step of name.split(".")) type = (type as Record<string, unknown> | undefined)?.[step];
  if (typeof type === "function") return v instanceof type;
  return (typeof v === "object" && v !== null) || typeof v === "function";
}
