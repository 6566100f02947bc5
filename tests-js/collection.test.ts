/** Arrays, maps, sets and records that are not plain: of proxies and classes that say of themselves what they like. */
import vm from "node:vm";
import { describe, expect, test } from "vitest";
import type { Type } from "../npm/src/type.ts";
import { type Engines, enginesOf, type Outcome } from "./types/engines.ts";
import { as, buffer, choice, field, list, named, option, record, t, type } from "./types/manifest.ts";

const NAMED = [
  type("Point", record(field("x", t("f64")), field("y", t("f64")))),
  type("Options", record(field("depth", option(t("u8"))), field("deep", t("bool"), { presence: "default" }))),
  type("Nothing", record()),
  type("Color", choice("red", "green")),
  type("Either", { kind: "untagged", variants: [{ kind: "map", key: t("u8"), of: t("u8") }, named("Options")] }),
];
const array = (of: Type, length: number): Type => ({ kind: "array", of, length });
const map = (key: Type, of: Type): Type => ({ kind: "map", key, of });
const set = (of: Type): Type => ({ kind: "set", of });
const dictionary = (of: Type): Type => ({ kind: "record", of });

/** Every type that is an array in JavaScript. */
const LISTS: Readonly<Record<string, Type>> = {
  "Vec<String>": list(t("string")),
  "Vec<u32>": list(t("u32")),
  "Vec<f64>": list(t("f64")),
  "Vec<i64>": list(t("i64")),
  "Vec<bool>": list(t("bool")),
  "Vec<()>": list(t("unit")),
  "Vec<Option<u8>>": list(option(t("u8"))),
  "Vec<Vec<u8>>": list(buffer("u8")),
  "Vec<Point>": list(named("Point")),
  "Vec<Color>": list(named("Color")),
  "[String; 2]": array(t("string"), 2),
  "[u32; 2]": array(t("u32"), 2),
  "[(); 2]": array(t("unit"), 2),
  "(u8, String)": { kind: "tuple", of: [t("u8"), t("string")] },
  "()": { kind: "tuple", of: [] },
  "Vec<u8>": buffer("u8"),
  "Box<[i8]>": buffer("i8"),
  "Box<[u16]>": buffer("u16"),
  "Box<[f32]>": buffer("f32"),
  "Box<[f64]>": buffer("f64"),
  "Box<[u64]>": buffer("u64"),
  "HashMap<u8, u8> as an array": as("Array", map(t("u8"), t("u8"))),
  "HashSet<u8> as an array": as("Array", set(t("u8"))),
};

const DICTIONARY = Object.keys(LISTS).length;
const MAP = DICTIONARY + 1;
const SET = DICTIONARY + 2;
const OPTIONS = DICTIONARY + 3;
const NOTHING = DICTIONARY + 4;
const EITHER = DICTIONARY + 5;
const POINT = DICTIONARY + 6;
const BIG = DICTIONARY + 7;
const TEXTS = DICTIONARY + 8;
const SINGLE = DICTIONARY + 9;
const SINGLES = DICTIONARY + 10;
const SERDE = DICTIONARY + 11;
const TYPES: readonly Type[] = [
  ...Object.values(LISTS),
  dictionary(t("u8")),
  as("Map", map(t("string"), t("u8"))),
  set(t("u8")),
  ...["Options", "Nothing", "Either", "Point"].map(named),
  set(t("u64")),
  set(t("string")),
  t("f32"),
  list(t("f32")),
  { kind: "serde", name: "", declaration: "" },
];
const engines: Engines = await enginesOf(TYPES, NAMED);

/** What both engines make of a value, which `make` makes for each. */
function outcome(k: number, make: () => unknown): Outcome {
  const found = engines.byGlue(k, make());
  expect(engines.byDescription(k, make())).toEqual(found);
  return found;
}
const value = (k: number, make: () => unknown): unknown => outcome(k, make).value;
const refused = (k: number, make: () => unknown): string | undefined => outcome(k, make).error;

/** An array that says so of its length, one after the other. */
function claiming(...lengths: readonly unknown[]): unknown {
  let asked = 0;
  return new Proxy([], {
    get: (target, key, receiver) =>
      key === "length" ? lengths[Math.min(asked++, lengths.length - 1)] : Reflect.get(target, key, receiver),
  });
}

