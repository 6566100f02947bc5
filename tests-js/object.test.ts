/** Rust values that live in JavaScript, and JavaScript objects that implement a trait. The twin is `tests-rs/objects/src/object.rs`. */
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import * as objects from "objects";
import descriptor from "objects/assembly";
import { createRuntime, ObjectBorrowedError, ObjectDisposedError, RustPanicError, StaleObjectError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { collected, gc, rejectedBy, THROWN, thenable, thrownBy, turn, uncaughtByNow } from "./uncaught.ts";

const { Counter, CountError, Pass, Shapes, Shop, Ticket } = objects;
type Counter = objects.Counter;

afterEach(() => Pass.release());
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

/** A runtime of its own, whose figures are those of the test. */
async function ownRuntime(options: { debug?: boolean; panic?: "restart" | "fault" } = {}) {
  const runtime = await createRuntime({ assemblies: [descriptor], onPanic: () => {}, ...options });
  return { runtime, own: runtime.getAssemblyExports(descriptor) };
}

/** What a call throws, as `name: message`. */
function said(call: () => unknown): string {
  const error = thrownBy(call);
  return `${error.name}: ${error.message}`;
}

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

  test("shows no more than its author says", () => {
    using counter = new Counter(3);
    expect(Reflect.ownKeys(counter)).toEqual([]);
    expect(Object.getOwnPropertyNames(Counter.prototype).sort()).toMatchInlineSnapshot(`
      [
        "absorb",
        "addLater",
        "addShared",
        "change",
        "constructor",
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
        "TypeError: Counter has no method "value"",
        "TypeError: Counter has no method "constructor"",
        "TypeError: Counter has no method "dispose"",
        "TypeError: Counter has no method "__proto__"",
        "TypeError: Counter has no method "toString2"",
        "TypeError: Counter has no method "each.call"",
        "TypeError: Counter has no method """,
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

describe("an object that is passed", () => {
  test("is lent, changed, shared or taken over", () => {
    const counter = new Counter(3);
    expect(Pass.valueOf(counter)).toBe(3);
    expect(Pass.increment(counter, 4)).toBe(7);
    expect(Pass.keep(counter)).toBe(1);
    Pass.release();
    expect(Pass.swallow(counter)).toBe(7);
    expect(said(() => counter.value)).toBe("ObjectDisposedError: Counter.value: the Counter was disposed");
    expect(thrownBy(() => counter.value)).toBeInstanceOf(ObjectDisposedError);
    expect(said(() => Pass.swallow(counter))).toBe(
      "ObjectDisposedError: Pass.swallow: `counter`: the Counter was disposed",
    );
  });

  test("comes back as itself", () => {
    using counter = new Counter(3);
    expect(counter.same()).toBe(counter);
    expect(Pass.maybe(counter)).toBe(counter);
    Pass.keep(counter);
    expect([Pass.kept() === counter, Pass.allKept()[0] === counter, Pass.same(counter, counter)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(Pass.reverse([counter, counter])).toEqual([counter, counter]);
    expect(Pass.through(counter, (same) => (same === counter ? same : (undefined as never)))).toBe(counter);
    using made = Pass.give(1);
    expect([made.same() === made, made instanceof Counter]).toEqual([true, true]);
  });

  test("comes back as itself after it was forgotten by Rust", () => {
    using counter = new Counter(3);
    Pass.watch(counter);
    expect(Pass.watched()).toBe(counter);
    counter.dispose();
    expect(Pass.watched()).toBeUndefined();
  });

  test("is the same object when Rust gives it again after it was disposed", () => {
    const counter = new Counter(3);
    Pass.keep(counter);
    counter.dispose();
    using again = Pass.kept();
    expect([again === counter, again?.value]).toEqual([false, 3]);
    expect(said(() => counter.value)).toBe("ObjectDisposedError: Counter.value: the Counter was disposed");
    expect(Pass.kept()).toBe(again);
  });

  test("may stand anywhere in a value", () => {
    using a = new Counter(1);
    using b = new Counter(2);
    expect(Pass.sum([a, b, a])).toBe(4);
    expect(Pass.swap({ name: "n", left: a, right: b, others: [a] })).toEqual({
      name: "n",
      left: b,
      right: a,
      others: [a],
    });
    const alone = Pass.swap({ name: "n", left: a, others: [] });
    expect([alone.left === a, alone.right, alone.others]).toEqual([true, undefined, []]);
    expect(Pass.place({ kind: "taken", by: b })).toEqual({ kind: "taken", by: b });
    const named = Pass.byName({ a, b });
    expect([named.a === a, named.b === b]).toEqual([true, true]);
    const [five, first] = Pass.tuple([a, 5]);
    expect([five, first === a]).toEqual([5, true]);
    expect([Pass.valueOr(a, 9), Pass.valueOr(null, 9), Pass.valueOr(undefined, 9)]).toEqual([1, 9, 9]);
    expect([Pass.maybe(), Pass.maybe(null)]).toEqual([undefined, undefined]);
    expect(Pass.named({ name: "n" }, b)).toBe("n2");
  });

  test("may be given to a callback, and taken from it", () => {
    using a = new Counter(1);
    using b = new Counter(2);
    expect(Pass.through(a, () => b)).toBe(b);
    let seen: unknown[] = [];
    const result = Pass.listThrough([a, b], (...given) => {
      seen = given;
      return given[0][1];
    });
    expect(seen[0]).toEqual([a, b]);
    expect([seen[1] === a, result === b]).toEqual([true, true]);
    expect(Pass.listThrough([], (_, first) => first)).toBeUndefined();
    using make = Pass.maker();
    using read = Pass.reader();
    using made = make(8);
    expect([read(made), made.value]).toEqual([8, 8]);
    expect(said(() => Pass.through(a, () => ({}) as never))).toMatchInlineSnapshot(
      `"TypeError: callback: \`result\`: expected a Counter, got an object"`,
    );
    expect(said(() => read({} as never))).toMatchInlineSnapshot(
      `"TypeError: RustFunction: \`counter\`: expected a Counter, got an object"`,
    );
    expect(said(() => Pass.listThrough([a], () => 1 as never))).toMatchInlineSnapshot(
      `"TypeError: callback: \`result\`: expected a Counter, got 1"`,
    );
  });

  test("may come by a promise, a stream and an iterator", async () => {
    using a = new Counter(1);
    using b = new Counter(2);
    expect(await Pass.promised(Promise.resolve(a))).toBe(a);
    expect(await Pass.promised(thenable((done) => done(b)))).toBe(b);
    expect(await Pass.collect([a, b, a])).toEqual([a, b, a]);
    const values: number[] = [];
    for await (const counter of Pass.stream(3)) values.push(counter.value);
    for (const counter of Pass.iterate(3)) values.push(counter.value);
    expect(values).toEqual([0, 1, 2, 0, 1, 2]);
    expect((await rejectedBy(Pass.promised(Promise.resolve({} as never)))).message).toMatchInlineSnapshot(
      `"Pass.promised: \`result\`: expected a Counter, got an object"`,
    );
    expect((await rejectedBy(Pass.collect([a, 1 as never]))).message).toMatchInlineSnapshot(
      `"Pass.collect: \`item\`: expected a Counter, got 1"`,
    );
  });

  test("may be taken over by an async function", async () => {
    const counter = new Counter(3);
    const sum = Pass.swallowLater(counter, Promise.resolve(4));
    expect(thrownBy(() => counter.value)).toBeInstanceOf(ObjectDisposedError);
    expect(await sum).toBe(7);
    const other = new Counter(3);
    const thrown = new Error("no");
    expect(await rejectedBy(Pass.swallowLater(other, Promise.reject(thrown)))).toBe(thrown);
    expect(thrownBy(() => other.value)).toBeInstanceOf(ObjectDisposedError);
  });

  test("is not lost when another argument is refused", async () => {
    const first = new Counter(1);
    const second = new Counter(2);
    expect(thrownBy(() => Pass.swallowBoth(first, second, 3 as never))).toBeInstanceOf(TypeError);
    expect(thrownBy(() => Pass.swallowBoth(first, {} as never, ""))).toBeInstanceOf(TypeError);
    expect(said(() => Pass.swallowBoth(first, first, ""))).toMatchInlineSnapshot(
      `"ObjectBorrowedError: Pass.swallowBoth: \`second\`: the Counter is in use by a call that runs"`,
    );
    expect([first.value, second.value]).toEqual([1, 2]);
    Pass.keep(second);
    expect(said(() => Pass.swallowBoth(first, second, ""))).toMatchInlineSnapshot(
      `"ObjectBorrowedError: Pass.swallowBoth: \`second\`: the Counter is in use by Rust"`,
    );
    expect([first.value, second.value]).toEqual([1, 2]);
    expect((await rejectedBy(Pass.swallowLater(second, Promise.resolve(1)))).message).toMatchInlineSnapshot(
      `"Pass.swallowLater: \`counter\`: the Counter is in use by Rust"`,
    );
    expect(second.value).toBe(2);
    Pass.release();
    expect(Pass.swallowBoth(first, second, "=")).toBe("=12");
    expect([first, second].map((each) => said(() => each.value))).toEqual(
      Array(2).fill("ObjectDisposedError: Counter.value: the Counter was disposed"),
    );
  });

  test("is named with its place when it is refused", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const { runtime: another, own: others } = await ownRuntime();
    using __ = another;
    const foreign = new others.Counter(1);
    const disposed = new Counter(1);
    disposed.dispose();
    const stale = new own.Counter(1);
    runtime.restart();
    const wrong = [
      () => own.Pass.valueOf(foreign as never),
      () => own.Pass.valueOf(new others.Shop.Counter() as never),
      () => own.Pass.valueOf(new Counter(1) as never),
      () => Pass.valueOf(structuredClone(new Counter(1)) as never),
      () => Pass.valueOf(Object.create(Counter.prototype)),
      () => Pass.valueOf(objects.ticket(1) as never),
      () => Pass.valueOf(disposed),
      () => own.Pass.valueOf(stale),
      () => Pass.valueOf(undefined as never),
      () => Pass.valueOf(null as never),
      () => Pass.valueOf(7 as never),
      () => Pass.valueOf(Counter as never),
      () => Pass.sum([new Counter(1), disposed]),
      () => own.Pass.sum([stale]),
      () => own.Pass.swap({ name: "n", left: foreign as never, others: [] }),
      () => Pass.swap({ name: "n", left: new Counter(1), right: 1 as never, others: [] }),
      () => Pass.place({ kind: "taken", by: disposed }),
      () => Pass.named({ name: "n" }, disposed),
      () => Pass.byName({ a: {} as never }),
      () => own.Counter.prototype.increment.call(foreign as never, 1),
      () => Counter.prototype.increment.call({} as never, 1),
      () => Counter.prototype.increment.call(disposed, 1),
      () => own.Counter.prototype.increment.call(stale, 1),
      () => (Counter.prototype as Counter).value,
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got an object of another runtime",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got an object of another runtime",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got an object",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got an object",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got an object",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got a Ticket",
        "ObjectDisposedError: Pass.valueOf: \`counter\`: the Counter was disposed",
        "StaleObjectError: Pass.valueOf: \`counter\`: the Counter belongs to an instance of objects that is gone",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got undefined",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got null",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got 7",
        "TypeError: Pass.valueOf: \`counter\`: expected a Counter, got a function",
        "ObjectDisposedError: Pass.sum: \`counters[1]\`: the Counter was disposed",
        "StaleObjectError: Pass.sum: \`counters[0]\`: the Counter belongs to an instance of objects that is gone",
        "TypeError: Pass.swap: \`pair.left\`: expected a Counter, got an object of another runtime",
        "TypeError: Pass.swap: \`pair.right\`: expected a Counter, got 1",
        "ObjectDisposedError: Pass.place: \`place.by\`: the Counter was disposed",
        "ObjectDisposedError: Pass.named: \`counter\`: the Counter was disposed",
        "TypeError: Pass.byName: \`counters.a\`: expected a Counter, got an object",
        "TypeError: Counter.increment: expected a Counter, got an object of another runtime",
        "TypeError: Counter.increment: expected a Counter, got an object",
        "ObjectDisposedError: Counter.increment: the Counter was disposed",
        "StaleObjectError: Counter.increment: the Counter belongs to an instance of objects that is gone",
        "TypeError: Counter.value: expected a Counter, got an object",
      ]
    `);
    expect(thrownBy(() => own.Pass.valueOf(stale))).toBeInstanceOf(StaleObjectError);
    expect(thrownBy(() => own.Pass.sum([stale]))).toBeInstanceOf(StaleObjectError);
  });

  test("of another realm is no object of ours", () => {
    const forged = runInNewContext("class Counter { get value() { return 3; } } new Counter()");
    expect(said(() => Pass.valueOf(forged))).toMatchInlineSnapshot(
      `"TypeError: Pass.valueOf: \`counter\`: expected a Counter, got an object"`,
    );
  });

  test("is not read before all arguments were: a getter that restarts the instance", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const counter = new own.Counter(1);
    const trap = {
      get name(): string {
        runtime.restart();
        new own.Counter(99);
        return "n";
      },
    };
    const error = thrownBy(() => own.Pass.named(trap, counter));
    expect(error).toBeInstanceOf(StaleObjectError);
    using after = new own.Counter(5);
    expect(own.Pass.named({ name: "n" }, after)).toBe("n5");
  });

  test("is not passed when a getter has disposed it", () => {
    const counter = new Counter(1);
    const trap = {
      get name(): string {
        counter.dispose();
        return "n";
      },
    };
    expect(said(() => Pass.named(trap, counter))).toMatchInlineSnapshot(
      `"ObjectDisposedError: Pass.named: \`counter\`: the Counter was disposed"`,
    );
  });
});

