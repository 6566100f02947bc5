/** Functions of JavaScript that Rust calls, closures of Rust that JavaScript calls. The twin is `tests-rs/src/callback.rs`. */
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime, ObjectBorrowedError, ObjectDisposedError, StaleObjectError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { said, saidLater, THROWN, thrownBy } from "./thrown.ts";
import { collected, uncaughtByNow } from "./uncaught.ts";

const { Callback } = fixture;

afterEach(() => Callback.release());
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("a function of JavaScript", () => {
  test("is called as often as Rust likes", () => {
    const seen: number[] = [];
    const sum = Callback.sumOf(1000, (index) => {
      seen.push(index);
      return index / 2;
    });
    expect(sum).toBe(249_750);
    expect(seen).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(Callback.sumOf(0, () => 1)).toBe(0);
  });

  test("is called without `this`, with the arguments that Rust gives and no more", () => {
    let called: unknown;
    Callback.call(function (this: unknown, ...args: unknown[]) {
      called = { self: this, args };
    });
    expect(called).toEqual({ self: undefined, args: [] });
  });

  test("takes and gives text and buffers, which Rust may lend", () => {
    expect(Callback.eachText(["a", "é😀", ""], (text) => `${text}!`)).toEqual(["a!", "é😀!", "!"]);
    const seen: unknown[] = [];
    const lent = Callback.lend(
      (numbers) => {
        seen.push(numbers);
        return numbers.length;
      },
      (bytes) => {
        seen.push(bytes);
        return [bytes.length, 7];
      },
    );
    expect(lent).toEqual([2, Uint8Array.of(3, 7)]);
    expect(seen).toEqual([Float64Array.of(1.5, 2.5), Uint8Array.of(1, 2, 255)]);
  });

  test("is named by the parameter that it came by, also where that holds many", async () => {
    const u8 = 'expected u8 (0 to 255), got "no"';
    const no = (): never => "no" as never;
    expect(said(() => Callback.askEach([() => 1, no]))).toBe(`TypeError: Callback.askEach: \`listeners[…]()\`: ${u8}`);
    expect(said(() => Callback.askNamed({ a: () => 1 as never }))).toBe(
      "TypeError: Callback.askNamed: `listeners[…]()`: expected a string, got 1",
    );
    expect(await saidLater(Callback.awaitEach([1, Promise.resolve("no" as never)]))).toBe(
      `TypeError: Callback.awaitEach: \`promises[…]\`: ${u8}`,
    );
    expect(await saidLater(Callback.awaitFunction(Promise.resolve(no)))).toBe(
      `TypeError: Callback.awaitFunction: \`promise()\`: ${u8}`,
    );
    expect(await saidLater(Callback.callAsync(async (index) => (index < 2 ? "" : (2 as never))))).toBe(
      "TypeError: Callback.callAsync: `f()`: expected a string, got 2",
    );
    expect(await saidLater(Callback.sumStreams(() => [[1], [2, "no" as never]]))).toBe(
      'TypeError: Callback.sumStreams: `f()[1]`: expected a number, got "no"',
    );
    // What was written before must not give its name.
    expect(said(() => Callback.sumOf(1, no))).toBe('TypeError: Callback.sumOf: `f()`: expected a number, got "no"');
  });

  test("is not called with what JavaScript cannot hold, and the message says which argument that is", () => {
    const never = (): never => expect.unreachable();
    const most = "expected a duration of at most 9007199254740991 ms, got 1.8446744073709552e+22";
    expect([0, 1, 2].map((which) => said(() => Callback.tellWait(never, never, which)))).toEqual([
      `RangeError: Callback.tellWait: \`short(wait)\`: ${most}`,
      `RangeError: Callback.tellWait: \`long(a)\`: ${most}`,
      `RangeError: Callback.tellWait: \`long(waits)[1]\`: ${most}`,
    ]);
    expect(Callback.tellWait(() => {}, never, 3)).toBeUndefined();
  });

  test("takes as many parameters as there may be", () => {
    let seen: unknown[] = [];
    const result = Callback.callMany((...args) => {
      seen = args;
      return "done";
    });
    expect(result).toBe("done");
    expect(seen).toEqual([1, "two", true, 4.5, -5n, "6", [7, 8], undefined]);
    expect(Callback.callMany(() => null)).toBeUndefined();
  });

  test("takes numbers of every kind in its own form", () => {
    let seen: unknown[] = [];
    expect(
      Callback.callNumbers((...args) => {
        seen = args;
        return -32768;
      }),
    ).toBe(-32768);
    expect(seen).toEqual([-1, 4294967295, true, "ß"]);
    expect(Callback.flagOf(() => true)).toBe(true);
    expect(Callback.flagOf(() => false)).toBe(false);
    expect(Callback.letterOf(() => "😀")).toBe("😀");
    expect(Callback.pointOf(() => ({ x: 1, y: 2 }))).toEqual({ x: 1, y: 2 });
  });

  test.each([undefined, null, 1, "f", {}, []])("is a function, and not %o", (value) => {
    expect(() => Callback.call(value as never)).toThrow(
      new TypeError(`Callback.call: \`f\`: expected a function, got ${got(value)}`),
    );
  });

  test("gives what its result says, or fails with the place", () => {
    const wrong = [
      () => Callback.sumOf(1, () => "1" as never),
      () => Callback.callNumbers(() => 32768),
      () => Callback.flagOf(() => 1 as never),
      () => Callback.letterOf(() => "ab"),
      () => Callback.pointOf(() => ({ x: 1 }) as never),
      () => Callback.eachText(["a"], () => undefined as never),
    ];
    const messages = wrong.map(said);
    expect(messages).toMatchInlineSnapshot(`
      [
        "TypeError: Callback.sumOf: \`f()\`: expected a number, got "1"",
        "RangeError: Callback.callNumbers: \`f()\`: expected i16 (-32768 to 32767), got 32768",
        "TypeError: Callback.flagOf: \`f()\`: expected a boolean, got 1",
        "TypeError: Callback.letterOf: \`f()\`: expected one character, got "ab"",
        "TypeError: Callback.pointOf: \`f().y\`: expected a number, got undefined",
        "TypeError: Callback.eachText: \`f()\`: expected a string, got undefined",
      ]
    `);
    expect(fixture.add(1, 2)).toBe(3);
  });

  test("that gives nothing may give anything", () => {
    for (const value of [1, "text", {}, Promise.resolve()]) expect(Callback.call(() => value as never)).toBeUndefined();
  });

  test("may throw a proxy that has been revoked", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    let caught: unknown;
    try {
      Callback.call(() => {
        throw proxy;
      });
    } catch (error) {
      caught = error;
    }
    expect(Object.is(caught, proxy)).toBe(true);
  });

  test.each(THROWN.map((thrown, i) => [i, thrown]))("throws on what it throws: %i", (_, thrown) => {
    const throwing = (): never => {
      throw thrown;
    };
    expect(
      Object.is(
        thrownBy(() => Callback.call(throwing)),
        thrown,
      ),
    ).toBe(true);
    expect(
      Object.is(
        thrownBy(() => Callback.sumOf(3, throwing)),
        thrown,
      ),
    ).toBe(true);
    expect(
      Object.is(
        thrownBy(() => Callback.eachText(["a"], throwing)),
        thrown,
      ),
    ).toBe(true);
  });

  test("is called no more after it has thrown", () => {
    let calls = 0;
    const thrown = thrownBy(() =>
      Callback.sumOf(10, (index) => {
        calls++;
        if (index === 4) throw index;
        return index;
      }),
    );
    expect([thrown, calls]).toEqual([4, 5]);
  });

  test("may be kept, and is released when Rust drops it", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Callback } = runtime.getAssemblyExports(descriptor);
    const before = runtime.stats();
    let kept: WeakRef<object> | undefined;
    (() => {
      const f = (value: number): number => value + 1;
      kept = new WeakRef(f);
      Callback.keep(f);
      Callback.keep((value) => value * 2);
    })();
    expect(runtime.stats().functions).toBe(before.functions + 2);
    expect(Callback.callKept(10)).toEqual([11, 20]);
    expect(Callback.callKept(20)).toEqual([21, 40]);
    Callback.release();
    expect(runtime.stats().functions).toBe(before.functions);
    expect(await collected(() => kept?.deref() === undefined)).toBe(true);
  });

  test("leaves nothing behind when it is not kept, whatever came of the call", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Callback } = runtime.getAssemblyExports(descriptor);
    const before = runtime.stats().functions;
    for (let i = 0; i < 100; i++) {
      Callback.call(() => {});
      thrownBy(() => Callback.call(() => thrownHere()));
      thrownBy(() => Callback.notify({ name: 7 as never, onEvent: () => {} }, ""));
      thrownBy(() => Callback.notify({ name: "", onEvent: () => {}, onError: 7 as never }, ""));
      thrownBy(() => Callback.flagOf(() => 7 as never));
      thrownBy(() => Callback.same(() => {}, undefined as never));
    }
    expect(runtime.stats().functions).toBe(before);
  });

  test("is the same function on its way back, and to Rust", () => {
    const [f, g] = [(value: number): number => value, (value: number): number => value];
    Callback.keep(f);
    Callback.keep(g);
    Callback.keep(f);
    const kept = Callback.kept();
    expect(kept[0]).toBe(f);
    expect(kept[1]).toBe(g);
    expect(kept[2]).toBe(f);
    const [one, other] = [() => {}, () => {}];
    expect([Callback.same(one, one), Callback.same(one, other)]).toEqual([true, false]);
  });

  test("may be a field, an optional field, a result and an argument of another", () => {
    const events: string[] = [];
    const onEvent = (event: string): void => void events.push(event);
    expect(Callback.notify({ name: "a", onEvent }, "began")).toBeUndefined();
    expect(events).toEqual(["a: began"]);
    const thrown = new Error("no more");
    const failing = (): never => {
      throw thrown;
    };
    expect(thrownBy(() => Callback.notify({ name: "a", onEvent: failing, onError: null }, "ended"))).toBe(thrown);
    expect(Callback.notify({ name: "a", onEvent: failing, onError: (text) => text === "no more" }, "")).toBe(true);
    expect(Callback.echoListener({ name: "a", onEvent })).toEqual({ name: "a", onEvent, onError: undefined });
    expect(() => Callback.notify({ name: "a", onEvent: 1 as never }, "")).toThrow(
      new TypeError("Callback.notify: `listener.onEvent`: expected a function, got 1"),
    );
    expect(Callback.callMade((factor) => (value) => value * factor)).toEqual([20, 30]);
    expect(Callback.handOut((add) => add(20, 22))).toBe(42);
  });

  test("may keep others, release all, and call again meanwhile", () => {
    const more = (value: number): number => value;
    Callback.keep((value) => {
      Callback.release();
      Callback.keep(more);
      return value;
    });
    expect(Callback.callKept(1)).toEqual([1]);
    expect(Callback.callKept(2)).toEqual([2]);
    expect(Callback.kept()).toEqual([more]);
  });

  test("may be a closure of Rust", () => {
    using counter = Callback.counter(0);
    Callback.keep(counter as never);
    expect(Callback.callKept(3)).toEqual([3]);
    expect(Callback.kept()[0]).toBe(counter);
    expect(counter(0)).toBe(3);
  });
});

