/**
 * How values cross whose types are known while the program runs only. What `npm/cli/glue/type.ts` writes for the
 * types of signatures, this does for those of a description: with the same checks, in the same bytes.
 */

import { failure } from "./answer.ts";
import { gone, readRustFunction, usable, writeFunction } from "./callback.ts";
import type { Body, Field, Method, Named, Type, Variant } from "./description.ts";
import { property, refusal, within, wrong, wrongSmall } from "./fault.ts";
import { pop, refused, send, stage } from "./inbox.ts";
import { died } from "./instance.ts";
import type { AnyFunction, Held, Instance, Life, MakeClass, Reader, Writer } from "./life.ts";
import { readClass, writeClass } from "./object/object.ts";
import { type Trait, writeTrait } from "./object/trait.ts";
import { open } from "./outbox.ts";
import { readPromise, writePromise } from "./promise.ts";
import {
  readReference,
  referred,
  writeInstance,
  writeObject,
  writeObjectReference,
  writeReference,
  writeStreamReference,
} from "./reference/cross.ts";
import { forget } from "./reference/table.ts";
import { reply } from "./reply.ts";
import { readIterator, readStream, writeStream } from "./stream.ts";
import {
  isBytes,
  readBuffer,
  type TypedArrayConstructor,
  tagOf,
  toPlain,
  writeBuffer,
  writeNumbers,
} from "./wire/bytes.ts";
import {
  eachElement,
  eachEntry,
  eachProperty,
  entry,
  inArray,
  indexOf,
  isDate,
  isMap,
  isSet,
  notOneOf,
  propertyOf,
  refuseHole,
  setProperty,
  toArray,
  toChar,
  toDate,
  toObject,
  toSafe,
  toSmall,
  toTuple,
} from "./wire/check.ts";
import {
  fromInteger,
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
  beginCount,
  countEmpty,
  endCount,
  enter,
  leave,
  room,
  writeBool,
  writeChar,
  writeCount,
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
  writeTag,
  writeTag16,
  writeU8,
  writeU16,
  writeU32,
  writeU64,
  writeU128,
} from "./wire/writer.ts";

/** A type as it crosses: aliases are looked through, and views have become types of their own. */
export type Codec =
  | { readonly kind: "unit" | "string" | "reference" | "object" | "objectReference" | "streamReference" }
  | Scalar
  | { readonly kind: "buffer"; readonly array: TypedArrayConstructor }
  | Of<"list">
  | Of<"set">
  | Of<"record">
  | Of<"promise">
  | Of<"stream">
  | Of<"rustStream">
  | Of<"rustIterator">
  | { readonly kind: "array"; readonly of: Codec; readonly length: number }
  | { readonly kind: "option"; readonly of: Codec; readonly none: undefined | null }
  | { readonly kind: "tuple"; readonly of: readonly Codec[] }
  | { readonly kind: "map"; readonly key: Codec; readonly of: Codec }
  | { readonly kind: "jsFunction" | "rustFunction"; readonly signature: Signature }
  | { readonly kind: "class"; readonly make: MakeClass }
  | { readonly kind: "jsClass"; readonly name: string }
  | { readonly kind: "trait"; readonly trait: Trait }
  | { readonly kind: "named"; readonly body: () => LowBody };

interface Of<Kind> {
  readonly kind: Kind;
  readonly of: Codec;
}

/** A number, a boolean, a character or a time. */
interface Scalar {
  readonly kind: "scalar";
  readonly of: string;
  /** How JavaScript sees it, if not by its kind. */
  readonly shown?: "number" | "bigint" | "Date" | undefined;
  /** Whether Rust may refuse it. */
  readonly isFallible?: boolean | undefined;
}

interface Signature {
  readonly parameters: readonly Codec[];
  readonly result: Codec;
}

type LowBody =
  | { readonly kind: "record"; readonly fields: readonly LowField[] }
  | { readonly kind: "alias"; readonly of: Codec }
  | { readonly kind: "enum"; readonly names: readonly string[] }
  | { readonly kind: "union"; readonly tag: string; readonly variants: readonly LowVariant[] }
  | { readonly kind: "untagged"; readonly variants: readonly Codec[] };

interface LowField {
  readonly name: string;
  readonly isDefault: boolean;
  readonly of: Codec;
}

