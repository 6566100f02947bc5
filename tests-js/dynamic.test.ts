/** Calls by name, from both sides, and objects of JavaScript in Rust. The twins are `dynamic.rs` and `reference.rs` in `tests-rs/objects/src`. */
import { runInNewContext } from "node:vm";
import * as objects from "objects";
import descriptor from "objects/assembly";
import { createRuntime, ObjectDisposedError, StaleObjectError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { collected, gc, rejectedBy, THROWN, thenable, thrownBy, turn, uncaughtByNow } from "./uncaught.ts";

const { Counter, Host, Look, Reference, Typed } = objects;

/** What Rust reaches: `app.…`. */
const global = globalThis as { app?: Record<string, unknown> };

/** Puts something where Rust finds it. */
function app(members: Record<string, unknown>): Record<string, unknown> {
  global.app = members;
  return members;
}

afterEach(() => {
  delete global.app;
  Reference.dropHeld();
  Look.release();
});
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

/** A runtime for the tests of one group. */
function ownRuntime() {
  const runtime = createRuntime({ assemblies: [descriptor] });
  afterAll(async () => (await runtime).dispose());
  return { runtime };
}

function said(call: () => unknown): string {
  const error = thrownBy(call);
  return `${error.name}: ${error.message}`;
}

async function saidLater(promise: Promise<unknown>): Promise<string> {
  const error = await rejectedBy(promise);
  return `${error.name}: ${error.message}`;
}

describe("a function that Rust calls by name", () => {
  test("is found from globalThis, and called with the object before the last dot as `this`", async () => {
    expect(await Host.invoke("Math.max", 1, 2)).toBe(2);
    expect(await Host.invoke("globalThis.Math.max", 3, 2)).toBe(3);
    const inner = {
      factor: 3,
      times(this: { factor: number }, a: number): number {
        return a * this.factor;
      },
    };
    app({ inner });
    expect(await Host.invoke("app.inner.times", 2, 0)).toBe(6);
    expect(Host.invokeSync("app.inner.times", 5)).toBe(15);
  });

  test("may be one of a class, of a function or of an array", async () => {
    class Outer {
      own = 1;
      static Inner = class {
        own = 1;
        static twice(a: number): number {
          return a * 2;
        }
      };
      static own(this: unknown): number {
        return this === Outer ? 1 : 0;
      }
    }
    const f = Object.assign(() => 0, { twice: (a: number) => a * 2 });
    app({ Outer, f, list: [{ half: (a: number) => a / 2 }], text: "text" });
    expect(await Host.invoke("app.Outer.Inner.twice", 2, 0)).toBe(4);
    expect(await Host.invoke("app.Outer.own", 2, 0)).toBe(1);
    expect(await Host.invoke("app.f.twice", 2, 0)).toBe(4);
    expect(await Host.invoke("app.list.0.half", 2, 0)).toBe(1);
    expect(await Host.invoke("app.text.indexOf", 2, 0)).toBe(-1);
  });

  test("is looked up at every call", async () => {
    const members = app({ f: () => 1, inner: { f: () => 1 } });
    expect(await Host.invoke("app.f", 0, 0)).toBe(1);
    members.f = () => 2;
    expect(await Host.invoke("app.f", 0, 0)).toBe(2);
    expect(await Host.invoke("app.inner.f", 0, 0)).toBe(1);
    members.inner = { f: () => 3 };
    expect(await Host.invoke("app.inner.f", 0, 0)).toBe(3);
    expect(Host.invokeSync("app.inner.f", 0)).toBe(3);
  });

  test("is named when it is missing", async () => {
    app({ inner: {}, nothing: null, number: 1, inherited: Object.create({ f: () => 7 }) });
    expect(await Host.invoke("app.inherited.f", 0, 0)).toBe(7);
    const wrong = [
      "nowhere",
      "app.missing",
      "app.missing.f",
      "app.inner.a.b.c",
      "app.nothing.f",
      "app.number",
      "app.inner",
      "app.number.f",
      "",
      "app.",
      ".app",
      "app..inner",
      "eval.call.nothing",
    ];
    expect(wrong.map((identifier) => said(() => Host.invokeSync(identifier, 1)))).toMatchInlineSnapshot(`
      [
        "Error: globalThis: \`nowhere\` is undefined",
        "Error: app: \`missing\` is undefined",
        "Error: app: \`missing\` is undefined",
        "Error: app.inner: \`a\` is undefined",
        "Error: app: \`nothing\` is null",
        "TypeError: app: \`number\` is no function: it is 1",
        "TypeError: app: \`inner\` is no function: it is an object",
        "Error: app.number: \`f\` is undefined",
        "TypeError: expected a function, got an object",
        "Error: "app." is no path: a step is empty",
        "Error: ".app" is no path: a step is empty",
        "Error: "app..inner" is no path: a step is empty",
        "Error: eval.call: \`nothing\` is undefined",
      ]
    `);
    for (const identifier of wrong) expect(await rejectedBy(Host.invoke(identifier, 0, 0))).toBeInstanceOf(Error);
  });

  test("is not reached by steps that lead anywhere", async () => {
    app({ inner: {}, f: () => 1 });
    const steps = [
      "app.__proto__.f",
      "__proto__.f",
      "app.constructor.keys",
      "app.f.constructor",
      "app.f.prototype.x",
      "Object.prototype.toString",
      "constructor",
    ];
    expect(steps.map((identifier) => said(() => Host.invokeSync(identifier, 1)))).toMatchInlineSnapshot(`
      [
        "Error: app.__proto__.f: \`__proto__\` is no step of a path",
        "Error: __proto__.f: \`__proto__\` is no step of a path",
        "Error: app.constructor.keys: \`constructor\` is no step of a path",
        "Error: app.f.constructor: \`constructor\` is no step of a path",
        "Error: app.f.prototype.x: \`prototype\` is no step of a path",
        "Error: Object.prototype.toString: \`prototype\` is no step of a path",
        "Error: constructor: \`constructor\` is no step of a path",
      ]
    `);
    for (const identifier of steps) {
      expect(thrownBy(() => Host.getNumber(identifier))).toBeInstanceOf(Error);
      expect(thrownBy(() => Host.setNumber(identifier, 1))).toBeInstanceOf(Error);
      expect(thrownBy(() => Host.construct(identifier, ""))).toBeInstanceOf(Error);
    }
    expect(({} as Record<string, unknown>).f).toBeUndefined();
  });

  test("gives what its promise, or its thenable, is fulfilled with", async () => {
    app({
      later: async (a: number, b: number) => a + b,
      thenable: (a: number) => thenable<number>((done) => done(a)),
      nested: () => Promise.resolve(Promise.resolve(4)),
    });
    expect(await Host.invoke("app.later", 1, 2)).toBe(3);
    expect(await Host.invoke("app.thenable", 5, 2)).toBe(5);
    expect(await Host.invoke("app.nested", 5, 2)).toBe(4);
    expect(said(() => Host.invokeSync("app.later", 1))).toMatchInlineSnapshot(
      `"TypeError: app.later: \`result\`: expected a number, got an object"`,
    );
  });

  test("may give anything where nothing is expected", async () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const value of [circular, globalThis, Symbol("s"), 1n, () => 1, Promise.resolve(circular)]) {
      app({ f: () => value });
      expect(await Host.invokeVoid("app.f")).toBeUndefined();
    }
  });

  test("has its result checked", async () => {
    app({ f: () => "1", later: async () => null, text: () => 1, nothing: () => undefined });
    expect([
      said(() => Host.invokeSync("app.f", 1)),
      await saidLater(Host.invoke("app.f", 1, 2)),
      await saidLater(Host.invoke("app.later", 1, 2)),
      await saidLater(Host.invokeText("app.text", "")),
    ]).toMatchInlineSnapshot(`
      [
        "TypeError: app.f: \`result\`: expected a number, got "1"",
        "TypeError: app.f: \`result\`: expected a number, got "1"",
        "TypeError: app.later: \`result\`: expected a number, got null",
        "TypeError: app.text: \`result\`: expected a string, got 1",
      ]
    `);
    expect(await Host.invokeText("app.nothing", "")).toBeUndefined();
  });

  test.each(THROWN.map((thrown, i) => [i, thrown]))(
    "throws on what it throws, or rejects with: %i",
    async (_, thrown) => {
      app({
        throwing: () => {
          throw thrown;
        },
        rejecting: () => Promise.reject(thrown),
      });
      expect(
        Object.is(
          thrownBy(() => Host.invokeSync("app.throwing", 1)),
          thrown,
        ),
      ).toBe(true);
      expect(Object.is(await rejectedBy(Host.invoke("app.throwing", 1, 2)), thrown)).toBe(true);
      expect(Object.is(await rejectedBy(Host.invoke("app.rejecting", 1, 2)), thrown)).toBe(true);
    },
  );

  test("tells Rust the name and the message of what it throws", async () => {
    app({
      f: () => {
        throw new RangeError("too far");
      },
    });
    expect(await Host.failure("app.f")).toEqual(["RangeError", "too far"]);
    expect(await Host.failure("app.g")).toEqual(["Error", "app: `g` is undefined"]);
    app({ f: () => 1 });
    expect(await Host.failure("app.f")).toBeUndefined();
  });

  test("may call Rust in turn", async () => {
    app({
      deep: (a: number): number => (a === 0 ? 0 : 1 + Host.invokeSync("app.deep", a - 1)),
      later: async (a: number): Promise<number> => (a === 0 ? 0 : 1 + (await Host.invoke("app.later", a - 1, 0))),
    });
    expect(Host.invokeSync("app.deep", 50)).toBe(50);
    expect(await Host.invoke("app.later", 50, 0)).toBe(50);
  });

  test("answers in any order", async () => {
    const waiting: ((value: number) => void)[] = [];
    app({ f: () => new Promise<number>((done) => waiting.push(done)) });
    const calls = [1, 2, 3].map((a) => Host.invoke("app.f", a, 0));
    for (const [i, done] of [...waiting.entries()].reverse()) done(i);
    expect(await Promise.all(calls)).toEqual([0, 1, 2]);
  });
});

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

