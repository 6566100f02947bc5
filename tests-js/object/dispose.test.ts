/** The end of an object, by `dispose` or otherwise. The twin is `tests-rs/objects/src/object.rs`. */
import * as objects from "objects";
import descriptor from "objects/assembly";
import { createRuntime, ObjectDisposedError, RustPanicError, StaleObjectError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { said, thrownBy } from "../thrown.ts";
import { collected, gc, turn, uncaughtByNow } from "../uncaught.ts";
import { ownRuntime } from "./own.ts";

const { Counter, Pass } = objects;
type Counter = objects.Counter;

afterEach(() => Pass.release());
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

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
