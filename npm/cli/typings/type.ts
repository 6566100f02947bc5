/** The type table, from the manifest to TypeScript: what each type is on its way out, and what is taken on its way in. */

import { isFlat, resolve } from "../manifest/generic.ts";
import { type ClassName, classNames, isIdentifier, namedTypes, type TypeName, typeNames } from "../manifest/name.ts";
import type { Variant, View } from "../manifest/type.ts";
import {
  type Body,
  callables,
  type Element,
  type Field,
  type Manifest,
  type NamedType,
  type Type,
} from "../manifest/type.ts";
import { traitText } from "./class.ts";
import { comment } from "./docs.ts";
import { functionText, promiseText, streamText } from "./function.ts";

/** `out`: what Rust gives. `in`: what JavaScript may pass. Everything that comes out may be passed in again. */
export type Direction = "out" | "in";

/** What the typings know while they are written. */
export interface Context {
  readonly manifest: Manifest;
  readonly names: ReadonlyMap<string, TypeName>;
  /** The namespace that is written. */
  readonly space: readonly string[];
  /** How the classes are named there, by id. */
  readonly classes: ReadonlyMap<string, ClassName>;
  /** Other names of classes that were used. */
  readonly aliases: Map<string, string>;
  /** The types that differ between the two directions. */
  readonly inputs: Set<TypeName>;
  /** Ids of the types that are thrown: their names mean the error, and `…Data` the value. */
  readonly errors: ReadonlySet<string>;
  /** Names of helpers that were used. */
  readonly helpers: Set<string>;
}

/** What surrounds a type. */
export interface Place {
  /** Names of the type parameters in scope. */
  readonly parameters: readonly string[];
  /** Whether TypeScript expands the type at once, so that a name in it must not lead back here. */
  readonly eager: boolean;
}

export const NOWHERE: Place = { parameters: [], eager: false };

export function prepare(manifest: Manifest): Context {
  const errors = new Set(callables(manifest).flatMap(({ error }) => (error?.kind === "typed" ? [error.id] : [])));
  const shared = {
    manifest,
    names: typeNames(manifest),
    space: [],
    classes: classNames(manifest, []),
    aliases: new Map<string, string>(),
    inputs: new Set<TypeName>(),
    errors,
  };
  const context: Context = { ...shared, helpers: new Set() };
  // Whether a type differs depends on those it names: from "none does", up to the least set that holds.
  const trial: Context = { ...shared, helpers: new Set() };
  for (let before = -1; before !== context.inputs.size; ) {
    before = context.inputs.size;
    for (const type of namedTypes(manifest)) if (differs(type, trial)) context.inputs.add(nameOf(type.id, context));
  }
  return context;
}

export function typeText(type: Type, direction: Direction, context: Context, place: Place = NOWHERE): string {
  const text = (of: Type): string => typeText(of, direction, context, place);
  const part = (of: Type): string => operand(text(of));
  const isIn = direction === "in";
  switch (type.kind) {
    case "unit":
      return "undefined";
    case "bool":
      return "boolean";
    case "i64":
    case "u64":
    case "i128":
    case "u128":
      return isIn ? "bigint | number" : "bigint";
    case "char":
    case "string":
      return "string";
    case "date":
      return "globalThis.Date";
    case "buffer":
      return isIn ? bufferIn(type.element, context) : typedArray(type.element);
    case "mutBuffer":
      return builtIn(type.element);
    case "memoryView":
      context.helpers.add("MemoryView");
      return `MemoryView<${builtIn(type.element)}>`;
    case "list":
    case "array":
      return isIn ? joined([`readonly ${part(type.of)}[]`, ...matchingArray(type.of, context)]) : `${part(type.of)}[]`;
    case "option":
      return optionText(type.of, direction, context, text);
    case "tuple":
      return `${isIn ? "readonly " : ""}[${type.of.map(text).join(", ")}]`;
    case "record": {
      const record = recordText(text(type.of), direction, place);
      return isIn ? `${record} | globalThis.ReadonlyMap<string, ${text(type.of)}>` : record;
    }
    case "map":
      return `globalThis.${isIn ? "ReadonlyMap" : "Map"}<${text(type.key)}, ${text(type.of)}>`;
    case "set":
      return `globalThis.${isIn ? "ReadonlySet" : "Set"}<${text(type.of)}>`;
    case "as":
      return viewText(type.view, type.of, direction, context, place);
    case "fallible":
      return text(type.of);
    case "serde":
      return type.name || "unknown";
    case "jsFunction":
    case "rustFunction":
      return functionText(type, context, place);
    case "promise":
      return promiseText(type.of, direction, context, place);
    case "stream":
    case "rustStream":
    case "rustIterator":
      return streamText(type.kind, type.of, context, place);
    case "object":
    case "objectReference":
      return "object";
    case "streamReference":
      context.helpers.add("StreamReferenceLike");
      return "StreamReferenceLike";
    case "class":
      return classText(type.id, context);
    case "jsClass":
      return jsClassText(type.name, context);
    case "any":
      return "any";
    case "parameter":
      return place.parameters[type.index] as string;
    case "named":
      return namedText(type.id, direction, context, place);
    default:
      return "number";
  }
}

