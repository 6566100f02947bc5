/** JSON as serde_json has it, in every place where a value can be. The twin is `tests-rs/src/json.rs`. */
import fc from "fast-check";
import * as fixture from "fixture";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Type } from "../npm/src/type.ts";
import { enginesOf, type Outcome } from "./types/engines.ts";
import { list, named, option, t, type } from "./types/manifest.ts";

const { Json } = fixture;

const NAMED = [
  type("JsonValue", {
    kind: "untagged",
    variants: [option(t("bool")), t("f64"), t("i64"), t("string")],
  }),
];
const json = (form: "value" | "object" | "number", isWide = 0): Type => {
  return { kind: "json", form, isWide, of: named("JsonValue") };
};
const [VALUE, OBJECT, NUMBER, WIDE, LIST] = [0, 1, 2, 3, 4];
const engines = await enginesOf(
  [json("value"), json("object"), json("number"), json("value", 1), list(json("value"))],
  NAMED,
);

/** What both engines make of a value, which `make` makes for each. */
function outcome(k: number, make: () => unknown): Outcome {
  // Padding holds whatever was there before.
  const { value, error } = engines.byGlue(k, make());
  expect(engines.byDescription(k, make())).toMatchObject(error === undefined ? { value } : { error });
  return error === undefined ? { value } : { error };
}
const value = (make: () => unknown, k = VALUE): unknown => {
  const { error, value } = outcome(k, make);
  expect(error).toBeUndefined();
  return value;
};
const refused = (make: () => unknown, k = VALUE): string | undefined => outcome(k, make).error;

describe("integers", () => {
  test.each([2n ** 53n, -(2n ** 53n), 2n ** 63n - 1n, -(2n ** 63n), 2n ** 64n - 1n])(
    "%d is a bigint on both ways",
    (integer) => {
      expect(Json.echo(integer)).toBe(integer);
      expect(Json.echo({ a: [integer] })).toStrictEqual({ a: [integer] });
      expect(Json.number(integer)).toBe(integer);
      expect(Json.text(integer)).toBe(`${integer}`);
    },
  );

  test("that a number holds are numbers", () => {
    for (const integer of [0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
      expect(Json.echo(integer)).toBe(integer);
      expect(Json.echo(BigInt(integer))).toBe(integer);
      expect(Json.text(integer)).toBe(`${integer}`);
    }
    expect(Json.parse("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
    expect(Json.parse("9007199254740992")).toBe(2n ** 53n);
    expect(Json.parse("-9223372036854775808")).toBe(-(2n ** 63n));
    expect(Json.parse("18446744073709551615")).toBe(2n ** 64n - 1n);
  });

  test("beyond 64 bits are refused, with the path", () => {
    const said = "expected an integer of 64 bits (-9223372036854775808 to 18446744073709551615), got";
    expect(() => Json.echo({ a: [1, 2n ** 64n] })).toThrow(
      new RangeError(`Json.echo: \`value.a[1]\`: ${said} 18446744073709551616n`),
    );
    expect(refused(() => [-(2n ** 63n) - 1n])).toBe(`RangeError: f: \`v[0][0]\`: ${said} -9223372036854775809n`);
    expect(refused(() => 2n ** 64n, NUMBER)).toBe(`RangeError: f: \`v[0]\`: ${said} 18446744073709551616n`);
  });

  test("have any length where Rust has such ones", () => {
    for (const integer of [2n ** 64n, -(10n ** 100n)]) expect(value(() => integer, WIDE)).toBe(integer);
    expect(value(() => 2n ** 63n, WIDE)).toBe(2n ** 63n);
  });
});

describe("numbers", () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is refused", (number) => {
    expect(() => Json.echo({ a: [0, number] })).toThrow(
      new RangeError(`Json.echo: \`value.a[1]\`: expected a finite number, got ${number}`),
    );
    expect(refused(() => number, NUMBER)).toBe(`RangeError: f: \`v[0]\`: expected a finite number, got ${number}`);
  });

  test("keep what they are, but for the sign of nothing", () => {
    for (const number of [1.5, -0.1, 5e-324, Number.MAX_VALUE, 2 ** 53, 1e21]) expect(Json.echo(number)).toBe(number);
    expect(Json.echo(-0)).toBe(0);
  });

  test("are what a `Number` takes", () => {
    expect(Json.number(1.5)).toBe(1.5);
    expect(Json.number(Object(7))).toBe(7);
    for (const [wrong, shown] of [
      ["1", '"1"'],
      [null, "null"],
      [{}, "an object"],
      [undefined, "undefined"],
    ] as const)
      expect(() => Json.number(wrong as never)).toThrow(
        new TypeError(`Json.number: \`value\`: expected a number, got ${shown}`),
      );
  });
});