describe("the end of an object", () => {
  test("is when it is disposed of, once", () => {
    const before = objects.dropped();
    const counter = new Counter(3);
    counter.dispose();
    expect(objects.dropped()).toBe(before + 1);
    counter.dispose();
    counter[Symbol.dispose]();
    expect(objects.dropped()).toBe(before + 1);
    const uses = [
      () => counter.value,
      () => {
        counter.value = 1;
      },
      () => counter.increment(),
      () => counter.finish(),
      () => [...counter],
      () => `${counter}`,
      () => JSON.stringify(counter),
      () => counter.invokeMethod("increment"),
      () => Pass.valueOf(counter),
      () => counter.merge(counter),
    ];
    for (const use of uses) expect(thrownBy(use)).toBeInstanceOf(ObjectDisposedError);
    expect(said(uses[2] as never)).toBe("ObjectDisposedError: Counter.increment: the Counter was disposed");
    expect(said(uses[8] as never)).toBe("ObjectDisposedError: Pass.valueOf: `counter`: the Counter was disposed");
  });

  test("is the end of its block", () => {
    const before = objects.dropped();
    {
      using counter = new Counter(3);
      expect(counter.value).toBe(3);
    }
    expect(objects.dropped()).toBe(before + 1);
  });

  test("is not the end for Rust where Rust holds it too", () => {
    const before = objects.dropped();
    const counter = new Counter(3);
    Pass.keep(counter);
    counter.dispose();
    expect(objects.dropped()).toBe(before);
    Pass.release();
    expect(objects.dropped()).toBe(before + 1);
  });

  test("waits for the calls that have borrowed it", () => {
    const before = objects.dropped();
    const counter = new Counter(3);
    const seen: unknown[] = [];
    counter.each(2, (value) => {
      counter.dispose();
      seen.push(value, objects.dropped() - before, thrownBy(() => counter.value).name);
    });
    expect(seen).toEqual([3, 0, "ObjectDisposedError", 3, 0, "ObjectDisposedError"]);
    expect(objects.dropped()).toBe(before + 1);
    const other = new Counter(4);
    expect(
      other.change((value) => {
        other.dispose();
        return value + 1;
      }),
    ).toBe(5);
    expect(objects.dropped()).toBe(before + 2);
  });

  test("waits for the promises that have borrowed it", async () => {
    const before = objects.dropped();
    const counter = new Counter(3);
    let resolve = (_: number): void => {};
    const sum = counter.addLater(
      new Promise((done) => {
        resolve = done;
      }),
    );
    counter.dispose();
    await turn();
    expect(objects.dropped()).toBe(before);
    resolve(4);
    expect(await sum).toBe(7);
    expect(objects.dropped()).toBe(before + 1);
  });

  test("is when a method has consumed it", async () => {
    const before = objects.dropped();
    const calls: ((counter: Counter) => unknown)[] = [
      (counter) => counter.finish(),
      (counter) => counter.tryFinish(false),
      (counter) => thrownBy(() => counter.tryFinish(true)).code,
    ];
    const given = calls.map((call) => {
      const counter = new Counter(3);
      const result = call(counter);
      expect(thrownBy(() => counter.value)).toBeInstanceOf(ObjectDisposedError);
      counter.dispose();
      return result;
    });
    expect(given).toEqual([3, 3, "overflow"]);
    expect(objects.dropped()).toBe(before + 3);
    const later = new Counter(3);
    const sum = later.finishLater(Promise.resolve(1));
    expect(thrownBy(() => later.finish())).toBeInstanceOf(ObjectDisposedError);
    expect(await sum).toBe(4);
    const absorbed = new Counter(5);
    using into = new Counter(1);
    into.absorb(absorbed);
    expect([into.value, said(() => absorbed.value)]).toEqual([
      6,
      "ObjectDisposedError: Counter.value: the Counter was disposed",
    ]);
  });

  test("comes when nobody holds it any more", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    (() => {
      for (let i = 0; i < 100; i++) new own.Counter(i).increment();
      own.Counter.several(50);
    })();
    expect(runtime.stats().classes).toEqual({ Counter: 150 });
    expect(await collected(() => own.dropped() >= 150)).toBe(true);
    expect([own.dropped(), runtime.stats().classes]).toEqual([150, {}]);
  });

  test("does not come while it is held, or while Rust gives it again", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const held = new own.Counter(1);
    (() => own.Pass.keep(new own.Counter(2)))();
    await collected(() => runtime.stats().classes.Counter === 1);
    expect(runtime.stats().classes).toEqual({ Counter: 1 });
    using kept = own.Pass.kept();
    expect([kept?.value, held.value, own.dropped()]).toEqual([2, 1, 0]);
    expect(runtime.stats().classes).toEqual({ Counter: 2 });
    for (let i = 0; i < 5; i++) {
      await turn();
      gc();
    }
    expect([own.Pass.kept() === kept, kept?.value]).toEqual([true, 2]);
  });

  test("of one generation never touches the next", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    (() => {
      for (let i = 0; i < 100; i++) new own.Counter(i);
    })();
    runtime.restart();
    const young = Array.from({ length: 100 }, (_, i) => new own.Counter(i));
    for (let i = 0; i < 5; i++) {
      await turn();
      gc();
    }
    expect(young.map((counter) => counter.value)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect([own.dropped(), runtime.stats().classes]).toEqual([0, { Counter: 100 }]);
  });

  test("may call JavaScript", () => {
    let calls = 0;
    const farewell = new objects.Farewell(() => {
      calls++;
    });
    farewell.dispose();
    farewell.dispose();
    expect(calls).toBe(1);
    const throwing = new objects.Farewell(() => {
      throw new Error("ignored by Rust");
    });
    throwing.dispose();
    expect(new Counter(1).value).toBe(1);
  });

  test("may dispose itself again", () => {
    let calls = 0;
    const farewell: objects.Farewell = new objects.Farewell(() => {
      calls++;
      farewell.dispose();
    });
    farewell.dispose();
    expect(calls).toBe(1);
  });

  test("is told where a runtime is disposed of", async () => {
    const { runtime, own } = await ownRuntime();
    let calls = 0;
    const farewell = new own.Farewell(() => {
      calls++;
    });
    const counter = new own.Counter(1);
    runtime.dispose();
    expect(calls).toBe(1);
    expect(thrownBy(() => counter.value)).toBeInstanceOf(Error);
    farewell.dispose();
    counter.dispose();
  });

  test("that panics ends the instance, and is told once", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const bomb = new own.Bomb();
    const counter = new own.Counter(1);
    const error = thrownBy(() => bomb.dispose());
    expect(error).toBeInstanceOf(RustPanicError);
    expect(error.message).toContain("boom");
    bomb.dispose();
    expect(thrownBy(() => counter.value)).toBeInstanceOf(StaleObjectError);
    expect(new own.Counter(2).value).toBe(2);
  });
});

