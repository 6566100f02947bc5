/**
 * Types as they cross: aliases are looked through, and views have become types of their own. Whatever is to be decided
 * about a type is decided here, for both engines: the generator of `npm/cli/glue` prints it, the interpreter of calls by
 * name does it.
 */
import { KINDS, type Kind, type Shape, TIME, WASM, withParts } from "./kind.ts";
import type {
  Body,
  Content,
  Element,
  Field,
  ImportedBody,
  JsonForm,
  Mode,
  NamedType,
  Scalar,
  Signature,
  Type,
  Types,
  View,
} from "./type.ts";
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
  | LowOf<"record", Call>
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
  | { readonly kind: "record"; readonly fields: readonly LowField<Call>[] }
  | { readonly kind: "alias"; readonly of: Low<Call> }
  | { readonly kind: "enum"; readonly names: readonly string[] }
  | { readonly kind: "union"; readonly tag: string; readonly variants: readonly LowVariant<Call>[] }
  | { readonly kind: "untagged"; readonly variants: readonly Low<Call>[]; choices?: readonly Choice[] };

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
}

export interface LowField<Call = Signature> {
  readonly name: string;
  /** Whether it may be left out, which a flag then says. */
  readonly isDefault: boolean;
  readonly of: Low<Call>;
}

export type LowVariant<Call = Signature> = { readonly name: string } & LowContent<Call>;

/** Fields beside the tag; or one value, under `value`; or one whose own fields stand beside the tag. */
export type LowContent<Call = Signature> =
  | { readonly kind: "fields"; readonly fields: readonly LowField<Call>[] }
  | LowOf<"value", Call>
  | LowOf<"flat", Call>;

/** Lowers the types of one manifest or description. */
export abstract class Lowering<Call = Signature> {
  readonly types: Types;
  readonly #named = new Map<string, Low<Call>>();

  constructor(types: Types) {
    this.types = types;
  }

  /** What the engine makes of a signature. `called`: the method of a trait that it is of. */
  protected abstract call(signature: Signature, called?: string): Call;

  lower(type: Type, inOption = false): Low<Call> {
    switch (type.kind) {
      case "option":
        return this.#option(this.lower(type.of, true), inOption);
      case "as":
        return this.#viewed(type.view, type.of, inOption);
      case "fallible":
      case "typescript":
      case "readonly":
        return this.lower(type.of, inOption);
      case "named":
        return this.#name(type.id, inOption);
      case "json":
        return { kind: "json", form: type.form, isWide: type.isWide !== 0 };
      case "jsFunction":
      case "rustFunction":
        return { kind: type.kind, signature: this.call(type) };
      default:
        if (isScalar(type.kind)) return scalar(type.kind);
        return withParts(type, (of) => this.lower(of)) as unknown as Low<Call>;
    }
  }

