/** What generated functions are made of: how a message gets in, and how its answer gets out. The twin is `crate/src/export.rs`. */
import { RustError, refusal } from "./error.ts";
import type { Block, Instance, Raw, References } from "./instance.ts";
import {
  copyOf,
  openAt,
  type Reader,
  readString,
  readU8,
  readU32,
  type TypedArray,
  type TypedArrayConstructor,
  textAt,
  Writer,
  writeStringAt,
  writeU32,
} from "./wire.ts";

/** Size of the first block for messages. */
const INBOX = 8192;

/** Writers keep buffers up to this size, whatever they are used for. */
const KEPT = 1 << 20;

/** The raw exports, which may have to be started first. */
export function awake(i: Instance): Raw {
  return i.awake();
}

/** What to throw after `error` came out of a raw export: the instance is dead. */
export function died(i: Instance, error: unknown, raw: Raw): unknown {
  return i.died(error, raw);
}

/** A writer straight into memory, for a message of so many fixed bytes and units of text. */
export function direct(i: Instance, bytes: number, units: number): Writer {
  const size = 8 + bytes + units * 3;
  if (i.top + size > i.end) block(i, size);
  if (i.reader.bytes.length === 0) i.look();
  const w = i.writer;
  w.at = i.top + 8;
  w.textAt = i.top + 8 + bytes;
  return w;
}

/** Ends what `direct` began, and gives the address of the message. `bytes` as there. */
export function seal(i: Instance, w: Writer, bytes: number): number {
  const at = i.top;
  w.view.setUint32(at, 8 + bytes, true);
  w.view.setUint32(at + 4, w.textAt - at, true);
  i.top = w.textAt + (-w.textAt & 7);
  return at;
}

/** Writes a message of one string and gives its address. */
export function sendString(i: Instance, v: string): number {
  const size = 16 + v.length * 3;
  if (i.top + size > i.end) block(i, size);
  if (i.reader.bytes.length === 0) i.look();
  const at = i.top;
  const end = at + writeStringAt(i.writer, at, v);
  i.top = end + (-end & 7);
  return at;
}

/** A writer into buffers of its own, since what it writes may call back or make memory grow. */
export function stage(i: Instance): Writer {
  const w = i.writers.pop() ?? new Writer(i, 2048, 1024);
  w.at = 8;
  w.textAt = 0;
  w.empty = 0;
  return w;
}

/** Copies a staged message to memory and gives its address. A writer whose message failed does not get here. */
export function send(i: Instance, w: Writer): number {
  const { bytes, at: fixed, textAt } = w;
  w.view.setUint32(0, fixed, true);
  w.view.setUint32(4, fixed + textAt, true);
  const size = fixed + textAt;
  if (i.top + size > i.end) block(i, size);
  if (i.reader.bytes.length === 0) i.look();
  const at = i.top;
  const memory = i.reader.bytes;
  if (size <= 64) {
    // Making views takes longer than this.
    for (let k = 0; k < fixed; k++) memory[at + k] = bytes[k] as number;
    for (let k = 0; k < textAt; k++) memory[at + fixed + k] = w.text[k] as number;
  } else {
    memory.set(bytes.subarray(0, fixed), at);
    memory.set(w.text.subarray(0, textAt), at + fixed);
  }
  i.top = at + size + (-size & 7);
  // Large buffers stay while messages need them.
  const kept = bytes.length + w.text.length;
  if (kept <= KEPT || size > kept / 8) i.writers.push(w);
  return at;
}

/** Sets memory aside for a message that does not fit into the block. */
function block(i: Instance, size: number): void {
  const raw = i.raw ?? i.awake();
  // A start function may have been called, and have left a block.
  if (i.end === 0) {
    i.top = i.base = allocate(i, raw, INBOX);
    i.end = i.base + INBOX;
  }
  if (i.top + size <= i.end) return;
  const length = size + 8;
  const under: Block = { start: i.base, end: i.end, top: i.top, under: i.under };
  i.top = i.base = allocate(i, raw, length);
  i.end = i.base + length;
  i.under = under;
}

function allocate(i: Instance, raw: Raw, bytes: number): number {
  try {
    return raw.__ox_alloc(bytes) >>> 0;
  } catch (error) {
    throw i.died(error, raw);
  }
}