describe("an object in use", () => {
  test("is shared by those who read, and refused to those who would change it", () => {
    using counter = new Counter(3);
    let error: unknown;
    let read = 0;
    counter.each(1, () => {
      read = counter.value + Pass.valueOf(counter);
      error = thrownBy(() => counter.increment());
    });
    expect(read).toBe(6);
    expect(error).toBeInstanceOf(ObjectBorrowedError);
    expect((error as Error).message).toBe("Counter.increment: the Counter is in use by `Counter.each`");
    expect(counter.increment()).toBe(4);
  });

  test("by one who changes it is refused to all others", () => {
    using counter = new Counter(3);
    const messages: string[] = [];
    counter.change((value) => {
      const uses = [
        () => counter.value,
        () => counter.increment(),
        () => counter.each(1, () => {}),
        () => counter.change((same) => same),
        () => counter.same(),
        () => counter.finish(),
        () => [...counter],
        () => `${counter}`,
        () => Pass.valueOf(counter),
        () => Pass.increment(counter, 1),
        () => Pass.swallow(counter),
        () => Pass.keep(counter),
        () => Pass.sum([counter]),
        () => {
          counter.value = 3;
        },
      ];
      for (const use of uses) messages.push(said(use));
      return value + 1;
    });
    expect(messages).toMatchInlineSnapshot(`
      [
        "ObjectBorrowedError: Counter.value: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.increment: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.each: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.change: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.same: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.finish: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.iter: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.toString: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Pass.valueOf: \`counter\`: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Pass.increment: \`counter\`: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Pass.swallow: \`counter\`: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Pass.keep: \`counter\`: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Pass.sum: \`counters[0]\`: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.value: the Counter is in use by \`Counter.change\`",
      ]
    `);
    expect(counter.value).toBe(4);
  });

  test("rejects what is async", async () => {
    using counter = new Counter(3);
    let refused: Promise<unknown>[] = [];
    counter.change((value) => {
      refused = [counter.addLater(1), counter.addShared(1), counter.finishLater(1)];
      return value;
    });
    const errors = await Promise.all(refused.map(rejectedBy));
    expect(errors.map((error) => `${error.name}: ${error.message}`)).toMatchInlineSnapshot(`
      [
        "ObjectBorrowedError: Counter.addLater: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.addShared: the Counter is in use by \`Counter.change\`",
        "ObjectBorrowedError: Counter.finishLater: the Counter is in use by \`Counter.change\`",
      ]
    `);
    expect(counter.value).toBe(3);
  });

  test("by a promise is not changed meanwhile", async () => {
    using counter = new Counter(3);
    let resolve = (_: number): void => {};
    const later = counter.addLater(
      new Promise((done) => {
        resolve = done;
      }),
    );
    expect(said(() => counter.increment())).toBe(
      "ObjectBorrowedError: Counter.increment: the Counter is in use by `Counter.addLater`",
    );
    expect([counter.value, said(() => counter.finish())]).toEqual([
      3,
      "ObjectBorrowedError: Counter.finish: the Counter is in use by `Counter.addLater`",
    ]);
    resolve(1);
    expect(await later).toBe(4);
    expect(counter.increment()).toBe(5);
  });

  test("by Rust is not changed", () => {
    using counter = new Counter(3);
    Pass.keep(counter);
    expect(said(() => counter.increment())).toBe(
      "ObjectBorrowedError: Counter.increment: the Counter is in use by Rust",
    );
    expect(said(() => Pass.increment(counter, 1))).toBe(
      "ObjectBorrowedError: Pass.increment: `counter`: the Counter is in use by Rust",
    );
    expect(counter.value).toBe(3);
    Pass.release();
    expect(counter.increment()).toBe(4);
  });

  test("is not two arguments at once, if one would change it", () => {
    using a = new Counter(1);
    using b = new Counter(2);
    Pass.pour(a, b);
    expect(b.value).toBe(3);
    expect([said(() => Pass.pour(a, a)), said(() => a.merge(a)), said(() => a.absorb(a))]).toMatchInlineSnapshot(`
      [
        "ObjectBorrowedError: Pass.pour: \`into\`: the Counter is in use by a call that runs",
        "ObjectBorrowedError: Counter.merge: \`other\`: the Counter is in use by \`Counter.merge\`",
        "ObjectBorrowedError: Counter.absorb: \`other\`: the Counter is in use by \`Counter.absorb\`",
      ]
    `);
    a.merge(b);
    expect([a.value, b.value]).toEqual([4, 0]);
  });

  test("is free again after a call that failed", async () => {
    using counter = new Counter(3);
    for (const thrown of THROWN) {
      const got = thrownBy(() =>
        counter.change(() => {
          throw thrown;
        }),
      );
      expect(Object.is(got, thrown)).toBe(true);
    }
    expect(counter.increment()).toBe(4);
    const cancelled = new AbortController();
    const waiting = counter.addLater(new Promise(() => {}), { signal: cancelled.signal });
    cancelled.abort(new Error("enough"));
    expect((await rejectedBy(waiting)).message).toBe("enough");
    expect(counter.increment()).toBe(5);
  });

  test("is gone after a panic", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const counter = new own.Counter(3);
    const other = new own.Counter(3);
    expect(thrownBy(() => counter.panic())).toBeInstanceOf(RustPanicError);
    for (const use of [() => counter.value, () => other.increment(), () => own.Pass.valueOf(other)])
      expect(thrownBy(use)).toBeInstanceOf(StaleObjectError);
    expect(said(() => other.value)).toMatchInlineSnapshot(
      `"StaleObjectError: Counter.value: the Counter belongs to an instance of objects that is gone"`,
    );
    expect((await rejectedBy(other.addLater(1))).name).toBe("StaleObjectError");
    counter.dispose();
    other[Symbol.dispose]();
    expect(new own.Counter(1).value).toBe(1);
  });
});