describe("calls may be nested", () => {
  test("1,000 deep with numbers", () => {
    const deeper = (depth: number): number => Callback.dive(depth, deeper);
    expect(Callback.dive(1000, deeper)).toBe(1000);
  });

  test("200 deep with messages", () => {
    const deeper = (depth: number, text: string): string => Callback.diveWithText(depth, text, deeper);
    expect(Callback.diveWithText(200, "", deeper)).toHaveLength(200);
  });

  test("without end is a contained error", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Callback, add } = runtime.getAssemblyExports(descriptor);
    const endless = (): number => Callback.dive(4_000_000_000, endless);
    expect(thrownBy(endless)).toBeInstanceOf(Error);
    expect(add(1, 2)).toBe(3);
  });

  test("without end leave no call of Rust behind, wherever the stack ends", () => {
    const { Panic } = fixture;
    const deeper = (): void => Panic.enter(deeper);
    const padded = (frames: number, call: () => void): void => (frames > 0 ? padded(frames - 1, call) : call());
    for (let frames = 0; frames < 200; frames++) {
      thrownBy(() => padded(frames, deeper));
      expect(Panic.inside(), `${frames} frames`).toBe(0);
    }
  });

  test("and what is thrown at the bottom arrives at the top", () => {
    const thrown = { at: "the bottom" };
    const deeper = (depth: number): number => {
      if (depth === 0) throw thrown;
      return Callback.dive(depth, deeper);
    };
    expect(thrownBy(() => Callback.dive(100, deeper))).toBe(thrown);
  });
});

