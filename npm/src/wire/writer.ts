/**
 * Writes messages: the bytes in which values cross. Only this folder and its twin know where a byte lies.
 *
 * A message is relocatable: `u32 text`, `u32 length`, the fixed part from offset 8 to `text`, then the UTF-8 of all
 * strings up to `length`. Numbers are little endian and aligned to their size relative to the start, which is itself
 * aligned to 8.
 *
 * Nothing here calls user code except where it says so, so that views over memory stay valid.
 *
 * The twin is `crate/src/wire/writer.rs`.
 */
import { Fault, wrong, wrongFloat, wrongSmall } from "../fault.ts";
import type { Instance, Writer } from "../life.ts";
import { fitsFloat, toChar, toDate, toDuration, toI64, toInteger, toTime, toU64 } from "./check.ts";

/** How much `room` makes. What writes without asking must write less between two calls of it. */
export const ROOM = 1024;

/** The length of what stands before a message. */
export const HEADER = 8;

/** How deep a value may lie in others of its kind. */
const LEVELS = 128;

/** How many elements of a message may take no bytes. */
const EMPTY = 4096;

/**
 * A writer for `owner`, with buffers of so many bytes.
 *
 * Positions go up to 4 GB, so they are aligned by `-at & 7`: every other way makes an int32 of them.
 */
export function newWriter(owner: Instance, bytes: number, textBytes: number): Writer {
  const buffer = new Uint8Array(bytes);
  const text = new Uint8Array(textBytes);
  return {
    bytes: buffer,
    view: new DataView(buffer.buffer),
    at: 0,
    limit: bytes - ROOM,
    text,
    textView: new DataView(text.buffer),
    textAt: 0,
    textLimit: textBytes,
    levels: [],
    encoder: undefined,
    owner,
    slots: undefined,
    life: undefined,
    empty: 0,
  };
}

/** Writes what stands before a message at `at`: where in it the text begins, and its length. */
export function writeHeader(w: Writer, at: number, text: number, length: number): void {
  w.view.setUint32(at, text, true);
  w.view.setUint32(at + 4, length, true);
}

/** Makes room for what is written until the next call. */
export function room(w: Writer): void {
  if (w.at > w.limit) grow(w, 0);
}

/** Makes room for `bytes` beside what is written anyway. */
export function reserve(w: Writer, bytes: number): void {
  if (w.at + bytes > w.limit) grow(w, bytes);
}

function grow(w: Writer, bytes: number): void {
  const larger = new Uint8Array(Math.max(w.bytes.length * 2, w.at + bytes + 2 * ROOM));
  larger.set(w.bytes.subarray(0, w.at));
  w.bytes = larger;
  w.view = new DataView(larger.buffer);
  w.limit = larger.length - ROOM;
}

/** Makes room for `bytes` of text. */
export function growText(w: Writer, bytes: number): void {
  const larger = new Uint8Array(Math.max(w.text.length * 2, w.textAt + bytes));
  larger.set(w.text.subarray(0, w.textAt));
  w.text = larger;
  w.textView = new DataView(larger.buffer);
  w.textLimit = larger.length;
}

export function writeUnit(_w: Writer, v: unknown): void {
  if (v !== undefined) throw wrong(v, "undefined");
}

export function writeBool(w: Writer, v: unknown): void {
  if (typeof v !== "boolean") throw wrong(v, "a boolean");
  w.bytes[w.at++] = v ? 1 : 0;
}

/** Says whether an option holds a value, or which variant follows. */
export function writeTag(w: Writer, tag: number): void {
  w.bytes[w.at++] = tag;
}

export function writeTag16(w: Writer, tag: number): void {
  w.at += w.at & 1;
  w.view.setUint16(w.at, tag, true);
  w.at += 2;
}

export function writeI8(w: Writer, v: unknown): void {
  if (typeof v !== "number" || (v << 24) >> 24 !== v) throw wrongSmall(v, "i8");
  w.bytes[w.at++] = v;
}

export function writeU8(w: Writer, v: unknown): void {
  if (typeof v !== "number" || (v & 255) !== v) throw wrongSmall(v, "u8");
  w.bytes[w.at++] = v;
}