describe("an object whose instance ends under it", () => {
  test("by a restart in its own method is gone when that returns", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const counter = new own.Counter(3);
    const seen: string[] = [];
    const error = thrownBy(() =>
      counter.each(3, () => {
        runtime.restart();
        seen.push(said(() => counter.value));
        seen.push(`${new own.Counter(9).value}`);
      }),
    );
    expect(error).toBeInstanceOf(Error);
    expect(seen).toEqual([
      "StaleObjectError: Counter.value: the Counter belongs to an instance of objects that is gone",
      "9",
    ]);
    expect(thrownBy(() => counter.value)).toBeInstanceOf(StaleObjectError);
    expect(runtime.stats().classes).toEqual({ Counter: 1 });
  });

  test("by a getter in the arguments of its constructor is one of the next", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const item = {
      get name(): string {
        runtime.restart();
        return "a";
      },
      price: 1,
    };
    const cart = new own.Shop.Desk.Cart([item]);
    expect([cart.total, runtime.generation, runtime.stats().classes]).toEqual([1, 2, { Cart: 1 }]);
  });

  test("by the end of the runtime in a callback, throws and leaves nothing", async () => {
    const { runtime, own } = await ownRuntime();
    const counter = new own.Counter(3);
    const end = (): number => {
      runtime.dispose();
      return 1;
    };
    expect(thrownBy(() => counter.change(end))).toBeInstanceOf(Error);
    expect(thrownBy(() => counter.value)).toBeInstanceOf(Error);
    counter.dispose();
  });

  test("by its own drop, which nobody called, tells `onPanic`", async () => {
    const told: string[] = [];
    using runtime = await createRuntime({ assemblies: [descriptor], onPanic: (error) => told.push(error.message) });
    const own = runtime.getAssemblyExports(descriptor);
    (() => void new own.Bomb())();
    expect(await collected(() => told.length > 0)).toBe(true);
    expect(told).toEqual([expect.stringContaining("boom")]);
    expect(new own.Counter(1).value).toBe(1);
  });

  test("by calls without end is gone, and the next one is made", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const counter = new own.Counter(3);
    const endless = (): void => counter.each(1, endless);
    expect(thrownBy(endless)).toBeInstanceOf(Error);
    const deep = (calls: number) => (): void => (calls === 0 ? undefined : young.each(1, deep(calls - 1)));
    const young = new own.Counter(4);
    deep(200)();
    expect(young.increment()).toBe(5);
  });
});

