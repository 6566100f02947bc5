/**
 * What a value of JavaScript must be, before it is written.
 *
 * Nothing here calls user code except where it says so.
 */
import { Fault, property, shown, within, wrong, wrongInteger } from "../fault.ts";

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

/** How much text a string needs at most, in thirds. */
export function units(v: unknown): number {
  return typeof v === "string" ? v.length : 0;
}

/** Which of the names `v` is. */
export function indexOf(v: unknown, names: readonly string[]): number {
  const index = names.indexOf(v as string);
  if (index < 0) throw notOneOf(v, names);
  return index;
}

/** A tag that none of the variants has. */
export function notOneOf(v: unknown, names: readonly string[]): Fault {
  return wrong(v, `one of ${names.map((name) => JSON.stringify(name)).join(", ")}`);
}

/** `v`, if it is an object. Its properties may run user code. */
export function toObject(v: unknown): object {
  if (typeof v !== "object" || v === null) throw wrong(v, "an object");
  return v;
}

/** `v`, if it is an array. Its elements may run user code. */
export function toArray(v: unknown): readonly unknown[] {
  if (!Array.isArray(v)) throw wrong(v, "an array");
  return v;
}

/** `v`, if it is an array of that length. */
export function toTuple(v: unknown, length: number): readonly unknown[] {
  const array = toArray(v);
  const found = array.length;
  if (found !== length) {
    const many = length === 1 ? "1 element" : `${length} elements`;
    throw new Fault(`expected an array of ${many}, got ${found === 1 ? "1 element" : `${found} elements`}`, false);
  }
  return array;
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

/** Calls `write` for every entry of a `Map` of any realm. */
export function eachEntry(v: unknown, write: (value: unknown, key: unknown) => void): void {
  if (!isMap(v)) throw wrong(v, "a Map");
  Map.prototype.forEach.call(v, write);
}

/** Calls `write` for every element of a `Set` of any realm. */
export function eachElement(v: unknown, write: (value: unknown) => void): void {
  if (!isSet(v)) throw wrong(v, "a Set");
  Set.prototype.forEach.call(v, write);
}

/** Calls `write` for every property of an object, or every entry of a `Map`. */
export function eachProperty(v: unknown, write: (value: unknown, key: unknown) => void): void {
  const prototype = Object.getPrototypeOf(toObject(v));
  if (prototype !== Object.prototype && prototype !== null) {
    if (isMap(v)) {
      Map.prototype.forEach.call(v, write);
      return;
    }
    // A date has no properties, and is still no empty record.
    if (shown(v) !== "an object") throw wrong(v, "an object");
  }
  for (const key of Object.keys(v as object)) write((v as Record<string, unknown>)[key], key);
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
  return brands(Map.prototype.has, v);
}

export function isSet(v: unknown): boolean {
  return brands(Set.prototype.has, v);
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
