/** Async exports, promises that Rust awaits, futures that JavaScript awaits. The twin is `tests-rs/src/promise.rs`. */
import { execFileSync } from "node:child_process";
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime, ObjectDisposedError, RustPanicError, StaleObjectError } from "oxbridge";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { rejectedBy, THROWN, thenable, thrownBy, trapped } from "./thrown.ts";
import { collected, turn, uncaughtByNow } from "./uncaught.ts";

const { Promise: P, Callback } = fixture;
const global = globalThis as unknown as { fixtureHost: Record<string, unknown> };

beforeEach(() => {
  global.fixtureHost = {};
});
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

/** In which microtask a promise settles; the first is 1. */
async function microtasks(promise: Promise<unknown>): Promise<number> {
  let settled = false;
  promise.then(
    () => (settled = true),
    () => (settled = true),
  );
  for (let count = 1; count < 100; count++) {
    await undefined;
    if (settled) return count;
  }
  return Number.POSITIVE_INFINITY;
}

describe("an async function", () => {
  test("gives a promise", async () => {
    const promise = P.ready(7);
    expect(promise).toBeInstanceOf(Promise);
    expect(await promise).toBe(7);
    expect(await P.nothing()).toBeUndefined();
    expect(await P.after(3, "é😀")).toBe("é😀");
  });

  test("that is ready settles in as many microtasks as one of JavaScript", async () => {
    const plain = async (value: number): Promise<number> => value;
    expect(await microtasks(P.ready(7))).toBe(await microtasks(plain(7)));
    expect(await microtasks(P.charge(1))).toBe(await microtasks(plain(7)));
    expect(await microtasks(P.after(1, ""))).toBeGreaterThan(1);
  });

  test("copies what it borrows before it waits", async () => {
    const numbers = Float64Array.of(1.5, 2);
    const promise = P.echo("text", numbers, { x: 3, y: 4 });
    numbers.fill(0);
    for (let i = 0; i < 100; i++) fixture.greet("x".repeat(1000));
    expect(await promise).toEqual(["text", [1.5, 2], 3]);
  });

  test("rejects when its arguments are wrong, and throws nothing", async () => {
    for (const call of [() => P.ready("1" as never), () => P.after(-1, ""), () => P.wait(undefined as never)]) {
      const promise = call();
      expect(promise).toBeInstanceOf(Promise);
      await rejectedBy(promise);
    }
    expect(await rejectedBy(P.ready("1" as never))).toEqual(
      new TypeError('Promise.ready: `value`: expected u32 (0 to 4294967295), got "1"'),
    );
    expect(await rejectedBy(P.after(1, 2 as never))).toEqual(
      new TypeError("Promise.after: `value`: expected a string, got 2"),
    );
  });

  test("rejects with the error of Rust, at once or later", async () => {
    for (const turns of [0, 3]) {
      expect(await P.charge(0, turns)).toBe(0);
      const error = await rejectedBy(P.charge(4, turns));
      expect(error).toBeInstanceOf(fixture.BillingError);
      expect(error).toMatchObject({ code: "broken", data: { order: 5 }, cause: { message: "layer 2" } });
    }
  });

  test("runs a thousand times at once", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Promise: P } = runtime.getAssemblyExports(descriptor);
    const settles: ((value: string) => void)[] = [];
    const all = Array.from({ length: 1000 }, (_, i) =>
      i % 2 ? P.after(i % 7, `${i}`) : P.wait(new Promise((done) => settles.push(done))),
    );
    expect(runtime.stats().promises).toBeGreaterThanOrEqual(500);
    for (const [i, settle] of settles.reverse().entries()) settle(`${998 - 2 * i}`);
    expect(await Promise.all(all)).toEqual(Array.from({ length: 1000 }, (_, i) => `${i}`));
    expect(runtime.stats().promises).toBe(0);
  });

  test("waits for as long as it takes, while thousands come and go", async () => {
    const resolvers: ((value: string) => void)[] = [];
    const waits = Array.from({ length: 40 }, () => P.wait(new Promise<string>((resolve) => resolvers.push(resolve))));
    for (const count of [1, 500, 3, 6000, 1, 200]) {
      const values = Array.from({ length: count }, (_, k) => `${k}`);
      expect(await Promise.all(values.map((value) => P.after(1, value)))).toEqual(values);
      resolvers.pop()?.("late");
      expect(await waits.pop()).toBe("late");
    }
    expect(await Promise.race([...waits, P.after(3, "first")])).toBe("first");
    for (const [k, resolve] of resolvers.entries()) resolve(`${k}`);
    expect(await Promise.all(waits)).toEqual(waits.map((_, k) => `${k}`));
  });

  test("is not stopped by one that fails", async () => {
    const [one, two, three] = await Promise.allSettled([P.after(2, "one"), P.charge(3, 1), P.after(1, "three")]);
    expect([one.status, two.status, three.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});

describe("a promise that Rust awaits", () => {
  test("is any thenable and any value", async () => {
    const thenables: (string | PromiseLike<string>)[] = [
      "plain",
      Promise.resolve("plain"),
      thenable((done) => done("plain")),
      thenable((done) => void setImmediate(done, "plain")),
      Object.assign(
        () => {},
        thenable<string>((done) => done("plain")),
      ),
      new Proxy(Promise.resolve("plain"), {
        get: (target, name) => (name === "then" ? target.then.bind(target) : undefined),
      }),
    ];
    for (const each of thenables) expect(await P.wait(each)).toBe("plain");
  });

  test("settles once, whatever a thenable does", async () => {
    const twice = thenable<string>((done, fail) => {
      done("first");
      done("second");
      fail(new Error("third"));
      throw new Error("fourth");
    });
    expect(await P.wait(twice)).toBe("first");
    const failing = thenable<string>((_, fail) => {
      fail("first");
      fail("second");
    });
    expect(await rejectedBy(P.wait(failing))).toBe("first");
    const throwing = trapped({}, () => {
      throw new RangeError("in a getter");
    }) as PromiseLike<string>;
    expect((await rejectedBy(P.wait(throwing))).message).toBe("in a getter");
  });

  test("is checked when it settles", async () => {
    expect((await rejectedBy(P.wait(Promise.resolve(5) as never))).message).toMatch(/expected a string, got 5$/);
    expect(await P.outcome(Promise.resolve(-1))).toMatch(/^RangeError: .*expected u32 \(0 to 4294967295\), got -1$/);
    expect(await P.outcome(Promise.resolve("1") as never)).toMatch(/^TypeError: /);
  });

  test.each(THROWN.map((thrown, i) => [i, thrown]))("rejects with what it rejects with: %i", async (_, thrown) => {
    expect(Object.is(await rejectedBy(P.wait(Promise.reject(thrown))), thrown)).toBe(true);
    expect(Object.is(await rejectedBy(P.finish({ name: "", done: Promise.reject(thrown) }, [])), thrown)).toBe(true);
  });

  test("may have settled long ago, or settle when nobody waits", async () => {
    const rejected = Promise.reject(new Error("long ago"));
    rejected.catch(() => {});
    await turn();
    expect(await P.outcome(rejected as never)).toBe("Error: long ago");
    // Rust awaits the first only, and drops the others.
    const others = [Promise.reject(new Error("unseen")), new Promise<number>((_, fail) => setImmediate(fail, 7))];
    expect(await rejectedBy(P.finish({ name: "", done: Promise.reject("first") }, others as never))).toBe("first");
    expect(await P.race(1 as never, Promise.reject(new Error("the loser")) as never)).toBe(1);
  });

  test("may be one whose `then` is a trap", async () => {
    let reads = 0;
    const trap = trapped(Promise.resolve("plain"), () => {
      if (reads++ > 0) throw new Error("the second time");
      return Promise.prototype.then;
    });
    // `await` does not look at it either.
    expect(await P.wait(trap)).toBe("plain");
    expect(fixture.add(1, 2)).toBe(3);
  });

  test("may be a field, an element and a result", async () => {
    const settled = await P.finish({ name: "job", done: Promise.resolve(1) }, [Promise.resolve(2), 3 as never]);
    expect(settled).toBe("job: 6");
    const promise = Promise.resolve(7);
    expect(P.same(promise)).toBe(promise);
    expect(await P.made(0, 5)).toBe(5);
    expect(await P.made(3, 6)).toBe(6);
    expect(P.made(0, 1)).toBeInstanceOf(Promise);
    expect(await Callback.callAsync(async (index) => `${index}`)).toEqual(["0", "1", "2"]);
  });

  test("may be dropped before it settles", async () => {
    let settle: (value: number) => void = () => {};
    await P.park(new Promise((done) => (settle = done)));
    P.unpark();
    settle(1);
    await turn();
    expect(fixture.add(1, 2)).toBe(3);
  });

  test("may be kept beyond the call", async () => {
    await P.park(new Promise((done) => setImmediate(done, 1)));
    await turn();
    await turn();
    P.unpark();
  });
});

test("a task of its own runs to its end", async () => {
  const done = await new Promise((done) => P.background(5, done));
  expect(done).toBe("done");
});

describe("a signal", () => {
  test("that has fired already keeps Rust from being called", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Promise: P, Callback } = runtime.getAssemblyExports(descriptor);
    for (const reason of [new Error("enough"), "enough", 0, null, Symbol("enough")])
      expect(await rejectedBy(P.forever({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await rejectedBy(P.forever({ signal: AbortSignal.abort() }))).toMatchObject({ name: "AbortError" });
    expect(Callback.dropped()).toBe(0);
  });

  test("drops the future before the rejection is seen", async () => {
    const before = Callback.dropped();
    const controller = new AbortController();
    const promise = P.forever({ signal: controller.signal });
    await turn();
    expect(Callback.dropped()).toBe(before);
    controller.abort("enough");
    const dropped = promise.catch(() => Callback.dropped());
    expect(Callback.dropped()).toBe(before + 1);
    expect(await dropped).toBe(before + 1);
    expect(await rejectedBy(promise)).toBe("enough");
    controller.abort("again");
    expect(Callback.dropped()).toBe(before + 1);
  });

  test("that fires in the middle of a poll drops the future when the poll returns", async () => {
    for (const turns of [0, 2]) {
      const before = Callback.dropped();
      const controller = new AbortController();
      const promise = P.callAndWait(() => controller.abort("within"), turns, { signal: controller.signal });
      expect(await rejectedBy(promise)).toBe("within");
      expect(Callback.dropped()).toBe(before + 1);
    }
  });

  test("may find Rust calling JavaScript in `Drop`", async () => {
    const controller = new AbortController();
    let dropped = 0;
    const promise = P.foreverUntilDropped(() => dropped++, { signal: controller.signal });
    controller.abort("enough");
    expect(dropped).toBe(1);
    expect(await rejectedBy(promise)).toBe("enough");
    const another = new AbortController();
    const nested = P.foreverUntilDropped(
      () => {
        another.abort("again");
        thrownBy(() => fixture.failWithText("within"));
        throw new Error("out of drop");
      },
      { signal: another.signal },
    );
    another.abort("enough");
    expect(await rejectedBy(nested)).toBe("enough");
  });

  test("that fires too late, or never, changes nothing", async () => {
    const controller = new AbortController();
    expect(await P.after(2, "done", { signal: controller.signal })).toBe("done");
    controller.abort();
    const never = new AbortController().signal;
    expect(await P.ready(1, { signal: never })).toBe(1);
    expect(await P.ready(1, {})).toBe(1);
    expect(await P.ready(1, { signal: undefined, timeout: undefined })).toBe(1);
    expect(await P.ready(1, undefined)).toBe(1);
  });

  test("is listened to no longer than needed", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await Promise.all(Array.from({ length: 20 }, (_, i) => P.after(i % 5, "", { signal })));
    await rejectedBy(P.charge(1, 2, { signal }));
    expect(added).toHaveBeenCalled();
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });

  test("is one of the platform or alike", async () => {
    const messages = [];
    for (const signal of [1, "signal", {}])
      messages.push((await rejectedBy(P.ready(1, { signal: signal as never }))).message);
    expect(messages).toEqual([
      "Promise.ready: `options.signal`: expected an AbortSignal, got 1",
      'Promise.ready: `options.signal`: expected an AbortSignal, got "signal"',
      "Promise.ready: `options.signal`: expected an AbortSignal, got an object",
    ]);
    expect(await P.ready(1, null as never)).toBe(1);
    expect(await P.ready(1, { signal: null as never, timeout: null as never })).toBe(1);
  });

  test("is spelt as it is", async () => {
    const slips = { signl: 1, singal: 1, Signal: 1, signals: 1, timout: 1, timeOut: 1, timeoutt: 1, tineout: 1 };
    for (const [name, value] of Object.entries(slips)) {
      const meant = name.toLowerCase().startsWith("s") ? "signal" : "timeout";
      const error = await rejectedBy(P.ready(1, { [name]: value }));
      expect(error).toEqual(new TypeError(`Promise.ready: no option \`${name}\`; did you mean \`${meant}\`?`));
    }
    // Any other object is an argument more.
    const others = [
      { signed: 1, time: 2, out: 3, "": 4 },
      Object.assign(new (class Event {})(), { signl: 1 }),
      ["signl"],
    ];
    for (const extra of others) expect(await P.ready(1, extra as never)).toBe(1);
  });

  test("is no argument that stands in its place", async () => {
    expect(await Promise.all([7, 8, 9].map(P.ready as (value: number) => Promise<number>))).toEqual([7, 8, 9]);
    expect(await Promise.all(["a", "b"].map((text) => P.after(1, text, 0 as never)))).toEqual(["a", "b"]);
    for (const extra of [1, "options", true, 7n, () => 1, [{ timeout: 0 }]])
      expect(await P.ready(1, extra as never)).toBe(1);
    expect(await Promise.all([1, 2].map(P.nothing as () => Promise<void>))).toEqual([undefined, undefined]);
  });

  test("stands after all parameters, those with a default too", async () => {
    const before = Callback.dropped();
    const signal = AbortSignal.timeout(10);
    expect((await rejectedBy(P.foreverWith("", 1, { signal }))).name).toBe("TimeoutError");
    expect((await rejectedBy(P.foreverWith("", undefined, { signal: AbortSignal.abort() }))).name).toBe("AbortError");
    expect(Callback.dropped()).toBe(before + 1);
  });

  test("joins the fields of a last record", async () => {
    expect(await P.load(1n, {})).toBe(1n);
    expect(await P.load(1n, { turns: 2 })).toBe(1n);
    const signal = AbortSignal.abort("enough");
    expect(await rejectedBy(P.load(1n, { turns: 2, signal }))).toBe("enough");
    expect((await rejectedBy(P.load(1n, { forever: true, timeout: 5 }))).name).toBe("TimeoutError");
    expect(await rejectedBy(P.load(1n, { turns: -1 }))).toBeInstanceOf(RangeError);
  });
});

describe("a timeout", () => {
  test("rejects with a `TimeoutError`, and drops the future", async () => {
    const before = Callback.dropped();
    const error = await rejectedBy(P.forever({ timeout: 5 }));
    expect(error).toBeInstanceOf(DOMException);
    expect(error.name).toBe("TimeoutError");
    expect(Callback.dropped()).toBe(before + 1);
  });

  test("that is not reached changes nothing, and keeps no program alive", async () => {
    expect(await P.after(2, "done", { timeout: 1_000_000 })).toBe("done");
    expect(await P.ready(1, { timeout: 0 })).toBe(1);
  });

  test("is a number of milliseconds", async () => {
    const messages = [];
    for (const timeout of ["5", Number.NaN, -1, 5n]) {
      const { name, message } = await rejectedBy(P.ready(1, { timeout: timeout as never }));
      messages.push(`${name}: ${message}`);
    }
    const expected = "Promise.ready: `options.timeout`: expected a number of milliseconds, 0 or more, got";
    expect(messages).toEqual([
      `TypeError: ${expected} "5"`,
      `RangeError: ${expected} NaN`,
      `RangeError: ${expected} -1`,
      `TypeError: ${expected} 5n`,
    ]);
    expect(await P.ready(1, { timeout: Number.POSITIVE_INFINITY })).toBe(1);
  });

  test("and a signal: the first one counts", async () => {
    const { signal } = new AbortController();
    expect((await rejectedBy(P.forever({ timeout: 5, signal }))).name).toBe("TimeoutError");
    const controller = new AbortController();
    const promise = P.forever({ timeout: 10_000, signal: controller.signal });
    controller.abort("first");
    expect(await rejectedBy(promise)).toBe("first");
  });
});

describe("an import that is given a signal", () => {
  /** Puts a `sleep` where Rust finds it, which keeps the signals that it is given. */
  const host = (): { signals: AbortSignal[] } => {
    const signals: AbortSignal[] = [];
    global.fixtureHost.sleep = (ms: number, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise((done, fail) => {
        const timer = setTimeout(done, ms);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          fail(signal.reason);
        });
      });
    };
    return { signals };
  };

  test("hears of it when its future is dropped", async () => {
    const { signals } = host();
    expect(await P.sleepUntil(100_000, Promise.resolve())).toBe(false);
    expect(signals[0]?.aborted ?? true).toBe(true);
    let stop: () => void = () => {};
    const sleeping = P.sleepUntil(100_000, new Promise<void>((done) => (stop = done)));
    const signal = signals.at(-1) as AbortSignal;
    expect(signal.aborted).toBe(false);
    stop();
    expect(await sleeping).toBe(false);
    expect(signal.aborted).toBe(true);
  });

  test("hears nothing when it has settled", async () => {
    const { signals } = host();
    expect(await P.sleepUntil(1, new Promise(() => {}))).toBe(true);
    expect(signals[0]?.aborted).toBe(false);
  });
});