/** What stands after `type Name =`. */
export function bodyText(body: Body, direction: Direction, context: Context, parameters: readonly string[]): string {
  const inner = { parameters, eager: false };
  const eager = { parameters, eager: true };
  const isIn = direction === "in";
  switch (body.kind) {
    case "record":
      return body.fields.length ? block(body.fields, direction, context, inner, "") : "object";
    case "alias":
      if (body.brand)
        return `${operand(typeText(body.of, "out", context, eager))} & { readonly __brand: ${quote(body.brand)} }`;
      return typeText(body.of, direction, context, eager);
    case "enum":
      return body.variants.map(({ name }) => quote(name)).join(" | ") || "never";
    case "trait":
      return traitText(body, context);
    case "untagged":
      return joined(body.variants.map((of) => untaggedText(of, direction, context, eager))) || "never";
    case "union": {
      const variants = body.variants.map((variant) => {
        const tag = `${isIn ? "readonly " : ""}${key(body.tag)}: ${quote(variant.name)}`;
        const text = variantText(tag, variant, direction, context, inner);
        return `\n${comment({ text: variant.docs }, "  ")}  | ${text}`;
      });
      return variants.join("") || "never";
    }
  }
}

/** Type of `data` of an error of this variant. */
export function dataText(variant: Variant, context: Context, parameters: readonly string[]): string {
  const place = { parameters, eager: false };
  const { content } = variant;
  switch (content.kind) {
    case "unit":
      return "undefined";
    case "record":
      return inline(content.fields.map((field) => fieldText(field, "out", context, place)));
    case "newtype": {
      const text = typeText(content.of, "out", context, place);
      return isFlat(content.of, context.manifest) ? text : `{ value: ${text} }`;
    }
    case "tuple":
      return `{ value: ${typeText({ kind: "tuple", of: content.of }, "out", context, place)} }`;
  }
}

/** A property name, quoted where it must be. */
export function key(name: string): string {
  return isIdentifier(name) ? name : quote(name);
}

export function quote(text: string): string {
  return JSON.stringify(text);
}

/** A union of these, each once. */
export function joined(texts: readonly string[]): string {
  const members = new Set(texts);
  return [...members].map((text) => (members.size > 1 && isFunction(text) ? `(${text})` : text)).join(" | ");
}

/** Whether a type ends with what a function returns, which would take in all that follows. */
function isFunction(text: string): boolean {
  return topLevel(text).includes("=>");
}

/** In brackets where it could not stand before `[]` or `&`. */
export function operand(text: string): string {
  return text.startsWith("readonly ") || topLevel(text).some((token) => /^(?:[|&]|=>)$/.test(token))
    ? `(${text})`
    : text;
}

/** The members of a union type. */
export function unionMembers(text: string): string[] {
  if (isFunction(text)) return [text];
  const members = [""];
  for (const token of topLevel(text)) {
    if (token === "|") members.push("");
    else members[members.length - 1] += token;
  }
  return members.map((member) => member.trim());
}

