/**
 * Types as they cross: aliases are looked through, and views have become types of their own (`lowering.ts`). Whatever is
 * to be decided about a type is decided here, for both engines: the generator of `npm/cli/glue` prints it, the
 * interpreter of calls by name does it.
 */
import { type Kind, type Shape, WASM } from "./kind.ts";
import type { Element, ImportedBody, JsonForm, Mode, NamedType, Scalar, Signature, Type, Types } from "./type.ts";
import type { TypedArrayConstructor } from "./wire/bytes.ts";
/** `Call` is what an engine makes of a signature. */
export type Low<Call = Signature> =
  | LowScalar
  | { readonly kind: "unit" | "string" | "serde" | "object" | "any" | "objectReference" | "streamReference" }
  | { readonly kind: "json"; readonly form: JsonForm; readonly isWide: boolean }
  | { readonly kind: "class"; readonly id: string }
  | { readonly kind: "jsClass"; readonly name: string }
  | { readonly kind: "buffer" | "mutBuffer"; readonly element: Element }
  /** `mode`: of memory that an object owns, what Rust does with that to find it. */
  | { readonly kind: "memoryView"; readonly element: Element; readonly mode?: Mode }
  | LowOf<"list", Call>
  | LowOf<"set", Call>
  /** `key`: of what the keys are made that are not just texts, which come only from Rust's own strings. */
  | { readonly kind: "record"; readonly key?: Low<Call>; readonly of: Low<Call> }
  | LowOf<"promise", Call>
  | LowOf<"stream", Call>
  | LowOf<"rustStream", Call>
  | LowOf<"rustIterator", Call>
  | { readonly kind: "array"; readonly of: Low<Call>; readonly length: number }
  | { readonly kind: "option"; readonly of: Low<Call>; readonly none: "undefined" | "null" }
  | { readonly kind: "tuple"; readonly of: readonly Low<Call>[] }
  | { readonly kind: "map"; readonly key: Low<Call>; readonly of: Low<Call> }
  | { readonly kind: "jsFunction" | "rustFunction"; readonly signature: Call }
  | { readonly kind: "trait"; readonly type: NamedType; readonly methods: Methods<Call> }
  | { readonly kind: "imported"; readonly class: ImportedType }
  | LowNamed<Call>;

/** A class of JavaScript's that Rust has a type for. */
export type ImportedType = NamedType & { readonly body: ImportedBody };

interface LowOf<Kind, Call> {
  readonly kind: Kind;
  readonly of: Low<Call>;
}

type Methods<Call> = readonly (readonly [name: string, call: Call])[];

/** A number, a boolean, a character or a time. */
export interface LowScalar {
  readonly kind: "scalar";
  readonly of: Scalar | "date" | "duration";
  /** Its row of the type table. */
  readonly row: Kind;
  /** How JavaScript sees it, if not by its kind. */
  readonly shown?: "number" | "bigint" | "Date";
}

/** There is one for each named type. Its body is lowered when it is asked for: it may lead back here. */
export interface LowNamed<Call = Signature> {
  readonly kind: "named";
  readonly type: NamedType;
  /** Whether a value may hold others of the same type. */
  readonly isRecursive: boolean;
  readonly body: () => LowBody<Call>;
}

export type LowBody<Call = Signature> =
  | LowRecord<Call>
  | { readonly kind: "alias"; readonly of: Low<Call> }
  | LowEnum
  | LowUnion<Call>
  | { readonly kind: "untagged"; readonly variants: readonly Low<Call>[]; choices?: readonly Choice[] };

export interface LowRecord<Call = Signature> {
  readonly kind: "record";
  /** Whether what no field is called is refused. */
  readonly isStrict?: boolean;
  readonly fields: readonly LowField<Call>[];
}

export interface LowUnion<Call = Signature> {
  readonly kind: "union";
  readonly tag: string;
  /** The only property beside the tag, where what else is there is refused. */
  readonly content?: string | undefined;
  readonly variants: readonly LowVariant<Call>[];
}

/** Texts or numbers. */
export interface LowEnum {
  readonly kind: "enum";
  readonly names: readonly (string | number)[];
  /** What else the names may be called. */
  readonly aliases?: Readonly<Record<string, number>>;
  /** The one that stands for whatever none is called. */
  readonly other?: number;
}

/** What tells values of one type from those of others; `typedArray`: from those of other typed arrays too. */
export interface Test {
  readonly is: Shape | "nothing" | "bytes" | "typedArray";
  /** The most particular first. */
  readonly rank: number;
  readonly array?: TypedArrayConstructor | undefined;
}

/** A test of the variant of that index. */
export interface Choice extends Test {
  readonly index: number;
  /** The property by which it is told from other objects with fields. */
  readonly key?: string;
}