  /** The inner of two options is `null`. */
  #option(of: Low<Call>, inOption: boolean): Low<Call> {
    return { kind: "option", of, none: inOption ? "null" : "undefined" };
  }

  #viewed(view: View, type: Type, inOption: boolean): Low<Call> {
    const target = resolve(type, this.types);
    if (view === "MemoryView" && (target.kind === "buffer" || target.kind === "mutBuffer"))
      return { kind: "memoryView", element: target.element, mode: target.kind === "buffer" ? "shared" : "changed" };
    if (target.kind === "option" && view === "null") return this.#option(this.lower(target.of, true), true);
    const seen = viewed(view, target);
    if (seen) return this.lower(seen, inOption);
    const low = this.lower(target, inOption);
    return low.kind === "scalar" ? shownAs(view, low) : low;
  }

  #name(id: string, inOption: boolean): Low<Call> {
    const known = this.#named.get(id);
    if (known) return known;
    const type = this.types[id] as NamedType;
    const { body } = type;
    const isRecursive = mentions(body, id, this.types);
    if (body.kind === "alias" && !isRecursive) return this.lower(body.of, inOption);
    const low = this.#newName(type, isRecursive);
    this.#named.set(id, low);
    return low;
  }

  #newName(type: NamedType, isRecursive: boolean): Low<Call> {
    const { name, body } = type;
    if (body.kind === "trait") {
      const methods = body.methods.map((each) => [each.name, this.call(each, `${name}.${each.name}`)] as const);
      return { kind: "trait", type, methods };
    }
    if (body.kind === "imported") return { kind: "imported", class: type as ImportedType };
    let made: LowBody<Call> | undefined;
    return { kind: "named", type, isRecursive, body: () => (made ??= this.#body(body)) };
  }

  #body(body: Exclude<Body, { readonly kind: "trait" | "imported" }>): LowBody<Call> {
    switch (body.kind) {
      case "record":
        return { kind: "record", fields: this.#fields(body.fields) };
      case "alias":
        return { kind: "alias", of: this.lower(body.of) };
      case "enum":
        return { kind: "enum", names: body.variants.map(({ name }) => name) };
      case "union": {
        const variants = body.variants.map(({ name, content }) => ({ name, ...this.#content(content) }));
        return { kind: "union", tag: body.tag, variants };
      }
      case "untagged":
        return { kind: "untagged", variants: body.variants.map((of) => this.lower(of)) };
    }
  }

  #fields(fields: readonly Field[]): LowField<Call>[] {
    return fields.map(({ name, presence, type }) => ({
      name,
      isDefault: presence === "default",
      of: this.lower(type),
    }));
  }

  #content(content: Content): LowContent<Call> {
    switch (content.kind) {
      case "unit":
        return { kind: "fields", fields: [] };
      case "record":
        return { kind: "fields", fields: this.#fields(content.fields) };
      case "newtype":
        return { kind: isFlat(content.of, this.types) ? "flat" : "value", of: this.lower(content.of) };
      case "tuple":
        return { kind: "value", of: this.lower(content) };
    }
  }

  /** Whether a call needs no message. In Rust `Abi::NUMBER` says the same. */
  isNumeric({ parameters, result }: Signature): boolean {
    const isNumber = (type: Type): boolean => isPlainNumber(type, this.types);
    return (
      parameters.length <= 4 &&
      parameters.every(({ type }) => isNumber(type)) &&
      (result.kind === "unit" || isNumber(result))
    );
  }
}

/** As the build tool does it: signatures stay what they are. */
export class PlainLowering extends Lowering {
  protected override call(signature: Signature): Signature {
    return signature;
  }
}

function isScalar(kind: Type["kind"]): kind is LowScalar["of"] {
  return kind !== "string" && KINDS[kind].read !== undefined;
}

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

/** What a view of a type is, where it goes one level in. */
export function viewed(view: View, type: Type): Type | undefined {
  const as = (of: Type): Type => ({ kind: "as", view, of });
  const pairs = (key: Type, of: Type): Type => ({ kind: "list", of: { kind: "tuple", of: [key, of] } });
  const isArray = view === "Array";
  if (view === "Uint8Array" && liesAsBytes(type)) return { kind: "buffer", element: "u8" };
  switch (type.kind) {
    case "option":
    case "tuple":
      return withParts(type, as);
    case "list":
    case "array":
      return isArray ? undefined : withParts(type, as);
    case "buffer":
      return { kind: "list", of: as({ kind: type.element }) };
    case "record":
      if (isArray) return pairs({ kind: "string" }, type.of);
      return view === "Map" ? { ...type, kind: "map", key: { kind: "string" } } : withParts(type, as);
    case "map":
      return isArray ? pairs(type.key, type.of) : undefined;
    case "set":
      return isArray ? { kind: "list", of: type.of } : undefined;
    default:
      return undefined;
  }
}

function scalar(of: LowScalar["of"]): LowScalar {
  return { kind: "scalar", of, row: KINDS[of] };
}

/** A number that a view shows otherwise. */
function shownAs(view: View, low: LowScalar): LowScalar {
  const { is, array } = low.row;
  if (is === "Date") return view === "number" ? { ...low, row: TIME } : low;
  const isShown =
    (view === "number" && is === "bigint") || (view === "bigint" && is === "number" && array && low.of[0] !== "f");
  return view === "Date" || isShown ? { ...low, shown: view as "Date" } : low;
}

function isPlainNumber(type: Type, types: Types): boolean {
  if (type.kind === "as") return isPlainNumber(type.of, types);
  const body = type.kind === "named" ? types[type.id]?.body : undefined;
  if (body?.kind === "alias") return isPlainNumber(body.of, types);
  const { is, array } = KINDS[type.kind];
  return type.kind === "bool" || type.kind === "char" || (is === "number" && array !== undefined);
}

/** Whether the named type is in another, behind names too. What a trait names crosses later. */
function mentions(from: object, id: string, types: Types, met: Set<string> = new Set()): boolean {
  const { kind, id: own } = from as { readonly kind?: string; readonly id: string };
  let found = from;
  if (kind === "named") {
    if (own === id || met.has(own)) return own === id;
    met.add(own);
    found = (types[own] as NamedType).body;
  }
  if ("methods" in found) return false;
  return Object.values(found).some((part) => typeof part === "object" && mentions(part, id, types, met));
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
    if (each.kind === "set") return mayMeet(each.of);
    if (each.kind !== "scalar") return false;
    return each.shown === "number" || each.shown === "Date" || each.of === "date" || each.of === "duration";
  });
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
    case "record":
    case "array":
    case "option":
      return [low.of];
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
      return body.kind === "record" && body.fields.every(({ isDefault, of }) => !isDefault && isEmpty(of));
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
  return fields.every(({ isDefault, of }) => isDefault || takesUndefined(of));
}

/** How WebAssembly passes a value that travels by itself. */
export function wasmOf<Call>(low: Low<Call>): "i32" | "i64" | "f32" | "f64" | undefined {
  return low.kind === "scalar" ? WASM[low.of] : undefined;
}

export function arrayOf<Call>(low: Low<Call>): TypedArrayConstructor | undefined {
  return low.kind === "scalar" ? low.row.array : undefined;
}

export function flatFields<Call>(of: Low<Call>): readonly LowField<Call>[] {
  const body = (of as LowNamed<Call>).body();
  return body.kind === "alias" ? flatFields(body.of) : (body as LowBody<Call> & { kind: "record" }).fields;
}
