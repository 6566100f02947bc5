/**
 * Objects of JavaScript that Rust looks into, also as wasm-bindgen's types. The twin is
 * `tests-rs/objects/src/reference.rs`.
 */
import { runInNewContext } from "node:vm";
import * as objects from "objects";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { said, thrownBy } from "../thrown.ts";
import { uncaughtByNow } from "../uncaught.ts";

const { Look, Typed } = objects;

afterEach(() => Look.release());
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("an object that Rust looks into", () => {
  test("has properties, which are read, set, found and deleted", () => {
    const object: Record<string, unknown> = { text: "a", "a.b": "dots", "": "empty", n: 1 };
    expect([Look.text(object, "text"), Look.text(object, "a.b"), Look.text(object, "")]).toEqual([
      "a",
      "dots",
      "empty",
    ]);
    expect([Look.number(object, "n"), Look.number(object, "missing")]).toEqual([1, undefined]);
    expect(said(() => Look.text(object, "missing"))).toMatchInlineSnapshot(
      `"TypeError: missing: \`result\`: expected a string, got undefined"`,
    );
    expect(said(() => Look.text(object, "n"))).toMatchInlineSnapshot(
      `"TypeError: n: \`result\`: expected a string, got 1"`,
    );
    Look.set(object, "m", 2);
    Look.set(object, "__proto__x", 3);
    Look.setList(object, "list");
    expect([object.m, object.list]).toEqual([
      2,
      [
        { name: "a", bytes: Uint8Array.of(97) },
        { name: "b", bytes: Uint8Array.of(98) },
      ],
    ]);
    expect([Look.has(object, "m"), Look.has(object, "toString"), Look.has(object, "gone")]).toEqual([
      true,
      true,
      false,
    ]);
    Look.delete(object, "m");
    Look.delete(object, "gone");
    expect("m" in object).toBe(false);
    const frozen = Object.freeze({ a: 1 });
    expect([said(() => Look.set(frozen, "a", 2)), said(() => Look.delete(frozen, "a"))]).toMatchInlineSnapshot(`
      [
        "TypeError: object: \`a\` cannot be set",
        "TypeError: object: \`a\` cannot be deleted",
      ]
    `);
    expect(Look.inner({ a: object }, "a")).toBe(object);
    expect(Look.inner({ a: null }, "a")).toBeUndefined();
  });

  test("has types and keys", () => {
    const object = Object.assign(Object.create({ inherited: 1 }), { f: () => 1, n: 1, s: Symbol("s"), u: undefined });
    expect(["f", "n", "s", "u", "inherited", "missing"].map((name) => Look.typeOf(object, name))).toEqual([
      "function",
      "number",
      "symbol",
      "undefined",
      "number",
      "undefined",
    ]);
    expect(Look.keys(object)).toEqual(["f", "n", "s", "u"]);
    expect([Look.instanceOf(new Map(), "Map"), Look.instanceOf([], "Map")]).toEqual([true, false]);
    expect(Look.instanceOf(new Intl.Collator(), "Intl.Collator")).toBe(true);
    expect([
      said(() => Look.instanceOf({}, "Missing")),
      said(() => Look.instanceOf({}, "Math")),
    ]).toMatchInlineSnapshot(`
      [
        "Error: globalThis: \`Missing\` is undefined",
        "TypeError: globalThis: \`Math\` is no class: it is an object",
      ]
    `);
  });

  test("has methods, which are called with it", async () => {
    class Greeter {
      readonly name = "me";
      greet(n: number, text: string): string {
        return `${this.name} ${n} ${text}`;
      }
      async load(): Promise<string> {
        return this.name;
      }
    }
    expect(Look.call(new Greeter(), "greet", 2, "you")).toBe("me 2 you");
    expect(await Look.load(new Greeter(), "load")).toBe("me");
    expect(await Look.load({ load: () => "at once" }, "load")).toBe("at once");
    const wrong = [
      () => Look.call({}, "greet", 1, ""),
      () => Look.call({ greet: 1 }, "greet", 1, ""),
      () => Look.call({ greet: () => 1 }, "greet", 1, ""),
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "Error: object: \`greet\` is undefined",
        "TypeError: object: \`greet\` is no function: it is 1",
        "TypeError: greet: \`result\`: expected a string, got 1",
      ]
    `);
    const thrown = new Error("of the method");
    const throwing = {
      greet: () => {
        throw thrown;
      },
    };
    expect(thrownBy(() => Look.call(throwing, "greet", 1, ""))).toBe(thrown);
  });

  test("may be a function or a class", () => {
    expect(Look.callSelf((a: number) => a * 2, 4)).toBe(8);
    expect(Look.construct(Array as never, 3)).toEqual(new Array(3));
    expect([said(() => Look.callSelf({}, 1)), said(() => Look.construct({}, 1))]).toMatchInlineSnapshot(`
      [
        "TypeError: expected a function, got an object",
        "TypeError: the object is no class: it is an object",
      ]
    `);
    expect(thrownBy(() => Look.construct((() => {}) as never, 1))).toBeInstanceOf(TypeError);
  });

  test("is iterated over, and told when that ends early", () => {
    expect(Look.items([1, 2.5, 3], 10)).toEqual([1, 2.5, 3]);
    expect(Look.items(new Set([1, 2]), 1)).toEqual([1]);
    let returned = 0;
    const endless = {
      *[Symbol.iterator]() {
        try {
          for (let i = 0; ; i++) yield i;
        } finally {
          returned++;
        }
      },
    };
    expect(Look.items(endless, 3)).toEqual([0, 1, 2]);
    expect(returned).toBe(1);
    const mixed = {
      *[Symbol.iterator]() {
        try {
          yield 1;
          yield "2";
        } finally {
          returned++;
        }
      },
    };
    expect(said(() => Look.items(mixed, 9))).toMatchInlineSnapshot(
      `"TypeError: next: \`item\`: expected a number, got "2""`,
    );
    expect(returned).toBe(2);
    expect(said(() => Look.items({}, 9))).toMatchInlineSnapshot(`"TypeError: expected an iterable, got an object"`);
    const thrown = new Error("of next");
    const throwing = {
      [Symbol.iterator]: () => ({
        next: () => {
          throw thrown;
        },
      }),
    };
    expect(thrownBy(() => Look.items(throwing, 9))).toBe(thrown);
  });

  test("is itself, wherever it comes from", () => {
    const object = {};
    expect([Look.equal(object, object), Look.equal(object, {})]).toEqual([true, false]);
    Look.keep(object);
    Look.keep(Object.freeze([]));
    const kept = Look.kept();
    expect([kept.length, kept[0] === object, kept[1] === object, kept[2] === kept[3]]).toEqual([4, true, true, true]);
    expect(Look.equal(kept[0] as object, object)).toBe(true);
    expect(Reflect.ownKeys(object)).toEqual([]);
  });

  test("may be made by Rust", () => {
    expect(Look.make()).toEqual([{ "a.b": "dots are dots" }, [1, "two", Uint8Array.of(3)]]);
  });

  test("throws on what its proxy throws, and loses nothing", () => {
    const thrown = new Error("a trap");
    const trap = (): never => {
      throw thrown;
    };
    const proxy = new Proxy({}, { get: trap, set: trap, has: trap, deleteProperty: trap, ownKeys: trap });
    const uses = [
      () => Look.text(proxy, "a"),
      () => Look.set(proxy, "a", 1),
      () => Look.has(proxy, "a"),
      () => Look.delete(proxy, "a"),
      () => Look.keys(proxy),
      () => Look.typeOf(proxy, "a"),
      () => Look.call(proxy, "a", 1, ""),
      () => Look.items(proxy, 1),
    ];
    for (const use of uses) expect(thrownBy(use)).toBe(thrown);
    expect(Look.keys({ a: 1 })).toEqual(["a"]);
  });
});

describe("a value of wasm-bindgen's types", () => {
  test("is any value at all", () => {
    const object = {};
    for (const value of [1, "a", 1n, true, undefined, null, object, Symbol.iterator, () => 1, Number.NaN])
      expect(Object.is(Typed.any(value), value)).toBe(true);
  });

  test("is of its class", () => {
    const map = new Map<unknown, unknown>([["a", 2]]);
    expect(Typed.map(map, "b")).toBe(map);
    expect(map.get("b")).toBe(1);
    expect(Typed.year(new Date(Date.UTC(2020, 1)))).toBe(2020);
    expect([Typed.maybe(map) === map, Typed.maybe(null), Typed.maybe()]).toEqual([true, undefined, undefined]);
    expect(Typed.maps([map, new Map([[1, 1]])])).toBe(3);
    const record = { bytes: Uint8Array.of(1), f: () => 1, error: new RangeError("r") };
    const back = Typed.record(record);
    expect([back.bytes === record.bytes, back.f === record.f, back.error === record.error]).toEqual([true, true, true]);
    const wrong = [
      () => Typed.map({} as never, ""),
      () => Typed.map(new WeakMap() as never, ""),
      () => Typed.map(runInNewContext("new Map()"), ""),
      () => Typed.year("2020" as never),
      () => Typed.maps([map, 1 as never]),
      () => Typed.record({ ...record, error: new Error("plain") as never }),
      () => Typed.record({ ...record, bytes: [1] as never }),
      () => Typed.maybe(5 as never),
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "TypeError: Typed.map: \`map\`: expected a Map, got an object",
        "TypeError: Typed.map: \`map\`: expected a Map, got a WeakMap",
        "TypeError: Typed.map: \`map\`: expected a Map, got an object",
        "TypeError: Typed.year: \`date\`: expected a Date, got "2020"",
        "TypeError: Typed.maps: \`maps[1]\`: expected a Map, got 1",
        "TypeError: Typed.record: \`typed.error\`: expected a RangeError, got an Error",
        "TypeError: Typed.record: \`typed.bytes\`: expected a Uint8Array, got an array",
        "TypeError: Typed.maybe: \`map\`: expected a Map, got 5",
      ]
    `);
  });
});