export interface LowField<Call = Signature> {
  readonly name: string;
  /** Whether it may be left out, which a flag then says. */
  readonly isDefault: boolean;
  readonly of: Low<Call>;
  /** What else it may be called on its way in. */
  readonly aliases?: readonly string[];
  /** Whether Rust may leave it out, which a flag then says: there is no such property. */
  readonly isSkipped?: boolean;
  /** Whether its own properties stand beside the others: those of a union, or the entries of a record. */
  readonly isFlat?: boolean;
}

export type LowVariant<Call = Signature> = {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly isOther?: boolean;
} & LowContent<Call>;

/** Fields beside the tag; or one value, in a property of its own; or one whose own fields stand beside the tag. */
export type LowContent<Call = Signature> =
  | { readonly kind: "fields"; readonly isStrict?: boolean; readonly fields: readonly LowField<Call>[] }
  | { readonly kind: "value"; readonly at: string; readonly of: Low<Call> }
  | LowOf<"flat", Call>;

/** What crosses as the type in it does. */
type Same = Type & { readonly kind: "fallible" | "typescript" | "readonly" };

export function isSame(type: Type): type is Same {
  return type.kind === "fallible" || type.kind === "typescript" || type.kind === "readonly";
}

/** What `type` is when the names of aliases are looked through. */
export function resolve(type: Type, types: Types, met: readonly Type[] = []): Type {
  const body = type.kind === "named" ? types[type.id]?.body : undefined;
  const of = isSame(type) ? type.of : body?.kind === "alias" ? body.of : undefined;
  return of && !met.includes(type) ? resolve(of, types, [...met, type]) : type;
}

/** Whether a variant of one unnamed field holds the fields of its content beside the tag. */
export function isFlat(type: Type, types: Types): boolean {
  const content = resolve(type, types);
  return content.kind === "named" && types[content.id]?.body.kind === "record";
}

/** Whether what holds numbers of one byte lies in a message as a buffer does. */
export function liesAsBytes(type: Type): boolean {
  if (type.kind === "buffer") return type.element === "u8";
  return (type.kind === "list" || type.kind === "set") && type.of.kind === "u8";
}

/** Whether a flattened field takes what no field is called: the entries of a map. */
export function isRest(type: Type, types: Types): boolean {
  const target = resolve(type, types);
  return target.kind === "record" || (target.kind === "map" && isText(target.key, types));
}

/** Whether values are texts, so that a map with such keys is an object. In Rust `Value::SHAPE` says the same. */
export function isText(type: Type, types: Types): boolean {
  const target = resolve(type, types);
  if (target.kind === "string" || target.kind === "char") return true;
  const body = target.kind === "named" ? types[target.id]?.body : undefined;
  if (body?.kind === "enum") return body.variants.every(({ value }) => value === undefined);
  return body?.kind === "untagged" && body.variants.every((each) => isText(each, types));
}

/** Kinds that take a slot of the table of references. */
const REFERENCES: readonly string[] = [
  "serde",
  "jsFunction",
  "promise",
  "stream",
  "object",
  "any",
  "jsClass",
  "trait",
  "imported",
  "objectReference",
  "streamReference",
];

/** Whether a value of the type is itself in a slot. */
export function isReference({ kind }: { readonly kind: string }): boolean {
  return REFERENCES.includes(kind);
}

/** Whether a value of the type takes slots of the table of references. */
export function holdsReferences<Call>(low: Low<Call>): boolean {
  return holds(low, isReference);
}

/** Whether the type holds objects of Rust's. */
export function holdsObjects<Call>(low: Low<Call>): boolean {
  return holds(low, ({ kind }) => kind === "class");
}

/** Whether the type holds functions, promises or streams that no named type of its own says the place of. */
export function holdsCallables<Call>(low: Low<Call>): boolean {
  if (low.kind === "jsFunction" || low.kind === "promise" || low.kind === "stream") return true;
  return low.kind !== "named" && inner(low).some(holdsCallables);
}

/** Whether JavaScript sees bytes: a `Uint8Array`. */
export function isByteBuffer<Call>(low: Low<Call>): boolean {
  return low.kind === "buffer" && low.element === "u8";
}

/** Whether what is different to Rust may be the same key to JavaScript: all but objects. */
export function mayMeet<Call>(key: Low<Call>): boolean {
  return key.kind === "string" || (key.kind === "scalar" && (key.shown ?? key.row.is) !== "Date");
}

/** Whether reading may find a number or a time that JavaScript cannot hold, or keys that are the same there. */
export function readMayFail<Call>(low: Low<Call>): boolean {
  return holds(low, (each) => {
    if (each.kind === "map") return mayMeet(each.key);
    if (each.kind === "record") return each.key?.kind === "string";
    if (each.kind === "named") return hasRest(each.body());
    if (each.kind === "set") return mayMeet(each.of);
    if (each.kind !== "scalar") return false;
    return each.shown === "number" || each.shown === "Date" || each.of === "date" || each.of === "duration";
  });
}