describe("a wait of Rust's", () => {
  test("ends after its time", async () => {
    const seen: AbortSignal[] = [];
    app({
      never: (_: string, signal?: AbortSignal) => {
        if (signal) seen.push(signal);
        return new Promise(() => {});
      },
      soon: async () => "soon",
    });
    const error = await rejectedBy(Host.invokeWith("app.never", 20));
    expect([error.name, error instanceof DOMException, error.message]).toMatchInlineSnapshot(`
      [
        "TimeoutError",
        true,
        "app.never took longer than 20 ms",
      ]
    `);
    expect(await Host.invokeWith("app.soon", 1000)).toBe("soon");
    expect(seen).toEqual([]);
    expect((await rejectedBy(Host.invokeWith("app.never", 20, true))).name).toBe("TimeoutError");
    expect([seen.length, seen[0]?.aborted, seen[0]?.reason.name]).toEqual([1, true, "TimeoutError"]);
    expect((await rejectedBy(Host.invokeWith("app.never", 0))).name).toBe("TimeoutError");
  });

  test("has no end where none is set, and a late answer harms nothing", async () => {
    let answer = (_: string): void => {};
    app({
      late: () =>
        new Promise<string>((done) => {
          answer = done;
        }),
    });
    const call = Host.invokeWith("app.late");
    await new Promise((done) => setTimeout(done, 30));
    answer("at last");
    expect(await call).toBe("at last");
    expect((await rejectedBy(Host.invokeWith("app.late", 10))).name).toBe("TimeoutError");
    answer("too late");
    await turn();
    expect(await Host.invoke("Math.max", 1, 2)).toBe(2);
  });

  test("tells JavaScript when nobody waits any more", async () => {
    const signals: AbortSignal[] = [];
    app({
      f: (...args: unknown[]) => {
        signals.push(args.at(-1) as AbortSignal);
        return new Promise(() => {});
      },
    });
    Host.invokeAndForget("app.f", true);
    expect(signals[0]?.aborted).toBe(true);
    const stop = new AbortController();
    const call = Host.invokeWith("app.f", undefined, true, { signal: stop.signal });
    expect(signals[1]?.aborted).toBe(false);
    stop.abort(new Error("enough"));
    expect((await rejectedBy(call)).message).toBe("enough");
    expect(signals[1]?.aborted).toBe(true);
  });

  test("does not signal a call that has ended", async () => {
    const signals: AbortSignal[] = [];
    app({
      f: async (_: string, signal: AbortSignal) => {
        signals.push(signal);
        return "done";
      },
    });
    expect(await Host.invokeWith("app.f", 30, true)).toBe("done");
    await new Promise((done) => setTimeout(done, 50));
    expect(signals[0]?.aborted).toBe(false);
  });

  test("may be given up without a word, whatever comes", async () => {
    app({ f: () => Promise.reject(new Error("nobody hears that")), g: () => Promise.resolve(1) });
    Host.invokeAndForget("app.f");
    Host.invokeAndForget("app.g");
    Host.invokeAndForget("app.missing");
    await turn();
    expect(await uncaughtByNow()).toEqual([]);
  });

  test("ends with the instance", async () => {
    const runtime = await createRuntime({ assemblies: [descriptor] });
    const { Host } = runtime.getAssemblyExports(descriptor);
    app({ f: () => new Promise(() => {}) });
    const waiting = Host.invoke("app.f", 1, 2);
    runtime.dispose();
    expect(await rejectedBy(waiting)).toBeInstanceOf(Error);
  });
});

