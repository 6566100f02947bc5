/** Buffers: typed arrays and what else holds bytes. */
import { article, Fault, shown, wrong, wrongFloat, wrongInteger } from "../fault.ts";
import type { Reader, Writer } from "../life.ts";
import { fitsFloat, inArray, lengthOf } from "./check.ts";
import { readI64, readU32, readU64 } from "./reader.ts";
import { reserve, writeCount } from "./writer.ts";

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

/** `v`, or a plain array of what the matching typed array holds. */
export function toPlain(v: unknown, type: TypedArrayConstructor): unknown {
  if (!ArrayBuffer.isView(v)) return v;
  const bytes = inPlace(v, type);
  if (!bytes) throw wrong(v, "an array");
  return Array.from(new type(bytes.buffer, bytes.byteOffset, bytes.length / type.BYTES_PER_ELEMENT) as Uint8Array);
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

/** What is left of `bytes`, which are those of `v`: their buffer may have been resized or taken away. */
export function bytesLeft(bytes: Uint8Array, v: unknown): Uint8Array {
  try {
    intrinsic.keys.call(bytes);
    return bytes;
  } catch {
    const length = intrinsic.byteLength.call(v);
    return length > 0 ? viewOf(v, intrinsic.buffer.call(v), intrinsic.byteOffset.call(v), length) : new Uint8Array(0);
  }
}

/** The bytes of a typed array that Rust will change. */
export function toMutable(v: unknown, type: TypedArrayConstructor, others: readonly Uint8Array[]): Uint8Array {
  const bytes = inPlace(v, type);
  if (!bytes) throw wrong(v, article(type.name));
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
  if (Array.isArray(v)) return fromNumbers(v, type, lengthOf(v));
  if (type.name === "Uint8Array" && typeof v === "object" && v !== null) {
    const bytes = bufferBytes(v);
    if (bytes) return bytes;
  }
  throw wrong(v, article(type.name));
}

/** Whether `v` is taken for bytes: what `toBytes` takes for a `Uint8Array`, but for arrays. */
export function isBytes(v: unknown): boolean {
  if (typeof v !== "object" || v === null) return false;
  const tag = intrinsic.tag.call(v);
  return tag === "Uint8Array" || tag === "Uint8ClampedArray" || (tag === undefined && bufferBytes(v) !== undefined);
}

/** The bytes of a buffer or of any view of one, whatever that says of itself. */
export function heldBytes(v: object): Uint8Array | undefined {
  if (tagOf(v) === undefined) return bufferBytes(v);
  return viewOf(v, intrinsic.buffer.call(v), intrinsic.byteOffset.call(v), intrinsic.byteLength.call(v));
}

/** The bytes of an `ArrayBuffer`, a `SharedArrayBuffer` or a `DataView`. */
function bufferBytes(v: object): Uint8Array | undefined {
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

/** The bytes of a typed array with these elements, of which there are `length`, each of them checked and read once. */
export function fromNumbers(v: readonly unknown[], type: TypedArrayConstructor, length: number): Uint8Array {
  const { name } = type;
  const isBig = name.startsWith("Big");
  const isFloat = name.startsWith("Float");
  const isSingle = name === "Float32Array";
  // A proxy may claim more than there is.
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
      if (typeof item !== (isBig ? "bigint" : "number")) throw wrongItem(item, type);
      array[i] = item as number;
      if (isFloat ? isSingle && !fitsFloat(item as number) : array[i] !== item) throw wrongItem(item, type);
    }
  } catch (e) {
    throw inArray(e, v, i);
  }
  return new Uint8Array(array.buffer);
}

function wrongItem(item: unknown, { name, BYTES_PER_ELEMENT }: TypedArrayConstructor): Fault {
  if (name.startsWith("Float")) return name === "Float32Array" ? wrongFloat(item) : wrong(item, "a number");
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

/** Reads a list of integers of 64 bits. Engines make them of a typed array in half the time; making that takes some, too. */
export function readBigInts(r: Reader, type: BigInt64ArrayConstructor | BigUint64ArrayConstructor): bigint[] {
  const count = readU32(r);
  const list: bigint[] = new Array(count);
  if (count < 16) {
    const isSigned = type === BigInt64Array;
    for (let k = 0; k < count; k++) list[k] = isSigned ? readI64(r) : readU64(r);
    return list;
  }
  const at = r.at + (-r.at & 7);
  r.at = at + count * 8;
  const numbers = new type(r.bytes.buffer as ArrayBuffer, r.bytes.byteOffset + at, count);
  for (let k = 0; k < count; k++) list[k] = numbers[k] as bigint;
  return list;
}

/** A buffer that Rust gave away: at `at` stand its address and how many elements it has. */
export function bufferAt(r: Reader, type: TypedArrayConstructor, at: number): TypedArray {
  return copyOf(r, type, r.view.getUint32(at, true), r.view.getUint32(at + 4, true));
}

/** Where what Rust shows lies: at `at` stand its address and how many elements it has. */
export function partAt(r: Reader, at: number): readonly [address: number, count: number] {
  return [r.view.getUint32(at, true), r.view.getUint32(at + 4, true)];
}

/** Numbers that Rust lends: where they lie, and what JavaScript sees of them. Memory itself would move under it. */
export interface Lent {
  readonly at: number;
  readonly array: TypedArray;
}

export function readLent(r: Reader, type: TypedArrayConstructor): Lent {
  const at = readU32(r);
  return { at, array: copyOf(r, type, at, readU32(r)) };
}

/** A typed array of `count` elements at `at`, in memory of its own. */
function copyOf(r: Reader, type: TypedArrayConstructor, at: number, count: number): TypedArray {
  return (new type(r.bytes.buffer, r.bytes.byteOffset + at, count) as Uint8Array).slice();
}

/** Copies so many bytes. Making views takes longer than a loop over a few. */
export function copyBytes(source: Uint8Array, from: number, length: number, target: Uint8Array, at: number): void {
  if (length <= 64) for (let k = 0; k < length; k++) target[at + k] = source[from + k] as number;
  else target.set(source.subarray(from, from + length), at);
}
