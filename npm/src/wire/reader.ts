/** Reads messages. The twin is `crate/src/wire/reader.rs`. */
import { Fault, LAST_DATE, wrong, wrongInteger } from "../fault.ts";
import type { Decoder, Instance, Reader } from "../life.ts";

/** Strings are decoded together in blocks of this many bytes; a part of one keeps the whole block alive. */
const BLOCK = 65536;

/** Up to so many bytes, a string is there before the decoder would have been called. */
const SHORT = 72;

/** A reader of messages in `buffer`, which come from `owner`. */
export function newReader(owner: Instance, buffer: ArrayBufferLike): Reader {
  return {
    bytes: new Uint8Array(buffer),
    view: new DataView(buffer),
    at: 0,
    textAt: 0,
    textEnd: 0,
    block: "",
    blockAt: 0,
    decoder: undefined,
    units: undefined,
    owner,
  };
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

export function readBool(r: Reader): boolean {
  return r.bytes[r.at++] !== 0;
}

export function readI8(r: Reader): number {
  return ((r.bytes[r.at++] as number) << 24) >> 24;
}

export function readU8(r: Reader): number {
  return r.bytes[r.at++] as number;
}

export function readI16(r: Reader): number {
  return (readU16(r) << 16) >> 16;
}

export function readU16(r: Reader): number {
  const at = r.at + (r.at & 1);
  r.at = at + 2;
  return r.view.getUint16(at, true);
}

export function readI32(r: Reader): number {
  const at = r.at + (-r.at & 3);
  r.at = at + 4;
  return r.view.getInt32(at, true);
}

export function readU32(r: Reader): number {
  const at = r.at + (-r.at & 3);
  r.at = at + 4;
  return r.view.getUint32(at, true);
}

export function readF32(r: Reader): number {
  const at = r.at + (-r.at & 3);
  r.at = at + 4;
  return r.view.getFloat32(at, true);
}

export function readF64(r: Reader): number {
  const at = r.at + (-r.at & 7);
  r.at = at + 8;
  return r.view.getFloat64(at, true);
}

export function readI64(r: Reader): bigint {
  const at = r.at + (-r.at & 7);
  r.at = at + 8;
  return r.view.getBigInt64(at, true);
}

export function readU64(r: Reader): bigint {
  const at = r.at + (-r.at & 7);
  r.at = at + 8;
  return r.view.getBigUint64(at, true);
}

export function readI128(r: Reader): bigint {
  const at = r.at + (-r.at & 7);
  r.at = at + 16;
  const { view } = r;
  const sign = view.getInt32(at + 4, true) >> 31;
  // Most are no more than their lower half.
  if (isFilled(view, at + 8, sign)) return view.getBigInt64(at, true);
  return view.getBigUint64(at, true) | (view.getBigInt64(at + 8, true) << 64n);
}

export function readU128(r: Reader): bigint {
  const at = r.at + (-r.at & 7);
  r.at = at + 16;
  const { view } = r;
  const low = view.getBigUint64(at, true);
  return isFilled(view, at + 8, 0) ? low : low | (view.getBigUint64(at + 8, true) << 64n);
}

function isFilled(view: DataView, at: number, word: number): boolean {
  return view.getInt32(at, true) === word && view.getInt32(at + 4, true) === word;
}

/** `v` as a number, if a number holds it exactly. */
export function fromInteger(v: bigint, kind: string): number {
  const number = Number(v);
  if (!Number.isSafeInteger(number)) {
    throw new Fault(wrongInteger(0, kind, "number").text.replace(/[^ ]*$/, `${v}`), true);
  }
  return number;
}

export function readChar(r: Reader): string {
  return String.fromCodePoint(readU32(r));
}

export function readDate(r: Reader): Date {
  return dateOf(readF64(r));
}

/** A date as a number. */
export function readTime(r: Reader): number {
  return dateOf(readF64(r)).getTime();
}

/** The `Date` of so many milliseconds, if there is one. */
export function dateOf(time: number | bigint): Date {
  const date = new Date(Number(time));
  if (Number.isNaN(date.getTime())) throw wrong(time, `a date in milliseconds (${-LAST_DATE} to ${LAST_DATE})`, true);
  return date;
}

export function readDuration(r: Reader): number {
  return durationOf(readF64(r));
}

/** `time`, if it is a duration that a number holds exactly. */
export function durationOf(time: number): number {
  if (time > Number.MAX_SAFE_INTEGER) throw wrong(time, `a duration of at most ${Number.MAX_SAFE_INTEGER} ms`, true);
  return time;
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

/**
 * A string that Rust gave away: at `at` stand its address and twice its length, and one more unless it is ASCII and
 * short.
 */
export function textAt(r: Reader, at: number): string {
  const start = r.view.getUint32(at, true);
  const head = r.view.getUint32(at + 4, true);
  const size = head >>> 1;
  if (!(head & 1)) return ascii(r.bytes, start, start + size);
  return size <= SHORT ? short(r, start, start + size) : decoderOf(r).decode(r.bytes.subarray(start, start + size));
}

/** What decodes UTF-8: something of ours where the host has nothing, as in jsdom. */
export function decoderOf(r: Pick<Reader, "decoder">): Decoder {
  r.decoder ??=
    typeof TextDecoder === "undefined"
      ? { decode: (bytes) => short({ bytes, units: new Uint16Array(bytes.length) }, 0, bytes.length) }
      : new TextDecoder("utf-8", { ignoreBOM: true });
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
function short(r: Pick<Reader, "bytes" | "units">, at: number, end: number): string {
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