describe("a value by name", () => {
  test("is read where it is, as it is", () => {
    app({ inner: { number: 1.5, nothing: undefined, text: "a" }, list: [1, 2, 3] });
    expect([Host.getNumber("app.inner.number"), Host.getNumber("app.list.length")]).toEqual([1.5, 3]);
    expect([Host.getText("app.inner.text"), Host.getText("app.inner.nothing")]).toEqual(["a", undefined]);
    expect(Host.getNumber("app.inner.text.length")).toBe(1);
    const wrong = [
      () => Host.getNumber("app.inner.missing"),
      () => Host.getText("app.missing"),
      () => Host.getNumber("app.missing.a"),
      () => Host.getNumber("app.inner.text"),
      () => Host.getNumber("app.inner.nothing"),
      () => Host.getNumber(""),
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "Error: app.inner: \`missing\` is undefined",
        "Error: app: \`missing\` is undefined",
        "Error: app: \`missing\` is undefined",
        "TypeError: app.inner.text: \`result\`: expected a number, got "a"",
        "TypeError: app.inner.nothing: \`result\`: expected a number, got undefined",
        "Error: a name is empty",
      ]
    `);
  });

  test("is written where that can be", () => {
    class Base {
      get readable(): number {
        return 1;
      }
    }
    const members = app({
      inner: { a: 1 } as Record<string, number>,
      frozen: Object.freeze({ a: 1 }),
      half: Object.defineProperty({}, "a", { get: () => 1 }),
      derived: new (class extends Base {})(),
    });
    Host.setNumber("app.inner.a", 2);
    Host.setNumber("app.inner.b", 3);
    Host.setNumber("app.c", 4);
    expect([members.inner, members.c]).toEqual([{ a: 2, b: 3 }, 4]);
    const wrong = [
      "app.frozen.a",
      "app.frozen.b",
      "app.half.a",
      "app.derived.readable",
      "app.missing.a",
      "",
      "app.c.d",
    ];
    expect(wrong.map((identifier) => said(() => Host.setNumber(identifier, 1)))).toMatchInlineSnapshot(`
      [
        "TypeError: app.frozen: \`a\` cannot be set",
        "TypeError: app.frozen: \`b\` cannot be set",
        "TypeError: app.half: \`a\` cannot be set",
        "TypeError: app.derived: \`readable\` cannot be set",
        "Error: app: \`missing\` is undefined",
        "Error: a name is empty",
        "TypeError: app.c: \`d\` cannot be set",
      ]
    `);
    members.inner = { a: 0 };
    Host.setNumber("app.inner.a", 9);
    expect(members.inner).toEqual({ a: 9 });
  });

  test("is a class, of which Rust makes objects", () => {
    class Box {
      readonly text: string;
      constructor(text: string) {
        if (text === "throw") throw new RangeError("no box");
        this.text = text;
      }
    }
    app({ Box, arrow: () => {}, object: {} });
    const box = Host.construct("app.Box", "a") as Box;
    expect([box instanceof Box, box.text]).toEqual([true, "a"]);
    expect(Host.construct("Date", "2020-01-01") instanceof Date).toBe(true);
    const wrong = ["app.arrow", "app.object", "app.Missing", "app.missing.Box"];
    expect(wrong.map((identifier) => said(() => Host.construct(identifier, "a")))).toMatchInlineSnapshot(`
      [
        "TypeError: () => {} is not a constructor",
        "TypeError: app: \`object\` is no class: it is an object",
        "Error: app: \`Missing\` is undefined",
        "Error: app: \`missing\` is undefined",
      ]
    `);
    expect(said(() => Host.construct("app.Box", "throw"))).toBe("RangeError: no box");
  });

  test("may be all there is", () => {
    expect(Host.global()).toBe(globalThis);
  });
});

describe("a module that Rust loads", () => {
  const source = `data:text/javascript,let calls = 0;
    export const greet = (name) => "hello " + name + " " + ++calls;
    export const inner = { loud: (name) => name.toUpperCase() };`;

  test("is called by name, and is the same at the second load", async () => {
    expect(await Host.importAndCall("greeting", source, "greet", "a")).toBe("hello a 1");
    expect(await Host.importAndCall("greeting", source, "greet", "b")).toBe("hello b 2");
    expect(await Host.importAndCall("greeting", "data:text/javascript,not this one", "inner.loud", "c")).toBe("C");
  });

  test("may be tried again after it failed", async () => {
    expect(await rejectedBy(Host.importAndCall("late", "data:text/javascript,throw 7", "f", ""))).toBe(7);
    const better = "data:text/javascript,export const f = (text) => text";
    expect(await Host.importAndCall("late", better, "f", "there")).toBe("there");
    expect(await saidLater(Host.importAndCall("late", better, "g", ""))).toMatchInlineSnapshot(
      `"Error: object: \`g\` is undefined"`,
    );
  });
});

describe("a reference to an object of JavaScript", () => {
  const { runtime } = ownRuntime();

  test("is one that was made, or any object or function", async () => {
    const { createJSObjectReference } = await runtime;
    const target = {
      factor: 2,
      times: function (this: { factor: number }, a: number) {
        return a * this.factor;
      },
    };
    expect(await Reference.call(createJSObjectReference(target), "times", 3)).toBe(6);
    expect(await Reference.call(target, "times", 3)).toBe(6);
    expect(Reference.get(target, "factor")).toBe(2);
    Reference.set(target, "factor", 5);
    expect(target.factor).toBe(5);
    const f = Object.assign((a: number) => a + 1, { twice: (a: number) => a * 2 });
    expect(await Reference.call(f, "twice", 4)).toBe(8);
    expect(await Reference.call(f, "", 4)).toBe(5);
    class Box {
      readonly a: number;
      constructor(a: number) {
        this.a = a;
      }
    }
    expect(Reference.construct({ Box }, "Box", 3)).toEqual(new Box(3));
    for (const wrong of [1, "text", true, undefined, null, 1n, Symbol("s")])
      expect(thrownBy(() => Reference.get(wrong as never, "a"))).toBeInstanceOf(TypeError);
    expect([said(() => Reference.get({}, "a.b")), said(() => Reference.get({ a: {} }, "a.b"))]).toMatchInlineSnapshot(`
      [
        "Error: object: \`a\` is undefined",
        "Error: a: \`b\` is undefined",
      ]
    `);
  });

  test("comes back as the object itself", async () => {
    const { createJSObjectReference } = await runtime;
    const target = { a: 1 };
    expect(Reference.hold(createJSObjectReference(target))).toBe(true);
    expect(Reference.held()).toBe(target);
    expect(Reference.areSame(target, createJSObjectReference(target))).toBe(true);
    expect(Reference.areSame(target, { a: 1 })).toBe(false);
    const frozen = Object.freeze({ a: 1 });
    expect(Reference.areSame(frozen, frozen)).toBe(true);
    expect(Reflect.ownKeys(target)).toEqual(["a"]);
    const copy = { ...target };
    Reference.hold(copy);
    expect(Reference.held()).toBe(copy);
    const proxy = new Proxy(target, {
      get() {
        throw new Error("a trap");
      },
    });
    Reference.hold(proxy);
    expect(Reference.held()).toBe(proxy);
    const nested = Reference.nested({ first: target, others: [createJSObjectReference(copy), null, undefined] });
    expect([nested.first === target, nested.others[0] === copy, nested.others[1], nested.others[2]]).toEqual([
      true,
      true,
      undefined,
      undefined,
    ]);
  });

  test("may be to nothing", async () => {
    const { createJSObjectReference } = await runtime;
    expect([Reference.hold(createJSObjectReference(null)), Reference.hold(null), Reference.hold()]).toEqual([
      false,
      false,
      false,
    ]);
    expect(Reference.hold(createJSObjectReference(undefined))).toBe(false);
    app({ nothing: () => null, none: async () => undefined, reference: () => createJSObjectReference(null) });
    expect(await Reference.find("app.nothing")).toBeUndefined();
    expect(await Reference.find("app.none")).toBeUndefined();
    expect(await Reference.find("app.reference")).toBeUndefined();
    const target = {};
    app({ some: () => target, number: () => 5 });
    expect(await Reference.find("app.some")).toBe(target);
    expect(await saidLater(Reference.find("app.number"))).toMatchInlineSnapshot(
      `"TypeError: app.number: \`result\`: expected an object, got 5"`,
    );
    expect(said(() => Reference.get(createJSObjectReference(null), "a"))).toMatchInlineSnapshot(
      `"TypeError: Reference.get: \`reference\`: expected an object, got null"`,
    );
  });

  test("is nothing after it was disposed of, on either side", async () => {
    const { createJSObjectReference, disposeJSObjectReference } = await runtime;
    const target = { f: () => 1 };
    const reference = createJSObjectReference(target);
    Reference.hold(reference);
    disposeJSObjectReference(reference);
    disposeJSObjectReference(reference);
    expect(Reference.held()).toBe(target);
    expect(said(() => Reference.get(reference, "a"))).toMatchInlineSnapshot(
      `"ObjectDisposedError: Reference.get: \`reference\`: the reference was disposed"`,
    );
    expect(thrownBy(() => Reference.hold(reference))).toBeInstanceOf(ObjectDisposedError);
    expect(await Reference.afterDispose(target)).toEqual(
      Array(5).fill("ObjectDisposedError: the reference was disposed"),
    );
    {
      using short = createJSObjectReference(target);
      expect(Reference.areSame(short, target)).toBe(true);
    }
  });

  test("is known by what it is, not by what it looks like", async () => {
    const { createJSObjectReference, createJSStreamReference } = await runtime;
    const reference = createJSObjectReference({ a: 1 });
    const lookAlikes = [
      { __jsObjectId: 0, a: 2 },
      { __dotNetObject: 1, a: 2 },
      { "__byte[]": 0, a: 2 },
      { __jsStreamReferenceLength: 3, __jsObjectId: 1, a: 2 },
      Object.assign(Object.create(Object.getPrototypeOf(reference)), { a: 2 }),
      { [Symbol.toStringTag]: "JSObjectReference", a: 2 },
    ];
    for (const alike of lookAlikes) expect(Reference.get(alike, "a")).toBe(2);
    expect(JSON.stringify(reference)).toBe("{}");
    expect(thrownBy(() => Reference.get(structuredClone(reference), "a")).message).toContain("`a`");
    for (const alike of [{ byteLength: 3 }, { size: 3, stream: () => [] }, Object.create(Uint8Array.prototype)])
      expect(thrownBy(() => createJSStreamReference(alike as never))).toBeInstanceOf(TypeError);
    for (const wrong of [1, "text", true, Symbol("s"), 1n])
      expect(thrownBy(() => createJSObjectReference(wrong as never))).toBeInstanceOf(TypeError);
    expect(said(() => createJSObjectReference(5 as never))).toBe(
      "TypeError: createJSObjectReference: expected an object, a function or null, got 5",
    );
  });

  test("keeps its object alive in Rust, and no longer", async () => {
    const own = await createRuntime({ assemblies: [descriptor] });
    using _ = own;
    const { Reference } = own.getAssemblyExports(descriptor);
    const held = (() => {
      const target = { a: 1 };
      Reference.hold(own.createJSObjectReference(target));
      return new WeakRef(target);
    })();
    expect(own.stats().objects).toBe(1);
    for (let i = 0; i < 3; i++) {
      await turn();
      gc();
    }
    expect(held.deref()).toBeDefined();
    Reference.dropHeld();
    expect(own.stats().objects).toBe(0);
    expect(await collected(() => held.deref() === undefined)).toBe(true);
  });

  test("leaves nothing behind, whatever becomes of the call", async () => {
    const own = await createRuntime({ assemblies: [descriptor] });
    using _ = own;
    const { Reference, Host } = own.getAssemblyExports(descriptor);
    app({ f: () => ({}), g: () => 5, h: () => Promise.reject(new Error("no")) });
    const round = async (): Promise<void> => {
      await Reference.find("app.f");
      await rejectedBy(Reference.find("app.g"));
      await rejectedBy(Reference.find("app.h"));
      await rejectedBy(Reference.call({}, "missing", 1));
      thrownBy(() => Host.getNumber("app.missing"));
    };
    await round();
    const { memory } = own.stats();
    for (let i = 0; i < 300; i++) await round();
    expect(own.stats()).toMatchObject({ memory, functions: 0, objects: 0, promises: 0, streams: 0 });
  });
});

describe("bytes that Rust reads as a stream", () => {
  const { runtime } = ownRuntime();
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => i);

  test("are those of a buffer, a view of one, or a Blob, also none", async () => {
    const { createJSStreamReference } = await runtime;
    for (const source of [bytes, bytes.buffer, new Blob([bytes]), new DataView(bytes.buffer), Buffer.from(bytes)]) {
      for (const given of [source, createJSStreamReference(source)])
        expect(Buffer.compare(await Reference.read(given), bytes)).toBe(0);
    }
    const floats = Float32Array.of(1, 2);
    expect(await Reference.read(floats)).toEqual(new Uint8Array(floats.buffer));
    expect(await Reference.read(bytes.subarray(3, 5))).toEqual(Uint8Array.of(3, 4));
    expect(await Reference.read(createJSStreamReference(new Uint8Array(0)))).toEqual(new Uint8Array(0));
    expect(await Reference.pieces(new Blob([]))).toEqual([0]);
    for (const wrong of [{}, [1], "text", null, 5, { byteLength: 3 }])
      expect((await rejectedBy(Reference.read(wrong as never))).name).toBe("TypeError");
    expect(await saidLater(Reference.read([1] as never))).toMatchInlineSnapshot(
      `"TypeError: Reference.read: \`stream\`: expected an ArrayBuffer, a view of one or a Blob, got an array"`,
    );
  });

  test("come in pieces, whose sum is known before", async () => {
    const [length, ...pieces] = await Reference.pieces(bytes);
    expect([length, pieces.reduce((sum, size) => sum + size, 0)]).toEqual([200_000, 200_000]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(64 * 1024);
  });

  test("are not more than Rust allows", async () => {
    expect(await saidLater(Reference.pieces(bytes, 199_999))).toMatchInlineSnapshot(
      `"RangeError: the stream has 200000 bytes, more than 199999"`,
    );
    expect((await Reference.pieces(bytes, 200_000))[0]).toBe(200_000);
    expect((await rejectedBy(Reference.pieces(new Blob([bytes, bytes, bytes])))).name).toBe("RangeError");
  });

  test("need not be read to the end", async () => {
    expect(await Reference.firstPiece(bytes)).toBeGreaterThan(0);
    expect(await Reference.firstPiece(new Blob([bytes]))).toBeGreaterThan(0);
  });

  test("may be what a function gives", async () => {
    const { createJSStreamReference } = await runtime;
    app({ f: () => bytes, g: async () => createJSStreamReference(new Blob(["abc"])), h: () => ({}) });
    expect(Buffer.compare(await Reference.readFrom("app.f"), bytes)).toBe(0);
    expect(await Reference.readFrom("app.g")).toEqual(Uint8Array.of(97, 98, 99));
    expect((await rejectedBy(Reference.readFrom("app.h"))).name).toBe("TypeError");
  });
});

describe("an export that JavaScript calls by name", () => {
  const { runtime } = ownRuntime();

  test("is found by its full name in its assembly", async () => {
    const rt = await runtime;
    expect(rt.invokeMethod("objects", "dropped")).toBeTypeOf("number");
    const counter = rt.invokeMethod<objects.Counter>("objects", "Pass.give", 4);
    expect(counter).toBeInstanceOf(rt.getAssemblyExports(descriptor).Counter);
    expect(rt.invokeMethod("objects", "Pass.valueOf", counter)).toBe(4);
    expect(rt.invokeMethod<objects.Counter>("objects", "Counter.parse", "12").value).toBe(12);
    expect(await rt.invokeMethodAsync("objects", "Host.invoke", "Math.max", 1, 2)).toBe(2);
    expect(await rt.invokeMethodAsync("objects", "Pass.valueOf", counter)).toBe(4);
  });

  test("is named when it is missing, or when it fails", async () => {
    const rt = await runtime;
    const wrong: [string, string, ...unknown[]][] = [
      ["nowhere", "dropped"],
      ["objects", "missing"],
      ["objects", "Pass.missing"],
      ["objects", "Pass"],
      ["objects", "Counter"],
      ["objects", "Pass.give.call"],
      ["objects", "constructor"],
      ["objects", "Pass.constructor"],
      ["objects", "toString"],
      ["objects", "__proto__.toString"],
      ["objects", ""],
      ["objects", "Pass.give", "1"],
      ["objects", 5 as never],
    ];
    expect(wrong.map((given) => said(() => rt.invokeMethod(...given)))).toMatchInlineSnapshot(`
      [
        "Error: no assembly \`nowhere\`; loaded: \`objects\`",
        "Error: assembly \`objects\` has no export \`missing\`",
        "Error: assembly \`objects\` has no export \`Pass.missing\`",
        "TypeError: the export \`Pass\` of \`objects\` is no function: it is an object",
        "TypeError: Class constructor Counter cannot be invoked without 'new'",
        "Error: assembly \`objects\` has no export \`Pass.give.call\`",
        "Error: assembly \`objects\` has no export \`constructor\`",
        "Error: assembly \`objects\` has no export \`Pass.constructor\`",
        "Error: assembly \`objects\` has no export \`toString\`",
        "Error: assembly \`objects\` has no export \`__proto__.toString\`",
        "Error: assembly \`objects\` has no export \`\`",
        "TypeError: Pass.give: \`start\`: expected i32 (-2147483648 to 2147483647), got "1"",
        "TypeError: invokeMethod: expected a name, got 5",
      ]
    `);
    const thrown = wrong.map((given) => thrownBy(() => rt.invokeMethod(...given)).message);
    const rejected = await Promise.all(wrong.map((given) => rejectedBy(rt.invokeMethodAsync(...given))));
    expect(rejected.map((error) => error.message)).toEqual(thrown);
  });

  test("checks what it is given, and needs no exact number of arguments", async () => {
    const rt = await runtime;
    expect(rt.invokeMethod("objects", "Pass.valueOr", null, 3, "more", "than needed")).toBe(3);
    expect(said(() => rt.invokeMethod("objects", "Pass.valueOr", null))).toBe(
      "TypeError: Pass.valueOr: `fallback`: expected i32 (-2147483648 to 2147483647), got undefined",
    );
  });

  test("is refused after the end", async () => {
    const own = await createRuntime({ assemblies: [descriptor] });
    const counter = own.invokeMethod<objects.Counter>("objects", "Pass.give", 4);
    own.restart();
    expect(thrownBy(() => counter.invokeMethod("increment"))).toBeInstanceOf(StaleObjectError);
    own.dispose();
    expect(thrownBy(() => own.invokeMethod("objects", "dropped"))).toBeInstanceOf(ObjectDisposedError);
  });
});

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
        "TypeError: Typed.map: \`map\`: expected a Map, got an object",
        "TypeError: Typed.map: \`map\`: expected a Map, got a Map",
        "TypeError: Typed.year: \`date\`: expected a Date, got "2020"",
        "TypeError: Typed.maps: \`maps[1]\`: expected a Map, got 1",
        "TypeError: Typed.record: \`typed.error\`: expected a RangeError, got an object",
        "TypeError: Typed.record: \`typed.bytes\`: expected a Uint8Array, got an array",
        "TypeError: Typed.maybe: \`map\`: expected a Map, got 5",
      ]
    `);
  });
});

describe("what is lost or turned around in .NET's interop stays", () => {
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

test("Rust knows where it runs", () => {
  expect(Host.kind()).toBe("node false false");
});