describe("what is pending when an instance ends", () => {
  test("rejects with the panic", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Promise: P, panicWith, add } = runtime.getAssemblyExports(descriptor);
    const pending = [P.forever(), P.wait(new Promise(() => {})), P.made(1_000_000, 1), P.forever({ timeout: 10_000 })];
    const error = thrownBy(() => panicWith("over"));
    for (const promise of pending) expect(await rejectedBy(promise)).toBe(error);
    expect(error).toBeInstanceOf(RustPanicError);
    expect(add(1, 2)).toBe(3);
  });

  test("rejects when the runtime is restarted or disposed", async () => {
    const runtime = await createRuntime({ assemblies: [descriptor] });
    const { Promise: P } = runtime.getAssemblyExports(descriptor);
    const restarted = P.forever();
    runtime.restart();
    expect(await rejectedBy(restarted)).toBeInstanceOf(StaleObjectError);
    const disposed = P.forever();
    runtime.dispose();
    expect(await rejectedBy(disposed)).toBeInstanceOf(ObjectDisposedError);
  });

  test("hears of nothing that settles afterwards", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Promise: P, Callback, panicWith } = runtime.getAssemblyExports(descriptor);
    const settles: ((value: string) => void)[] = [];
    const controller = new AbortController();
    const pending = [
      P.wait(new Promise((done) => settles.push(done))),
      P.wait(new Promise((_, fail) => settles.push(fail)), { signal: controller.signal }),
    ];
    const error = thrownBy(() => panicWith("over"));
    const fresh = P.forever({ timeout: 20 });
    for (const settle of settles) settle("late");
    controller.abort("late");
    for (const promise of pending) expect(await rejectedBy(promise)).toBe(error);
    expect((await rejectedBy(fresh)).name).toBe("TimeoutError");
    expect(Callback.dropped()).toBe(1);
  });
});

