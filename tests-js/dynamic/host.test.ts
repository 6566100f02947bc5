/**
 * What Rust reaches by name in its host, which is JavaScript: functions, values, classes, modules. The twin is
 * `tests-rs/objects/src/dynamic.rs`.
 */
import * as objects from "objects";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { rejectedBy, said, saidLater, THROWN, thenable, thrownBy } from "../thrown.ts";
import { uncaughtByNow } from "../uncaught.ts";
import { app, leaveApp } from "./app.ts";

const { Host } = objects;

afterEach(leaveApp);
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

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
        "Error: the name is empty",
        "Error: "app." is no path: a step is empty",
        "Error: ".app" is no path: a step is empty",
        "Error: "app..inner" is no path: a step is empty",
        "Error: eval.call: \`nothing\` is undefined",
      ]
    `);
    for (const identifier of wrong) expect(await rejectedBy(Host.invoke(identifier, 0, 0))).toBeInstanceOf(Error);
  });

  test("is looked for in what inherits from itself, once", () => {
    const itself: object = new Proxy({ greet: 1 }, { getPrototypeOf: () => itself });
    app({ itself } as never);
    expect(said(() => Host.invokeSync("app.itself.great", 1))).toBe(
      "Error: app.itself: `great` is undefined; did you mean `greet`?",
    );
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
      `"TypeError: app.later: \`result\`: expected a number, got a Promise: await it"`,
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
        "Error: the name is empty",
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
        "Error: the name is empty",
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

test("Rust knows where it runs", () => {
  expect(Host.kind()).toBe("node false false");
});
