/** An object of Rust that is passed back to it. The twin is `tests-rs/objects/src/object.rs`. */
import { runInNewContext } from "node:vm";
import * as objects from "objects";
import { ObjectDisposedError, StaleObjectError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { rejectedBy, said, thenable, thrownBy } from "../thrown.ts";
import { uncaughtByNow } from "../uncaught.ts";
import { ownRuntime } from "./own.ts";

const { Counter, Pass } = objects;
type Counter = objects.Counter;

afterEach(() => Pass.release());
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

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
      `"TypeError: Pass.through: \`f()\`: expected a Counter, got an object"`,
    );
    expect(said(() => read({} as never))).toMatchInlineSnapshot(
      `"TypeError: RustFunction: \`counter\`: expected a Counter, got an object"`,
    );
    expect(said(() => Pass.listThrough([a], () => 1 as never))).toMatchInlineSnapshot(
      `"TypeError: Pass.listThrough: \`f()\`: expected a Counter, got 1"`,
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
      `"Pass.promised: \`counter\`: expected a Counter, got an object"`,
    );
    expect((await rejectedBy(Pass.collect([a, 1 as never]))).message).toMatchInlineSnapshot(
      `"Pass.collect: \`counters[1]\`: expected a Counter, got 1"`,
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
