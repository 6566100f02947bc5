// @ts-check
/**
 * What must become of a value where Rust wants a type: what comes back, or what is wrong with it and where. It shares no
 * code with the product. Its rules are those of `npm/docs/values.md`; where that page says nothing (which fault of several
 * is told, what counts as a record, a promise in place of one) they are what the product does, so that a change is seen.
 */
import { fitsTypedArray } from "./type.js";

/**
 * @typedef {import("./type.js").Type} Type
 * @typedef {import("./type.js").Field} Field
 */

/** @typedef {{ live: ReadonlySet<unknown>, disposed: ReadonlySet<unknown>, isChecked?: boolean }} World  Objects of Rust;
 *   `isChecked`: whether JavaScript has found nothing wrong, and Rust looks. */

/** Why a value is refused: thrown by `judge`, and given by `verdict`. */
export class Refusal {
  /** @param {"TypeError" | "RangeError" | "ObjectDisposedError"} error @param {string} [path] */
  constructor(error, path = "") {
    this.error = error;
    this.path = path;
  }
}

/** What comes back is the very same. */
export class Identity {
  /** @param {unknown} value */
  constructor(value) {
    this.value = value;
  }
}

/** No page says what becomes of it: anything but a broken instance will do. */
export class Unsaid {}

/** @param {Type} type @param {unknown} value @param {World} world @returns {{ out: unknown } | Refusal | Unsaid} */
export function verdict(type, value, world) {
  try {
    // JavaScript checks all that it can before Rust sees anything.
    judge(type, value, { ...world, isChecked: false });
    return { out: judge(type, value, { ...world, isChecked: true }) };
  } catch (thrown) {
    if (thrown instanceof Refusal || thrown instanceof Unsaid) return thrown;
    throw thrown;
  }
}

const wrongType = () => new Refusal("TypeError");
const wrongRange = () => new Refusal("RangeError");

/** Puts a step before the path of whatever is refused within. @template T @param {string} step @param {() => T} run */
function within(step, run) {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Refusal) throw new Refusal(thrown.error, step + thrown.path);
    throw thrown;
  }
}

/** @param {Type} type @param {any} value @param {World} world @returns {any} */
function judge(type, value, world) {
  /** @param {Type} of @param {unknown} each */
  const inner = (of, each) => judge(of, each, world);
  switch (type.kind) {
    case "bool":
      return typed(value, "boolean");
    case "int":
      return type.bits > 32 ? toBig(value, type) : toInteger(value, type);
    case "f64":
      return typed(value, "number");
    case "f32": {
      const kept = Math.fround(typed(value, "number"));
      if (Number.isFinite(value) && !Number.isFinite(kept)) throw wrongRange();
      return kept;
    }
    case "char":
      if (typeof value !== "string" || [...value].length !== 1 || !value.isWellFormed()) throw wrongType();
      return value;
    case "string":
      return typed(value, "string").toWellFormed();
    case "unit":
      return typed(value, "undefined");
    case "date":
      return toDate(value, world);
    case "duration":
      typed(value, "number");
      if (!(value >= 0 && value < 2 ** 64 * 1000)) throw wrongRange();
      if (value > Number.MAX_SAFE_INTEGER) throw new Unsaid();
      return value + 0;
    case "bytes":
      return toBytes(value);
    case "buffer":
      // A boxed slice of bytes is bytes.
      return arrayOf(type.of) === Uint8Array ? toBytes(value) : toBuffer(type.of, value, inner);
    case "list":
      return elements(plainOf(type.of, value), () => type.of, inner);
    case "array":
      return elements(exactly(type.length, plainOf(type.of, value)), () => type.of, inner);
    case "tuple":
      return elements(exactly(type.of.length, value), (k) => /** @type {Type} */ (type.of[k]), inner);
    case "option":
      if (value === undefined) return undefined;
      if (value === null) return type.of.kind === "option" ? null : undefined;
      return inner(type.of, value);
    case "box":
    case "newtype":
      return inner(type.of, value);
    case "record":
      return toRecord(type, value, inner);
    case "map":
      return toMap(type, value, inner);
    case "set":
      return toSet(type.of, value, inner);
    case "struct":
      return toStruct(type.fields, value, inner);
    case "units":
      if (!type.variants.some(({ name }) => name === value)) throw wrongType();
      return value;
    case "union":
      return toUnion(type, value, inner);
    case "untagged": {
      const of = type.variants.find((each) => fits(each, value)) ?? type.variants.find((each) => isLoose(each, value));
      if (!of) throw wrongType();
      return inner(of, value);
    }
    case "json":
      return toJson(value);
    case "any":
      return new Identity(value);
    case "object":
      if ((typeof value !== "object" && typeof value !== "function") || value === null) throw wrongType();
      return new Identity(value);
    case "function":
      typed(value, "function");
      return new Identity(value);
    case "counter":
      if (world.disposed.has(value)) throw new Refusal("ObjectDisposedError");
      if (!world.live.has(value)) throw wrongType();
      return new Identity(value);
  }
}