/** A variant with its fields; or with one value, whose own fields stand beside the tag where it is a record. */
interface LowVariant {
  readonly name: string;
  readonly fields: readonly LowField[];
  readonly of: Codec | undefined;
}

const SCALARS: Readonly<
  Record<string, readonly [write: (w: Writer, v: unknown, kind?: string) => void, read: (r: Reader) => unknown]>
> = {
  bool: [writeBool, readBool],
  i8: [writeI8, readI8],
  u8: [writeU8, readU8],
  i16: [writeI16, readI16],
  u16: [writeU16, readU16],
  i32: [writeI32, readI32],
  u32: [writeU32, readU32],
  isize: [writeI32, readI32],
  usize: [writeU32, readU32],
  i64: [writeI64, readI64],
  u64: [writeU64, readU64],
  i128: [writeI128, readI128],
  u128: [writeU128, readU128],
  f32: [writeF32, readF32],
  f64: [writeF64, readF64],
  char: [writeChar, readChar],
  date: [writeDate, readDate],
  duration: [writeDuration, readF64],
};

const ARRAYS: Readonly<Record<string, TypedArrayConstructor>> = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  isize: Int32Array,
  usize: Uint32Array,
  i64: BigInt64Array,
  u64: BigUint64Array,
  f32: Float32Array,
  f64: Float64Array,
};

/** Makes of the types of one description how their values cross. */
export class Codecs {
  readonly #instance: Instance;
  readonly #named = new Map<Named, Codec>();

  constructor(instance: Instance) {
    this.#instance = instance;
  }

  codec(type: Type, inOption = false): Codec {
    switch (type.kind) {
      case "serde":
      case "any":
        return { kind: "reference" };
      case "scalar":
        return type;
      case "buffer":
        return { kind: "buffer", array: ARRAYS[type.of] as TypedArrayConstructor };
      case "list":
      case "set":
      case "record":
      case "promise":
      case "stream":
      case "rustStream":
      case "rustIterator":
        return { kind: type.kind, of: this.codec(type.of) };
      case "array":
        return { kind: "array", of: this.codec(type.of), length: type.length };
      case "option":
        // The inner of two options is `null`.
        return { kind: "option", of: this.codec(type.of, true), none: inOption ? null : undefined };
      case "tuple":
        return { kind: "tuple", of: type.of.map((of) => this.codec(of)) };
      case "map":
        return { kind: "map", key: this.codec(type.key), of: this.codec(type.of) };
      case "fallible": {
        const of = this.codec(type.of, inOption);
        return of.kind === "scalar" ? { ...of, isFallible: true } : of;
      }
      case "as":
        return this.#view(type.view, type.of, inOption);
      case "jsFunction":
      case "rustFunction":
        return { kind: type.kind, signature: this.#signature(type) };
      case "class":
        return { kind: "class", make: this.#class(type.name) };
      case "jsClass":
        return { kind: "jsClass", name: type.name };
      case "named":
        return this.#name(type.type, inOption);
      default:
        return { kind: type.kind };
    }
  }

  #signature({ parameters, result }: Pick<Method, "parameters" | "result">): Signature {
    return { parameters: parameters.map((each) => this.codec(each)), result: this.codec(result) };
  }

  #class(hash: string): MakeClass {
    const make = this.#instance.spec.classes?.[hash];
    if (make) return make;
    throw new Error(`${this.#instance.spec.name} does not export the class that a call names`);
  }