/** Signs, strings and whatever stands in brackets, in order. */
function topLevel(text: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  for (const token of text.match(/"(?:[^"\\]|\\.)*"|=>|./gs) ?? []) {
    if (/^[)\]}>]$/.test(token)) depth--;
    if (depth > 0 || /^[)\]}>]$/.test(token)) tokens[tokens.length - 1] += token;
    else tokens.push(token);
    if (/^[([{<]$/.test(token)) depth++;
  }
  return tokens;
}

const ARRAYS: Readonly<Record<Element, string>> = {
  i8: "Int8Array",
  u8: "Uint8Array",
  i16: "Int16Array",
  u16: "Uint16Array",
  i32: "Int32Array",
  u32: "Uint32Array",
  isize: "Int32Array",
  usize: "Uint32Array",
  i64: "BigInt64Array",
  u64: "BigUint64Array",
  f32: "Float32Array",
  f64: "Float64Array",
};

function builtIn(element: Element): string {
  return `globalThis.${ARRAYS[element]}`;
}

function typedArray(element: Element): string {
  return `${builtIn(element)}<globalThis.ArrayBuffer>`;
}

function isBig(element: Element): boolean {
  return element === "i64" || element === "u64";
}

function bufferIn(element: Element, context: Context): string {
  if (element === "u8") {
    context.helpers.add("BytesInput");
    return "BytesInput";
  }
  return `${builtIn(element)} | readonly ${isBig(element) ? "(bigint | number)" : "number"}[]`;
}

/** The typed array that a list of numbers takes as well. */
function matchingArray(of: Type, { manifest }: Context): string[] {
  const { kind } = resolve(of, manifest);
  return kind in ARRAYS ? [builtIn(kind as Element)] : [];
}

function optionText(of: Type, direction: Direction, { manifest }: Context, text: (of: Type) => string): string {
  let nested = false;
  let core = of;
  for (; core.kind === "option" || core.kind === "fallible"; core = core.of) nested ||= core.kind === "option";
  // The inner of two options is `null`, which then cannot mean the outer one.
  nested ||= resolve(core, manifest).kind === "option";
  return joined([text(core), ...(nested || direction === "in" ? ["null"] : []), "undefined"]);
}

function recordText(of: string, direction: Direction, { eager }: Place): string {
  if (direction === "in") return `{ readonly [key: string]: ${of} }`;
  // Unlike `Record`, an index signature may name the type that is being declared.
  return eager ? `{ [key: string]: ${of} }` : `globalThis.Record<string, ${of}>`;
}

function namedText(id: string, direction: Direction, context: Context, place: Place): string {
  const names = nameOf(id, context);
  const isInput = direction === "in" && context.inputs.has(names);
  const name = isInput ? names.input : context.errors.has(id) ? names.data : names.name;
  if (!names.generic) return name;
  const type = context.manifest.types[id] as NamedType;
  return `${name}<${type.arguments.map((of) => typeText(of, direction, context, place)).join(", ")}>`;
}

/** Built-in classes that every `lib` has, with the arguments of those that need some. */
const BUILT_IN: Readonly<Record<string, string>> = {
  AggregateError: "",
  Array: "any[]",
  ArrayBuffer: "",
  BigInt64Array: "",
  BigUint64Array: "",
  DataView: "",
  Date: "",
  Error: "",
  EvalError: "",
  FinalizationRegistry: "<any>",
  Float32Array: "",
  Float64Array: "",
  Function: "",
  Int16Array: "",
  Int32Array: "",
  Int8Array: "",
  Map: "<any, any>",
  Object: "object",
  Promise: "<any>",
  RangeError: "",
  ReferenceError: "",
  RegExp: "",
  Set: "<any>",
  SharedArrayBuffer: "",
  SyntaxError: "",
  TypeError: "",
  URIError: "",
  Uint16Array: "",
  Uint32Array: "",
  Uint8Array: "",
  Uint8ClampedArray: "",
  WeakMap: "<any, any>",
  WeakRef: "<any>",
  WeakSet: "<any>",
};

function classText(id: string, { classes, aliases }: Context): string {
  const { name, of } = classes.get(id) as ClassName;
  if (of) aliases.set(name, of);
  return name;
}

/** The same inside of a namespace. */
export function within(space: readonly string[], context: Context): Context {
  return { ...context, space, classes: classNames(context.manifest, space) };
}

const GLOBAL = "typeof globalThis";

function jsClassText(name: string, context: Context): string {
  const known = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (known !== undefined) return /^\w/.test(known) ? known : `globalThis.${name}${known}`;
  // Classes of the DOM and the like are there only where their `lib` is.
  context.helpers.add("JsClass");
  const path = name.split(".");
  const last = quote(path.pop() as string);
  const holder = path.reduce((of, part) => `${of} extends { readonly ${key(part)}: infer Of } ? Of : unknown`, GLOBAL);
  return holder === GLOBAL ? `JsClass<${last}>` : `JsClass<${last}, ${holder}>`;
}

/** The type that `as = "…"` makes of another. */
function viewText(view: View, type: Type, direction: Direction, context: Context, place: Place): string {
  const isIn = direction === "in";
  const target = resolve(type, context.manifest);
  const plain = (of: Type): string => typeText(of, direction, context, place);
  const viewed = (of: Type): string => viewText(view, of, direction, context, place);
  const list = (item: string): string => `${isIn ? "readonly " : ""}${operand(item)}[]`;
  const pair = (key: string, of: Type): string => `${isIn ? "readonly " : ""}[${key}, ${plain(of)}]`;
  switch (target.kind) {
    case "option":
      if (view !== "null") return optionText(target.of, direction, context, viewed);
      return joined([plain(target.of), "null", ...(isIn ? ["undefined"] : [])]);
    case "list":
    case "array":
      return view === "Array" ? plain(type) : list(viewed(target.of));
    case "tuple":
      return `${isIn ? "readonly " : ""}[${target.of.map(viewed).join(", ")}]`;
    case "buffer": {
      const items = list(view === "number" || !isBig(target.element) ? "number" : isIn ? "bigint | number" : "bigint");
      return isIn ? joined([items, builtIn(target.element)]) : items;
    }
    case "record":
      if (view === "Array") return list(pair("string", target.of));
      if (view === "Map") return plain({ kind: "map", key: { kind: "string" }, of: target.of });
      return recordText(viewed(target.of), direction, place);
    case "map":
      return view === "Array" ? list(pair(plain(target.key), target.of)) : plain(type);
    case "set":
      return view === "Array" ? list(plain(target.of)) : plain(type);
    default:
      if (view === "number") return "number";
      if (view === "bigint") return isIn ? "bigint | number" : "bigint";
      return view === "Date" ? "globalThis.Date" : plain(type);
  }
}

/** A variant is known by its class, so that here nothing else stands for a buffer, a list, a record or a bigint. */
function untaggedText(type: Type, direction: Direction, context: Context, place: Place): string {
  const text = typeText(type, direction, context, place);
  if (direction === "out") return text;
  switch (type.kind) {
    case "buffer":
      return type.element === "u8" ? `globalThis.Exclude<${text}, readonly number[]>` : builtIn(type.element);
    case "i64":
    case "u64":
    case "i128":
    case "u128":
    case "list":
    case "array":
    case "record":
      return unionMembers(text)[0] as string;
    default:
      return text;
  }
}

function variantText(tag: string, variant: Variant, direction: Direction, context: Context, place: Place): string {
  const { content } = variant;
  const value = (text: string): string => `${direction === "in" ? "readonly " : ""}value: ${text}`;
  switch (content.kind) {
    case "unit":
      return inline([tag]);
    case "record":
      return block(content.fields, direction, context, place, "    ", tag);
    case "tuple":
      return inline([tag, value(typeText({ kind: "tuple", of: content.of }, direction, context, place))]);
    case "newtype": {
      if (!isFlat(content.of, context.manifest))
        return inline([tag, value(typeText(content.of, direction, context, place))]);
      return `(${inline([tag])} & ${operand(typeText(content.of, direction, context, { ...place, eager: true }))})`;
    }
  }
}

/** An object type, on one line where that is short and nothing is documented. */
function block(
  fields: readonly Field[],
  direction: Direction,
  context: Context,
  place: Place,
  indent: string,
  tag?: string,
): string {
  const texts = fields.map((field) => fieldText(field, direction, context, place));
  const docs = fields.map((field) => comment(fieldDocs(field), `${indent}  `));
  const line = inline([...(tag ? [tag] : []), ...texts]);
  if (line.length <= 80 && docs.every((each) => each === "")) return line;
  const first = tag ? `${indent}  ${tag};\n` : "";
  return `{\n${first}${texts.map((text, i) => `${docs[i]}${indent}  ${text};\n`).join("")}${indent}}`;
}

function fieldText(field: Field, direction: Direction, context: Context, place: Place): string {
  const text = typeText(field.type, direction, context, place);
  if (direction === "out") return `${key(field.name)}: ${text}`;
  if (field.presence === "required") return `readonly ${key(field.name)}: ${text}`;
  return `readonly ${key(field.name)}?: ${text.endsWith(" | undefined") ? text : `${text} | undefined`}`;
}

function fieldDocs(field: Field): { text: string; tags: string[] } {
  return {
    text: field.docs,
    tags: field.presence === "default" && field.default ? [`@default ${field.default}`] : [],
  };
}

function inline(members: readonly string[]): string {
  return `{ ${members.join("; ")} }`;
}

function differs(type: NamedType, context: Context): boolean {
  const names = nameOf(type.id, context);
  const body = names.generic ? (type.generic as Body) : type.body;
  const parameters = type.parameters;
  // A property that is only `readonly` takes the same values.
  const properties = /\breadonly (?=(?:[^\s:;[\](){}"]+|"(?:[^"\\]|\\.)*")\??: )/g;
  const [input, output] = (["in", "out"] as const).map((direction) =>
    bodyText(body, direction, context, parameters).replace(properties, ""),
  );
  return input !== output;
}

export function nameOf(id: string, { names }: Context): TypeName {
  return names.get(id) as TypeName;
}
