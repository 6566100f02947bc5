/**
 * An object in use: to whom it is lent, and what throws an `ObjectBorrowedError` meanwhile. The twin is
 * `tests-rs/objects/src/object.rs`.
 */
import * as objects from "objects";
import { ObjectBorrowedError, RustPanicError, StaleObjectError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { rejectedBy, said, saidLater, THROWN, thrownBy } from "../thrown.ts";
import { uncaughtByNow } from "../uncaught.ts";
import { ownRuntime } from "./own.ts";

const { Counter, Pass } = objects;

afterEach(() => Pass.release());
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

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
    expect(await Promise.all(refused.map(saidLater))).toMatchInlineSnapshot(`
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