describe("a closure of Rust", () => {
  test("is a function with its own state", () => {
    using one = Callback.counter(0);
    using other = Callback.counter(10);
    expect([one(1), one(2), other(1), one(1)]).toEqual([1, 3, 11, 4]);
    expect(typeof one).toBe("function");
    using collect = Callback.collector();
    expect(collect("a")).toEqual(["a"]);
    expect(collect("b")).toEqual(["a", "b"]);
  });

  test("checks its arguments", () => {
    using count = Callback.counter(0);
    const messages = [() => count("1" as never), () => count(2 ** 31), () => (count as unknown as () => number)()].map(
      said,
    );
    expect(messages).toMatchInlineSnapshot(`
      [
        "TypeError: RustFunction: \`by\`: expected i32 (-2147483648 to 2147483647), got "1"",
        "RangeError: RustFunction: \`by\`: expected i32 (-2147483648 to 2147483647), got 2147483648",
        "TypeError: RustFunction: \`by\`: expected i32 (-2147483648 to 2147483647), got undefined",
      ]
    `);
    expect(count(1)).toBe(1);
    expect([1, 2].map(count as (by: number) => number)).toEqual([2, 4]);
  });

  test("throws what it fails with, and works on", () => {
    using halve = Callback.halver();
    expect(halve(4)).toBe(2);
    const error = thrownBy(() => halve(5));
    expect(error).toBeInstanceOf(fixture.RustError);
    expect(error.message).toBe("no such customer: 5");
    expect(halve(6)).toBe(3);
  });

  test("that is called once is no more after that", () => {
    const before = Callback.dropped();
    const token = Callback.token("secret");
    expect(token()).toBe("secret");
    expect(Callback.dropped()).toBe(before + 1);
    expect(() => token()).toThrow(ObjectDisposedError);
    token.dispose();
  });

  test("is dropped by `dispose`, which may be called twice", () => {
    const before = Callback.dropped();
    const count = Callback.counter(0);
    count.dispose();
    expect(Callback.dropped()).toBe(before + 1);
    count.dispose();
    expect(Callback.dropped()).toBe(before + 1);
    expect(() => count(1)).toThrow(ObjectDisposedError);
    {
      using other = Callback.counter(0);
      other(1);
    }
    expect(Callback.dropped()).toBe(before + 2);
  });

  test("is dropped when nobody has it any more", async () => {
    const before = Callback.dropped();
    (() => Callback.counter(0)(1))();
    expect(await collected(() => Callback.dropped() > before)).toBe(true);
  });

  test("given twice is the same function", () => {
    const add = Callback.adder();
    expect(Callback.adder()).toBe(add);
    expect(add(1, 2)).toBe(3);
    add.dispose();
    const again = Callback.adder();
    expect(again).not.toBe(add);
    expect(again(1, 2)).toBe(3);
    expect(() => add(1, 2)).toThrow(ObjectDisposedError);
  });

  test("that changes what it holds refuses to be called while it runs", () => {
    using exclusive = Callback.exclusive();
    expect(exclusive(() => {})).toBe(1);
    const error = thrownBy(() => exclusive(() => void exclusive(() => {})));
    expect(error).toBeInstanceOf(ObjectBorrowedError);
    expect(exclusive(() => {})).toBe(3);
  });

  test("may be disposed while it runs", () => {
    const exclusive = Callback.exclusive();
    expect(exclusive(() => exclusive.dispose())).toBe(1);
    expect(() => exclusive(() => {})).toThrow(ObjectDisposedError);
  });

  test("may hold a function of JavaScript", () => {
    using twice = Callback.twice((value) => value * 3);
    expect(twice(2)).toBe(18);
    const thrown = new Error("no");
    using failing = Callback.twice(() => {
      throw thrown;
    });
    expect(thrownBy(() => failing(1))).toBe(thrown);
  });

  test("is stale after a restart, and `dispose` does no harm to the next instance", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Callback } = runtime.getAssemblyExports(descriptor);
    const old = Callback.counter(0);
    runtime.restart();
    const fresh = Callback.counter(5);
    expect(() => old(1)).toThrow(StaleObjectError);
    old.dispose();
    expect(Callback.dropped()).toBe(0);
    expect(fresh(1)).toBe(6);
  });

  test("is no more after its runtime is disposed", async () => {
    const runtime = await createRuntime({ assemblies: [descriptor] });
    const count = runtime.getAssemblyExports(descriptor).Callback.counter(0);
    runtime.dispose();
    expect(() => count(1)).toThrow(StaleObjectError);
    count.dispose();
  });
});

/** What an error looks like that is made in this file. */
function thrownHere(): never {
  throw new Error("here");
}

/** How a message names a value. */
function got(value: unknown): string {
  if (typeof value === "object" && value) return Array.isArray(value) ? "an array" : "an object";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