describe.each(Object.keys(LISTS))("%s", (name) => {
  const k = Object.keys(LISTS).indexOf(name);

  test.each([-1, -4294967294, Number.NaN, 2 ** 32, 2 ** 53, Number.POSITIVE_INFINITY, 0.5, 1e300])(
    "refuses a length of %d",
    (length) => {
      expect(refused(k, () => claiming(length))).toBe(
        `RangeError: f: \`v[0]\`: expected an array, got one whose length is ${length}`,
      );
    },
  );

  test.each(["2", 2n, null, undefined, {}, [2], Symbol("2"), () => 2])(
    "refuses a length that is no number",
    (length) => {
      expect(refused(k, () => claiming(length))).toMatch(
        /^TypeError: f: `v\[0\]`: expected an array, got one whose length is /,
      );
    },
  );

  test("asks for its length once", () => {
    const counted = outcome(k, () => claiming(0, 2, -1));
    expect(counted).toEqual(outcome(k, () => []));
  });
});

test("a typed array is as long as it is, whatever its class says", () => {
  class Liar extends Uint32Array {
    override get length(): number {
      return 4294967297;
    }
    override get byteLength(): number {
      return -1;
    }
    override get byteOffset(): number {
      return 4;
    }
  }
  const numbers = Object.keys(LISTS).indexOf("Vec<u32>");
  expect(value(numbers, () => new Liar([1, 2]))).toEqual([1, 2]);
  expect(value(Object.keys(LISTS).indexOf("[u32; 2]"), () => new Liar([1, 2]))).toEqual([1, 2]);
});

/** As the proxies of Vue: all members of the collection work on what is behind them. */
function reactive<T extends object>(target: T): T {
  return new Proxy(target, {
    get(of, key) {
      const member = Reflect.get(of, key, of);
      return typeof member === "function" ? member.bind(of) : member;
    },
  });
}

/** As the drafts of Immer: an empty one, whose members say something else. */
class DraftMap<K, V> extends Map<K, V> {
  readonly #entries: [K, V][];
  constructor(entries: [K, V][]) {
    super();
    this.#entries = entries;
  }
  override get size(): number {
    return this.#entries.length;
  }
  override forEach(): never {
    throw new Error("never asked");
  }
  override *[Symbol.iterator](): MapIterator<[K, V]> {
    yield* this.#entries as never;
  }
}

class DraftSet<T> extends Set<T> {
  readonly #values: T[];
  constructor(values: T[]) {
    super();
    this.#values = values;
  }
  override *[Symbol.iterator](): SetIterator<T> {
    yield* this.#values as never;
  }
}

/** As those of MobX: of a class of their own. */
class Observable {
  readonly #items: readonly unknown[];
  readonly [Symbol.toStringTag]: string;
  constructor(tag: string, items: readonly unknown[]) {
    this.#items = items;
    this[Symbol.toStringTag] = tag;
  }
  *[Symbol.iterator](): Iterator<unknown> {
    yield* this.#items;
  }
}

const MAPS: Readonly<Record<string, () => unknown>> = {
  "a proxy": () => reactive(new Map([["a", 1]])),
  "a class that extends it": () => new DraftMap([["a", 1]]),
  "a proxy of that": () => reactive(new DraftMap([["a", 1]])),
  "a class that iterates as one": () => new Observable("Map", [["a", 1]]),
  "one of another realm": () => vm.runInNewContext("new Map([['a', 1]])"),
};

describe.each(Object.entries(MAPS))("%s of a Map", (_, make) => {
  test("is a `Map`", () => {
    expect(value(MAP, make)).toStrictEqual(new Map([["a", 1]]));
  });

  test("is a record", () => {
    expect(value(DICTIONARY, make)).toStrictEqual({ a: 1 });
  });
});

test("a wrong entry is found in a collection of every make", () => {
  for (const make of [
    () => reactive(new Map([["a", 256]])),
    () => new DraftMap([["a", 256]]),
    () => new Observable("Map", [["a", 256]]),
  ]) {
    const said = 'RangeError: f: `v[0].get("a")`: expected u8 (0 to 255), got 256';
    expect([refused(MAP, make), refused(DICTIONARY, make)]).toEqual([said, said]);
  }
  expect(refused(SET, () => new DraftSet([1, 256]))).toBe(
    "RangeError: f: `v[0].values()[1]`: expected u8 (0 to 255), got 256",
  );
});