export function writeI16(w: Writer, v: unknown): void {
  if (typeof v !== "number" || (v << 16) >> 16 !== v) throw wrongSmall(v, "i16");
  writeTag16(w, v);
}

export function writeU16(w: Writer, v: unknown): void {
  if (typeof v !== "number" || (v & 65535) !== v) throw wrongSmall(v, "u16");
  writeTag16(w, v);
}

export function writeI32(w: Writer, v: unknown, kind = "i32"): void {
  if (typeof v !== "number" || (v | 0) !== v) throw wrongSmall(v, kind);
  const at = w.at + (-w.at & 3);
  w.view.setInt32(at, v, true);
  w.at = at + 4;
}

export function writeU32(w: Writer, v: unknown, kind = "u32"): void {
  if (typeof v !== "number" || v >>> 0 !== v) throw wrongSmall(v, kind);
  const at = w.at + (-w.at & 3);
  w.view.setUint32(at, v, true);
  w.at = at + 4;
}

export function writeF32(w: Writer, v: unknown): void {
  if (typeof v !== "number" || !fitsFloat(v)) throw wrongFloat(v);
  const at = w.at + (-w.at & 3);
  w.view.setFloat32(at, v, true);
  w.at = at + 4;
}

export function writeF64(w: Writer, v: unknown): void {
  if (typeof v !== "number") throw wrong(v, "a number");
  const at = w.at + (-w.at & 7);
  w.view.setFloat64(at, v, true);
  w.at = at + 8;
}

export function writeI64(w: Writer, v: unknown): void {
  const at = w.at + (-w.at & 7);
  w.view.setBigInt64(at, toI64(v), true);
  w.at = at + 8;
}

export function writeU64(w: Writer, v: unknown): void {
  const at = w.at + (-w.at & 7);
  w.view.setBigUint64(at, toU64(v), true);
  w.at = at + 8;
}

export function writeI128(w: Writer, v: unknown): void {
  const at = next128(w);
  if (typeof v !== "bigint" || BigInt.asIntN(64, v) !== v) return write128(w, at, toInteger(v, "i128"));
  w.view.setBigInt64(at, v, true);
  fill(w, at + 8, w.view.getInt32(at + 4, true) >> 31);
}

export function writeU128(w: Writer, v: unknown): void {
  const at = next128(w);
  if (typeof v !== "bigint" || BigInt.asUintN(64, v) !== v) return write128(w, at, toInteger(v, "u128"));
  w.view.setBigUint64(at, v, true);
  fill(w, at + 8, 0);
}

function next128(w: Writer): number {
  const at = w.at + (-w.at & 7);
  w.at = at + 16;
  return at;
}

function write128({ view }: Writer, at: number, v: bigint): void {
  view.setBigUint64(at, BigInt.asUintN(64, v), true);
  view.setBigUint64(at + 8, BigInt.asUintN(64, v >> 64n), true);
}

/** The upper half of an integer that is no more than its lower half, as most are: shifting would make a bigint. */
function fill({ view }: Writer, at: number, word: number): void {
  view.setInt32(at, word, true);
  view.setInt32(at + 4, word, true);
}

export function writeChar(w: Writer, v: unknown): void {
  writeU32(w, toChar(v));
}

export function writeDate(w: Writer, v: unknown): void {
  writeF64(w, toDate(v));
}

/** Writes a date that JavaScript has as a number. */
export function writeTime(w: Writer, v: unknown): void {
  writeF64(w, toTime(v));
}

export function writeDuration(w: Writer, v: unknown): void {
  writeF64(w, toDuration(v));
}

export function writeString(w: Writer, v: unknown): void {
  if (typeof v !== "string") throw wrong(v, "a string");
  const length = v.length;
  if (w.textAt + length * 3 > w.textLimit) growText(w, length * 3);
  const size = putText(w, w.textAt, v, length);
  w.textAt += size;
  writeHead(w, w.at + (-w.at & 3), size, length);
}