/** @param {any} value @param {string} type */
function typed(value, type) {
  if (typeof value !== type) throw wrongType();
  return value;
}

/** @param {Type & { kind: "int" }} of */
function limits({ bits, signed }) {
  const span = 2n ** BigInt(bits);
  return signed ? { min: -span / 2n, max: span / 2n - 1n } : { min: 0n, max: span - 1n };
}

/** @param {any} value @param {Type & { kind: "int" }} of */
function toInteger(value, of) {
  typed(value, "number");
  const { min, max } = limits(of);
  if (!Number.isInteger(value) || value < Number(min) || value > Number(max)) throw wrongRange();
  return value + 0;
}

/** @param {any} value @param {Type & { kind: "int" }} of */
function toBig(value, of) {
  const { min, max } = limits(of);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw wrongRange();
  } else typed(value, "bigint");
  const big = BigInt(value);
  if (big < min || big > max) throw wrongRange();
  return big;
}

/** @param {unknown} value */
const isDate = (value) => Object.prototype.toString.call(value) === "[object Date]";

/** @param {any} value @param {World} world */
function toDate(value, { isChecked }) {
  if (!isDate(value)) throw wrongType();
  const time = value.getTime();
  // Before 1970 is a date all the same, which Rust alone refuses.
  if (Number.isNaN(time) || (isChecked && time < 0)) throw wrongRange();
  return new Date(time);
}

/** @param {unknown} value */
const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

/** @param {any} value */
function toBytes(value) {
  if (Array.isArray(value)) return Uint8Array.from(elements(value, () => BYTE, toPlainNumber));
  switch (tagOf(value)) {
    case "Uint8Array":
    case "Uint8ClampedArray":
      return new Uint8Array(value);
    case "DataView":
      return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
    case "ArrayBuffer":
    case "SharedArrayBuffer":
      return new Uint8Array(value).slice();
    default:
      throw wrongType();
  }
}

/** @type {Type} */
const BYTE = { kind: "int", rust: "u8", bits: 8, signed: false };

/** @param {Type} of @param {unknown} value */
const toPlainNumber = (of, value) => judge(of, value, { live: new Set(), disposed: new Set() });

/** The typed array that holds such numbers. @param {Type} of @returns {any} */
export function arrayOf(of) {
  if (of.kind === "f32") return Float32Array;
  if (of.kind !== "int") return Float64Array;
  if (of.bits === 64) return of.signed ? BigInt64Array : BigUint64Array;
  if (of.bits === 32) return of.signed ? Int32Array : Uint32Array;
  if (of.bits === 16) return of.signed ? Int16Array : Uint16Array;
  return of.signed ? Int8Array : Uint8Array;
}

/** @param {Type} of @param {any} value @param {Judge} inner */
function toBuffer(of, value, inner) {
  const Matching = arrayOf(of);
  if (Array.isArray(value)) return Matching.from(elements(value, () => of, inner));
  if (tagOf(value) !== Matching.name) throw wrongType();
  return new Matching(value);
}

/** A list of numbers may come as the matching typed array. @param {Type} of @param {any} value */
function plainOf(of, value) {
  if (!ArrayBuffer.isView(value)) return value;
  if (!fitsTypedArray(of) || tagOf(value) !== arrayOf(of).name) throw wrongType();
  return Array.from(/** @type {any} */ (value));
}