test("a promise that nobody looks at is collected with its arguments", async () => {
  let held: WeakRef<object> | undefined;
  await (async () => {
    const promise = new Promise<string>((done) => setImmediate(done, "done"));
    held = new WeakRef(promise);
    await P.wait(promise);
  })();
  expect(await collected(() => held?.deref() === undefined)).toBe(true);
});

test("an error that a caller leaves alone is his to see, once", async () => {
  const seen: unknown[] = [];
  const ours = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => seen.push(reason));
  try {
    const thrown = new Error("left alone");
    void P.wait(Promise.reject(thrown));
    await turn();
    await turn();
    expect(seen).toEqual([thrown]);
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const listener of ours) process.on("unhandledRejection", listener);
  }
});

describe("a signal that is only like one", () => {
  const like = (more: object): AbortSignal => ({ aborted: false, addEventListener() {}, ...more }) as never;

  test("and cannot be left does no harm", async () => {
    const throwing = (): never => {
      throw new Error("no");
    };
    expect(await P.after(2, "a", { signal: like({}) })).toBe("a");
    expect(await P.after(2, "b", { signal: like({ removeEventListener: throwing }) })).toBe("b");
    expect(await P.after(2, "c", { signal: like({ removeEventListener: 7 }) })).toBe("c");
    expect(await P.after(2, "d")).toBe("d");
  });

  test("is left where calls and restarts are safe", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const exports = runtime.getAssemblyExports(descriptor) as typeof fixture;
    const left: string[] = [];
    const signal = like({
      removeEventListener() {
        left.push(exports.greet("Ada"));
        throw new Error("no");
      },
    });
    const promise = exports.Promise.forever({ signal });
    runtime.restart();
    expect(await rejectedBy(promise)).toBeInstanceOf(StaleObjectError);
    expect(await exports.Promise.after(1, "é", { signal })).toBe("é");
    await turn();
    expect(left).toEqual(["Hello, Ada!", "Hello, Ada!"]);
    expect(runtime.generation).toBe(2);
  });

  test("and throws leaves no future running", async () => {
    const before = Callback.dropped();
    const reason = new Error("no");
    const addEventListener = (): never => {
      throw reason;
    };
    expect(await rejectedBy(P.forever({ signal: like({ addEventListener }) }))).toBe(reason);
    expect(Callback.dropped()).toBe(before + 1);
    const late = Object.defineProperty(like({}), "reason", { get: addEventListener });
    Object.assign(late, { addEventListener: (_: string, abort: () => void) => abort() });
    expect(await rejectedBy(P.forever({ signal: late }))).toBe(reason);
    expect(Callback.dropped()).toBe(before + 2);
    expect(await P.ready(1)).toBe(1);
  });

  test("may abort more than once, and after the end", async () => {
    let abort = (): void => {};
    const signal = like({ reason: "enough", addEventListener: (_: string, f: () => void) => (abort = f) });
    const promise = P.forever({ signal });
    abort();
    abort();
    expect(await rejectedBy(promise)).toBe("enough");
    expect(await P.after(1, "a", { signal })).toBe("a");
    abort();
    expect(await P.after(1, "b")).toBe("b");
  });
});