describe("what JSON has not", () => {
  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
  ])("%s is left out of objects, null in arrays, and refused by itself", (shown, nothing) => {
    expect(Json.echo({ a: nothing, b: 1, c: nothing } as never)).toStrictEqual({ b: 1 });
    expect(Json.echo([nothing, { a: nothing }] as never)).toStrictEqual([null, {}]);
    expect(Json.object({ a: nothing, b: [nothing] } as never)).toStrictEqual({ b: [null] });
    expect(Json.echo(new Map([["a", nothing]]) as never)).toStrictEqual({});
    expect(() => Json.echo(nothing as never)).toThrow(
      new TypeError(`Json.echo: \`value\`: expected a JSON value, got ${shown}`),
    );
    expect(() => Json.holder({ meta: nothing, list: [] } as never)).toThrow(
      new TypeError(`Json.holder: \`value.meta\`: expected a JSON value, got ${shown}`),
    );
    expect(refused(() => [nothing], LIST)).toBe(`TypeError: f: \`v[0][0]\`: expected a JSON value, got ${shown}`);
  });

  test("a hole is null", () => {
    expect(Json.echo(new Array(2))).toStrictEqual([null, null]);
  });

  test.each<[string, () => unknown]>([
    ["a Promise: await it", () => Promise.resolve({ a: 1 })],
    ["a Headers", () => new Headers({ a: "1" })],
    ["a URLSearchParams", () => new URLSearchParams("a=1")],
    ["a Set", () => new Set(["a"])],
    ["a WeakMap", () => new WeakMap()],
    ["an Error", () => new Error("a")],
    ["a RegExp", () => /a/],
    ["a Uint8Array", () => new Uint8Array(2)],
    ["an ArrayBuffer", () => new ArrayBuffer(2)],
    ["a Symbol", () => Object(Symbol("a"))],
  ])("%s is refused, with the path", (shown, make) => {
    const said = `expected an object, got ${shown}`;
    expect(refused(make)).toBe(`TypeError: f: \`v[0]\`: ${said}`);
    expect(refused(() => ({ a: [make()] }))).toBe(`TypeError: f: \`v[0].a[0]\`: ${said}`);
    expect(refused(make, OBJECT)).toBe(`TypeError: f: \`v[0]\`: ${said}`);
    expect(() => Json.echo([make()] as never)).toThrow(new TypeError(`Json.echo: \`value[0]\`: ${said}`));
  });
});