/** Takes a message off the stack. */
export function pop(i: Instance, message: number): void {
  i.top = message;
  const { under } = i;
  if (!under || message !== i.base) return;
  (i.raw as Raw).__ox_free(i.base, i.end - i.base);
  i.base = under.start;
  i.end = under.end;
  i.top = under.top;
  i.under = under.under;
}

/** Reads the message that Rust left at `at`. */
export function open(i: Instance, at: number): Reader {
  if (i.reader.bytes.length === 0) i.look();
  return openAt(i.reader, at >>> 0);
}

/** Takes the elements of a buffer that Rust gave away, and lets Rust drop it. */
export function takeBuffer(i: Instance, raw: Raw, at: number, type: TypedArrayConstructor): TypedArray {
  if (i.reader.bytes.length === 0) i.look();
  const { view } = i.reader;
  const address = view.getUint32(at >>> 0, true);
  const taken = copyOf(i.reader, type, address, view.getUint32((at >>> 0) + 4, true));
  raw.__ox_release();
  return taken;
}

/** Takes the string that Rust gave away at `at`. Rust drops it with the next one. */
export function takeString(i: Instance, at: number): string {
  if (i.reader.bytes.length === 0) i.look();
  const { view } = i.reader;
  return textAt(i.reader, view.getUint32(at >>> 0, true), view.getUint32((at >>> 0) + 4, true));
}

/** Puts what Rust has changed into the array it came from. */
export function copyBack(i: Instance, bytes: Uint8Array, at: number): void {
  if (i.reader.bytes.length === 0) i.look();
  bytes.set(i.reader.bytes.subarray(at, at + bytes.length));
}

/** What to throw for a wrong argument: `called` is the function, `name` the parameter. */
export function refused(i: Instance, error: unknown, called: string, name: string): unknown {
  // A block that was set aside for this message holds nothing else.
  if (i.under && i.top === i.base) pop(i, i.base);
  return refusal(error, called, name);
}

/** What the raw module imports when values cross by reference: `serde-wasm-bindgen` converts them itself. */
export function references(i: Instance): { put(value: unknown): number; take(slot: number): unknown } {
  const table = tableOf(i);
  return {
    put(value) {
      table.given.set(++table.next, value);
      return table.next;
    },
    take(slot) {
      const value = table.lent.get(slot);
      table.lent.delete(slot);
      return value;
    },
  };
}

export function writeReference(w: Writer, v: unknown): void {
  const table = tableOf(w.owner as Instance);
  table.lent.set(++table.next, v);
  w.slots ??= [];
  w.slots.push(table.next);
  writeU32(w, table.next);
}

export function readReference(r: Reader): unknown {
  const { given } = tableOf(r.owner as Instance);
  const slot = readU32(r);
  const value = given.get(slot);
  given.delete(slot);
  return value;
}

/** Forgets what a message referred to, whether Rust has taken it or not. */
export function forget(w: Writer | undefined): void {
  if (!w?.slots) return;
  const { lent } = tableOf(w.owner as Instance);
  for (const slot of w.slots) lent.delete(slot);
  w.slots = undefined;
}

function tableOf(i: Instance): References {
  i.references ??= { next: 0, lent: new Map(), given: new Map() };
  return i.references;
}

/** Throws what Rust found wrong with the arguments or the result. */
export function throwFault(i: Instance, raw: Raw, called: string): void {
  const at = raw.__ox_fault();
  if (at === 0) return;
  const r = open(i, at);
  const kind = readU8(r);
  const path = readString(r);
  i.references?.given.clear();
  const message = `${called}: ${path && `\`${path}\`: `}${readString(r)}`;
  throw kind === 0 ? new TypeError(message) : kind === 1 ? new RangeError(message) : new Error(message);
}

/** Reads an error that has nothing but a message and causes. */
export function readError(r: Reader): RustError {
  const message = readString(r);
  return new RustError(message, undefined, undefined, readCauses(r));
}

/** Reads the chain of causes of an error, outermost first. */
export function readCauses(r: Reader): Error | undefined {
  const messages = Array.from({ length: readU32(r) }, () => readString(r));
  return messages.reduceRight<Error | undefined>((cause, message) => new Error(message, cause && { cause }), undefined);
}