describe("what is told of objects", () => {
  test("is their classes and how many there are", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    expect(runtime.stats().classes).toEqual({});
    const counters = own.Counter.several(3);
    const ticket = own.ticket(1);
    const cart = new own.Shop.Desk.Cart([]);
    expect(runtime.stats().classes).toEqual({ Counter: 3, Ticket: 1, Cart: 1 });
    expect(runtime.stats().assemblies.objects?.classes).toEqual({ Counter: 3, Ticket: 1, Cart: 1 });
    counters[0]?.dispose();
    counters[1]?.finish();
    own.Pass.keep(counters[2] as never);
    own.Pass.kept();
    ticket.dispose();
    expect(runtime.stats().classes).toEqual({ Counter: 1, Cart: 1 });
    cart.dispose();
    runtime.restart();
    expect(runtime.stats().classes).toEqual({});
    new own.Counter(1);
    expect(runtime.stats().classes).toEqual({ Counter: 1 });
  });

  test("is where those were made that nobody disposed of", async () => {
    const { runtime, own } = await ownRuntime({ debug: true });
    using _ = runtime;
    const makeOne = (): Counter => new own.Counter(1);
    const one = makeOne();
    const two = own.Pass.give(2);
    own.Counter.several(2)[0]?.dispose();
    const leaks = runtime.leaks();
    expect(leaks.map((leak) => leak.class)).toEqual(["Counter", "Counter", "Counter"]);
    expect(leaks[0]?.createdAt).toContain("makeOne");
    for (const { createdAt } of leaks) expect(createdAt).toContain("object.test.ts");
    one.dispose();
    two.finish();
    expect(runtime.leaks()).toHaveLength(1);
  });

  test("are no places, where nobody asked for them", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    new own.Counter(1);
    expect(runtime.leaks()).toEqual([]);
  });

  test("may be those that the collector has left", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    (() => {
      for (let i = 0; i < 100; i++) new own.Counter(i);
    })();
    (globalThis as { gc?: () => void }).gc = gc;
    try {
      for (let i = 0; i < 20 && runtime.stats().classes.Counter; i++) await runtime.collect();
    } finally {
      delete (globalThis as { gc?: () => void }).gc;
    }
    expect(runtime.stats().classes).toEqual({});
    await runtime.collect();
  });

  test("is readable in the console", async () => {
    using counter = new Counter(3);
    expect(inspect(counter)).toBe("Counter { value: 3, label: '#3' }");
    expect(inspect({ list: [counter] })).toBe("{ list: [ Counter { value: 3, label: '#3' } ] }");
    expect(inspect([[[[counter]]]], { depth: null, compact: 9 })).toContain("Counter { value: 3, label: '#3' }");
    expect(inspect([[[counter]]], { depth: 2 })).toBe("[ [ [ [Counter] ] ] ]");
    using cart = new Shop.Desk.Cart([{ name: "a", price: 1 }]);
    expect(inspect(cart)).toBe("Cart { items: [ { name: 'a', price: 1 } ], total: 1 }");
    expect(inspect([[cart]])).toBe("[ [ Cart { items: [Array], total: 1 } ] ]");
    let used = "";
    counter.change((value) => {
      used = inspect(counter);
      return value;
    });
    expect(used).toContain("in use by `Counter.change`");
    counter.dispose();
    expect(inspect(counter)).toBe("Counter { disposed }");
    expect(inspect(objects.token())).toBe("Token {}");
    expect(inspect(Counter)).toContain("class Counter");
    expect(() => inspect(Counter.prototype)).not.toThrow();
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const stale = new own.Counter(1);
    runtime.restart();
    expect(inspect(stale)).toBe("Counter { stale }");
  });
});