describe("what stands for something else", () => {
  test("is what `toJSON` gives, which is told the key", () => {
    const keys: string[] = [];
    const spy = () => ({
      a: 1,
      toJSON(this: unknown, key: string) {
        keys.push(key);
        return { key };
      },
    });
    expect(Json.echo({ x: spy(), list: [0, spy()], ...{ "odd key": spy() } })).toStrictEqual({
      x: { key: "x" },
      list: [0, { key: "1" }],
      "odd key": { key: "odd key" },
    });
    expect(Json.echo(spy())).toStrictEqual({ key: "" });
    expect(keys).toEqual(["x", "1", "odd key", ""]);
  });

  test("is asked for as itself, and once", () => {
    const inner = { toJSON: () => 5 };
    const outer = {
      toJSON() {
        return this === outer ? { inner, toJSON: inner.toJSON } : "not itself";
      },
    };
    expect(value(() => outer)).toEqual(JSON.parse(JSON.stringify(outer)));
    const called = Object.assign(() => 1, { toJSON: () => "f" });
    expect(value(() => [called])).toEqual(["f"]);
    expect(value(() => ({ a: { toJSON: () => undefined }, b: [{ toJSON: () => undefined }] }))).toEqual({ b: [null] });
    expect(refused(() => ({ toJSON: () => undefined }))).toBe(
      "TypeError: f: `v[0]`: expected a JSON value, got an object",
    );
  });

  test("is a text for dates and addresses, and nothing for no date", () => {
    expect(Json.echo(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
    expect(Json.echo({ at: [new Date(Number.NaN)] })).toStrictEqual({ at: [null] });
    expect(Json.echo(new URL("https://example.org/a"))).toBe("https://example.org/a");
  });

  test("is what a box holds", () => {
    const boxes = [Object(3), Object("x"), Object(true), Object(false), Object(3n), Object(2n ** 60n)];
    expect(Json.echo(boxes)).toStrictEqual([3, "x", true, false, 3, 2n ** 60n]);
    expect(Json.echo(Object(""))).toBe("");
    expect(refused(() => [Object(Number.NaN)])).toBe("RangeError: f: `v[0][0]`: expected a finite number, got NaN");
    expect(value(() => ({ a: 1, [Symbol.toStringTag]: "Number" }))).toEqual({ a: 1 });
  });

  test("throws what its code throws", () => {
    const thrown = new Error("mine");
    const throws = (): never => {
      throw thrown;
    };
    expect(() => Json.echo([{ toJSON: throws }])).toThrow(thrown);
    expect(() =>
      Json.echo({
        get a(): never {
          return throws();
        },
      }),
    ).toThrow(thrown);
    expect(Json.echo([1])).toStrictEqual([1]);
  });
});

describe("objects", () => {
  test("have keys of every kind", () => {
    const odd = JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "": 2, "1": 3, "toString": null}');
    expect(Json.echo(odd)).toStrictEqual(odd);
    expect(Object.getPrototypeOf(Json.echo(odd))).toBe(Object.prototype);
    expect(Object.keys(Json.echo(odd) as object)).toContain("__proto__");
    expect(Json.object(odd)).toStrictEqual(odd);
  });

  test("have no key twice", () => {
    const said = 'expected different keys, got "\\ud800" and "\\udc00", which Rust takes for the same';
    expect(() => Json.echo([{ "\ud800": 1, "\udc00": 2 }])).toThrow(new TypeError(`Json.echo: \`value[0]\`: ${said}`));
  });

  test("may be maps with texts as keys, and of classes that have fields", () => {
    class Mine {
      a = [1n];
    }
    expect(Json.echo(new Map([["a", [new Map([["b", 1]])]]]) as never)).toStrictEqual({ a: [{ b: 1 }] });
    expect(Json.echo(new Mine() as never)).toStrictEqual({ a: [1] });
    expect(
      refused(() => [
        new Map<unknown, unknown>([
          ["a", undefined],
          [1, 1],
        ]),
      ]),
    ).toBe("TypeError: f: `v[0][0].keys()[1]`: expected a string, got 1");
    expect(refused(() => new Map([["a", Number.NaN]]))).toBe(
      'RangeError: f: `v[0].get("a")`: expected a finite number, got NaN',
    );
  });

  test("are what a `Map` takes", () => {
    for (const [wrong, shown] of [
      [[], "an array"],
      ["a", '"a"'],
      [null, "null"],
      [new Date(0), "a Date"],
    ] as const)
      expect(() => Json.object(wrong as never)).toThrow(
        new TypeError(`Json.object: \`value\`: expected an object, got ${shown}`),
      );
  });
});

describe("depth", () => {
  const nest = (levels: number, inner: unknown, wrap: (inner: unknown) => unknown): unknown => {
    let found = inner;
    for (let k = 0; k < levels; k++) found = wrap(found);
    return found;
  };

  test("is 128 levels at most, both ways", () => {
    const wrap = (inner: unknown): unknown => [inner];
    const deep = nest(128, 1, wrap) as never;
    expect(Json.echo(deep)).toStrictEqual(deep);
    const path = "[0]".repeat(128);
    const said = "expected at most 128 levels of nesting, got more";
    expect(() => Json.echo([deep])).toThrow(new TypeError(`Json.echo: \`value${path}\`: ${said}`));
    expect(() => Json.nested(129)).toThrow(new TypeError(`Json.nested: \`${path}\`: ${said}`));
    expect(Json.nested(128)).toStrictEqual(nest(128, null, wrap));
    expect(Json.echo(1)).toBe(1);
  });

  test("ends where a value comes again", () => {
    const object: Record<string, unknown> = { a: {} };
    object.a = [object];
    expect(() => Json.echo({ object } as never)).toThrow(
      new TypeError("Json.echo: `value.object.a[0]`: expected a value without cycles, got a cycle"),
    );
    const again: object = { toJSON: () => ({ again }) };
    expect(() => Json.echo([again])).toThrow(/^Json\.echo: `value\[0\](\.again)+`: expected at most 128 levels/);
    const shared = {};
    expect(Json.echo([shared, shared])).toStrictEqual([{}, {}]);
  });
});

describe("every place", () => {
  const given = { big: 2n ** 60n, at: new Date(5), gone: undefined };
  const got = { big: 2n ** 60n, at: "1970-01-01T00:00:00.005Z" };
  const wrong = [2n ** 64n] as never;
  const said =
    "expected an integer of 64 bits (-9223372036854775808 to 18446744073709551615), got 18446744073709551616n";

  test("records, options, lists, tuples and maps", () => {
    expect(
      Json.holder({ meta: given, maybe: given, list: [given], byName: { a: given }, fields: given }),
    ).toStrictEqual({
      meta: got,
      maybe: got,
      list: [got],
      byName: { a: got },
      fields: got,
    });
    const least = { meta: null, list: [], byName: {}, fields: {} };
    expect(Json.holder(least)).toStrictEqual({ ...least, maybe: undefined });
    expect(() => Json.holder({ ...least, byName: { a: wrong } })).toThrow(
      new RangeError(`Json.holder: \`value.byName.a[0]\`: ${said}`),
    );
    expect(() => Json.holder({ ...least, list: [1, wrong] })).toThrow(
      new RangeError(`Json.holder: \`value.list[1][0]\`: ${said}`),
    );
  });

  test("callbacks", () => {
    expect(Json.call(given, (value) => [value, given])).toStrictEqual([got, got]);
    expect(() => Json.call(1, () => wrong)).toThrow(new RangeError(`Json.call: \`f()[0]\`: ${said}`));
    expect(() => Json.call(1, () => undefined as never)).toThrow(
      new TypeError("Json.call: `f()`: expected a JSON value, got undefined"),
    );
  });

  test("promises and streams", async () => {
    expect(await Json.later(given)).toStrictEqual(got);
    expect(await Json.wait(Promise.resolve(given))).toStrictEqual(got);
    const streamed: unknown[] = [];
    for await (const each of Json.stream([given, 1])) streamed.push(each);
    expect(streamed).toStrictEqual([got, 1]);
    expect(await Json.collect([given, null])).toStrictEqual([got, null]);
    await expect(Json.collect([wrong])).rejects.toThrow(said);
  });

  test("calls by name", async () => {
    (globalThis as Record<string, unknown>).jsonByName = (value: unknown) => [value, given];
    expect(await Json.byName("jsonByName", given)).toStrictEqual([got, got]);
    (globalThis as Record<string, unknown>).jsonByName = () => wrong;
    await expect(Json.byName("jsonByName", 1)).rejects.toThrow(said);
    delete (globalThis as Record<string, unknown>).jsonByName;
  });
});

test("any JSON comes back as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const plain: unknown = JSON.parse(JSON.stringify(json));
      expect(Json.echo(json as never)).toStrictEqual(plain);
      expect(JSON.parse(Json.text(json as never))).toStrictEqual(plain);
    }),
    { numRuns: 300 },
  );
});

