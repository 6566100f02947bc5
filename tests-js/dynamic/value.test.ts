/**
 * Values of calls by name, whose types only the running program knows. The twin is `tests-rs/objects/src/dynamic.rs`.
 */
import * as objects from "objects";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { rejectedBy, said, saidLater } from "../thrown.ts";
import { uncaughtByNow } from "../uncaught.ts";
import { app, leaveApp } from "./app.ts";

const { Counter, Host, Look, Reference, Typed } = objects;

afterEach(leaveApp);
afterEach(() => Look.release());
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("a value that crosses by a signature of the moment", () => {
  const everything = {
    flag: true,
    big: 2n ** 62n,
    small: -128,
    letter: "😀",
    text: "a\0\uFEFFb",
    numbers: Float64Array.of(1.5, -0, Number.NaN, Number.POSITIVE_INFINITY),
    list: [1, undefined, 3],
    set: new Set([1, 2]),
    map: new Map([[1, "a"]]),
    point: { x: 1, y: -2 },
    points: [{ x: 1, y: -2 }],
    kind: { kind: "round", radius: 2 } as objects.Kind,
    time: new Date(1e12),
    span: 1500,
  };

  test("is what it is by a known one", async () => {
    const seen: unknown[] = [];
    app({
      echo: (value: unknown) => {
        seen.push(value);
        return value;
      },
    });
    expect(await Host.echoEverything("app.echo", everything)).toEqual(everything);
    expect(seen).toEqual([everything]);
    for (const kind of [{ kind: "plain" }, { kind: "named", x: 1, y: 2 }] as objects.Kind[])
      expect((await Host.echoEverything("app.echo", { ...everything, kind })).kind).toEqual(kind);
    const numbers = Float64Array.of(1);
    expect(Host.echoEach("app.echo", { ...everything, numbers })).toEqual(Array(13).fill("true"));
  });

  test("is checked as by a known one, with the path", async () => {
    const wrong: [string, unknown][] = [
      ["flag", 1],
      ["big", 2n ** 63n],
      ["small", 128],
      ["letter", "ab"],
      ["text", null],
      ["numbers", [1, "2"]],
      ["list", [1, "2"]],
      ["set", [1]],
      ["map", new Map([[1, 2]])],
      ["point", { x: 1 }],
      ["points", [{ x: 1, y: 1.5 }]],
      ["kind", { kind: "square" }],
      ["time", new Date(Number.NaN)],
      ["span", -1],
    ];
    const told: string[] = [];
    for (const [key, value] of wrong) {
      app({ echo: () => ({ ...everything, [key]: value }) });
      told.push(await saidLater(Host.echoEverything("app.echo", everything)));
    }
    expect(told).toMatchInlineSnapshot(`
      [
        "TypeError: app.echo: \`result.flag\`: expected a boolean, got 1",
        "RangeError: app.echo: \`result.big\`: expected i64 (-9223372036854775808 to 9223372036854775807), got 9223372036854775808n",
        "RangeError: app.echo: \`result.small\`: expected i8 (-128 to 127), got 128",
        "TypeError: app.echo: \`result.letter\`: expected one character, got "ab"",
        "TypeError: app.echo: \`result.text\`: expected a string, got null",
        "TypeError: app.echo: \`result.numbers[1]\`: expected a number, got "2"",
        "TypeError: app.echo: \`result.list[1]\`: expected u32 (0 to 4294967295), got "2"",
        "TypeError: app.echo: \`result.set\`: expected a Set, got an array",
        "TypeError: app.echo: \`result.map.get(1)\`: expected a string, got 2",
        "TypeError: app.echo: \`result.point.y\`: expected i32 (-2147483648 to 2147483647), got undefined",
        "RangeError: app.echo: \`result.points[0].y\`: expected i32 (-2147483648 to 2147483647), got 1.5",
        "TypeError: app.echo: \`result.kind.kind\`: expected one of "plain", "round", "named", got "square"",
        "RangeError: app.echo: \`result.time\`: expected a Date, got an invalid date",
        "RangeError: app.echo: \`result.span\`: expected a duration of 0 ms or more, got -1",
      ]
    `);
  });

  test("holds bytes as bytes at any depth, also those of a Buffer", async () => {
    const bytes = (...values: number[]) => Uint8Array.of(...values);
    const deep = (inner?: objects.Deep): objects.Deep => ({
      bytes: bytes(0, 1, 255),
      lists: [bytes(1), bytes(), bytes(2, 3)],
      byName: { a: bytes(4), __proto___: bytes(5) },
      pair: [7, bytes(6)],
      maybe: bytes(8),
      inner,
    });
    const seen: unknown[] = [];
    app({
      echo: (value: objects.Deep) => {
        seen.push(value);
        return value;
      },
    });
    const given = deep(deep(deep()));
    expect(await Host.echoDeep("app.echo", given)).toEqual(given);
    expect(seen).toEqual([given]);
    app({
      echo: () => ({
        ...deep(),
        bytes: Buffer.from([9, 8]),
        lists: [Buffer.from("a"), new Uint8Array([1, 2, 3, 4]).subarray(1, 3), [5, 6]],
        byName: { b: new Uint8ClampedArray([7]), c: new Uint8Array([1]).buffer },
        maybe: null,
      }),
    });
    expect(await Host.echoDeep("app.echo", deep())).toMatchObject({
      bytes: bytes(9, 8),
      lists: [bytes(97), bytes(2, 3), bytes(5, 6)],
      byName: { b: bytes(7), c: bytes(1) },
      maybe: undefined,
    });
    app({ echo: () => ({ ...deep(), lists: [bytes(), [256]] }) });
    expect(await saidLater(Host.echoDeep("app.echo", deep()))).toMatchInlineSnapshot(
      `"RangeError: app.echo: \`result.lists[1][0]\`: expected u8 (0 to 255), got 256"`,
    );
  });

  test("is refused when it is circular, and nothing is harmed", async () => {
    const circular: Record<string, unknown> = { name: "a" };
    circular.next = { name: "b", next: circular };
    app({ f: () => circular, line: () => ({ name: "a", next: { name: "b", next: null } }) });
    expect(await saidLater(Host.chain("app.f"))).toMatchInlineSnapshot(
      `"TypeError: app.f: \`result.next.next\`: expected a value without cycles, got a cycle"`,
    );
    expect(await Host.chain("app.line")).toBe(2);
  });

  test("may be a function, an object, an iterator, and what holds one", async () => {
    const seen: unknown[] = [];
    app({
      f: (double: (a: number) => number, counter: objects.Counter, items: Iterable<number>, ...rest: unknown[]) => {
        seen.push(double(2), counter.value, counter instanceof Counter, [...items], ...rest);
        return "done";
      },
    });
    expect(await Host.giveAll("app.f")).toBe("done");
    expect(seen.slice(0, 4)).toEqual([4, 5, true, [0, 1, 2]]);
    const place = seen[4] as { kind: string; by: objects.Counter };
    expect([place.kind, place.by.value, seen[5], seen.length]).toEqual(["taken", 5, undefined, 6]);
    using counter = new Counter(3);
    app({ f: (a: number) => a * 2, counter, promise: Promise.resolve(0.5) });
    expect(await Host.takeAll("app")).toBe(6.5);
    app({ f: (a: number) => a, counter: {}, promise: 1 });
    expect(await saidLater(Host.takeAll("app"))).toMatchInlineSnapshot(
      `"TypeError: app.counter: \`result\`: expected a Counter, got an object"`,
    );
  });

  test("may be an object that implements a trait", () => {
    const plain = { scale: () => {}, label: () => {}, load: () => {}, count: () => {} };
    app({
      shape: {
        ...plain,
        side: 3,
        area: function (this: { side: number }) {
          return this.side ** 2;
        },
      },
      wrong: { ...plain, area: () => "9" },
      bare: {},
    });
    expect(Host.area("app.shape")).toBe(9);
    expect([said(() => Host.area("app.wrong")), said(() => Host.area("app.bare"))]).toMatchInlineSnapshot(`
      [
        "TypeError: Shape.area: \`result\`: expected a number, got "9"",
        "TypeError: app.bare: \`result\`: expected a Shape, whose \`area\` is a function, got undefined there",
      ]
    `);
  });

  test("may be an object of a Rust class, with its methods by name and as methods", async () => {
    let kept: objects.Counter | undefined;
    app({
      sayHello: async (reference: objects.Counter) => {
        kept = reference;
        reference.invokeMethod("increment", 2);
        await reference.invokeMethodAsync("increment", 3);
        return reference.increment();
      },
    });
    expect(await Host.sayHello("app.sayHello", 10)).toBe(16);
    expect([kept?.value, kept instanceof Counter]).toEqual([16, true]);
    kept?.dispose();
    kept?.dispose();
    expect(said(() => kept?.invokeMethod("increment"))).toBe(
      "ObjectDisposedError: Counter.increment: the Counter was disposed",
    );
    using counter = new Counter(1);
    app({ same: (a: unknown, b: unknown, c: unknown) => a === b && b === c && c === counter });
    expect(Host.sameTwice("app.same", counter)).toBe(true);
  });
});

