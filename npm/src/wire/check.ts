/**
 * What a value of JavaScript must be, before it is written.
 *
 * Nothing here calls user code except where it says so.
 */
import { article, Fault, LAST_DATE, property, shortened, shown, within, wrong, wrongInteger } from "../fault.ts";

/** `v` as the bigint that it must be: 64 or 128 bits. */
export function toInteger(v: unknown, kind: "i64" | "u64" | "i128" | "u128", as?: "bigint"): bigint {
  if (typeof v === "bigint") {
    const bits = Number(kind.slice(1)) || 32;
    if ((kind[0] === "i" ? BigInt.asIntN(bits, v) : BigInt.asUintN(bits, v)) === v) return v;
  } else if (Number.isSafeInteger(v) && (kind[0] === "i" || (v as number) >= 0)) {
    return BigInt(v as number);
  }
  throw wrongInteger(v, kind, as);
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

/** `v`, if it is an integer that a number holds exactly. */
export function toSafe(v: unknown, kind: string): number {
  if (!Number.isSafeInteger(v) || (kind[0] === "u" && (v as number) < 0)) throw wrongInteger(v, kind, "number");
  return v as number;
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

export function toDuration(v: unknown): number {
  // Beyond are more seconds than 64 bits hold.
  if (typeof v !== "number" || !(v >= 0 && v < 2 ** 64 * 1000))
    throw wrong(v, "a duration of 0 ms or more", typeof v === "number");
  return v;
}

/** `v`, if it is milliseconds that a `Date` may have. */
export function toTime(v: unknown): number {
  if (typeof v !== "number" || !(Math.abs(v) <= LAST_DATE))
    throw wrong(v, `a date in milliseconds (${-LAST_DATE} to ${LAST_DATE})`, typeof v === "number");
  return v;
}

/** Whether `v` is not so large that an f32 takes it for infinite. */
export function fitsFloat(v: number): boolean {
  const kept = Math.fround(v);
  return kept - kept === 0 || v - v !== 0;
}

/** How much text a string needs at most, in thirds. */
export function units(v: unknown): number {
  return typeof v === "string" ? v.length : 0;
}

/** Which of the names `v` is. */
export function indexOf(v: unknown, names: readonly (string | number)[]): number {
  const index = names.indexOf(v as string);
  if (index < 0) throw notOneOf(v, names);
  return index;
}

/** The same where names have others, and perhaps one of them stands for all that are unknown. */
export function indexOfNamed(
  v: unknown,
  names: readonly (string | number)[],
  aliases: Readonly<Record<string, number>> = {},
  other?: number,
): number {
  const index = names.indexOf(v as string);
  if (index >= 0) return index;
  const isName = typeof v === typeof names[0];
  const found = isName && Object.hasOwn(aliases, v as string) ? aliases[v as string] : isName ? other : undefined;
  if (found === undefined) throw notOneOf(v, names);
  return found;
}

/** The name of a property by which one of these is there, and its value. */
export function chosen(v: object, names: readonly string[]): readonly [name: string, value: unknown] {
  let found: readonly [string, unknown] | undefined;
  for (const name of names) {
    const value = (v as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (found) throw within(new Fault(`expected this or \`${found[0]}\`, got both`, false), property(name));
    found = [name, value];
  }
  return found ?? [names[0] as string, undefined];
}

/** Refuses properties that are called otherwise. */
export function refuseOthers(v: object, names: readonly string[]): void {
  for (const key of Object.keys(v)) {
    if (names.includes(key) || (v as Record<string, unknown>)[key] === undefined) continue;
    const known = names.map((name) => `\`${name}\``).join(", ");
    throw within(new Fault(`expected no such property: there are ${known || "none"}`, false), property(key));
  }
}

/** The properties that are called otherwise. */
export function othersOf(v: object, names: readonly string[]): object {
  const found = {};
  for (const key of Object.keys(v))
    if (!names.includes(key)) setProperty(found, key, (v as Record<string, unknown>)[key]);
  return found;
}

/** `others`, which stand beside properties of these names: none of them may be called so. */
export function besides(others: object, names: readonly string[]): object {
  const same = names.find((name) => Object.hasOwn(others, name));
  if (same !== undefined)
    throw within(new Fault("expected another key, got that of a field beside it", false), property(same));
  return others;
}

/** The number that a key of an object stands for, or what it is that stands for none. */
export function numberOfKey(key: unknown, isBig: boolean): unknown {
  if (typeof key !== "string" || !/^(?:0|-?[1-9]\d*)$/.test(key)) return key;
  return isBig ? BigInt(key) : Number(key);
}

/** Sets a property that there is not yet. */
export function setNew(object: Record<string, unknown>, key: string, value: unknown): void {
  if (Object.hasOwn(object, key))
    throw new Fault("expected different keys, got 2 that JavaScript takes for the same", false);
  setProperty(object, key, value);
}

/** A tag that none of the variants has. */
export function notOneOf(v: unknown, names: readonly (string | number)[]): Fault {
  return wrong(v, `one of ${names.map((name) => JSON.stringify(name)).join(", ")}`);
}

/** `v`, if it is an object. Its properties may run user code. */
export function toObject(v: unknown): object {
  if (typeof v !== "object" || v === null) throw wrong(v, "an object");
  return v;
}

/** How many elements `v` has, if it is an array. A proxy may say anything, and something else the next time. */
export function lengthOf(v: unknown): number {
  if (!Array.isArray(v)) throw wrong(v, "an array");
  const length: unknown = v.length;
  if (typeof length !== "number" || length >>> 0 !== length)
    throw new Fault(`expected an array, got one whose length is ${shown(length)}`, typeof length === "number");
  return length;
}

/** `v`, if it is an array of that length. */
export function toTuple(v: unknown, length: number): readonly unknown[] {
  const found = lengthOf(v);
  if (found !== length) {
    const many = length === 1 ? "1 element" : `${length} elements`;
    throw new Fault(`expected an array of ${many}, got ${found === 1 ? "1 element" : `${found} elements`}`, false);
  }
  return v as readonly unknown[];
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

/**
 * `v`, if it is an object that stands for its properties: a plain one, or one of a class of the user's. What the host
 * has made, or keeps its properties to itself, would be taken for an empty one. `names`: those that are asked for.
 */
export function toRecord(v: unknown, names: readonly string[]): object {
  const object = toObject(v);
  if (isPlain(object)) return object;
  if (shown(object) !== "an object" || isIterable(object)) throw noRecord(object, "an object");
  if (Object.keys(object).length === 0 && !names.some((name) => name in object))
    throw noRecord(object, "an object with fields");
  return object;
}

/** What to throw for an object that is no record: it says of which class it is. */
function noRecord(v: object, expected: string): Fault {
  const fault = wrong(v, expected);
  if (!fault.text.endsWith(", got an object")) return fault;
  const type: unknown = (v as { constructor?: { name?: unknown } }).constructor?.name;
  const tag = {}.toString.call(v).slice(8, -1);
  const name = tag !== "Object" || typeof type !== "string" || !type ? tag : type;
  if (name !== "Object") fault.text = fault.text.replace(/an object$/, () => article(shortened(name)));
  return fault;
}

/** `v`, if it is an object of no class: for these, `toRecord` needs no names. */
export function plainObject(v: unknown): object | undefined {
  return typeof v === "object" && v !== null && isPlain(v) ? v : undefined;
}

/** Whether the object is of no class, in whatever realm. */
export function isPlain(v: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(v);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** More classes than any object has that extend each other. */
const CLASSES = 1000;

/** What an object inherits from, the nearest first. A proxy may say that it inherits from itself, or without end. */
export function prototypesOf(v: object): object[] {
  const found: object[] = [];
  for (let each: object | null = Object.getPrototypeOf(v); each; each = Object.getPrototypeOf(each)) {
    if (found.includes(each) || found.length === CLASSES) break;
    found.push(each);
  }
  return found;
}

function isIterable(v: object): boolean {
  return typeof (v as Iterable<unknown>)[Symbol.iterator] === "function";
}

/** Says that the value is at a place in `record`, unless that is a promise of one. */
export function inRecord(error: unknown, record: unknown, place: string): unknown {
  const isMissing = error instanceof Fault && error.path === "" && error.text.endsWith(", got undefined");
  return isMissing && shown(record) === "a Promise" ? wrong(record, "an object") : within(error, place);
}

/** Calls `write` for every entry of what is a `Map`, or iterates as one. */
export function eachEntry(v: unknown, write: (value: unknown, key: unknown) => void): void {
  const map = plain(v, Map) as Map<unknown, unknown> | undefined;
  if (!map) throw wrong(v, "a Map");
  let doubt = 0;
  Map.prototype.forEach.call(map, (value, key) => {
    doubt |= doubtOf(key);
    write(value, key);
  });
  if (doubt > 2) refuseTwins(Map.prototype.keys.call(map));
}

/** Calls `write` for every element of what is a `Set`, or iterates as one. */
export function eachElement(v: unknown, write: (value: unknown) => void): void {
  const set = plain(v, Set) as Set<unknown> | undefined;
  if (!set) throw wrong(v, "a Set");
  let doubt = 0;
  Set.prototype.forEach.call(set, (value) => {
    doubt |= doubtOf(value);
    write(value);
  });
  if (doubt > 2) refuseTwins(Set.prototype.keys.call(set));
}

/** Calls `write` for every property of an object, or every entry of what is a `Map`. */
export function eachProperty(v: unknown, write: (value: unknown, key: unknown) => void): void {
  let hasHalf = false;
  if (isListed(toObject(v))) {
    for (const key in v as Record<string, unknown>) {
      hasHalf ||= isHalf(key);
      write((v as Record<string, unknown>)[key], key);
    }
    if (hasHalf) refuseTwins(Object.keys(v as object));
    return;
  }
  if (isMap(v)) return eachEntry(v, write);
  const object = toRecord(v, []) as Record<string, unknown>;
  const keys = Object.keys(object);
  for (const key of keys) {
    hasHalf ||= isHalf(key);
    write(object[key], key);
  }
  if (hasHalf) refuseTwins(keys);
}

/**
 * Whether a loop over `v` meets its own properties and no others: engines do that much faster than they list them. Not
 * for what calls itself something, as the maps of Valtio, which are of no class.
 */
export function isListed(v: object): v is Readonly<Record<string, unknown>> {
  const prototype: object | null = Object.getPrototypeOf(v);
  if (prototype === Object.prototype) for (const _ in prototype) return false;
  else if (prototype) return false;
  return !Object.hasOwn(v, Symbol.toStringTag);
}

/**
 * `v`, if it is a `Map` or `Set` itself, or a copy of what iterates as one: a class that extends it, a proxy of one, an
 * object that calls itself so.
 */
function plain(v: unknown, type: MapConstructor | SetConstructor): unknown {
  const iterate = iteratorOf(v, type);
  if (!iterate || iterate === type.prototype[Symbol.iterator]) return iterate && v;
  return new (type as SetConstructor)({ [Symbol.iterator]: () => iterate.call(v) });
}

/** What iterates `v`, if that is a `Map` or `Set`. */
function iteratorOf(v: unknown, type: MapConstructor | SetConstructor): (() => Iterator<never>) | undefined {
  if (typeof v !== "object" || v === null) return undefined;
  const isOwn = brands(type.prototype.has as never, v);
  const { [Symbol.toStringTag]: tag, [Symbol.iterator]: iterate } = v as Record<symbol, unknown>;
  if (!isOwn && tag !== type.name) return undefined;
  // That of the class itself reads no proxy.
  const canRead = typeof iterate === "function" && (isOwn || iterate !== type.prototype[Symbol.iterator]);
  return canRead ? (iterate as () => Iterator<never>) : undefined;
}

/**
 * What makes a key the same to Rust as another that is different here: half a character (4), or being a number (1)
 * beside bigints (2). More than 2 of it together may do so.
 */
function doubtOf(key: unknown): number {
  if (typeof key === "string") return isHalf(key) ? 4 : 0;
  return typeof key === "number" ? 1 : typeof key === "bigint" ? 2 : 0;
}

/** Whether a part of the text is half a character. */
export function isHalf(text: string): boolean {
  return !(text.isWellFormed?.() ?? !HALF.test(text));
}

const HALF = /\p{Surrogate}/u;

/** Refuses keys and elements that Rust would take for the same. */
export function refuseTwins(keys: Iterable<unknown>): void {
  const known = new Map<unknown, unknown>();
  for (const key of keys) {
    const same =
      typeof key === "string"
        ? key.split(HALF).join("\ufffd")
        : Number.isSafeInteger(key)
          ? BigInt(key as number)
          : key;
    if (known.has(same))
      throw new Fault(
        `expected different keys, got ${shown(known.get(same))} and ${shown(key)}, which Rust takes for the same`,
        false,
      );
    known.set(same, key);
  }
}

/** Refuses a map or set of Rust that has not become as large as it was. */
export function refuseMet({ size }: { readonly size: number }, count: number): void {
  if (size < count) {
    const same = `${count - size + 1} that JavaScript takes for the same`;
    throw new Fault(`expected different keys, got ${same}`, false);
  }
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
  return iteratorOf(v, Map) !== undefined;
}

export function isSet(v: unknown): boolean {
  return iteratorOf(v, Set) !== undefined;
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