/** Writes the message of one string to `start`, and gives its length. There is room for it. */
export function writeStringAt(w: Writer, start: number, v: string): number {
  const { length } = v;
  const size = putText(w, start + 16, v, length);
  w.view.setUint32(start, 16, true);
  w.view.setUint32(start + 4, size + 16, true);
  // As if it were not ASCII: its units may always stand there.
  w.view.setUint32(start + 8, size * 2 + 1, true);
  w.view.setUint32(start + 12, length, true);
  return size + 16;
}

function writeHead(w: Writer, at: number, size: number, length: number): void {
  // Every unit beyond ASCII takes more than one byte, also the halves of a pair.
  if (size === length) {
    w.view.setUint32(at, size * 2, true);
    w.at = at + 4;
  } else {
    w.view.setUint32(at, size * 2 + 1, true);
    w.view.setUint32(at + 4, length, true);
    w.at = at + 8;
  }
}

/** Encodes a string at `start` in the text, and gives the number of its bytes. */
export function putText(w: Writer, start: number, string: string, length: number): number {
  // Calling the encoder takes longer than looking at so many units.
  if (length > 32) return encodeInto(w, start, string);
  const { text, textView } = w;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    const a = string.charCodeAt(i);
    const b = string.charCodeAt(i + 1);
    const c = string.charCodeAt(i + 2);
    const d = string.charCodeAt(i + 3);
    if ((a | b | c | d) > 127) break;
    textView.setUint32(start + i, a | (b << 8) | (c << 16) | (d << 24), true);
  }
  return i + encode(string, i, text, start + i);
}

/** Does what the encoder does from the unit `i` on: calling it takes longer than a short string. */
function encode(string: string, i: number, text: Uint8Array, start: number): number {
  let at = start;
  for (; i < string.length; i++) {
    let code = string.charCodeAt(i);
    if (code < 128) {
      text[at++] = code;
      continue;
    }
    if (code < 2048) text[at++] = 192 | (code >> 6);
    else {
      code = string.codePointAt(i) as number;
      // Half a pair becomes the replacement character.
      if (code >>> 11 === 27) code = 0xfffd;
      if (code < 65536) text[at++] = 224 | (code >> 12);
      else {
        i++;
        text[at++] = 240 | (code >> 18);
        text[at++] = 128 | ((code >> 12) & 63);
      }
      text[at++] = 128 | ((code >> 6) & 63);
    }
    text[at++] = 128 | (code & 63);
  }
  return at - start;
}

function encodeInto(w: Writer, start: number, string: string): number {
  // As in jsdom, or in an AudioWorklet.
  if (typeof TextEncoder === "undefined") return encode(string, 0, w.text, start);
  w.encoder ??= new TextEncoder();
  return w.encoder.encodeInto(string, w.text.subarray(start)).written;
}

/** Writes how many elements follow. */
export function writeCount(w: Writer, count: number): void {
  const at = w.at + (-w.at & 3);
  w.view.setUint32(at, count, true);
  w.at = at + 4;
}

/** Counts elements that take no bytes: Rust reads only so many, since nothing else bounds them. */
export function countEmpty(w: Writer, count: number): void {
  w.empty += count;
  if (w.empty > EMPTY) throw new Fault(`expected at most ${EMPTY} elements without content, got more`, false);
}

/** Sets aside what `endCount` fills in. */
export function beginCount(w: Writer): number {
  const at = w.at + (-w.at & 3);
  w.at = at + 4;
  return at;
}

export function endCount(w: Writer, at: number, count: number): void {
  w.view.setUint32(at, count, true);
}

/** Begins a value whose type contains itself. Ends with `w.levels.pop()`, unless something is thrown. */
export function enter(w: Writer, v: unknown): number {
  const { levels } = w;
  const level = levels.push(v) - 1;
  if (level < LEVELS) return level;
  const again = levels.findIndex((each, i) => levels.indexOf(each) < i);
  if (again < 0) throw new Fault(`expected at most ${LEVELS} levels of nesting, got more`, false);
  throw new Fault("expected a value without cycles, got a cycle", false, again);
}

/** Forgets the way round a cycle. */
export function leave(error: unknown, level: number): unknown {
  if (error instanceof Fault && error.level === level) error.path = "";
  return error;
}
