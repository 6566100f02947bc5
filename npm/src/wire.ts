/**
 * Messages: the bytes in which values cross. Only this file and its twin know where a byte lies.
 *
 * A message is relocatable: `u32 text`, `u32 length`, the fixed part from offset 8 to `text`, then the UTF-8 of all
 * strings up to `length`. Numbers are little endian and aligned to their size relative to the start, which is itself
 * aligned to 8.
 *
 * Nothing here calls user code except where it says so, so that views over memory stay valid.
 *
 * The twin is `crate/src/wire.rs`.
 */
import { Fault, property, shown, within, wrong, wrongInteger, wrongSmall } from "./error.ts";

/** How much `room` makes. What writes without asking must write less between two calls of it. */
export const ROOM = 1024;

/** How deep a value may lie in others of its kind. */
const LEVELS = 128;

/** How many elements of a message may take no bytes. */
const EMPTY = 4096;

/** Strings are decoded together in blocks of this many bytes; a part of one keeps the whole block alive. */
const BLOCK = 65536;

/** Up to so many bytes, a string is there before the decoder would have been called. */
const SHORT = 72;

/** A typed array of any kind. */
export type TypedArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** `Float64Array` itself, as generated code passes it. */
export interface TypedArrayConstructor {
  readonly name: string;
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): TypedArray;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): TypedArray;
}

/**
 * Writes a message: into buffers of its own, or straight into memory where enough was set aside for it.
 *
 * Positions go up to 4 GB, so they are aligned by `-at & 7`: every other way makes an int32 of them.
 */
export class Writer {
  declare bytes: Uint8Array;
  declare view: DataView;
  /** Where the next value goes, and where there may be no room for one. */
  at = 8;
  declare limit: number;
  /** The text, its end, and where there may be no room. */
  declare text: Uint8Array;
  declare textView: DataView;
  textAt = 0;
  declare textLimit: number;
  /** Values of recursive types that are being written. */
  readonly levels: unknown[] = [];
  encoder: TextEncoder | undefined;
  /** The instance that the message is for, what it puts into a table, and the generation of that. */
  declare readonly owner: unknown;
  slots: unknown[] | undefined;
  life: unknown;
  /** Elements that took no bytes. */
  empty = 0;

  constructor(owner: unknown, bytes: number, text: number) {
    this.owner = owner;
    this.bytes = new Uint8Array(bytes);
    this.view = new DataView(this.bytes.buffer);
    this.limit = bytes - ROOM;
    this.text = new Uint8Array(text);
    this.textView = new DataView(this.text.buffer);
    this.textLimit = text;
  }
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

function growText(w: Writer, bytes: number): void {
  const larger = new Uint8Array(Math.max(w.text.length * 2, w.textAt + bytes));
  larger.set(w.text.subarray(0, w.textAt));
  w.text = larger;
  w.textView = new DataView(larger.buffer);
  w.textLimit = larger.length;
}

/** Reads a message. */
export class Reader {
  declare bytes: Uint8Array;
  declare view: DataView;
  at = 0;
  /** Where the next string begins, and where the last one ends. */
  textAt = 0;
  textEnd = 0;
  /** Decoded text, and where in it the next string begins. */
  block = "";
  blockAt = 0;
  decoder: TextDecoder | undefined;
  /** Units of a short string. */
  units: Uint16Array | undefined;
  /** The instance that the message is from. */
  declare readonly owner: unknown;