/** Whether the entries of a map stand beside fields, which may be called the same. */
function hasRest<Call>(body: LowBody<Call>): boolean {
  const isFlat = (fields: readonly LowField<Call>[]): boolean => fields.some((each) => each.isFlat);
  if (body.kind === "record") return isFlat(body.fields);
  return body.kind === "union" && body.variants.some((each) => each.kind === "fields" && isFlat(each.fields));
}

/** Whether the type, or one that a value of it holds, is such a one. */
function holds<Call>(low: Low<Call>, test: (low: Low<Call>) => boolean, met: Set<Low<Call>> = new Set()): boolean {
  if (test(low)) return true;
  if (low.kind === "named" && met.has(low)) return false;
  met.add(low);
  return inner(low).some((each) => holds(each, test, met));
}

/** The types of what a value of the type holds in its own message. */
function inner<Call>(low: Low<Call>): readonly Low<Call>[] {
  switch (low.kind) {
    case "list":
    case "set":
    case "array":
    case "option":
      return [low.of];
    case "record":
      return low.key ? [low.key, low.of] : [low.of];
    case "tuple":
      return low.of;
    case "map":
      return [low.key, low.of];
    case "named":
      return innerOf(low.body());
    default:
      return [];
  }
}

function innerOf<Call>(body: LowBody<Call>): readonly Low<Call>[] {
  switch (body.kind) {
    case "record":
      return body.fields.map(({ of }) => of);
    case "alias":
      return [body.of];
    case "enum":
      return [];
    case "untagged":
      return body.variants;
    case "union":
      return body.variants.flatMap((each) => ("of" in each ? [each.of] : each.fields.map(({ of }) => of)));
  }
}

/** Whether values take no bytes. One that holds others of its type takes some. */
export function isEmpty<Call>(low: Low<Call>): boolean {
  switch (low.kind) {
    case "unit":
      return true;
    case "array":
      return low.length === 0 || isEmpty(low.of);
    case "tuple":
      return low.of.every(isEmpty);
    case "named": {
      if (low.isRecursive) return false;
      const body = low.body();
      if (body.kind === "alias") return isEmpty(body.of);
      return (
        body.kind === "record" &&
        body.fields.every(({ isDefault, isSkipped, of }) => !isDefault && !isSkipped && isEmpty(of))
      );
    }
    default:
      return false;
  }
}

/** Whether `undefined` is a value of the type. */
export function takesUndefined<Call>(low: Low<Call>): boolean {
  if (low.kind !== "named") return ["option", "unit", "serde", "any", "promise"].includes(low.kind);
  const body = low.body();
  return body.kind === "untagged" && body.variants.some(takesUndefined);
}

/** Whether what has none of these fields is a value of theirs all the same. */
export function takesNothing<Call>(fields: readonly LowField<Call>[]): boolean {
  return fields.every(({ isDefault, isFlat, of }) => (isFlat ? of.kind === "record" : isDefault || takesUndefined(of)));
}

/** How WebAssembly passes a value that travels by itself. */
export function wasmOf<Call>(low: Low<Call>): "i32" | "i64" | "f32" | "f64" | undefined {
  return low.kind === "scalar" ? WASM[low.of] : undefined;
}

export function arrayOf<Call>(low: Low<Call>): TypedArrayConstructor | undefined {
  return low.kind === "scalar" ? low.row.array : undefined;
}

export function flatFields<Call>(of: Low<Call>): readonly LowField<Call>[] {
  return recordOf(of).fields;
}

export function recordOf<Call>(of: Low<Call>): LowRecord<Call> {
  const body = (of as LowNamed<Call>).body();
  return body.kind === "alias" ? recordOf(body.of) : (body as LowRecord<Call>);
}

/** What properties are called that fields look at. */
export function namesOf<Call>(fields: readonly LowField<Call>[]): readonly string[] {
  return fields.flatMap(({ name, aliases = [], isFlat, of }) => {
    if (!isFlat) return [name, ...aliases];
    const body = of.kind === "named" ? of.body() : undefined;
    return body?.kind === "union" ? namesOfUnion(body) : [];
  });
}

function namesOfUnion<Call>({ tag, variants }: LowUnion<Call>): readonly string[] {
  const names = variants.flatMap((each) => {
    if (each.kind === "value") return [each.at];
    return namesOf(each.kind === "flat" ? flatFields(each.of) : each.fields);
  });
  return [...new Set([tag, ...names])];
}

/** Whether keys of JavaScript's are texts for numbers of Rust's. */
export function isNumberKey<Call>(key: Low<Call>): key is LowScalar {
  return key.kind === "scalar" && key.of !== "char";
}

/** Whether a record has keys of its own, so that one whose value is `undefined` is none. */
export function isPartial<Call>({ key }: { readonly key?: Low<Call> }): boolean {
  return key?.kind === "named" && key.body().kind === "enum";
}
