/**
 * What is told of objects: how many there are, where they were made, how the console shows them; and that none stays.
 * The twin is `tests-rs/objects/src/object.rs`.
 */
import { inspect } from "node:util";
import * as objects from "objects";
import { afterAll, describe, expect, test } from "vitest";
import { collected, gc, turn, uncaughtByNow } from "../uncaught.ts";
import { ownRuntime } from "./own.ts";

const { Counter, Shop } = objects;
type Counter = objects.Counter;

afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

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
    for (const { createdAt } of leaks) expect(createdAt).toContain("leak.test.ts");
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
