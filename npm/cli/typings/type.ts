/** The type table, from the manifest to TypeScript: what each type is on its way out, and what is taken on its way in. */
import { KINDS, type Shape } from "../../src/kind.ts";
import { isText, liesAsBytes, resolve } from "../../src/low.ts";
import { viewed } from "../../src/lowering.ts";
import type { Element, NamedType, Parameter, Type, View } from "../../src/type.ts";
import { binding, type ClassName } from "../manifest/name.ts";
import { type Context, type Direction, NOWHERE, nameOf, type Place } from "./context.ts";
import { joined, key, operand, quote } from "./syntax.ts";

/** What stands before the name of a type of `index.d.ts`. */
export const NEAR = 'import("./index.js").';

export function typeText(type: Type, direction: Direction, context: Context, place: Place = NOWHERE): string {
  const text = (of: Type): string => typeText(of, direction, context, place);
  const part = (of: Type): string => operand(text(of));
  const isIn = direction === "in";
  switch (type.kind) {
    case "buffer":
      return isIn ? bufferIn(type.element, context) : typedArray(type.element);
    case "mutBuffer":
      return isIn ? mutableText(type.element) : typedArray(type.element);
    case "memoryView":
      return viewOf(type.element, "MemoryView", context);
    case "list":
      return isIn ? joined([`readonly ${part(type.of)}[]`, ...matchingArray(type.of, context)]) : `${part(type.of)}[]`;
    case "array": {
      const items = arrayText(text(type.of), type.length, direction);
      return isIn ? joined([items, ...matchingArray(type.of, context)]) : items;
    }
    case "option":
      return optionText(type.of, direction, context, text);
    case "tuple":
      return `${isIn ? "readonly " : ""}[${type.of.map(text).join(", ")}]`;
    case "record": {
      const record = recordText(text(type.of), direction, place);
      return isIn ? `${record} | globalThis.ReadonlyMap<string, ${text(type.of)}>` : record;
    }
    case "map":
      if (isText(type.key, context.manifest.types)) return keyedText(type, direction, context, place);
      return mapText(type, direction, context, place);
    case "set":
      return `globalThis.${isIn ? "ReadonlySet" : "Set"}<${text(type.of)}>`;
    case "as":
      return viewText(type.view, type.of, direction, context, place);
    case "fallible":
    case "readonly":
      return text(type.of);
    case "typescript":
      return type.text;
    case "json":
      return jsonText(type, text(type.of), direction, place);
    case "serde":
      return type.name && type.declaration ? `${context.isFar ? NEAR : ""}${type.name}` : "unknown";
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
      return leafText(KINDS[type.kind].is as Shape, isIn);
  }
}

/** What a value is that is known by its shape. */
function leafText(is: Shape, isIn: boolean): string {
  if (is === "bigint") return isIn ? "bigint | number" : "bigint";
  return is === "Date" ? "globalThis.Date" : is;
}

export function builtIn(element: Element): string {
  return `globalThis.${KINDS[element].array?.name}`;
}

function typedArray(element: Element): string {
  return `${builtIn(element)}<globalThis.ArrayBuffer>`;
}

function viewOf(element: Element, name: "MemoryView" | "ReadonlyMemoryView", { helpers }: Context): string {
  helpers.add("MemoryView").add(name);
  return `${name}<${builtIn(element)}>`;
}

/** What Rust changes in place: bytes may be those of a canvas. */
function mutableText(element: Element): string {
  return element === "u8" ? joined([builtIn("u8"), "globalThis.Uint8ClampedArray"]) : builtIn(element);
}

/** An array whose length Rust knows. A tuple, as long as one can read it. */
function arrayText(item: string, length: number, direction: Direction): string {
  const before = direction === "in" ? "readonly " : "";
  return before + (length <= 8 ? `[${Array(length).fill(item).join(", ")}]` : `${operand(item)}[]`);
}

function isBig(element: Element): boolean {
  return KINDS[element].is === "bigint";
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
  const { kind } = resolve(of, manifest.types);
  return KINDS[kind].array ? [builtIn(kind as Element)] : [];
}

function optionText(of: Type, direction: Direction, { manifest }: Context, text: (of: Type) => string): string {
  let nested = false;
  let core = of;
  for (; core.kind === "option" || core.kind === "fallible"; core = core.of) nested ||= core.kind === "option";
  // The inner of two options is `null`, which then cannot mean the outer one.
  nested ||= resolve(core, manifest.types).kind === "option";
  return joined([text(core), ...(nested || direction === "in" ? ["null"] : []), "undefined"]);
}

