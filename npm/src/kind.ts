/**
 * The type table: what there is to know of each kind of type, once. Both engines read it, the generator of
 * `npm/cli/glue` and the interpreter of calls by name, and so do the typings.
 *
 * The twin is `crate/src/value/`, whose opcodes a test compares.
 */

import type { Reader, Writer } from "./life.ts";
import { writeObject, writeObjectReference, writeReference, writeStreamReference } from "./reference/cross.ts";
import type { Argument, Type } from "./type.ts";
import type { TypedArrayConstructor } from "./wire/bytes.ts";
import {
  readBool,
  readChar,
  readDate,
  readDuration,
  readF32,
  readF64,
  readI8,
  readI16,
  readI32,
  readI64,
  readI128,
  readString,
  readTime,
  readU8,
  readU16,
  readU32,
  readU64,
  readU128,
} from "./wire/reader.ts";
import { writeSerde } from "./wire/serde.ts";
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
  writeTime,
  writeU8,
  writeU16,
  writeU32,
  writeU64,
  writeU128,
  writeUnit,
} from "./wire/writer.ts";
/** Every kind that a description may name. A trait and a class of JavaScript's are described as one, and are named types. */
export type KindName = Type["kind"] | "trait" | "imported";

/** What a part of a description is: the words of the grammar in `crate/src/protocol.rs`. */
type Atom =
  | (
      | "type"
      | "argument"
      | "element"
      | "view"
      | "json"
      | "mode"
      | "class"
      | "named"
      | "trait"
      | "imported"
      | "text"
      | "word"
    )
  | ("parameter" | "presence" | "field" | "variant" | "choice" | "method" | "methods" | "source" | "integer")
  | ("fullField" | "fullVariant" | "fullChoice" | "number" | "bodyFlags" | "variantFlags" | "fieldFlags")
  | ("body" | "generic" | "content");

/** `x*` is a count and so many x. */
export type Form = Atom | `${Atom}*`;

/** What has several parts, in order. */
export type Parts = Readonly<Record<string, Form>>;

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
  /** An object, if nothing else: what only stands for other types has none. */
  readonly is?: Shape;
  /** What follows the opcode, in order, by its name in `Type`. */
  readonly parts?: Parts;
  /** What checks and writes a value, and what reads one, where that depends on nothing but the kind. */
  readonly write?: (w: Writer, v: unknown, kind?: string) => void;
  readonly read?: (r: Reader) => unknown;
  /** What many of them are. */
  readonly array?: TypedArrayConstructor;
}

