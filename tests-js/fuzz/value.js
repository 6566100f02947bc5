// @ts-check
/** Values of a type, and values that are nearly of it. */
import fc from "fast-check";
import { arrayOf, flatFields } from "./oracle.js";
import { fitsTypedArray } from "./type.js";

/**
 * @typedef {import("./type.js").Type} Type
 * @typedef {import("./type.js").Field} Field
 * @typedef {fc.Arbitrary<any>} Values
 * @typedef import("./oracle.js").World & { others: readonly unknown[] }} World  `others`: what is no object of the crate at all.
 */

class Own {
  own = 1;
  inherited() {}
}
class Empty {}

/** Values that are right somewhere and wrong nearly everywhere. @param {World} world */
function junk({ live, disposed, others }) {
  return [
    ...[undefined, null, true, false, 0, -0, 1, -1, 1.5, NaN, Infinity, -Infinity, 127, 128, 255, 256, -129, 65536],
    ...[2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 3.5e38, 1e300],
    ...[0n, 1n, -1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, -(2n ** 63n) - 1n, 2n ** 127n, 2n ** 128n, 2n ** 300n],
    ...["", "a", "12", "unit0", "variant1", "\ud800", "\udc00a", "😀", "a longer text, é"],
    ...[Symbol("s"), () => 1, class {}, async () => {}, Empty],
    ...[[], {}, [1], [1, 2], [,], [, 1], ["a"], [undefined], [null], [[]], new Array(3), Object.freeze([1])],
    ...[{ kind: "variant0" }, { kind: "variant1" }, { kind: "none" }, { kind: 1 }, { fieldA: 1 }, { value: 1 }],
    ...[
      Object.create(null),
      new Own(),
      new Empty(),
      Object.create({ fieldA: 1 }),
      new Proxy({}, {}),
      new Proxy([], {}),
    ],
    ...[
      new Date(0),
      new Date(NaN),
      new Date(-1),
      new Map(),
      new Map([[1, 1]]),
      new Map([["a", 1]]),
      new Set(),
      new Set([1]),
    ],
    ...[
      new Map(
        /** @type {any} */ ([
          [1, 1],
          [1n, 1],
        ]),
      ),
      new Set([1, 1n]),
      new Set(["\ud800", "\udc00"]),
    ],
    ...[new Uint8Array(2), new Uint8ClampedArray(1), new Float64Array(2), new Int32Array(1), new BigInt64Array(1)],
    ...[new ArrayBuffer(2), new SharedArrayBuffer(2), new DataView(new ArrayBuffer(3), 1), Buffer.from("ab")],
    ...[new Error("e"), /r/, new URL("a:b"), new WeakMap(), Promise.resolve({}), new Number(1), new String("a")],
    ...[...live, ...disposed, ...others],
  ];
}

/** Makes values of types in a world. */
export class ValuesOf {
  #junk;
  #world;
  #odds;
  /** @type {Map<Type, Values[]>} */
  #known = new Map();

  /** @param {World} world @param {number} odds One value in as many is any other, at each place. */
  constructor(world, odds) {
    this.#world = world;
    this.#odds = odds;
    this.#junk = fc.constantFrom(...junk(world));
  }