describe("an object of JavaScript that implements a trait", () => {
  class Square {
    readonly side: number;
    names: string[] = [];
    constructor(side: number) {
      this.side = side;
    }
    area(): number {
      return this.side ** 2;
    }
    scale(by: number, name: string, origin: { x: number; y: number }): { x: number; y: number } {
      this.names.push(name);
      return { x: origin.x * by, y: origin.y * by };
    }
    label(): string | undefined {
      return this.names.at(-1);
    }
    async load(): Promise<string> {
      return `of ${this.side}`;
    }
    count(counter: Counter): Counter {
      counter.increment();
      return counter;
    }
  }

  test("is called with itself as `this`", () => {
    const square = new Square(2);
    expect(Shapes.area(square)).toBe(4);
    expect(Shapes.scale(square, 3, "thrice")).toEqual({ x: 3, y: 6 });
    expect(Shapes.label(square)).toBe("thrice");
    expect(Shapes.label(new Square(1))).toBeUndefined();
    expect(Shapes.label({ ...new Square(1), ...plain, label: () => null })).toBeUndefined();
  });

  const plain = {
    area: () => 1,
    scale: () => ({ x: 0, y: 0 }),
    label: () => "plain",
    load: () => "now",
    count: (counter: Counter) => counter,
  };

  test("may be any object with the methods, or a function with them", () => {
    expect(Shapes.area(plain)).toBe(1);
    expect(Shapes.area(Object.assign(() => {}, plain))).toBe(1);
    expect(Shapes.area(Object.freeze({ ...plain }))).toBe(1);
    expect(Shapes.area(Object.assign(Object.create(null), plain))).toBe(1);
    expect(Shapes.areas([new Square(2), plain], new Square(1))).toEqual([8, 2, 2, 18]);
    expect(Shapes.areas([])).toEqual([18]);
    expect(Shapes.draw({ name: "n", shape: new Square(3) })).toBe("n: 9");
  });

  test("gives promises and takes objects of classes", async () => {
    expect(await Shapes.load(new Square(2))).toBe("of 2");
    expect(await Shapes.load(plain)).toBe("now");
    using counter = new Counter(1);
    expect(said(() => Shapes.count(new Square(1), counter))).toMatchInlineSnapshot(
      `"ObjectBorrowedError: Counter.increment: the Counter is in use by Rust"`,
    );
    expect(Shapes.count(plain, counter)).toBe(counter);
  });

  test("is refused without the methods", () => {
    const { area: _, ...without } = plain;
    const wrong = [
      () => Shapes.area(without as never),
      () => Shapes.area({ ...plain, load: 1 } as never),
      () => Shapes.area(undefined as never),
      () => Shapes.area(null as never),
      () => Shapes.area("square" as never),
      () => Shapes.areas([plain, {} as never]),
      () => Shapes.draw({ name: "n", shape: {} as never }),
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "TypeError: Shapes.area: \`shape\`: expected a Shape, whose \`area\` is a function, got undefined there",
        "TypeError: Shapes.area: \`shape\`: expected a Shape, whose \`load\` is a function, got 1 there",
        "TypeError: Shapes.area: \`shape\`: expected a Shape, got undefined",
        "TypeError: Shapes.area: \`shape\`: expected a Shape, got null",
        "TypeError: Shapes.area: \`shape\`: expected a Shape, got "square"",
        "TypeError: Shapes.areas: \`shapes[1]\`: expected a Shape, whose \`area\` is a function, got undefined there",
        "TypeError: Shapes.draw: \`drawing.shape\`: expected a Shape, whose \`area\` is a function, got undefined there",
      ]
    `);
  });

  test("fails with what its methods throw, and with results of another type", async () => {
    for (const thrown of THROWN) {
      const throwing = (): never => {
        throw thrown;
      };
      expect(
        Object.is(
          thrownBy(() => Shapes.area({ ...plain, area: throwing })),
          thrown,
        ),
      ).toBe(true);
    }
    const wrong = [
      () => Shapes.area({ ...plain, area: () => "1" as never }),
      () => Shapes.scale({ ...plain, scale: () => ({ x: 1 }) as never }, 1, ""),
      () => Shapes.label({ ...plain, label: () => 1 as never }),
      () => Shapes.count({ ...plain, count: () => ({}) as never }, new Counter(1)),
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "TypeError: Shape.area: \`result\`: expected a number, got "1"",
        "TypeError: Shape.scale: \`result.y\`: expected i32 (-2147483648 to 2147483647), got undefined",
        "TypeError: Shape.label: \`result\`: expected a string, got 1",
        "TypeError: Shape.count: \`result\`: expected a Counter, got an object",
      ]
    `);
    const thrown = new Error("later");
    expect(await rejectedBy(Shapes.load({ ...plain, load: () => Promise.reject(thrown) }))).toBe(thrown);
    expect((await rejectedBy(Shapes.load({ ...plain, load: () => 1 as never }))).message).toMatchInlineSnapshot(
      `"Shape.load: \`result\`: expected a string, got 1"`,
    );
  });

  test("has its methods looked up at every call", () => {
    const changing = { ...plain };
    Shapes.hold(changing);
    expect(Shapes.heldArea()).toBe(1);
    changing.area = () => 5;
    expect(Shapes.heldArea()).toBe(5);
    changing.area = 6 as never;
    expect(said(() => Shapes.heldArea())).toBe("TypeError: Shape.area: expected a function, got 6");
  });

  test("is kept while Rust holds it, and no longer", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const held = (() => {
      const shape = { ...plain };
      own.Shapes.hold(shape);
      return new WeakRef(shape);
    })();
    const { functions, objects: count } = runtime.stats();
    expect(functions + count).toBe(1);
    for (let i = 0; i < 3; i++) {
      await turn();
      gc();
    }
    expect(own.Shapes.heldArea()).toBe(1);
    own.Shapes.dropHeld();
    expect(await collected(() => held.deref() === undefined)).toBe(true);
    expect(runtime.stats()).toMatchObject({ functions: 0, objects: 0 });
  });
});

describe("a million objects", () => {
  test("leave memory as it was", { timeout: 60_000 }, async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const { Counter: Class } = own;
    const round = (count: number): void => {
      for (let i = 0; i < count; i++) {
        const counter = new Class(i);
        if (counter.increment() !== i + 1) throw new Error("lost");
        counter.dispose();
      }
    };
    round(50_000);
    await turn();
    gc();
    const { memory } = runtime.stats();
    const heap = process.memoryUsage().heapUsed;
    round(950_000);
    await turn();
    gc();
    expect(runtime.stats().memory).toBe(memory);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(8 * 1024 * 1024);
    expect([own.dropped(), runtime.stats().classes]).toEqual([1_000_000, {}]);
  });

  test("that nobody disposes of go as well", { timeout: 60_000 }, async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    let most = 0;
    for (let batch = 0; batch < 20; batch++) {
      (() => {
        for (let i = 0; i < 10_000; i++) new own.Counter(i);
      })();
      await turn();
      gc();
      await turn();
      most = Math.max(most, runtime.stats().classes.Counter ?? 0);
    }
    expect(most).toBeLessThan(100_000);
    expect(await collected(() => own.dropped() === 200_000)).toBe(true);
    expect(runtime.stats().classes).toEqual({});
  });
});