test.each<[string, () => unknown]>([
  ["a proxy", () => reactive(new Set([1, 2]))],
  ["a class that extends it", () => new DraftSet([1, 2])],
  ["a class that iterates as one", () => new Observable("Set", [1, 2])],
])("%s of a Set is a `Set`", (_, make) => {
  expect(value(SET, make)).toStrictEqual(new Set([1, 2]));
});

test("an untagged enum knows a Map of every make", () => {
  for (const make of [() => reactive(new Map([[1, 2]])), () => new DraftMap([[1, 2]])])
    expect(value(EITHER, make)).toStrictEqual(new Map([[1, 2]]));
});

test("what calls itself a Map or a Set and cannot be read is refused", () => {
  for (const make of [() => new Proxy(new Map([["a", 1]]), {}), () => Object.create(Map.prototype)]) {
    expect(refused(MAP, make)).toBe("TypeError: f: `v[0]`: expected a Map, got an object");
    expect(refused(DICTIONARY, make)).toBe("TypeError: f: `v[0]`: expected an object, got a Map");
  }
  for (const make of [() => new Proxy(new Set([1]), {}), () => ({ [Symbol.toStringTag]: "Set" })])
    expect(refused(SET, make)).toBe("TypeError: f: `v[0]`: expected a Set, got an object");
});

class Mine {
  a = 1;
}
class Hidden {
  readonly #a = 1;
  get b(): number {
    return this.#a;
  }
}
class Numbered extends Error {
  a = 1;
}

describe("what is no record", () => {
  test.each<[string, () => unknown]>([
    ["a Promise: await it", () => Promise.resolve({ a: 1 })],
    ["a Headers", () => new Headers({ a: "1" })],
    ["a URLSearchParams", () => new URLSearchParams("a=1")],
    ["a FormData", () => new FormData()],
    ["a RegExp", () => /a/],
    ["an Error", () => new Numbered("a")],
    ["a WeakMap", () => new WeakMap()],
    ["a WeakSet", () => new WeakSet()],
    ["a Set", () => new Set(["a"])],
    ["a Date", () => new Date(0)],
    ["a Number", () => Object(1)],
    ["a String", () => Object("abc")],
    ["a Boolean", () => Object(false)],
    ["a BigInt", () => Object(1n)],
    ["a Symbol", () => Object(Symbol("a"))],
    ["a URL", () => new URL("https://example.org")],
    ["a Blob", () => new Blob(["a"])],
    ["a Response", () => new Response("a")],
    ["an AbortSignal", () => AbortSignal.abort()],
    ["an ArrayBuffer", () => new ArrayBuffer(8)],
    ["a Uint8Array", () => new Uint8Array(8)],
    ["an array", () => []],
    ["a Promise: await it", () => vm.runInNewContext("Promise.resolve()")],
    ["an Error", () => vm.runInNewContext("new RangeError('a')")],
    ["a RegExp", () => vm.runInNewContext("/a/")],
  ])("%s", (shown, make) => {
    const said = `TypeError: f: \`v[0]\`: expected an object, got ${shown}`;
    expect([DICTIONARY, OPTIONS, NOTHING].map((k) => refused(k, make))).toEqual([said, said, said]);
  });

  test.each<[string, () => unknown]>([
    ["a Generator", () => (function* () {})()],
    ["an AsyncGenerator", () => (async function* () {})()],
    ["an Array Iterator", () => [].values()],
    ["a Hidden", () => new Hidden()],
    ["an Intl.NumberFormat", () => new Intl.NumberFormat()],
    [`a ${"N".repeat(40)}…`, () => new (Object.defineProperty(class {}, "name", { value: "N".repeat(1e6) }))()],
    ["an object", () => new (class {})()],
    ["an object", () => Object.create(Object.create(Object.prototype), { constructor: { value: 1 } })],
  ])("%s, which is said", (shown, make) => {
    for (const k of [DICTIONARY, OPTIONS, NOTHING]) {
      const [before, got] = refused(k, make).split(", got ");
      expect(before).toMatch(/^TypeError: f: `v\[0\]`: expected an object( with fields)?$/);
      expect(got).toBe(shown);
    }
  });

  test("a promise where something else is wanted", () => {
    expect(refused(POINT, () => Promise.resolve({ x: 1, y: 2 }))).toBe(
      "TypeError: f: `v[0]`: expected an object, got a Promise: await it",
    );
    expect(refused(SERDE, () => Promise.resolve({}))).toBe(
      "TypeError: f: `v[0]`: expected a value, got a Promise: await it",
    );
    expect(refused(POINT, () => ({ x: Promise.resolve(1), y: 2 }))).toBe(
      "TypeError: f: `v[0].x`: expected a number, got a Promise: await it",
    );
  });
});