  constructor(owner: unknown, buffer: ArrayBufferLike) {
    this.owner = owner;
    this.bytes = new Uint8Array(buffer);
    this.view = new DataView(buffer);
  }
}

/** Begins to read the message at `at`. */
export function openAt(r: Reader, at: number): Reader {
  r.at = at + 8;
  r.textAt = at + r.view.getUint32(at, true);
  r.textEnd = at + r.view.getUint32(at + 4, true);
  r.block = "";
  r.blockAt = 0;
  return r;
}

export function writeUnit(_w: Writer, v: unknown): void {
  if (v !== undefined) throw wrong(v, "undefined");
}

export function writeBool(w: Writer, v: unknown): void {
  if (typeof v !== "boolean") throw wrong(v, "a boolean");
  w.bytes[w.at++] = v ? 1 : 0;
}

export function readBool(r: Reader): boolean {
  return r.bytes[r.at++] !== 0;
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

export function readI8(r: Reader): number {
  return ((r.bytes[r.at++] as number) << 24) >> 24;
}

export function writeU8(w: Writer, v: unknown): void {
  if (typeof v !== "number" || (v & 255) !== v) throw wrongSmall(v, "u8");
  w.bytes[w.at++] = v;
}

export function readU8(r: Reader): number {
  return r.bytes[r.at++] as number;
}

export function writeI16(w: Writer, v: unknown): void {
  if (typeof v !== "number" || (v << 16) >> 16 !== v) throw wrongSmall(v, "i16");
  writeTag16(w, v);
}

export function readI16(r: Reader): number {
  return (readU16(r) << 16) >> 16;
}

export function writeU16(w: Writer, v: unknown): void {
  if (typeof v !== "number" || (v & 65535) !== v) throw wrongSmall(v, "u16");
  writeTag16(w, v);
}

export function readU16(r: Reader): number {
  const at = r.at + (r.at & 1);
  r.at = at + 2;
  return r.view.getUint16(at, true);
}

export function writeI32(w: Writer, v: unknown, kind = "i32"): void {
  if (typeof v !== "number" || (v | 0) !== v) throw wrongSmall(v, kind);
  const at = w.at + (-w.at & 3);
  w.view.setInt32(at, v, true);
  w.at = at + 4;
}

export function readI32(r: Reader): number {
  const at = r.at + (-r.at & 3);
  r.at = at + 4;
  return r.view.getInt32(at, true);
}

export function writeU32(w: Writer, v: unknown, kind = "u32"): void {
  if (typeof v !== "number" || v >>> 0 !== v) throw wrongSmall(v, kind);
  const at = w.at + (-w.at & 3);
  w.view.setUint32(at, v, true);
  w.at = at + 4;
}

export function readU32(r: Reader): number {
  const at = r.at + (-r.at & 3);
  r.at = at + 4;
  return r.view.getUint32(at, true);
}

export function writeF32(w: Writer, v: unknown): void {
  if (typeof v !== "number") throw wrong(v, "a number");
  const at = w.at + (-w.at & 3);
  w.view.setFloat32(at, v, true);
  w.at = at + 4;
}

export function readF32(r: Reader): number {
  const at = r.at + (-r.at & 3);
  r.at = at + 4;
  return r.view.getFloat32(at, true);
}

export function writeF64(w: Writer, v: unknown): void {
  if (typeof v !== "number") throw wrong(v, "a number");
  const at = w.at + (-w.at & 7);
  w.view.setFloat64(at, v, true);
  w.at = at + 8;
}

export function readF64(r: Reader): number {
  const at = r.at + (-r.at & 7);
  r.at = at + 8;
  return r.view.getFloat64(at, true);
}

/** `v` as the bigint that it must be: 64 or 128 bits. */
export function toInteger(v: unknown, kind: "i64" | "u64" | "i128" | "u128", view?: "bigint"): bigint {
  if (typeof v === "bigint") {
    const bits = Number(kind.slice(1)) || 32;
    if ((kind[0] === "i" ? BigInt.asIntN(bits, v) : BigInt.asUintN(bits, v)) === v) return v;
  } else if (Number.isSafeInteger(v) && (kind[0] === "i" || (v as number) >= 0)) {
    return BigInt(v as number);
  }
  throw wrongInteger(v, kind, view);
}

export function toI64(v: unknown): bigint {
  if (typeof v === "bigint" ? BigInt.asIntN(64, v) !== v : !Number.isSafeInteger(v)) throw wrongInteger(v, "i64");
  return typeof v === "bigint" ? v : BigInt(v as number);
}

export function toU64(v: unknown): bigint {
  if (typeof v === "bigint" ? BigInt.asUintN(64, v) !== v : !Number.isSafeInteger(v) || (v as number) < 0)
    throw wrongInteger(v, "u64");
  return typeof v === "bigint" ? v : BigInt(v as number);
}

export function writeI64(w: Writer, v: unknown): void {
  const at = w.at + (-w.at & 7);
  w.view.setBigInt64(at, toI64(v), true);
  w.at = at + 8;
}

export function readI64(r: Reader): bigint {
  const at = r.at + (-r.at & 7);
  r.at = at + 8;
  return r.view.getBigInt64(at, true);
}

export function writeU64(w: Writer, v: unknown): void {
  const at = w.at + (-w.at & 7);
  w.view.setBigUint64(at, toU64(v), true);
  w.at = at + 8;
}

export function readU64(r: Reader): bigint {
  const at = r.at + (-r.at & 7);
  r.at = at + 8;
  return r.view.getBigUint64(at, true);
}

export function writeI128(w: Writer, v: unknown): void {
  write128(w, toInteger(v, "i128"));
}

export function readI128(r: Reader): bigint {
  return BigInt.asIntN(128, readU128(r));
}

export function writeU128(w: Writer, v: unknown): void {
  write128(w, toInteger(v, "u128"));
}

export function readU128(r: Reader): bigint {
  return readU64(r) | (readU64(r) << 64n);
}

function write128(w: Writer, v: bigint): void {
  const at = w.at + (-w.at & 7);
  w.view.setBigUint64(at, BigInt.asUintN(64, v), true);
  w.view.setBigUint64(at + 8, BigInt.asUintN(64, v >> 64n), true);
  w.at = at + 16;
}

/** `v`, if it is an integer that a number holds exactly. */
export function toSafe(v: unknown, kind: string): number {
  if (!Number.isSafeInteger(v) || (kind[0] === "u" && (v as number) < 0)) throw wrongInteger(v, kind, "number");
  return v as number;
}

/** `v` as a number, if a number holds it exactly. */
export function fromInteger(v: bigint, kind: string): number {
  const number = Number(v);
  if (!Number.isSafeInteger(number)) {
    throw new Fault(wrongInteger(0, kind, "number").text.replace(/[^ ]*$/, `${v}`), true);
  }
  return number;
}

/** `v` as the number that it must be, where JavaScript sees a bigint. */
export function toSmall(v: unknown, kind: string): number {
  return Number(toInteger(v, kind as "u64", "bigint"));
}

export function toChar(v: unknown): number {
  const code = typeof v === "string" ? v.codePointAt(0) : undefined;
  // A lone surrogate is half a character.
  if (code === undefined || (v as string).length !== (code > 0xffff ? 2 : 1) || (code & 0xfffff800) === 0xd800)
    throw wrong(v, "one character");
  return code;
}

export function writeChar(w: Writer, v: unknown): void {
  writeU32(w, toChar(v));
}

export function readChar(r: Reader): string {
  return String.fromCodePoint(readU32(r));
}

/** Milliseconds of a `Date` of any realm. */
export function toDate(v: unknown): number {
  let time: number;
  try {
    time = Date.prototype.getTime.call(v);
  } catch {
    throw wrong(v, "a Date");
  }
  if (Number.isNaN(time)) throw new Fault("expected a Date, got an invalid date", true);
  return time;
}

export function writeDate(w: Writer, v: unknown): void {
  writeF64(w, toDate(v));
}

export function readDate(r: Reader): Date {
  return new Date(readF64(r));
}

export function toDuration(v: unknown): number {
  // Beyond are more seconds than 64 bits hold.
  if (typeof v !== "number" || !(v >= 0 && v < 2 ** 64 * 1000))
    throw wrong(v, "a duration of 0 ms or more", typeof v === "number");
  return v;
}

export function writeDuration(w: Writer, v: unknown): void {
  writeF64(w, toDuration(v));
}

/** How much text a string needs at most, in thirds. */
export function units(v: unknown): number {
  return typeof v === "string" ? v.length : 0;
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
function putText(w: Writer, start: number, string: string, length: number): number {
  // Calling the encoder takes longer than looking at so many units.
  if (length > 32) return encodeInto(w, start, string);
  const { text, textView } = w;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    const a = string.charCodeAt(i);
    const b = string.charCodeAt(i + 1);
    const c = string.charCodeAt(i + 2);
    const d = string.charCodeAt(i + 3);
    if ((a | b | c | d) > 127) return encode(string, text, start);
    textView.setUint32(start + i, a | (b << 8) | (c << 16) | (d << 24), true);
  }
  for (; i < length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127) return encode(string, text, start);
    text[start + i] = code;
  }
  return length;
}

/** Does what the encoder does: calling it takes longer than a short string. */
function encode(string: string, text: Uint8Array, start: number): number {
  let at = start;
  for (let i = 0; i < string.length; i++) {
    let code = string.codePointAt(i) as number;
    if (code < 128) {
      text[at++] = code;
      continue;
    }
    // Half a pair becomes the replacement character.
    if (code >>> 11 === 27) code = 0xfffd;
    let rest = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    if (rest === 3) i++;
    text[at++] = (-128 >> rest) | (code >> (6 * rest));
    while (rest-- > 0) text[at++] = 128 | ((code >> (6 * rest)) & 63);
  }
  return at - start;
}

function encodeInto(w: Writer, start: number, string: string): number {
  w.encoder ??= new TextEncoder();
  return w.encoder.encodeInto(string, w.text.subarray(start)).written;
}

export function readString(r: Reader): string {
  const head = readU32(r);
  const size = head >>> 1;
  const length = head & 1 ? readU32(r) : size;
  const start = r.textAt;
  r.textAt = start + size;
  const end = r.blockAt + length;
  if (end <= r.block.length) {
    const string = r.block.substring(r.blockAt, end);
    r.blockAt = end;
    return string;
  }
  // What is left of the block is part of this string, and nothing for the next.
  r.block = "";
  r.blockAt = 0;
  if (length <= 24 && r.textEnd - start <= SHORT) {
    return size === length ? ascii(r.bytes, start, start + size) : short(r, start, start + size);
  }
  return decode(r, start, size, length);
}

/** Decodes a string that Rust gave away: `head` is twice its length, and one more unless it is ASCII and short. */
export function textAt(r: Reader, start: number, head: number): string {
  const size = head >>> 1;
  if (!(head & 1)) return ascii(r.bytes, start, start + size);
  return size <= SHORT ? short(r, start, start + size) : decoderOf(r).decode(r.bytes.subarray(start, start + size));
}

export function decoderOf(r: Reader): TextDecoder {
  r.decoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
  return r.decoder;
}

/** Decodes the string at `start`, and others after it in the same go. */
function decode(r: Reader, start: number, size: number, length: number): string {
  let end = Math.min(r.textEnd, start + Math.max(size, BLOCK));
  while (end < r.textEnd && ((r.bytes[end] as number) & 192) === 128) end--;
  // A character may cross the end of the block before a string that is longer than the block.
  const block = decoderOf(r).decode(r.bytes.subarray(start, end));
  if (block.length === length) return block;
  r.block = block;
  r.blockAt = length;
  return block.substring(0, length);
}

/** Short text is there before the decoder would have been called. */
function ascii(u: Uint8Array, at: number, end: number): string {
  const of = String.fromCharCode as (...units: (number | undefined)[]) => string;
  let s = "";
  for (; at + 8 <= end; at += 8)
    s += of(u[at], u[at + 1], u[at + 2], u[at + 3], u[at + 4], u[at + 5], u[at + 6], u[at + 7]);
  switch (end - at) {
    case 0:
      return s;
    case 1:
      return s + of(u[at]);
    case 2:
      return s + of(u[at], u[at + 1]);
    case 3:
      return s + of(u[at], u[at + 1], u[at + 2]);
    case 4:
      return s + of(u[at], u[at + 1], u[at + 2], u[at + 3]);
    case 5:
      return s + of(u[at], u[at + 1], u[at + 2], u[at + 3], u[at + 4]);
    case 6:
      return s + of(u[at], u[at + 1], u[at + 2], u[at + 3], u[at + 4], u[at + 5]);
    default:
      return s + of(u[at], u[at + 1], u[at + 2], u[at + 3], u[at + 4], u[at + 5], u[at + 6]);
  }
}

/** The same for units. Apart, since the engine compiles a function for one kind of array best. */
function utf16(u: Uint16Array, at: number, end: number): string {
  const of = String.fromCharCode as (...units: (number | undefined)[]) => string;
  let s = "";
  for (; at + 8 <= end; at += 8)
    s += of(u[at], u[at + 1], u[at + 2], u[at + 3], u[at + 4], u[at + 5], u[at + 6], u[at + 7]);
  switch (end - at) {
    case 0:
      return s;
    case 1:
      return s + of(u[at]);
    case 2:
      return s + of(u[at], u[at + 1]);
    case 3:
      return s + of(u[at], u[at + 1], u[at + 2]);
    case 4:
      return s + of(u[at], u[at + 1], u[at + 2], u[at + 3]);
    case 5:
      return s + of(u[at], u[at + 1], u[at + 2], u[at + 3], u[at + 4]);
    case 6:
      return s + of(u[at], u[at + 1], u[at + 2], u[at + 3], u[at + 4], u[at + 5]);
    default:
      return s + of(u[at], u[at + 1], u[at + 2], u[at + 3], u[at + 4], u[at + 5], u[at + 6]);
  }
}

/** Decodes UTF-8 that Rust wrote, which is well-formed. */
function short(r: Reader, at: number, end: number): string {
  const { bytes } = r;
  r.units ??= new Uint16Array(SHORT);
  const { units } = r;
  let n = 0;
  while (at < end) {
    let code = bytes[at++] as number;
    if (code > 127) {
      let rest = code > 239 ? 3 : code > 223 ? 2 : 1;
      code &= 63 >> rest;
      while (rest-- > 0) code = (code << 6) | ((bytes[at++] as number) & 63);
      if (code > 0xffff) {
        units[n++] = 0xd7c0 + (code >> 10);
        code = 0xdc00 | (code & 1023);
      }
    }
    units[n++] = code;
  }
  return utf16(units, 0, n);
}

/** Which of the names `v` is. */
export function indexOf(v: unknown, names: readonly string[]): number {
  const index = names.indexOf(v as string);
  if (index < 0) throw notOneOf(v, names);
  return index;
}

/** A tag that none of the variants has. */
export function notOneOf(v: unknown, names: readonly string[]): Fault {
  return wrong(v, `one of ${names.map((name) => JSON.stringify(name)).join(", ")}`);
}

/** `v`, if it is an object. Its properties may run user code. */
export function toObject(v: unknown): object {
  if (typeof v !== "object" || v === null) throw wrong(v, "an object");
  return v;
}

/** `v`, if it is an array. Its elements may run user code. */
export function toArray(v: unknown): readonly unknown[] {
  if (!Array.isArray(v)) throw wrong(v, "an array");
  return v;
}

/** `v`, if it is an array of that length. */
export function toTuple(v: unknown, length: number): readonly unknown[] {
  const array = toArray(v);
  const found = array.length;
  if (found !== length) {
    const many = length === 1 ? "1 element" : `${length} elements`;
    throw new Fault(`expected an array of ${many}, got ${found === 1 ? "1 element" : `${found} elements`}`, false);
  }
  return array;
}

/** `v`, or a plain array of what the matching typed array holds. */
export function toPlain(v: unknown, type: TypedArrayConstructor): unknown {
  if (!ArrayBuffer.isView(v)) return v;
  const bytes = inPlace(v, type);
  if (!bytes) throw wrong(v, "an array");
  return Array.from(new type(bytes.buffer, bytes.byteOffset, bytes.length / type.BYTES_PER_ELEMENT) as Uint8Array);
}

/** Says that the value is an element of `array`, which may be missing there. */
export function inArray(error: unknown, array: readonly unknown[], i: number): unknown {
  if (error instanceof Fault && error.path === "" && error.text.endsWith(", got undefined") && !(i in array))
    error.text = error.text.replace(/undefined$/, "a hole");
  return within(error, i);
}

/** Checks an `undefined` in an array: it may stand there, or nothing at all. */
export function refuseHole(array: readonly unknown[], i: number): void {
  if (!(i in array)) throw new Fault("expected no holes, got a hole", false);
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

/** Calls `write` for every entry of a `Map` of any realm. */
export function eachEntry(v: unknown, write: (value: unknown, key: unknown) => void): void {
  if (!isMap(v)) throw wrong(v, "a Map");
  Map.prototype.forEach.call(v, write);
}

/** Calls `write` for every element of a `Set` of any realm. */
export function eachElement(v: unknown, write: (value: unknown) => void): void {
  if (!isSet(v)) throw wrong(v, "a Set");
  Set.prototype.forEach.call(v, write);
}

/** Calls `write` for every property of an object, or every entry of a `Map`. */
export function eachProperty(v: unknown, write: (value: unknown, key: unknown) => void): void {
  const prototype = Object.getPrototypeOf(toObject(v));
  if (prototype !== Object.prototype && prototype !== null) {
    if (isMap(v)) {
      Map.prototype.forEach.call(v, write);
      return;
    }
    // A date has no properties, and is still no empty record.
    if (shown(v) !== "an object") throw wrong(v, "an object");
  }
  for (const key of Object.keys(v as object)) write((v as Record<string, unknown>)[key], key);
}

/** Where an entry of a map is: `.get("key")`. */
export function entry(key: unknown): string {
  return `.get(${shown(key)})`;
}

/** Where a property of an object or an entry of a map is. */
export function propertyOf(v: unknown, key: unknown): string {
  return isMap(v) || typeof key !== "string" ? entry(key) : property(key);
}

export function isDate(v: unknown): boolean {
  return brands(Date.prototype.getTime, v);
}

export function isMap(v: unknown): boolean {
  return brands(Map.prototype.has, v);
}

export function isSet(v: unknown): boolean {
  return brands(Set.prototype.has, v);
}

/** Whether the built-in `method` takes `v` for one of its own. */
function brands(method: (this: never, key: unknown) => unknown, v: unknown): boolean {
  if (typeof v !== "object" || v === null) return false;
  try {
    method.call(v as never, undefined);
    return true;
  } catch {
    return false;
  }
}

/** Sets a property, also one called `__proto__`. */
export function setProperty(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Begins a value whose type contains itself. Ends with `w.levels.length = level`, unless something is thrown. */
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

/** What typed arrays say of themselves, whatever class made them and whatever was done to their prototypes. */
const intrinsic = /* @__PURE__ */ (() => {
  const prototype = Object.getPrototypeOf(Uint8Array.prototype);
  const getter = (of: object, key: PropertyKey): (() => unknown) =>
    (Object.getOwnPropertyDescriptor(of, key) as { get: () => unknown }).get;
  return {
    tag: getter(prototype, Symbol.toStringTag) as (this: unknown) => string | undefined,
    buffer: getter(prototype, "buffer") as (this: unknown) => ArrayBufferLike,
    byteOffset: getter(prototype, "byteOffset") as (this: unknown) => number,
    byteLength: getter(prototype, "byteLength") as (this: unknown) => number,
    keys: prototype.keys as (this: unknown) => unknown,
  };
})();

/** Name of the class of a typed array, or nothing. */
export function tagOf(v: unknown): string | undefined {
  return intrinsic.tag.call(v);
}

/** The bytes of `v` if it is that kind of typed array, in place. */
function inPlace(v: unknown, type: TypedArrayConstructor): Uint8Array | undefined {
  const tag = intrinsic.tag.call(v);
  if (tag !== type.name && !(tag === "Uint8ClampedArray" && type.name === "Uint8Array")) return undefined;
  const bytes = viewOf(v, intrinsic.buffer.call(v), intrinsic.byteOffset.call(v), intrinsic.byteLength.call(v));
  if (bytes.length === 0) refuseGone(v, shown(v));
  return bytes;
}

/** Checks an empty typed array: it may have lost its memory, or reach beyond the end of it. */
function refuseGone(v: unknown, expected: string): void {
  try {
    intrinsic.keys.call(v);
  } catch {
    throw new Fault(`expected ${expected}, got a detached one`, false);
  }
}

function viewOf(v: unknown, buffer: ArrayBufferLike, offset: number, length: number): Uint8Array {
  try {
    return new Uint8Array(buffer, offset, length);
  } catch {
    throw new Fault(`expected ${shown(v)}, got a detached one`, false);
  }
}

/** The bytes of a typed array that Rust will change. */
export function toMutable(v: unknown, type: TypedArrayConstructor, others: readonly Uint8Array[]): Uint8Array {
  const bytes = inPlace(v, type);
  if (!bytes) throw wrong(v, `a ${type.name}`);
  for (const other of others) {
    const ahead = bytes.byteOffset - other.byteOffset;
    if (bytes.buffer === other.buffer && (ahead < 0 ? -ahead < bytes.length : ahead < other.length))
      throw new Fault("expected an array of its own, got one that overlaps another argument", false);
  }
  return bytes;
}

/** The bytes that `v` holds for a buffer of that kind: in place, or made of a plain array, which may run user code. */
export function toBytes(v: unknown, type: TypedArrayConstructor): Uint8Array {
  const bytes = inPlace(v, type);
  if (bytes) return bytes;
  if (Array.isArray(v)) return fromNumbers(v, type);
  if (type.name === "Uint8Array" && typeof v === "object" && v !== null) {
    const bytes = rawBytes(v);
    if (bytes) return bytes;
  }
  throw wrong(v, `${/^[AEIO]/.test(type.name) ? "an" : "a"} ${type.name}`);
}

/** Whether `v` is taken for bytes: what `toBytes` takes for a `Uint8Array`, but for arrays. */
export function isBytes(v: unknown): boolean {
  if (typeof v !== "object" || v === null) return false;
  const tag = intrinsic.tag.call(v);
  return tag === "Uint8Array" || tag === "Uint8ClampedArray" || (tag === undefined && rawBytes(v) !== undefined);
}

/** The bytes of an `ArrayBuffer`, a `SharedArrayBuffer` or a `DataView`. */
function rawBytes(v: object): Uint8Array | undefined {
  const read = (prototype: object, key: string): unknown => {
    try {
      return (Object.getOwnPropertyDescriptor(prototype, key) as { get: () => unknown }).get.call(v);
    } catch {
      return undefined;
    }
  };
  const { prototype } = DataView;
  const buffer = read(prototype, "buffer") as ArrayBufferLike | undefined;
  if (buffer) {
    const length = read(prototype, "byteLength");
    if (length === undefined) throw new Fault("expected a Uint8Array, got a detached DataView", false);
    return viewOf(v, buffer, read(prototype, "byteOffset") as number, length as number);
  }
  const own = read(ArrayBuffer.prototype, "byteLength");
  const shared = typeof SharedArrayBuffer === "undefined" ? undefined : read(SharedArrayBuffer.prototype, "byteLength");
  const length = own ?? shared;
  return length === undefined ? undefined : viewOf(v, v as ArrayBuffer, 0, length as number);
}

/** A typed array with these elements, each of them checked and read once. */
function fromNumbers(v: readonly unknown[], type: TypedArrayConstructor): Uint8Array {
  const length = v.length;
  const { name } = type;
  const isBig = name.startsWith("Big");
  const isFloat = name.startsWith("Float");
  // A proxy may claim any length.
  let array = new type(Math.min(length, 4096));
  let i = 0;
  try {
    for (; i < length; i++) {
      let item = v[i];
      if (i === array.length) {
        const larger = new type(Math.min(length, i * 4));
        (larger as Uint8Array).set(array as Uint8Array);
        array = larger;
      }
      if (isBig && Number.isSafeInteger(item)) item = BigInt(item as number);
      if (typeof item !== (isBig ? "bigint" : "number")) throw wrongItem(v, i, item, type);
      array[i] = item as number;
      if (!isFloat && array[i] !== item) throw wrongItem(v, i, item, type);
    }
  } catch (e) {
    throw inArray(e, v, i);
  }
  return new Uint8Array(array.buffer);
}

function wrongItem(_v: unknown, _i: number, item: unknown, { name, BYTES_PER_ELEMENT }: TypedArrayConstructor): Fault {
  if (name.startsWith("Float")) return wrong(item, "a number");
  return wrongInteger(item, `${name.includes("Ui") ? "u" : "i"}${BYTES_PER_ELEMENT * 8}`);
}

/** Writes a buffer whose elements have that many bytes, and says where they begin. */
export function writeBytes(w: Writer, bytes: Uint8Array, size: number): number {
  reserve(w, bytes.length);
  writeCount(w, bytes.length / size);
  if (bytes.length === 0) {
    // Other arguments were converted meanwhile, by code that may have taken it away.
    refuseGone(bytes, "a buffer");
    return w.at;
  }
  const at = w.at + (-w.at & (size - 1));
  w.bytes.set(bytes, at);
  w.at = at + bytes.length;
  return at;
}

export function writeBuffer(w: Writer, v: unknown, type: TypedArrayConstructor): void {
  writeBytes(w, toBytes(v, type), type.BYTES_PER_ELEMENT);
}

/** Writes a list of numbers that came as the matching typed array, and says whether it did. */
export function writeNumbers(w: Writer, v: unknown, type: TypedArrayConstructor): boolean {
  if (!ArrayBuffer.isView(v)) return false;
  if (intrinsic.tag.call(v) !== type.name) throw wrong(v, "an array");
  writeBuffer(w, v, type);
  return true;
}

export function readBuffer(r: Reader, type: TypedArrayConstructor): TypedArray {
  const count = readU32(r);
  if (count === 0) return new type(0);
  const at = r.at + (-r.at & (type.BYTES_PER_ELEMENT - 1));
  r.at = at + count * type.BYTES_PER_ELEMENT;
  return copyOf(r, type, at, count);
}

/** A typed array of `count` elements at `at`, in memory of its own. */
export function copyOf(r: Reader, type: TypedArrayConstructor, at: number, count: number): TypedArray {
  return (new type(r.bytes.buffer, at, count) as Uint8Array).slice();
}