  /** `fuel`: how often types may still lead back to themselves. @param {Type} type @returns {Values} */
  of(type, fuel = 3) {
    const made = this.#known.get(type)?.[fuel];
    if (made) return made;
    const good = this.#good(type, fuel);
    const all = fc.oneof({ arbitrary: good, weight: this.#odds }, { arbitrary: this.#junk, weight: 1 });
    const known = this.#known.get(type) ?? [];
    known[fuel] = all;
    this.#known.set(type, known);
    return all;
  }

  /** @param {Type} type @param {number} fuel @returns {Values} */
  #good(type, fuel) {
    /** @param {Type} of */
    const inner = (of) => this.of(of, fuel);
    switch (type.kind) {
      case "bool":
        return fc.boolean();
      case "int":
        return integers(type);
      case "f64":
        return fc.double();
      case "f32":
        return fc.oneof(fc.float(), fc.double({ min: -1, max: 1 }));
      case "char":
        return fc.string({ unit: "binary", minLength: 1, maxLength: 1 });
      case "string":
        return texts;
      case "unit":
        return fc.constant(undefined);
      case "date":
        return fc.date({ min: new Date(0), noInvalidDate: true });
      case "duration":
        return fc.nat(2 ** 31 - 1).map((quarters) => quarters / 4);
      case "bytes":
        return fc.uint8Array({ maxLength: 300 }).chain((bytes) => fc.constantFrom(...waysToHold(bytes)));
      case "buffer":
        return fc.oneof(plainNumbers(type.of), arrays(type.of), fc.array(inner(type.of), { maxLength: 4 }));
      case "list":
        return this.#list(type.of, fuel);
      case "array":
        return fc.array(inner(type.of), { minLength: type.length, maxLength: type.length });
      case "tuple":
        return fc.tuple(...type.of.map(inner));
      case "option":
        return type.of.kind === "box" && fuel === 0
          ? fc.constant(undefined)
          : fc.oneof(fc.constant(undefined), fc.constant(null), this.of(type.of, fuel));
      case "box":
        return this.of(type.of, fuel - 1);
      case "newtype":
        return inner(type.of);
      case "record":
        return fc
          .array(fc.tuple(type.key ? inner(type.key) : keys, inner(type.of)), { maxLength: 4 })
          .chain((entries) => fc.constantFrom(recordOf(entries), new Map(entries)));
      case "map":
        return fc.array(fc.tuple(inner(type.key), inner(type.of)), { maxLength: 4 }).map((entries) => new Map(entries));
      case "set":
        return fc.array(inner(type.of), { maxLength: 5 }).map((items) => new Set(items));
      case "struct":
        return this.#fields(type.fields, fuel).chain(dressed);
      case "units":
        return fc.constantFrom(...type.variants.map(({ name }) => name));
      case "union":
        return fc.oneof(...type.variants.map((variant) => this.#variant(variant, fuel))).chain(dressed);
      case "untagged":
        return fc.oneof(...type.variants.map(inner));
      case "json":
        return fc
          .jsonValue({ noUnicodeString: false })
          .filter((value) => !JSON.stringify(value).includes("__proto__"))
          .map((value) => JSON.parse(JSON.stringify(value)));
      case "any":
        return this.#junk;
      case "object":
        return this.#junk.filter((value) => typeof value === "object" && value !== null);
      case "function":
        return fc.constantFrom(...this.#functions);
      case "counter":
        return fc.constantFrom(...this.#world.live);
    }
  }

  #functions = [(/** @type {number} */ value) => value, Math.abs];

  /** @param {Type} of @param {number} fuel @returns {Values} */
  #list(of, fuel) {
    // Where a struct leads back to itself.
    if (of.kind === "struct" && of.fields.some(({ name }) => name === "again")) {
      if (fuel === 0) return fc.constant([]);
      return fc.array(this.of(of, fuel - 1), { maxLength: 2 });
    }
    const plain = fc.array(this.of(of, fuel), { maxLength: 4 });
    return fitsTypedArray(of) ? fc.oneof(plain, arrays(of), plainNumbers(of)) : plain;
  }

  /** @param {readonly Field[]} fields @param {number} fuel @returns {Values} */
  #fields(fields, fuel) {
    const each = fields.map(({ name, type, isDefault }) => {
      const value = this.of(type, fuel);
      const isLeft = isDefault || type.kind === "option";
      return isLeft
        ? fc.option(fc.tuple(fc.constant(name), value), { nil: undefined })
        : fc.tuple(fc.constant(name), value);
    });
    return fc.tuple(...each).map((entries) => recordOf(entries.filter((entry) => entry !== undefined)));
  }

  /** @param {import("./type.js").Variant} variant @param {number} fuel @returns {Values} */
  #variant({ name, fields, of, tuple }, fuel) {
    const tagged = (/** @type {object} */ content) => recordOf([...Object.entries(content), ["kind", name]]);
    if (fields) return this.#fields(fields, fuel).map(tagged);
    const flat = of && flatFields(of);
    if (flat) return this.#fields(flat, fuel).map(tagged);
    if (of) return this.of(of, fuel).map((value) => tagged({ value }));
    if (!tuple) return fc.constant(tagged({}));
    return fc.tuple(...tuple.map((each) => this.of(each, fuel))).map((value) => tagged({ value }));
  }
}

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }), fc.nat(700)).map(([text, n]) => text.repeat(n)),
);

const keys = fc.oneof(fc.constantFrom("", "a", "b", "odd key", "__proto__", "constructor", "0", "\ud800"), texts);

/** @param {Type & { kind: "int" }} type @returns {Values} */
function integers({ bits, signed }) {
  const span = 2n ** BigInt(bits);
  const [min, max] = signed ? [-span / 2n, span / 2n - 1n] : [0n, span - 1n];
  const edges = fc.constantFrom(0n, min, max, 1n);
  if (bits <= 32) return fc.oneof(edges, fc.bigInt({ min, max })).map(Number);
  return fc.oneof(edges, fc.bigInt({ min, max }), signed ? fc.maxSafeInteger() : fc.maxSafeNat());
}

/** Such numbers alone. @param {Type} of @returns {Values} */
function numbers(of) {
  if (of.kind === "int") return integers(of);
  return of.kind === "f32" ? fc.float() : fc.double();
}

/** @param {Type} of @returns {Values} */
const plainNumbers = (of) => fc.array(numbers(of), { maxLength: 40 });

/** @param {Type} of @returns {Values} */
function arrays(of) {
  const Matching = arrayOf(of);
  const isBig = of.kind === "int" && of.bits === 64;
  return plainNumbers(of).map((items) => Matching.from(isBig ? items.map(BigInt) : items));
}

/** @param {Uint8Array} bytes */
function waysToHold(bytes) {
  const [wide, shared] = [new Uint8Array(bytes.length + 5), new SharedArrayBuffer(bytes.length)];
  wide.set(bytes, 3);
  new Uint8Array(shared).set(bytes);
  const inside = wide.subarray(3, 3 + bytes.length);
  return [
    bytes,
    [...bytes],
    bytes.slice().buffer,
    inside,
    Buffer.from(bytes),
    shared,
    new DataView(wide.buffer, 3, bytes.length),
    new Uint8ClampedArray(bytes),
  ];
}

/** @param {Iterable<readonly [string, unknown]>} entries */
function recordOf(entries) {
  const object = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  return object;
}

/** The same object in other clothes. @param {object} object @returns {Values} */
function dressed(object) {
  return fc.constantFrom(
    object,
    Object.freeze({ ...object }),
    Object.defineProperties(Object.create(null), Object.getOwnPropertyDescriptors(object)),
    new Proxy(object, {}),
    Object.create(object),
    Object.defineProperties(new Empty(), Object.getOwnPropertyDescriptors(object)),
  );
}