  #name(type: Named, inOption: boolean): Codec {
    const { body } = type;
    const known = this.#named.get(type);
    if (known) return known;
    if (body.kind === "alias" && !leadsTo(body, type)) return this.codec(body.of, inOption);
    let low: LowBody | undefined;
    const named: Codec =
      body.kind === "trait"
        ? { kind: "trait", trait: { name: type.name, methods: body.methods.map((method) => this.#method(method)) } }
        : { kind: "named", body: () => (low ??= this.#body(body)) };
    this.#named.set(type, named);
    return named;
  }

  #body(body: Exclude<Body, { readonly kind: "trait" }>): LowBody {
    switch (body.kind) {
      case "record":
        return { kind: "record", fields: this.#fields(body.fields) };
      case "alias":
        return { kind: "alias", of: this.codec(body.of) };
      case "enum":
        return body;
      case "union":
        return { kind: "union", tag: body.tag, variants: body.variants.map((each) => this.#variant(each)) };
      case "untagged":
        return { kind: "untagged", variants: body.variants.map((each) => this.codec(each)) };
    }
  }

  #fields(fields: readonly Field[]): LowField[] {
    return fields.map(({ name, isDefault, type }) => ({ name, isDefault, of: this.codec(type) }));
  }

  #variant({ name, content }: Variant): LowVariant {
    if (content.kind === "unit") return { name, fields: [], of: undefined };
    if (content.kind === "record") return { name, fields: this.#fields(content.fields), of: undefined };
    return { name, fields: [], of: this.codec(content.of) };
  }

  /** How Rust calls a method of a trait. */
  #method({ name, ...types }: Method): Trait["methods"][number] {
    let signature: Signature | undefined;
    return [
      name,
      (i, life, object, method, message) => {
        signature ??= this.#signature(types);
        return answerCall(i, life, signature, message, (values) => method.apply(object, values));
      },
    ];
  }

  /** As `#view` in `npm/cli/glue/type.ts`. */
  #view(view: string, type: Type, inOption: boolean): Codec {
    const target = seen(type);
    const viewed = (of: Type): Codec => this.#view(view, of, false);
    const pairs = (key: Codec, of: Type): Codec => ({
      kind: "list",
      of: { kind: "tuple", of: [key, this.codec(of)] },
    });
    const text: Codec = { kind: "string" };
    switch (target.kind) {
      case "option":
        if (view === "null") return { kind: "option", of: this.codec(target.of, true), none: null };
        return { kind: "option", of: this.#view(view, target.of, true), none: inOption ? null : undefined };
      case "list":
        return { kind: "list", of: view === "Array" ? this.codec(target.of) : viewed(target.of) };
      case "array":
        return {
          kind: "array",
          of: view === "Array" ? this.codec(target.of) : viewed(target.of),
          length: target.length,
        };
      case "tuple":
        return { kind: "tuple", of: target.of.map(viewed) };
      case "buffer":
        return { kind: "list", of: this.#view(view, { kind: "scalar", of: target.of }, false) };
      case "record":
        if (view === "Array") return pairs(text, target.of);
        if (view === "Map") return { kind: "map", key: text, of: this.codec(target.of) };
        return { kind: "record", of: viewed(target.of) };
      case "map":
        return view === "Array" ? pairs(this.codec(target.key), target.of) : this.codec(target);
      case "set":
        return view === "Array" ? { kind: "list", of: this.codec(target.of) } : this.codec(target);
      default: {
        const low = this.codec(target, inOption);
        return low.kind === "scalar" ? { ...low, shown: shownAs(view, low.of) } : low;
      }
    }
  }
}

/** Whether there is a type in `from`, behind names as well. */
function leadsTo(from: object, type: Named, met: Set<object> = new Set()): boolean {
  if (met.has(from)) return false;
  met.add(from);
  const inner = Object.values(from).filter((each) => typeof each === "object" && each !== null);
  return inner.some((each) => each === type || leadsTo(each, type, met));
}

/** The type behind aliases. */
function seen(type: Type): Type {
  if (type.kind === "fallible") return seen(type.of);
  return type.kind === "named" && type.type.body.kind === "alias" ? seen(type.type.body.of) : type;
}

function shownAs(view: string, of: string): Scalar["shown"] {
  if (view === "Date") return of === "date" ? undefined : "Date";
  if (view === "number") return /^[iu](64|128)$/.test(of) ? "number" : undefined;
  return view === "bigint" && /^[iu](8|16|32|size)$/.test(of) ? "bigint" : undefined;
}

/** Checks a value and writes it. */
export function writeValue(codec: Codec, w: Writer, v: unknown): void {
  room(w);
  switch (codec.kind) {
    case "unit":
      if (v !== undefined) throw wrong(v, "undefined");
      return;
    case "scalar":
      return writeScalar(codec, w, v);
    case "string":
      return writeString(w, v);
    case "reference":
      return writeReference(w, v);
    case "object":
      return writeObject(w, v);
    case "objectReference":
      return writeObjectReference(w, v);
    case "streamReference":
      return writeStreamReference(w, v);
    case "buffer":
      return writeBuffer(w, v, codec.array);
    case "list":
    case "array":
      return writeList(codec, w, v);
    case "tuple":
      return writeItems(codec.of, w, toTuple(v, codec.of.length));
    case "option":
      return writeOption(codec.of, w, codec.of.kind === "objectReference" ? referred(v) : v);
    case "record":
    case "map":
    case "set":
      return writeEntries(codec, w, v);
    case "promise":
      return writePromise(w, v, writer(codec.of));
    case "stream":
      return writeStream(w, v, writer(codec.of));
    case "jsFunction":
      return writeFunction(w, v, callbackOf(codec.signature));
    case "class":
      return writeClass(w, v, codec.make);
    case "jsClass":
      return writeInstance(w, v, codec.name);
    case "trait":
      return writeTrait(w, v, codec.trait);
    case "named":
      return writeNamed(codec.body(), w, v);
    default:
      throw new Error(`a ${codec.kind} comes from Rust only`);
  }
}

/** `writeValue` of what a promise or a stream gives: nothing is taken for anything. */
function writer(codec: Codec): (w: Writer, v: unknown) => void {
  return codec.kind === "unit" ? () => {} : (w, v) => writeValue(codec, w, v);
}

function writeScalar({ of, shown }: Scalar, w: Writer, v: unknown): void {
  const [write] = SCALARS[of] as (typeof SCALARS)[string];
  const shownNumber = (): unknown => (shown === "number" ? toSafe(v, of) : toDate(v));
  write(w, shown === "bigint" ? toSmall(v, of) : shown ? shownNumber() : v, of);
}

function writeOption(of: Codec, w: Writer, v: unknown): void {
  const isNone = v === undefined || (v === null && of.kind !== "option");
  writeTag(w, isNone ? 0 : 1);
  if (!isNone) writeValue(of, w, v);
}

function writeList(codec: Codec & { readonly kind: "list" | "array" }, w: Writer, v: unknown): void {
  const { of } = codec;
  const array = of.kind === "scalar" ? ARRAYS[of.of] : undefined;
  if (codec.kind === "array") {
    const items = toTuple(array ? toPlain(v, array) : v, codec.length);
    return writeItems(new Array<Codec>(codec.length).fill(of), w, items);
  }
  if (array && writeNumbers(w, v, array)) return;
  const items = toArray(v);
  const { length } = items;
  writeCount(w, length);
  if (isEmpty(of)) countEmpty(w, length);
  let k = 0;
  try {
    for (; k < length; k++) writeItem(of, w, items, k);
  } catch (error) {
    throw inArray(error, items, k);
  }
}

function writeItems(of: readonly Codec[], w: Writer, items: readonly unknown[]): void {
  let k = 0;
  try {
    for (; k < of.length; k++) writeItem(of[k] as Codec, w, items, k);
  } catch (error) {
    throw inArray(error, items, k);
  }
}

function writeItem(of: Codec, w: Writer, items: readonly unknown[], k: number): void {
  const item = items[k];
  if (item === undefined && takesUndefined(of)) refuseHole(items, k);
  writeValue(of, w, item);
}

/** Whether values take no bytes. */
function isEmpty(codec: Codec, outer: readonly Codec[] = []): boolean {
  if (outer.includes(codec)) return false;
  switch (codec.kind) {
    case "unit":
      return true;
    case "array":
      return codec.length === 0 || isEmpty(codec.of, outer);
    case "tuple":
      return codec.of.every((of) => isEmpty(of, outer));
    case "named": {
      const body = codec.body();
      const within = [...outer, codec];
      if (body.kind === "alias") return isEmpty(body.of, within);
      return body.kind === "record" && body.fields.every(({ isDefault, of }) => !isDefault && isEmpty(of, within));
    }
    default:
      return false;
  }
}

function takesUndefined(codec: Codec): boolean {
  if (codec.kind !== "named") return ["option", "unit", "reference", "promise"].includes(codec.kind);
  const body = codec.body();
  return body.kind === "untagged" && body.variants.some(takesUndefined);
}

function writeEntries(codec: Codec & { readonly kind: "record" | "map" | "set" }, w: Writer, v: unknown): void {
  const head = beginCount(w);
  let n = 0;
  if (codec.kind === "set") {
    eachElement(v, (x) => {
      try {
        writeValue(codec.of, w, x);
      } catch (error) {
        throw within(error, `.values()[${n}]`);
      }
      n++;
    });
  } else {
    const isMapped = codec.kind === "map";
    const keys: Codec = isMapped ? codec.key : { kind: "string" };
    const each = isMapped ? eachEntry : eachProperty;
    each(v, (value, key) => {
      let inKey = true;
      try {
        writeValue(keys, w, key);
        inKey = false;
        writeValue(codec.of, w, value);
      } catch (error) {
        throw within(error, inKey ? `.keys()[${n}]` : isMapped ? entry(key) : propertyOf(v, key));
      }
      n++;
    });
  }
  endCount(w, head, n);
}

function writeNamed(body: LowBody, w: Writer, v: unknown): void {
  if (body.kind === "enum") return writeVariant(w, indexOf(v, body.names), body.names.length);
  const level = enter(w, v);
  try {
    if (body.kind === "record") writeFields(body.fields, w, toObject(v));
    else if (body.kind === "alias") writeValue(body.of, w, v);
    else if (body.kind === "untagged") writeUntagged(body.variants, w, v);
    else writeUnion(body, w, toObject(v));
  } catch (error) {
    throw leave(error, level);
  }
  w.levels.length = level;
}

function writeVariant(w: Writer, index: number, count: number): void {
  if (count > 256) writeTag16(w, index);
  else writeTag(w, index);
}

/** Reads all fields before it writes any, as generated code does. */
function writeFields(fields: readonly LowField[], w: Writer, v: object): void {
  const values = fields.map(({ name }) => (v as Record<string, unknown>)[name]);
  fields.forEach(({ name, isDefault, of }, k) => {
    const value = values[k];
    try {
      if (isDefault) {
        writeTag(w, value === undefined ? 0 : 1);
        if (value === undefined) return;
      }
      writeValue(of, w, value);
    } catch (error) {
      throw within(error, property(name));
    }
  });
}

function writeUnion({ tag, variants }: LowBody & { readonly kind: "union" }, w: Writer, v: object): void {
  const found = (v as Record<string, unknown>)[tag];
  const index = variants.findIndex(({ name }) => name === found);
  const variant = variants[index];
  if (!variant) {
    throw within(
      notOneOf(
        found,
        variants.map(({ name }) => name),
      ),
      property(tag),
    );
  }
  writeVariant(w, index, variants.length);
  const { fields, of } = variant;
  if (!of) return writeFields(fields, w, v);
  if (isFlat(of)) return writeValue(of, w, v);
  writeFields([{ name: "value", isDefault: false, of }], w, v);
}

function isFlat(of: Codec): of is Codec & { readonly kind: "named" } {
  return of.kind === "named" && of.body().kind === "record";
}

function writeUntagged(variants: readonly Codec[], w: Writer, v: unknown): void {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  variants.forEach((each, index) => {
    const rank = rankOf(each, v);
    if (rank >= least) return;
    least = rank;
    found = index;
  });
  if (found < 0) throw wrong(v, [...new Set(variants.flatMap(expected))].join(" or ") || "nothing");
  writeVariant(w, found, variants.length);
  writeValue(variants[found] as Codec, w, v);
}

const NO = Number.POSITIVE_INFINITY;

/** How well a value fits a variant, the best 0, by what tells it from those of the other variants. */
function rankOf(codec: Codec, v: unknown): number {
  const when = (test: boolean, rank: number): number => (test ? rank : NO);
  switch (codec.kind) {
    case "scalar":
      if (codec.of === "bool") return when(typeof v === "boolean", 0);
      if (codec.of === "char") return when(typeof v === "string", 0);
      if (codec.of === "date" || codec.shown === "Date") return when(isDate(v), 1);
      if (isBig(codec)) return typeof v === "bigint" ? 0 : when(typeof v === "number", 3);
      return when(typeof v === "number", 0);
    case "string":
      return when(typeof v === "string", 0);
    case "unit":
      return when(v === undefined, 0);
    case "option":
      return v === undefined || v === null ? 0 : rankOf(codec.of, v);
    case "buffer": {
      const isOwn = codec.array === Uint8Array ? isBytes(v) : tagOf(v) === codec.array.name;
      return isOwn ? (codec.array === Uint8Array ? 2 : 1) : when(Array.isArray(v), 4);
    }
    case "list":
    case "array": {
      if (Array.isArray(v)) return 1;
      const array = codec.of.kind === "scalar" ? ARRAYS[codec.of.of] : undefined;
      return when(array !== undefined && tagOf(v) === array.name, 3);
    }
    case "tuple":
      return when(Array.isArray(v), 1);
    case "map":
      return when(isMap(v), 1);
    case "set":
      return when(isSet(v), 1);
    case "jsFunction":
      return when(typeof v === "function", 0);
    case "reference":
      return 6;
    case "object":
      return when((typeof v === "object" && v !== null) || typeof v === "function", 5);
    case "named": {
      const body = codec.body();
      if (body.kind === "enum") return when(typeof v === "string", 0);
      if (body.kind === "alias") return rankOf(body.of, v);
      if (body.kind === "untagged") return Math.min(NO, ...body.variants.map((each) => rankOf(each, v)));
    }
  }
  return when(typeof v === "object" && v !== null, 5);
}

function isBig({ of, shown }: Scalar): boolean {
  return shown === "bigint" || (!shown && /^[iu](64|128)$/.test(of));
}

/** What a message says was expected of a variant. */
function expected(codec: Codec): string[] {
  switch (codec.kind) {
    case "scalar":
      if (codec.of === "bool") return ["a boolean"];
      if (codec.of === "char") return ["one character"];
      if (codec.of === "date" || codec.shown === "Date") return ["a Date"];
      return [isBig(codec) ? "a bigint" : "a number"];
    case "string":
      return ["a string"];
    case "unit":
      return ["undefined"];
    case "option":
      return [...expected(codec.of), "undefined"];
    case "buffer":
      return [`${/^[AEIO]/.test(codec.array.name) ? "an" : "a"} ${codec.array.name}`];
    case "list":
    case "array":
    case "tuple":
      return ["an array"];
    case "map":
      return ["a Map"];
    case "set":
      return ["a Set"];
    case "jsFunction":
      return ["a function"];
    case "named": {
      const body = codec.body();
      if (body.kind === "enum") return [`one of ${body.names.map((name) => JSON.stringify(name)).join(", ")}`];
      if (body.kind === "alias") return expected(body.of);
      if (body.kind === "untagged") return body.variants.flatMap(expected);
    }
  }
  return ["an object"];
}

/** Reads a value that Rust wrote. */
export function readValue(codec: Codec, r: Reader): unknown {
  switch (codec.kind) {
    case "unit":
      return undefined;
    case "scalar":
      return seenBy(codec, (SCALARS[codec.of] as (typeof SCALARS)[string])[1](r));
    case "string":
      return readString(r);
    case "buffer":
      return readBuffer(r, codec.array);
    case "list":
      return readList(codec.of, readU32(r), r);
    case "array":
      return readList(codec.of, codec.length, r);
    case "tuple":
      return codec.of.map((of) => readValue(of, r));
    case "option":
      return readBool(r) ? readValue(codec.of, r) : codec.none;
    case "record": {
      const map = {};
      for (let n = readU32(r); n > 0; n--) setProperty(map, readString(r), readValue(codec.of, r));
      return map;
    }
    case "map": {
      const map = new Map();
      for (let n = readU32(r); n > 0; n--) map.set(readValue(codec.key, r), readValue(codec.of, r));
      return map;
    }
    case "set": {
      const set = new Set();
      for (let n = readU32(r); n > 0; n--) set.add(readValue(codec.of, r));
      return set;
    }
    case "promise":
      return readPromise(r, (each) => readAnswer(codec.of, each, "promise"));
    case "rustStream":
      return readStream(r, (each) => readValue(codec.of, each));
    case "rustIterator":
      return readIterator(r, (each) => readValue(codec.of, each));
    case "rustFunction":
      return readRustFunction(r, (i, held) => functionOf(i, held, codec.signature));
    case "class":
      return readClass(r, codec.make);
    case "named":
      return readNamed(codec.body(), r);
    default:
      return readReference(r);
  }
}

/** A number as JavaScript sees it. */
function seenBy({ of, shown }: Scalar, v: unknown): unknown {
  if (shown === "number") return fromInteger(v as bigint, of);
  if (shown === "bigint") return BigInt(v as number);
  return shown === "Date" ? new Date(Number(v)) : v;
}

function readList(of: Codec, length: number, r: Reader): unknown[] {
  return Array.from({ length }, () => readValue(of, r));
}

function readNamed(body: LowBody, r: Reader): unknown {
  const index = (count: number): number => (count > 256 ? readU16(r) : readU8(r));
  switch (body.kind) {
    case "record":
      return readFields(body.fields, {}, r);
    case "alias":
      return readValue(body.of, r);
    case "enum":
      return body.names[index(body.names.length)];
    case "untagged":
      return readValue(body.variants[index(body.variants.length)] as Codec, r);
    case "union": {
      const { name, fields, of } = body.variants[index(body.variants.length)] as LowVariant;
      const tagged = {};
      setProperty(tagged, body.tag, name);
      if (!of) return readFields(fields, tagged, r);
      if (isFlat(of)) return readFields((of.body() as LowBody & { kind: "record" }).fields, tagged, r);
      return readFields([{ name: "value", isDefault: false, of }], tagged, r);
    }
  }
}

function readFields(fields: readonly LowField[], object: Record<string, unknown>, r: Reader): object {
  for (const { name, isDefault, of } of fields)
    setProperty(object, name, isDefault && !readBool(r) ? undefined : readValue(of, r));
  return object;
}

/** Reads an answer of Rust: a value, or what to throw. */
function readAnswer(of: Codec, r: Reader, called: string, w?: Writer): unknown {
  const tag = readU8(r);
  // Rust has refused something, perhaps before it took everything.
  if (tag === 4) forget(w);
  if (tag) throw failure(r, tag, called);
  try {
    return readValue(of, r);
  } catch (error) {
    throw refusal(error, called, "result");
  }
}

/** A `RustFunction` as JavaScript calls it. */
function functionOf(i: Instance, held: Held, { parameters, result }: Signature): AnyFunction {
  const called = "RustFunction";
  return (...values) => {
    i.crossings++;
    const raw = usable(i, held);
    const w = stage(i);
    parameters.forEach((each, k) => {
      try {
        writeValue(each, w, values[k]);
      } catch (error) {
        forget(w);
        throw refused(i, error, called, String.fromCharCode(97 + k));
      }
    });
    const message = send(i, w);
    if (i.raw !== raw) throw gone(i, held, message, w);
    let answered: number;
    try {
      answered = raw.__ox_call(held.id, message);
    } catch (error) {
      if (i.raw === raw) i.raw = undefined;
      throw died(i, error, raw);
    }
    pop(i, message);
    return readAnswer(result, open(i, answered), called, w);
  };
}

/** How Rust calls a JavaScript function of the signature. In Rust `Abi::NUMBER` says whether by numbers. */
function callbackOf(signature: Signature): (i: Instance, life: Life, f: AnyFunction) => AnyFunction {
  const { parameters, result } = signature;
  if (parameters.length > 4 || !parameters.every(isNumber) || !(result.kind === "unit" || isNumber(result)))
    return (i, life, f) => (message) => answerCall(i, life, signature, message, (values) => f(...values));
  return (_i, _life, f) =>
    (...numbers: number[]) => {
      const v = f(...parameters.map((each, k) => fromNumber(each as Scalar, numbers[k] as number)));
      return result.kind === "scalar" ? toNumber(result, v) : undefined;
    };
}

/** Calls `f` with what a message of Rust holds, and leaves the answer. */
function answerCall(
  i: Instance,
  life: Life,
  { parameters, result }: Signature,
  message: number,
  f: (values: unknown[]) => unknown,
): number {
  const r = open(i, message);
  const v = f(parameters.map((each) => readValue(each, r)));
  if (result.kind === "unit") return 0;
  const w = stage(i);
  try {
    writeValue(result, w, v);
  } catch (error) {
    forget(w);
    throw error;
  }
  return reply(i, life, w);
}

function isNumber(codec: Codec): boolean {
  return codec.kind === "scalar" && !codec.isFallible && !/^[iu](64|128)$|^date$|^duration$/.test(codec.of);
}

function fromNumber(codec: Scalar, v: number): unknown {
  if (codec.of === "bool") return v !== 0;
  return codec.of === "char" ? String.fromCodePoint(v) : seenBy(codec, v);
}

function toNumber({ of, shown }: Scalar, v: unknown): number {
  if (shown === "bigint") return toSmall(v, of);
  if (shown === "Date") return toDate(v);
  if (of === "char") return toChar(v);
  if (of === "bool") {
    if (typeof v !== "boolean") throw wrong(v, "a boolean");
    return Number(v);
  }
  if (of[0] === "f") {
    if (typeof v !== "number") throw wrong(v, "a number");
    return v;
  }
  const unused = 32 - (Number(of.slice(1)) || 32);
  const kept = ((v as number) << unused) >> unused;
  if (typeof v !== "number" || (of[0] === "i" ? kept : (kept << unused) >>> unused) !== v) throw wrongSmall(v, of);
  return v;
}