/** @param {number} length @param {any} value */
function exactly(length, value) {
  if (!Array.isArray(value) || value.length !== length) throw wrongType();
  return value;
}

/** @typedef {(of: Type, value: unknown) => any} Judge */

/** @param {any} value @param {(k: number) => Type} typeOf @param {Judge} inner @returns {any[]} */
function elements(value, typeOf, inner) {
  if (!Array.isArray(value)) throw wrongType();
  return Array.from({ length: value.length }, (_, k) =>
    within(`[${k}]`, () => {
      if (!(k in value)) throw wrongType();
      return inner(typeOf(k), value[k]);
    }),
  );
}

/** How a message shows a key. @param {unknown} key */
function shown(key) {
  if (typeof key === "string") return JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}…` : key);
  if (typeof key === "bigint") return `${key}n`;
  return String(key);
}

/** @param {string} name */
const property = (name) =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name.length <= 40 ? `.${name}` : `[${shown(name)}]`;

/** Refuses two keys that Rust takes for one. @param {Iterable<unknown>} keys */
function distinct(keys) {
  const all = [...keys].map((key) => {
    if (typeof key === "string") return key.toWellFormed();
    return typeof key === "number" ? BigInt(key) : key;
  });
  if (new Set(all).size < all.length) throw wrongType();
}

/** Whether an object stands for its properties. @param {any} value @param {readonly string[]} names */
function isRecord(value, names) {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  if (tagOf(value) !== "Object" || typeof value[Symbol.iterator] === "function") return false;
  return Object.keys(value).length > 0 || names.some((name) => name in value);
}

/** @param {Type & { kind: "record" }} type @param {any} value @param {Judge} inner */
function toRecord({ key: keys, of }, value, inner) {
  const isMap = tagOf(value) === "Map";
  if (!isMap && !isRecord(value, [])) throw wrongType();
  const entries = isMap ? [...value] : Object.entries(value);
  const out = {};
  // Of an enum it has the keys that are there.
  const given =
    keys?.kind === "units" && !takesUndefined(of) ? entries.filter(([, each]) => each !== undefined) : entries;
  given.forEach(([key, each], k) => {
    if (!keys && typeof key !== "string") throw new Refusal("TypeError", `.keys()[${k}]`);
    const name = keys ? within(`.keys()[${k}]`, () => inner(keys, key)) : key.toWellFormed();
    define(
      out,
      name,
      within(isMap ? `.get(${shown(key)})` : property(key), () => inner(of, each)),
    );
  });
  distinct(entries.map(([key]) => key));
  return out;
}

/** @param {object} object @param {string} key @param {unknown} value */
function define(object, key, value) {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** @param {Type & { kind: "map" }} type @param {any} value @param {Judge} inner */
function toMap({ key: keys, of }, value, inner) {
  if (tagOf(value) !== "Map") throw wrongType();
  const out = new Map();
  [...value].forEach(([key, each], k) => {
    const made = within(`.keys()[${k}]`, () => inner(keys, key));
    out.set(
      made,
      within(`.get(${shown(key)})`, () => inner(of, each)),
    );
  });
  distinct(value.keys());
  return out;
}

/** @param {Type} of @param {any} value @param {Judge} inner */
function toSet(of, value, inner) {
  if (tagOf(value) !== "Set") throw wrongType();
  const out = new Set([...value].map((each, k) => within(`.values()[${k}]`, () => inner(of, each))));
  distinct(value);
  return out;
}

/** Whether `undefined` is a value of the type. @param {Type} type @returns {boolean} */
function takesUndefined(type) {
  if (type.kind === "newtype" || type.kind === "box") return takesUndefined(type.of);
  return ["option", "unit", "any"].includes(type.kind);
}

/** @param {readonly Field[]} fields @param {any} value @param {Judge} inner @param {object} [out] */
function toStruct(fields, value, inner, out = {}) {
  if (typeof value !== "object" || value === null) throw wrongType();
  const names = fields.map(({ name }) => name);
  if (fields.every(({ isDefault, type }) => isDefault || takesUndefined(type)) && !isRecord(value, names))
    throw wrongType();
  const isMissing = names.map((name) => value[name] === undefined);
  fields.forEach(({ name, isDefault, type }, k) => {
    // A promise of a record is no record, and the message says so.
    if (tagOf(value) === "Promise" && isMissing[k] && !isDefault && !takesUndefined(type)) throw wrongType();
    const made = isMissing[k] && isDefault ? zero(type) : within(property(name), () => inner(type, value[name]));
    define(out, name, made);
  });
  return out;
}

/** What Rust has for a field that is left out. @param {Type} type @returns {unknown} */
function zero(type) {
  switch (type.kind) {
    case "bool":
      return false;
    case "int":
      return type.bits > 32 ? 0n : 0;
    case "f32":
    case "f64":
      return 0;
    case "string":
      return "";
    case "bytes":
      return new Uint8Array(0);
    case "list":
      return [];
    case "record":
      return {};
    case "map":
      return new Map();
    case "set":
      return new Set();
    default:
      throw new Error(`no default for a ${type.kind}`);
  }
}

/** @param {Type & { kind: "union" }} type @param {any} value @param {Judge} inner */
function toUnion({ variants }, value, inner) {
  if (typeof value !== "object" || value === null) throw wrongType();
  const variant = variants.find(({ name }) => name === value.kind);
  if (!variant) throw tagOf(value) === "Promise" ? wrongType() : new Refusal("TypeError", ".kind");
  const { name, fields, of, tuple } = variant;
  const out = { kind: name };
  if (fields) return toStruct(fields, { ...pick(value, fields), kind: name }, inner, out);
  const flat = of && flatFields(of);
  if (flat) return toStruct(flat, value, inner, out);
  if (of) return { ...out, value: within(".value", () => inner(of, value.value)) };
  if (!tuple) return out;
  const items = within(".value", () =>
    elements(exactly(tuple.length, value.value), (k) => /** @type {Type} */ (tuple[k]), inner),
  );
  return { ...out, value: items };
}

/** The fields of a variant, which has its tag and so is a record in any case. @param {any} value @param {readonly Field[]} fields */
function pick(value, fields) {
  const out = {};
  for (const { name } of fields) define(out, name, value[name]);
  return out;
}

/** The fields that stand beside the tag of a variant. @param {Type} type @returns {Field[] | undefined} */
export function flatFields(type) {
  if (type.kind === "struct") return type.fields;
  return type.kind === "newtype" || type.kind === "box" ? flatFields(type.of) : undefined;
}

/** Whether a value looks like one of the type, whatever is in it. @param {Type} type @param {any} value @returns {boolean} */
function fits(type, value) {
  switch (type.kind) {
    case "bool":
      return typeof value === "boolean";
    case "int":
      return typeof value === "number" || (type.bits > 32 && typeof value === "bigint");
    case "f64":
      return typeof value === "number";
    case "string":
    case "char":
    case "units":
      return typeof value === "string";
    case "date":
      return isDate(value);
    case "map":
      return tagOf(value) === "Map";
    case "set":
      return tagOf(value) === "Set";
    case "bytes":
      return (
        Array.isArray(value) ||
        ["Uint8Array", "Uint8ClampedArray", "DataView", "ArrayBuffer", "SharedArrayBuffer"].includes(tagOf(value))
      );
    case "list":
      return (
        Array.isArray(value) ||
        (ArrayBuffer.isView(value) && fitsTypedArray(type.of) && tagOf(value) === arrayOf(type.of).name)
      );
    default:
      return false;
  }
}

/** A record is whatever object is nothing else. @param {Type} type @param {unknown} value */
const isLoose = (type, value) => type.kind === "struct" && typeof value === "object" && value !== null;

/** JSON alone is said to come back. @param {any} value @returns {unknown} */
function toJson(value) {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return value.toWellFormed();
  // `-0` is 0, as `JSON.stringify` has it.
  if (typeof value === "number" && Number.isFinite(value)) return value + 0;
  if (Array.isArray(value) && Object.keys(value).length === value.length) return value.map(toJson);
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) throw new Unsaid();
  const out = {};
  for (const [key, each] of Object.entries(value)) define(out, key.toWellFormed(), toJson(each));
  distinct(Object.keys(value));
  return out;
}
