/**
 * A class of Rust as one of JavaScript: its members, and what it is as a value. The twin is
 * `tests-rs/objects/src/object.rs`.
 */
import { isDeepStrictEqual } from "node:util";
import * as objects from "objects";
import descriptor from "objects/assembly";
import { afterAll, describe, expect, test } from "vitest";
import { rejectedBy, said, thrownBy } from "../thrown.ts";
import { uncaughtByNow } from "../uncaught.ts";
import { ownRuntime } from "./own.ts";

const { Counter, CountError, Pass, Shop, Ticket } = objects;

afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("a class", () => {
  test("has a constructor, with its defaults and its errors", () => {
    using counter = new Counter(3);
    expect(counter.value).toBe(3);
    using zero = new Counter();
    expect(zero.value).toBe(0);
    const error = thrownBy(() => new Counter(-1));
    expect(error).toBeInstanceOf(CountError);
    expect([error.code, error.data, error.message]).toEqual(["overflow", { limit: -1 }, "no count beyond -1"]);
    expect(said(() => new Counter("1" as never))).toBe(
      'TypeError: new Counter: `start`: expected i32 (-2147483648 to 2147483647), got "1"',
    );
    expect(said(() => new Counter(2 ** 31))).toBe(
      "RangeError: new Counter: `start`: expected i32 (-2147483648 to 2147483647), got 2147483648",
    );
    expect(() => (Counter as unknown as () => void)()).toThrow(TypeError);
  });

  test("has static functions, which give objects of it", async () => {
    using parsed = Counter.parse("12");
    expect([parsed?.value, Counter.parse("x")]).toEqual([12, undefined]);
    using loaded = await Counter.load(Promise.resolve(5));
    expect(loaded).toBeInstanceOf(Counter);
    expect(loaded.value).toBe(5);
    const thrown = new RangeError("no");
    expect(await rejectedBy(Counter.load(Promise.reject(thrown)))).toBe(thrown);
    expect(Counter.several(3).map((counter) => counter.value)).toEqual([0, 1, 2]);
  });

  test("has methods, getters and setters", () => {
    using counter = new Counter(3);
    expect([counter.increment(), counter.increment(2), counter.double()]).toEqual([4, 6, 12]);
    counter.value = 7;
    expect([counter.value, counter.label]).toEqual([7, "#7"]);
    expect(thrownBy(() => counter.increment(2 ** 31 - 1)).code).toBe("overflow");
    expect(counter.value).toBe(7);
    using twin = counter.twin();
    expect([twin.value, twin === counter, twin.isLess(counter)]).toEqual([7, false, false]);
    twin.increment(-1);
    expect(twin.isLess(counter)).toBe(true);
  });

  test("checks what its members are given, and names them", () => {
    using counter = new Counter(3);
    const wrong = [
      () => counter.increment("1" as never),
      () => {
        counter.value = 1.5;
      },
      () => {
        counter.value = undefined as never;
      },
      () => counter.each(-1, () => {}),
      () => counter.each(1, null as never),
      () => counter.isLess({} as never),
      () => Counter.parse(1 as never),
      () => counter.merge(undefined as never),
      () => new Shop.Desk.Cart([{ name: "a", price: "1" }] as never),
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "TypeError: Counter.increment: \`by\`: expected i32 (-2147483648 to 2147483647), got "1"",
        "RangeError: Counter.value: \`value\`: expected i32 (-2147483648 to 2147483647), got 1.5",
        "TypeError: Counter.value: \`value\`: expected i32 (-2147483648 to 2147483647), got undefined",
        "RangeError: Counter.each: \`times\`: expected u32 (0 to 4294967295), got -1",
        "TypeError: Counter.each: \`f\`: expected a function, got null",
        "TypeError: Counter.isLess: \`other\`: expected a Counter, got an object",
        "TypeError: Counter.parse: \`text\`: expected a string, got 1",
        "TypeError: Counter.merge: \`other\`: expected a Counter, got undefined",
        "TypeError: new Shop.Desk.Cart: \`items[0].price\`: expected a number, got "1"",
      ]
    `);
    expect(counter.value).toBe(3);
  });

  test("is iterated over", async () => {
    using counter = new Counter(3);
    expect([...counter]).toEqual([0, 1, 2]);
    using cart = new Shop.Desk.Cart([{ name: "a", price: 1 }]);
    cart.add({ name: "b", price: 2.5 });
    const delivered: string[] = [];
    for await (const item of cart) delivered.push(item.name);
    expect(delivered).toEqual(["a", "b"]);
    expect([cart.items, cart.total]).toEqual([[], -0]);
  });

  test("is made text and JSON of", () => {
    using counter = new Counter(3);
    expect(`${counter} ${String(counter)}`).toBe("Counter(3) Counter(3)");
    expect(JSON.stringify({ counter })).toBe('{"counter":{"x":3,"y":0}}');
    expect(Object.prototype.toString.call(counter)).toBe("[object Counter]");
  });

  test("stands in its namespace, also beside one of the same name", () => {
    using cart = new Shop.Desk.Cart([]);
    expect(cart).toBeInstanceOf(Shop.Desk.Cart);
    expect(Shop.Desk.Cart.name).toBe("Cart");
    using other = new Shop.Counter();
    expect([other.kind, other instanceof Shop.Counter, other instanceof Counter]).toEqual(["of the shop", true, false]);
    expect(said(() => Pass.valueOf(other as never))).toMatchInlineSnapshot(
      `"TypeError: Pass.valueOf: \`counter\`: expected a Counter, got another Counter"`,
    );
  });

  test("is equal to itself only", () => {
    using a = new Shop.Desk.Cart([]);
    using b = new Shop.Desk.Cart([]);
    expect(a).not.toEqual(b);
    expect(a).toEqual(a);
    expect(isDeepStrictEqual(a, b)).toBe(false);
    expect(isDeepStrictEqual({ a }, { a })).toBe(true);
    // What can be iterated is compared so by some.
    using c = new Counter(3);
    using d = new Counter(3);
    expect(isDeepStrictEqual(c, d)).toBe(false);
  });

  test("shows no more than its author says", () => {
    using counter = new Counter(3);
    expect(Object.getOwnPropertyNames(counter)).toEqual([]);
    // What makes it unequal to others.
    expect(Object.getOwnPropertySymbols(counter)).toHaveLength(1);
    expect(Object.getOwnPropertyNames(Counter.prototype).sort()).toMatchInlineSnapshot(`
      [
        "absorb",
        "addLater",
        "addShared",
        "change",
        "constructor",
        "dispose",
        "double",
        "each",
        "finish",
        "finishLater",
        "increment",
        "isLess",
        "label",
        "merge",
        "panic",
        "same",
        "toJSON",
        "toString",
        "tryFinish",
        "twin",
        "value",
      ]
    `);
    expect(Object.keys(counter)).toEqual([]);
    expect("cell" in counter || "private" in counter || "skipped" in counter).toBe(false);
  });

  test("without a constructor is made by Rust alone", () => {
    using ticket = objects.ticket(7);
    expect([ticket.number, ticket instanceof Ticket]).toEqual([7, true]);
    expect(said(() => new (Ticket as unknown as new () => object)())).toBe("TypeError: Ticket has no constructor");
    using token = objects.token();
    expect(objects.isToken(token)).toBe(true);
    expect(said(() => objects.isToken(ticket as never))).toBe(
      "TypeError: isToken: `token`: expected a Token, got a Ticket",
    );
  });

  test("is extended by JavaScript, with methods and fields of its own", () => {
    class Loud extends Counter {
      readonly shouts: number[] = [];
      shout(): string {
        this.shouts.push(this.increment());
        return `${this.value}!`;
      }
    }
    using loud = new Loud(4);
    expect([loud.shout(), loud.shouts, loud instanceof Loud, loud instanceof Counter]).toEqual(["5!", [5], true, true]);
    expect(Pass.valueOf(loud)).toBe(5);
    expect(loud.same()).toBe(loud);
  });

  test("calls its methods by name", async () => {
    using counter = new Counter(3);
    expect(counter.invokeMethod("increment", 4)).toBe(7);
    expect(await counter.invokeMethodAsync("addLater", Promise.resolve(1))).toBe(8);
    expect(await counter.invokeMethodAsync("increment")).toBe(9);
    const wrong = ["value", "constructor", "dispose", "__proto__", "toString2", "each.call", ""];
    expect(wrong.map((name) => said(() => counter.invokeMethod(name)))).toMatchInlineSnapshot(`
      [
        "TypeError: Counter has no method "value"; there is \`increment\`, \`each\`, \`change\`, \`addLater\`, \`addShared\`, \`same\`, \`twin\`, \`finish\`, …",
        "TypeError: Counter has no method "constructor"; there is \`increment\`, \`each\`, \`change\`, \`addLater\`, \`addShared\`, \`same\`, \`twin\`, \`finish\`, …",
        "TypeError: Counter has no method "dispose"; there is \`increment\`, \`each\`, \`change\`, \`addLater\`, \`addShared\`, \`same\`, \`twin\`, \`finish\`, …",
        "TypeError: Counter has no method "__proto__"; there is \`increment\`, \`each\`, \`change\`, \`addLater\`, \`addShared\`, \`same\`, \`twin\`, \`finish\`, …",
        "TypeError: Counter has no method "toString2"; there is \`increment\`, \`each\`, \`change\`, \`addLater\`, \`addShared\`, \`same\`, \`twin\`, \`finish\`, …",
        "TypeError: Counter has no method "each.call"; there is \`increment\`, \`each\`, \`change\`, \`addLater\`, \`addShared\`, \`same\`, \`twin\`, \`finish\`, …",
        "TypeError: Counter has no method ""; there is \`increment\`, \`each\`, \`change\`, \`addLater\`, \`addShared\`, \`same\`, \`twin\`, \`finish\`, …",
      ]
    `);
    const refused = await rejectedBy(counter.invokeMethodAsync("increment", "1"));
    expect(refused.message).toBe('Counter.increment: `by`: expected i32 (-2147483648 to 2147483647), got "1"');
  });
});

describe("the class as a value", () => {
  test("is one class for each instance, before and after a restart", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    expect(own.Counter).toBe(runtime.getAssemblyExports("objects").Counter);
    expect(own.Counter).not.toBe(Counter);
    const { Counter: before } = own;
    const old = new before(1);
    runtime.restart();
    expect(runtime.getAssemblyExports(descriptor).Counter).toBe(before);
    const young = new before(2);
    expect([young.value, young instanceof before, old instanceof before]).toEqual([2, true, true]);
    expect(Object.getPrototypeOf(old)).toBe(Object.getPrototypeOf(young));
  });

  test("is passed around like any other", () => {
    const make = <T>(type: new (start: number) => T): T => new type(3);
    using counter = make(Counter);
    expect(counter.constructor).toBe(Counter);
    const { parse } = Counter;
    expect(parse("4")?.value).toBe(4);
    expect([3, 4].map((start) => Reflect.construct(Counter, [start]).value)).toEqual([3, 4]);
  });

  test("gives objects that cannot be made in another way", () => {
    using counter = new Counter(3);
    for (const made of [
      Object.create(Counter.prototype),
      { ...counter },
      Object.assign(Object.create(Object.getPrototypeOf(counter)), counter),
      Object.setPrototypeOf({}, counter),
      new Proxy(counter, {}),
      structuredClone(counter),
    ]) {
      expect(() => Pass.valueOf(made)).toThrow(TypeError);
      expect(() => Reflect.get(Counter.prototype, "value", made)).toThrow(TypeError);
    }
    const base = Object.getPrototypeOf(Counter);
    for (const args of [[], [1], [{}, 1], [Counter, 1], [null, 1]])
      expect(() => Reflect.construct(base, args, Counter)).toThrow(TypeError);
  });
});