/** In the order of their opcodes, which are `op` in `crate/src/protocol.rs`. */
export const KINDS: Readonly<Record<KindName, Kind>> = {
  unit: { is: "undefined", write: writeUnit },
  bool: { is: "boolean", write: writeBool, read: readBool },
  i8: { is: "number", array: Int8Array, write: writeI8, read: readI8 },
  u8: { is: "number", array: Uint8Array, write: writeU8, read: readU8 },
  i16: { is: "number", array: Int16Array, write: writeI16, read: readI16 },
  u16: { is: "number", array: Uint16Array, write: writeU16, read: readU16 },
  i32: { is: "number", array: Int32Array, write: writeI32, read: readI32 },
  u32: { is: "number", array: Uint32Array, write: writeU32, read: readU32 },
  isize: { is: "number", array: Int32Array, write: writeI32, read: readI32 },
  usize: { is: "number", array: Uint32Array, write: writeU32, read: readU32 },
  i64: { is: "bigint", array: BigInt64Array, write: writeI64, read: readI64 },
  u64: { is: "bigint", array: BigUint64Array, write: writeU64, read: readU64 },
  i128: { is: "bigint", write: writeI128, read: readI128 },
  u128: { is: "bigint", write: writeU128, read: readU128 },
  f32: { is: "number", array: Float32Array, write: writeF32, read: readF32 },
  f64: { is: "number", array: Float64Array, write: writeF64, read: readF64 },
  char: { is: "string", write: writeChar, read: readChar },
  string: { is: "string", write: writeString, read: readString },
  date: { is: "Date", write: writeDate, read: readDate },
  duration: { is: "number", write: writeDuration, read: readDuration },
  buffer: { parts: { element: "element" } },
  mutBuffer: { parts: { element: "element" } },
  memoryView: { parts: { element: "element" } },
  list: { is: "array", parts: { of: "type" } },
  array: { is: "array", parts: { length: "word", of: "type" } },
  option: { parts: { of: "type" } },
  tuple: { is: "array", parts: { of: "type*" } },
  record: { parts: { of: "type" } },
  map: { is: "Map", parts: { key: "type", of: "type" } },
  set: { is: "Set", parts: { of: "type" } },
  as: { parts: { view: "view", of: "type" } },
  serde: { is: "any", write: writeSerde, parts: { name: "text", declaration: "text" } },
  fallible: { parts: { of: "type" } },
  parameter: { parts: { index: "word" } },
  jsFunction: { is: "function", parts: { parameters: "argument*", result: "type" } },
  rustFunction: { is: "function", parts: { parameters: "argument*", result: "type" } },
  promise: { parts: { of: "type" } },
  stream: { parts: { of: "type" } },
  rustStream: { parts: { of: "type" } },
  rustIterator: { parts: { of: "type" } },
  named: { parts: { id: "named" } },
  object: { write: writeObject },
  any: { is: "any", write: writeReference },
  class: { parts: { id: "class", mode: "mode" } },
  trait: { parts: { id: "trait" } },
  jsClass: { parts: { name: "text" } },
  objectReference: { write: writeObjectReference },
  streamReference: { write: writeStreamReference },
  json: { is: "any", parts: { form: "json", isWide: "word", of: "type" } },
  imported: { parts: { id: "imported" } },
  typescript: { parts: { text: "text", of: "type" } },
  readonly: { parts: { of: "type" } },
};

/** A date as a number of milliseconds. */
export const TIME: Kind = { is: "number", write: writeTime, read: readTime };

/** How many bytes a value takes at most, with those that align it and without its text. */
export const ROOM_OF: Readonly<Record<string, number>> = {
  ...{ unit: 0, bool: 1, i8: 1, u8: 1, i16: 3, u16: 3, i32: 7, u32: 7, isize: 7, usize: 7, f32: 7, char: 7 },
  ...{ i64: 15, u64: 15, f64: 15, date: 15, duration: 15, i128: 23, u128: 23, string: 11 },
  ...{ any: 7, object: 7, objectReference: 7, streamReference: 22 },
};

/** How WebAssembly passes what may travel by itself. */
export const WASM: Readonly<Record<string, "i32" | "i64" | "f32" | "f64">> = {
  ...{ bool: "i32", i8: "i32", u8: "i32", i16: "i32", u16: "i32", i32: "i32", u32: "i32", isize: "i32", usize: "i32" },
  ...{ i64: "i64", u64: "i64", f32: "f32", f64: "f64", char: "i32", duration: "f64" },
};

/** The types that `type` is made of, without those behind a name. */
export function components(type: Type): readonly Type[] {
  return Object.entries(KINDS[type.kind].parts ?? {}).flatMap(([name, form]) => {
    const value = (type as unknown as Record<string, unknown>)[name];
    if (form === "argument*") return (value as readonly Argument[]).map((each) => each.type);
    return form === "type" || form === "type*" ? (value as Type | readonly Type[]) : [];
  });
}

/** The type, of other parts. */
export function withParts<T extends { readonly kind: KindName }>(type: T, change: (part: Type) => unknown): T {
  const found: Record<string, unknown> = { ...type };
  for (const [name, form] of Object.entries(KINDS[type.kind].parts ?? {})) {
    if (form === "type") found[name] = change(found[name] as Type);
    if (form === "type*") found[name] = (found[name] as Type[]).map(change);
  }
  return found as unknown as T;
}