function recordText(of: string, direction: Direction, { eager }: Place, key = "string"): string {
  if (direction === "in") return `{ readonly [key: ${key}]: ${of} }`;
  // Unlike `Record`, an index signature may name the type that is being declared.
  return eager ? `{ [key: ${key}]: ${of} }` : `globalThis.Record<${key}, ${of}>`;
}

function mapText({ key, of }: MapType, direction: Direction, context: Context, place: Place): string {
  const [keys, values] = [key, of].map((each) => typeText(each, direction, context, place));
  return `globalThis.${direction === "in" ? "ReadonlyMap" : "Map"}<${keys}, ${values}>`;
}

type MapType = Pick<Type & { readonly kind: "map" }, "key" | "of">;

/** An object whose keys are texts, or stand for numbers. Of an enum it has those that are there. */
function keyedText({ key, of }: MapType, direction: Direction, context: Context, place: Place): string {
  const isIn = direction === "in";
  const target = resolve(key, context.manifest.types);
  const isEnum = target.kind === "named" && context.manifest.types[target.id]?.body.kind === "enum";
  const [keys, values] = [keyText(key, target, direction, context, place), typeText(of, direction, context, place)];
  const mapped = `[Key in ${keys}]${isEnum ? "?" : ""}: ${values}`;
  if (isIn) {
    const object = keys === "string" || keys === "number" ? recordText(values, direction, place, keys) : "";
    const absent = isEnum && !values.endsWith(" | undefined") ? " | undefined" : "";
    const text = object || `{ readonly ${mapped}${absent} }`;
    return `${text} | ${mapText({ key, of }, direction, context, place)}`;
  }
  if (place.eager)
    return keys === "string" || keys === "number" ? recordText(values, direction, place, keys) : `{ ${mapped} }`;
  const record = `globalThis.Record<${keys}, ${values}>`;
  return isEnum ? `globalThis.Partial<${record}>` : record;
}

/** What a key of an object is called that stands for a number. */
function keyText(key: Type, target: Type, direction: Direction, context: Context, place: Place): string {
  const { is } = KINDS[target.kind];
  if (is === "number") return "number";
  return is === "bigint" ? "`${bigint}`" : typeText(key, direction, context, place);
}

