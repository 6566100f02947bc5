/**
 * The type table: what there is to know of each kind of type, once. Both engines read it, the generator of
 * `npm/cli/glue` and the interpreter of calls by name, and so do the typings.
 *
 * The twin is `crate/src/value/`, whose opcodes are `op` in `crate/src/protocol.rs`. A test compares them.
 */

import type { Reader, Writer } from "./life.ts";
import { writeObject, writeObjectReference, writeReference, writeStreamReference } from "./reference/cross.ts";
import type { Argument, Type } from "./type.ts";
import type { TypedArrayConstructor } from "./wire/bytes.ts";
import {
  readBool,
  readChar,
  readDate,
  readF32,
  readF64,
  readI8,
  readI16,
  readI32,
  readI64,
  readI128,
  readString,
  readU8,
  readU16,
  readU32,
  readU64,
  readU128,
} from "./wire/reader.ts";
import {
  writeBool,
  writeChar,
  writeDate,
  writeDuration,
  writeF32,
  writeF64,
  writeI8,
  writeI16,
  writeI32,
  writeI64,
  writeI128,
  writeString,
  writeU8,
  writeU16,
  writeU32,
  writeU64,
  writeU128,
  writeUnit,
} from "./wire/writer.ts";
/** Every kind that a description may name. A trait is described as one, and is a named type. */
export type KindName = Type["kind"] | "trait";

/** How a part of a description is read. */
export type Part = "type" | "types" | "arguments" | "element" | "text" | "count" | "view" | "mode" | "class";

/** What JavaScript knows a value by. */
export type Shape =
  | "undefined"
  | "boolean"
  | "number"
  | "bigint"
  | "string"
  | "function"
  | "Date"
  | "Map"
  | "Set"
  | "array"
  | "object"
  | "any";

/** A row of the table. */
export interface Kind {
  readonly op: number;
  readonly is: Shape;
  /** What follows the opcode, in order, by its name in `Type`. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** What checks and writes a value, and what reads one, where that depends on nothing but the kind. */
  readonly write?: (w: Writer, v: unknown, kind?: string) => void;
  readonly read?: (r: Reader) => unknown;
  /** How many bytes it takes at most, with those that align it and without its text. */
  readonly bytes?: number;
  /** How WebAssembly passes it, if it may travel by itself. */
  readonly wasm?: "i32" | "i64" | "f32" | "f64";
  /** What many of them are. */
  readonly array?: TypedArrayConstructor;
}

export const KINDS: Readonly<Record<KindName, Kind>> = {
  unit: { op: 0, is: "undefined", bytes: 0, write: writeUnit },
  bool: { op: 1, is: "boolean", bytes: 1, wasm: "i32", write: writeBool, read: readBool },
  i8: { op: 2, is: "number", bytes: 1, wasm: "i32", array: Int8Array, write: writeI8, read: readI8 },
  u8: { op: 3, is: "number", bytes: 1, wasm: "i32", array: Uint8Array, write: writeU8, read: readU8 },
  i16: { op: 4, is: "number", bytes: 3, wasm: "i32", array: Int16Array, write: writeI16, read: readI16 },
  u16: { op: 5, is: "number", bytes: 3, wasm: "i32", array: Uint16Array, write: writeU16, read: readU16 },
  i32: { op: 6, is: "number", bytes: 7, wasm: "i32", array: Int32Array, write: writeI32, read: readI32 },
  u32: { op: 7, is: "number", bytes: 7, wasm: "i32", array: Uint32Array, write: writeU32, read: readU32 },
  isize: { op: 8, is: "number", bytes: 7, wasm: "i32", array: Int32Array, write: writeI32, read: readI32 },
  usize: { op: 9, is: "number", bytes: 7, wasm: "i32", array: Uint32Array, write: writeU32, read: readU32 },
  i64: { op: 10, is: "bigint", bytes: 15, wasm: "i64", array: BigInt64Array, write: writeI64, read: readI64 },
  u64: { op: 11, is: "bigint", bytes: 15, wasm: "i64", array: BigUint64Array, write: writeU64, read: readU64 },
  i128: { op: 12, is: "bigint", bytes: 23, write: writeI128, read: readI128 },
  u128: { op: 13, is: "bigint", bytes: 23, write: writeU128, read: readU128 },
  f32: { op: 14, is: "number", bytes: 7, wasm: "f32", array: Float32Array, write: writeF32, read: readF32 },
  f64: { op: 15, is: "number", bytes: 15, wasm: "f64", array: Float64Array, write: writeF64, read: readF64 },
  char: { op: 16, is: "string", bytes: 7, wasm: "i32", write: writeChar, read: readChar },
  string: { op: 17, is: "string", bytes: 11, write: writeString, read: readString },
  date: { op: 18, is: "Date", bytes: 15, write: writeDate, read: readDate },
  duration: { op: 19, is: "number", bytes: 15, write: writeDuration, read: readF64 },
  buffer: { op: 20, is: "object", parts: { element: "element" } },
  mutBuffer: { op: 21, is: "object", parts: { element: "element" } },
  memoryView: { op: 22, is: "object", parts: { element: "element" } },
  list: { op: 23, is: "array", parts: { of: "type" } },
  array: { op: 24, is: "array", parts: { length: "count", of: "type" } },
  option: { op: 25, is: "any", parts: { of: "type" } },
  tuple: { op: 26, is: "array", parts: { of: "types" } },
  record: { op: 27, is: "object", parts: { of: "type" } },
  map: { op: 28, is: "Map", parts: { key: "type", of: "type" } },
  set: { op: 29, is: "Set", parts: { of: "type" } },
  as: { op: 30, is: "any", parts: { view: "view", of: "type" } },
  serde: { op: 31, is: "any", bytes: 7, write: writeReference, parts: { name: "text", declaration: "text" } },
  fallible: { op: 32, is: "any", parts: { of: "type" } },
  parameter: { op: 33, is: "any", parts: { index: "count" } },
  jsFunction: { op: 34, is: "function", parts: { parameters: "arguments", result: "type" } },
  rustFunction: { op: 35, is: "function", parts: { parameters: "arguments", result: "type" } },
  promise: { op: 36, is: "object", parts: { of: "type" } },
  stream: { op: 37, is: "object", parts: { of: "type" } },
  rustStream: { op: 38, is: "object", parts: { of: "type" } },
  rustIterator: { op: 39, is: "object", parts: { of: "type" } },
  named: { op: 40, is: "object" },
  object: { op: 41, is: "object", bytes: 7, write: writeObject },
  any: { op: 42, is: "any", bytes: 7, write: writeReference },
  class: { op: 43, is: "object", parts: { id: "class", mode: "mode" } },
  trait: { op: 44, is: "object" },
  jsClass: { op: 45, is: "object", parts: { name: "text" } },
  objectReference: { op: 46, is: "object", bytes: 7, write: writeObjectReference },
  streamReference: { op: 47, is: "object", bytes: 22, write: writeStreamReference },
};

/** The types that `type` is made of, without those behind a name. */
export function components(type: Type): readonly Type[] {
  return Object.entries(KINDS[type.kind].parts ?? {}).flatMap(([name, part]) => {
    const value = (type as unknown as Record<string, unknown>)[name];
    if (part === "arguments") return (value as readonly Argument[]).map((each) => each.type);
    return part === "type" || part === "types" ? (value as Type | readonly Type[]) : [];
  });
}