describe("what is lost or turned around in .NET's interop stays", () => {
  /** What Rust makes of a value that JavaScript gives it, as it comes back. */
  const echo = (value: unknown): Promise<objects.Everything> => {
    app({ f: () => value });
    return Host.echoEverything("app.f", plain);
  };
  const plain: objects.Everything = {
    ...{ flag: false, big: 1n, small: 1, letter: "a", text: "", numbers: new Float64Array(), list: [] },
    ...{ set: new Set(), map: new Map(), point: { x: 1, y: 2 }, points: [], kind: { kind: "plain" } },
    ...{ time: new Date(0), span: 0 },
  };

  test("numbers: NaN, the infinities, -0 and those beyond 2^53", async () => {
    const numbers = Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 2 ** 53);
    const back = await echo({ ...plain, numbers, big: 2n ** 63n - 1n });
    expect(back.numbers).toEqual(numbers);
    expect(back.big).toBe(2n ** 63n - 1n);
  });

  test("text: NUL and a leading BOM, while half a character is replaced as everywhere", async () => {
    expect((await echo({ ...plain, text: "\uFEFFa\0b" })).text).toBe("\uFEFFa\0b");
    expect((await echo({ ...plain, text: "a\uD800b" })).text).toBe("a\uFFFDb");
  });

  test("maps, sets, dates, and any other object by reference", async () => {
    const back = await echo({ ...plain, map: new Map([[1, "a"]]), set: new Set([2]), time: new Date(5) });
    expect([back.map, back.set, back.time]).toEqual([new Map([[1, "a"]]), new Set([2]), new Date(5)]);
    for (const value of [
      /r/,
      new Error("e"),
      Promise.resolve(),
      new ArrayBuffer(1),
      new Float32Array(1),
      Symbol.iterator,
    ])
      expect(Typed.any(value)).toBe(value);
  });

  test("getters of a class, and no `toJSON`", async () => {
    class Point {
      get x(): number {
        return 5;
      }
      get y(): number {
        return 6;
      }
      toJSON(): unknown {
        throw new Error("nobody asks for that");
      }
    }
    expect((await echo({ ...plain, point: new Point() })).point).toEqual({ x: 5, y: 6 });
  });

  test("a getter may call Rust while its object is read", async () => {
    const point = {
      get x(): number {
        app({ g: (a: number) => a + 1 });
        return Host.invokeSync("app.g", 41);
      },
      get y(): number {
        return Look.keys({ a: 1, b: 2 }).length;
      },
    };
    expect((await echo({ ...plain, text: "before", point, span: 7 })).point).toEqual({ x: 42, y: 2 });
  });

  test("values in values, 100 deep; what is endless has an end", async () => {
    const nested = (depth: number): unknown => {
      let chain: unknown = { name: "last" };
      for (let i = 1; i < depth; i++) chain = { name: `${i}`, next: chain };
      return chain;
    };
    app({ f: () => nested(100) });
    expect(await Host.chain("app.f")).toBe(100);
    app({ f: () => nested(100_000) });
    expect((await rejectedBy(Host.chain("app.f"))).message).toContain(
      "expected at most 128 levels of nesting, got more",
    );
  });

  test("keys that .NET keeps for itself", async () => {
    const byName = { __dotNetObject: Uint8Array.of(1), "__byte[]": Uint8Array.of(2), __jsObjectId: Uint8Array.of(3) };
    const deep: objects.Deep = { bytes: Uint8Array.of(), lists: [], byName, pair: [1, Uint8Array.of()] } as never;
    app({ f: (value: unknown) => value });
    expect((await Host.echoDeep("app.f", deep)).byName).toEqual(byName);
  });

  test("the identity of what derives from an object that has crossed", () => {
    const object = { a: 1 };
    class A {}
    class B extends A {}
    for (const each of [object, A]) Look.keep(each);
    const derived = Object.create(object) as object;
    for (const each of [derived, { ...object }, B, new A()]) {
      expect(Look.equal(each, object)).toBe(false);
      expect(Reference.nested({ first: each, others: [] }).first).toBe(each);
    }
  });

  test("wrong results of any kind are named, symbols too", async () => {
    const told: string[] = [];
    for (const value of [Symbol("s"), 5, "text", 1n, true]) {
      app({ f: () => value });
      told.push((await rejectedBy(Reference.find("app.f"))).message);
    }
    expect(told).toMatchInlineSnapshot(`
      [
        "app.f: \`result\`: expected an object, got a symbol",
        "app.f: \`result\`: expected an object, got 5",
        "app.f: \`result\`: expected an object, got "text"",
        "app.f: \`result\`: expected an object, got 1n",
        "app.f: \`result\`: expected an object, got true",
      ]
    `);
  });
});