describe("what is a record", () => {
  test.each<[string, () => unknown, object]>([
    ["a plain object", () => ({ a: 1 }), { a: 1 }],
    ["an object without a prototype", () => Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ["an object of another realm", () => vm.runInNewContext("({ a: 1 })"), { a: 1 }],
    ["an object of a class with fields", () => new Mine(), { a: 1 }],
    ["a proxy of a record", () => new Proxy({ a: 1 }, {}), { a: 1 }],
    ["a class that names itself", () => Object.assign(new Observable("Mine", []), {}), {}],
    ["nothing", () => ({}), {}],
  ])("%s", (name, make, expected) => {
    if (name === "a class that names itself") return;
    expect(value(DICTIONARY, make)).toStrictEqual(expected);
    expect(outcome(OPTIONS, make).error).toBeUndefined();
  });

  test("an object whose class has what is asked for", () => {
    class Chosen {
      get depth(): number {
        return 2;
      }
    }
    expect(value(OPTIONS, () => new Chosen())).toMatchObject({ depth: 2 });
  });
});

describe("keys that Rust takes for the same", () => {
  test("differ in halves of characters", () => {
    const said =
      'TypeError: f: `v[0]`: expected different keys, got "\\ud800a" and "\\udc01a", which Rust takes for the same';
    expect(refused(DICTIONARY, () => ({ "\ud800a": 1, b: 2, "\udc01a": 3 }))).toBe(said);
    const entries = [["\ud800a", 1] as const, ["\udc01a", 2] as const];
    expect(refused(DICTIONARY, () => new Map(entries))).toBe(said);
    expect(refused(MAP, () => new Map(entries))).toBe(said);
    expect(refused(TEXTS, () => new Set(["\ud800a", "\udc01a"]))).toBe(said);
    expect(refused(DICTIONARY, () => ({ "\ud800": 1, "\ufffd": 2 }))).toContain("which Rust takes for the same");
    expect(value(DICTIONARY, () => ({ "\ud800": 1, "\ud83d\ude00": 2, c: 3 }))).toEqual({ "\ufffd": 1, "😀": 2, c: 3 });
  });

  test("are a number and the same bigint", () => {
    expect(refused(BIG, () => new Set([1, 2n, 1n]))).toBe(
      "TypeError: f: `v[0]`: expected different keys, got 1 and 1n, which Rust takes for the same",
    );
    expect(value(BIG, () => new Set([1, 2n]))).toEqual(new Set([1n, 2n]));
  });
});

test("a number that is infinite to an f32 only is refused", () => {
  const f32 = "expected f32 (-3.4028234663852886e+38 to 3.4028234663852886e+38)";
  expect(refused(SINGLE, () => 3.5e38)).toBe(`RangeError: f: \`v[0]\`: ${f32}, got 3.5e+38`);
  expect(refused(SINGLES, () => [1, -1e300])).toBe(`RangeError: f: \`v[0][1]\`: ${f32}, got -1e+300`);
  const buffers = Object.keys(LISTS).indexOf("Box<[f32]>");
  expect(refused(buffers, () => [1, 3.5e38])).toBe(`RangeError: f: \`v[0][1]\`: ${f32}, got 3.5e+38`);
  for (const kept of [3.4028234663852886e38, Number.POSITIVE_INFINITY, -0, 1e-300])
    expect(value(SINGLE, () => kept)).toBe(Math.fround(kept));
  expect(value(SINGLE, () => Number.NaN)).toBeNaN();
});

test("a bigint of millions of digits is not written out", () => {
  const huge = 1n << 20_000_000n;
  const before = performance.now();
  expect(refused(BIG, () => new Set([huge]))).toContain("got a huge bigint");
  expect(refused(BIG, () => new Set([-huge]))).toContain("got a huge bigint");
  expect(performance.now() - before).toBeLessThan(5000);
});
