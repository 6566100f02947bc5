/** What generated functions are made of: how a message gets in, and how its answer gets out. The twin is `crate/src/export.rs`. */
import { ObjectBorrowedError, ObjectDisposedError, RustError, refusal } from "./error.ts";
import type { Block, Instance, Life, Raw } from "./instance.ts";
import { forget, readReference } from "./reference.ts";
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
  w.slots = undefined;
  return w;
}

/** Copies a staged message to memory and gives its address. A writer whose message failed does not get here. */
export function send(i: Instance, w: Writer): number {
  if (w.slots !== undefined && w.life !== i.life) throw (w.life as Life).dead;
  const size = w.at + w.textAt;
  if (i.top + size > i.end) block(i, size);
  const at = i.top;
  copy(i, w, at);
  i.top = at + size + (-size & 7);
  return at;
}

/** Copies a staged message to `at`, and keeps its writer. */
export function copy(i: Instance, w: Writer, at: number): void {
  const { bytes, at: fixed, textAt } = w;
  const size = fixed + textAt;
  w.view.setUint32(0, fixed, true);
  w.view.setUint32(4, size, true);
  if (i.reader.bytes.length === 0) i.look();
  const memory = i.reader.bytes;
  if (size <= 64) {
    // Making views takes longer than this.
    for (let k = 0; k < fixed; k++) memory[at + k] = bytes[k] as number;
    for (let k = 0; k < textAt; k++) memory[at + fixed + k] = w.text[k] as number;
  } else {
    memory.set(bytes.subarray(0, fixed), at);
    memory.set(w.text.subarray(0, textAt), at + fixed);
  }
  // Large buffers stay while messages need them.
  const kept = bytes.length + w.text.length;
  if (kept <= KEPT || size > kept / 8) i.writers.push(w);
}

/** Sets memory aside for a message that does not fit into the block. */
function block(i: Instance, size: number): void {
  const raw = i.raw ?? i.awake();
  // A start function may have been called, and have left a block.
  if (i.end === 0) firstBlock(i, raw);
  if (i.top + size <= i.end) return;
  const length = size + 8;
  const under: Block = { start: i.base, end: i.end, top: i.top, under: i.under };
  i.top = i.base = allocate(i, raw, length);
  i.end = i.base + length;
  i.under = under;
}

export function firstBlock(i: Instance, raw: Raw): void {
  i.top = i.base = allocate(i, raw, INBOX);
  i.end = i.base + INBOX;
}

export function allocate(i: Instance, raw: Raw, bytes: number): number {
  try {
    return raw.__ox_alloc(bytes) >>> 0;
  } catch (error) {
    if (i.raw === raw) i.raw = undefined;
    throw i.died(error, raw);
  }
}

/** Takes a message off the stack. */
export function pop(i: Instance, message: number): void {
  i.top = message;
  const { under } = i;
  if (!under || message !== i.base) return;
  const raw = i.raw as Raw;
  try {
    raw.__ox_free(i.base, i.end - i.base);
  } catch (error) {
    i.raw = undefined;
    throw i.died(error, raw);
  }
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
  try {
    raw.__ox_release();
  } catch (error) {
    i.raw = undefined;
    throw i.died(error, raw);
  }
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

/** Throws what Rust found wrong with the arguments or the result. */
export function throwFault(i: Instance, raw: Raw, called: string): void {
  let at: number;
  try {
    at = raw.__ox_fault();
  } catch (error) {
    i.raw = undefined;
    throw i.died(error, raw);
  }
  if (at === 0) return;
  const r = open(i, at);
  const kind = readU8(r);
  const path = readString(r);
  i.life?.table?.given.clear();
  const message = `${called}: ${path && `\`${path}\`: `}${readString(r)}`;
  throw new (kind === 0 ? TypeError : kind === 1 ? RangeError : (i.faults?.[kind] ?? Error))(message);
}

/** As `throwFault`, where the message may have referred to values. */
export function throwFaultOf(i: Instance, raw: Raw, called: string, w: Writer): void {
  try {
    throwFault(i, raw, called);
  } catch (fault) {
    forget(w);
    throw fault;
  }
}

/** Reads an error that has nothing but a message and causes. */
export function readError(r: Reader): RustError {
  const message = readString(r);
  return new RustError(message, undefined, undefined, readCauses(r));
}

/** Reads the chain of causes of an error, outermost first. The last one may be a value that JavaScript threw. */
export function readCauses(r: Reader): unknown {
  const messages = Array.from({ length: readU32(r) }, () => readString(r));
  const last = readU8(r) ? readReference(r) : undefined;
  return messages.reduceRight<unknown>(
    (cause, message) => new Error(message, cause === undefined ? undefined : { cause }),
    last,
  );
}

/** What to throw for an answer that begins with `tag`, which is not 0. */
export function failure(r: Reader, tag: number, called = "", readTyped: (r: Reader) => unknown = readError): unknown {
  if (tag === 1) return readTyped(r);
  if (tag === 2) return readReference(r);
  const which = readU8(r);
  const types = [ObjectBorrowedError, ObjectDisposedError, TypeError, RangeError, ObjectBorrowedError];
  // Only of functions and streams it is clear what is meant.
  const prefix = which > 1 ? `${called}: ` : "";
  return new (types[which] ?? ObjectDisposedError)(prefix + readString(r));
}