describe("where a test has replaced all timers", () => {
  beforeEach(() => {
    const toFake = ["setTimeout", "clearTimeout", "setInterval", "setImmediate", "queueMicrotask", "Date"] as const;
    vi.useFakeTimers({ toFake: [...toFake] });
    return () => void vi.useRealTimers();
  });

  test("async functions, promises, streams and callbacks go on", async () => {
    expect(await P.after(3, "a")).toBe("a");
    expect(await P.wait(Promise.resolve("b"))).toBe("b");
    expect(await P.made(2, 7)).toBe(7);
    expect(await fixture.Stream.sum([1, 2])).toBe(3);
    expect(await fixture.Stream.count(3, true).next()).toEqual({ done: false, value: 0 });
    expect(await new Promise((done) => P.background(2, done))).toBe("done");
  });

  test("calls end after their timeout", async () => {
    expect((await rejectedBy(P.forever({ timeout: 5 }))).name).toBe("TimeoutError");
  });
});

test("a host without timers runs what needs none, and says what is missing to what does", () => {
  const path = new URL("../tests-rs/pkg/package.js", import.meta.url).href;
  const code = `
    for (const name of ["setTimeout", "clearTimeout", "queueMicrotask"]) delete globalThis[name];
    const { Promise: Promises } = await import(${JSON.stringify(path)});
    const { signal } = new AbortController();
    const said = [await Promises.after(2, "a", { signal }), await Promises.after(2, "b")];
    await Promises.after(1e6, "c", { timeout: 5 }).catch((error) => said.push(error.message));
    said.push(await Promises.after(2, "d"));
    console.log(JSON.stringify(said));
  `;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" });
  expect(JSON.parse(printed)).toEqual(["a", "b", "a timeout needs `setTimeout`, which this host does not have", "d"]);
});