test("whatever `JSON.stringify` takes is taken as it takes it", () => {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(undefined, () => 1, Symbol("s"), null, new Date(1e12), new Date(Number.NaN)),
    fc.constantFrom<unknown>(Object(1), Object("b"), Object(true), { toJSON: (key: string) => key }),
    fc.integer(),
    fc.string({ unit: "grapheme" }),
    fc.boolean(),
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: "grapheme" }), tie("node"), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(node, (given) => {
      const text = JSON.stringify(given) as string | undefined;
      if (text === undefined) expect(refused(() => given)).toContain("expected a JSON value, got");
      else expect(value(() => given)).toEqual(JSON.parse(text));
    }),
    { numRuns: 300 },
  );
});

test("the typings say what crosses", () => {
  type Value = fixture.JsonValue;
  type Expected = null | boolean | number | bigint | string | JsonList | { [key: string]: Value };
  type JsonList = Value[];
  expectTypeOf<Value>().toEqualTypeOf<Expected>();
  expectTypeOf(Json.echo).returns.toEqualTypeOf<Value>();
  expectTypeOf(Json.number).returns.toEqualTypeOf<number | bigint>();
  expectTypeOf<Value>().toExtend<fixture.JsonValueInput>();
  expectTypeOf<{ a?: number | undefined; at: Date }>().toExtend<fixture.JsonValueInput>();
  expectTypeOf<readonly [1n, null]>().toExtend<fixture.JsonValueInput>();
  expectTypeOf<() => void>().not.toExtend<fixture.JsonValueInput>();
});