/** `of`: what a value is. In: as `JSON.stringify` takes it. */
function jsonText({ form }: Type & { readonly kind: "json" }, of: string, direction: Direction, place: Place): string {
  if (form === "value") return of;
  if (form === "number") return "number | bigint";
  if (direction === "out") return recordText(of, direction, place);
  const properties = `{ readonly [key: string]: ${of} | undefined }`;
  return `${properties} | globalThis.ReadonlyMap<string, ${of}> | { toJSON(key: string): unknown }`;
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

const GLOBAL = "typeof globalThis";

/** The type of the objects of a class of `globalThis`. */
export function jsClassText(name: string, context: Context): string {
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
  const target = resolve(type, context.manifest.types);
  if (view === "MemoryView" && (target.kind === "buffer" || target.kind === "mutBuffer"))
    return viewOf(target.element, target.kind === "buffer" ? "ReadonlyMemoryView" : "MemoryView", context);
  const plain = (of: Type): string => typeText(of, direction, context, place);
  if (view === "Uint8Array" && liesAsBytes(target)) return plain({ kind: "buffer", element: "u8" });
  const inView = (of: Type): string => viewText(view, of, direction, context, place);
  const list = (item: string): string => `${isIn ? "readonly " : ""}${operand(item)}[]`;
  const pair = (key: string, of: Type): string => `${isIn ? "readonly " : ""}[${key}, ${plain(of)}]`;
  switch (target.kind) {
    case "option":
      if (view !== "null") return optionText(target.of, direction, context, inView);
      return joined([plain(target.of), "null", ...(isIn ? ["undefined"] : [])]);
    case "list":
      return view === "Array" ? plain(type) : list(inView(target.of));
    case "array":
      return view === "Array" ? plain(type) : arrayText(inView(target.of), target.length, direction);
    case "tuple":
      return `${isIn ? "readonly " : ""}[${target.of.map(inView).join(", ")}]`;
    case "buffer": {
      const items = list(view === "number" || !isBig(target.element) ? "number" : isIn ? "bigint | number" : "bigint");
      return isIn ? joined([items, builtIn(target.element)]) : items;
    }
    case "record":
      if (view === "Array") return list(pair("string", target.of));
      if (view === "Map") return mapText({ key: { kind: "string" }, of: target.of }, direction, context, place);
      if (view === "Record") return plain(type);
      return recordText(inView(target.of), direction, place);
    case "map":
      if (view === "Map") return mapText(target, direction, context, place);
      if (view === "Record") return keyedText(target, direction, context, place);
      return view === "Array" ? list(pair(plain(target.key), target.of)) : plain(type);
    case "set":
      return view === "Array" ? list(plain(target.of)) : plain(type);
    default:
      return view === "number" || view === "bigint" || view === "Date" ? leafText(view, isIn) : plain(type);
  }
}

/**
 * `(fraction: number) => void`. The form depends on who calls, not on where the function goes: Rust passes what comes
 * out of Rust and takes what JavaScript returns, and the other way round.
 */
export function functionText(
  type: Type & { readonly kind: "jsFunction" | "rustFunction" },
  context: Context,
  place: Place = NOWHERE,
): string {
  const isOurs = type.kind === "rustFunction";
  const [given, returned] = isOurs ? (["in", "out"] as const) : (["out", "in"] as const);
  const last = type.parameters.findLastIndex((each) => !(isOurs && each.type.kind === "option"));
  const parameters = type.parameters.map((each, i) => {
    const name = binding(each.name || unnamed(i));
    return `${name}${i > last ? "?" : ""}: ${typeText(each.type, given, context, place)}`;
  });
  const result = isOurs && context.isFar ? laterText : resultText;
  const text = `(${parameters.join(", ")}) => ${result(type.result, returned, context, place)}`;
  if (!isOurs) return text;
  context.helpers.add("RustFunction");
  return `RustFunction<${text}>`;
}

/** The parameters of a function of JavaScript's. */
export function passedTexts(parameters: readonly Parameter[], context: Context): string[] {
  return parameters.map(({ name, presence, type }) => {
    if (presence === "rest") return restText(name, type, "out", context);
    return `${binding(name)}: ${typeText(type, "out", context)}`;
  });
}

/** A parameter that takes all further arguments: TypeScript wants an array there, and no union. */
export function restText(name: string, type: Type, direction: Direction, context: Context): string {
  const isIn = direction === "in";
  return `...${binding(name)}: ${isIn ? "readonly " : ""}${operand(typeText(itemOf(type, context), direction, context))}[]`;
}

/** What is in a list. */
function itemOf(type: Type, { manifest }: Context): Type {
  const target = resolve(type, manifest.types);
  const seen = target.kind === "as" ? (viewed(target.view, resolve(target.of, manifest.types)) ?? target.of) : target;
  const list = resolve(seen, manifest.types);
  if (list.kind === "list" || list.kind === "array") return list.of;
  return list.kind === "buffer" ? { kind: list.element } : list;
}

/** What a function returns: whoever declares nothing takes or gives nothing. */
export function resultText(type: Type, direction: Direction, context: Context, place: Place = NOWHERE): string {
  return type.kind === "unit" ? "void" : typeText(type, direction, context, place);
}

/** What a call at a distance gives: a promise, which is also one of what Rust promises. */
export function laterText(type: Type, direction: Direction, context: Context, place: Place = NOWHERE): string {
  const target = resolve(type, context.manifest.types);
  return promiseText(target.kind === "promise" ? target.of : type, direction, context, place);
}

/** Out: a promise. In: a value as well, or anything with a `then`. */
export function promiseText(of: Type, direction: Direction, context: Context, place: Place = NOWHERE): string {
  if (direction === "out") return `globalThis.Promise<${resultText(of, direction, context, place)}>`;
  // What a promise of nothing is fulfilled with is not looked at.
  if (of.kind === "unit") return "void | globalThis.PromiseLike<unknown>";
  const text = typeText(of, direction, context, place);
  return joined([text, `globalThis.PromiseLike<${text}>`]);
}

/** A stream of JavaScript, which Rust reads; a stream or iterator of Rust, which JavaScript reads. */
function streamText(
  kind: "stream" | "rustStream" | "rustIterator",
  of: Type,
  context: Context,
  place: Place = NOWHERE,
): string {
  const text = typeText(of, kind === "stream" ? "in" : "out", context, place);
  const helper = { stream: "ReadableStreamLike", rustStream: "RustStream", rustIterator: "RustIterator" }[kind];
  context.helpers.add(helper);
  if (kind !== "stream") return `${helper}<${text}>`;
  return joined(["globalThis.AsyncIterable", "globalThis.Iterable", helper].map((name) => `${name}<${text}>`));
}

/** A parameter without a name: `a`, `b`, … */
function unnamed(i: number): string {
  return String.fromCharCode("a".charCodeAt(0) + i);
}
