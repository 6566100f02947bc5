/** Futures of Rust and promises of JavaScript, over a module that is played by JavaScript. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { failure } from "../../npm/src/answer.ts";
import { ObjectBorrowedError, ObjectDisposedError, RustPanicError, StaleObjectError } from "../../npm/src/error.ts";
import type { Reader, Writer } from "../../npm/src/life.ts";
import { open } from "../../npm/src/outbox.ts";
import * as promises from "../../npm/src/promise.ts";
import * as cross from "../../npm/src/reference/cross.ts";
import { readString, readU8, readU32 } from "../../npm/src/wire/reader.ts";
import { writeString, writeU8, writeU32 } from "../../npm/src/wire/writer.ts";
import { turn } from "../uncaught.ts";
import { leavesNothing, Played } from "./played.ts";

afterEach(leavesNothing);

describe("futures that JavaScript waits for", () => {
  /** What a call gives whose future Rust runs as that task. */
  const start = (i: Played, task: number, options?: unknown): Promise<string> => {
    const cancel = promises.cancellation(options, "load");
    return promises.pending(i, task, readString, cancel);
  };
  /** Rust has done the task. */
  const settle = (i: Played, task: number, text: string): void => {
    i.oxbridge.settle?.(
      task,
      i.message((w) => writeString(w, text)),
    );
  };

  test("each gets its own answer, in whatever order", async () => {
    const i = new Played();
    const all = Array.from({ length: 1000 }, (_, n) => start(i, n + 1));
    for (let n = 1000; n > 0; n--) settle(i, n, `${n}`);
    expect(await Promise.all(all)).toEqual(Array.from({ length: 1000 }, (_, n) => `${n + 1}`));
    expect(i.now.tasks?.size).toBe(0);
    settle(i, 7, "nobody waits");
  });

  test("an answer that is an error rejects", async () => {
    const i = new Played();
    const answer = (r: Reader): never => {
      throw failure(r, readU8(r), "load");
    };
    const of = (write: (w: Writer) => void): Promise<never> => {
      const promise = promises.pending(i, 1, answer);
      i.oxbridge.settle?.(1, i.message(write));
      return promise;
    };
    const cause = { some: "thing" };
    const error = await of((w) => {
      writeU8(w, 1);
      writeString(w, "it failed");
      writeU32(w, 1);
      writeString(w, "since");
      writeU8(w, 1);
      writeU32(w, (i.oxbridge.put as unknown as (v: unknown) => number)(cause));
    }).catch((e) => e);
    expect(error.message).toBe("it failed");
    expect(error.cause.message).toBe("since");
    expect(error.cause.cause).toBe(cause);
    await expect(
      of((w) => {
        writeU8(w, 2);
        writeU32(w, (i.oxbridge.put as unknown as (v: unknown) => number)(undefined));
      }),
    ).rejects.toBe(undefined);
    const own = (which: number) =>
      of((w) => {
        writeU8(w, 4);
        writeU8(w, which);
        writeString(w, "`a`: why");
      });
    await expect(own(0)).rejects.toEqual(new ObjectBorrowedError("`a`: why"));
    await expect(own(1)).rejects.toEqual(new ObjectDisposedError("`a`: why"));
    await expect(own(2)).rejects.toEqual(new TypeError("load: `a`: why"));
    await expect(own(3)).rejects.toEqual(new RangeError("load: `a`: why"));
  });

  test("abort drops the future and rejects with the reason", async () => {
    const i = new Played();
    const controller = new AbortController();
    const promise = start(i, 5, { signal: controller.signal });
    const reason = { why: "enough" };
    controller.abort(reason);
    expect(i.told).toEqual([["cancel", 5]]);
    await expect(promise).rejects.toBe(reason);
    expect(i.now.tasks?.size).toBe(0);
  });

  test("an abort before the call, and one during it", async () => {
    const i = new Played();
    expect(() => promises.cancellation({ signal: AbortSignal.abort("early") }, "load")).toThrow("early");
    const controller = new AbortController();
    const cancel = promises.cancellation({ signal: controller.signal }, "load");
    controller.abort("late");
    await expect(promises.pending(i, 5, readString, cancel)).rejects.toBe("late");
    expect(i.told).toEqual([["cancel", 5]]);
  });

  test("no listener and no timer stays", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((each) => each === "Timeout").length;
    const before = timers();
    const i = new Played();
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    vi.spyOn(signal, "addEventListener").mockImplementation((_type, listener) => listeners.add(listener));
    vi.spyOn(signal, "removeEventListener").mockImplementation((_type, listener) => listeners.delete(listener));
    const all = Array.from({ length: 100 }, (_, n) => start(i, n + 1, { signal, timeout: 1000 }));
    expect([listeners.size, timers() - before]).toEqual([100, 100]);
    for (let n = 1; n <= 50; n++) settle(i, n, "done");
    i.dispose();
    await Promise.allSettled(all);
    expect([listeners.size, timers() - before]).toEqual([0, 0]);
  });

  test("a timeout rejects with a TimeoutError", async () => {
    const i = new Played();
    const promise = start(i, 5, { timeout: 20 });
    const endless = start(i, 6, { timeout: Number.POSITIVE_INFINITY });
    await expect(promise).rejects.toMatchObject({ name: "TimeoutError", message: "load took longer than 20 ms" });
    expect(i.told).toEqual([["cancel", 5]]);
    settle(i, 6, "at last");
    expect(await endless).toBe("at last");
  });

  test("wrong options are refused", () => {
    const of =
      (options: unknown): (() => unknown) =>
      () =>
        promises.cancellation(options, "load");
    expect(of({ signal: {} })).toThrow(new TypeError("load: `options.signal`: expected an AbortSignal, got an object"));
    expect(of({ timeout: "1" })).toThrow(TypeError);
    expect(of({ timeout: -1 })).toThrow(RangeError);
    expect(of({ timeout: Number.NaN })).toThrow(RangeError);
  });

  test("what gives neither is no option", () => {
    const extra = [undefined, null, 5, "options", true, 7n, Symbol("s"), () => 1, [1, 2], {}];
    for (const options of [...extra, { signal: null, timeout: undefined }])
      expect(promises.cancellation(options, "load")).toBeUndefined();
  });

  test("all of them reject with what their generation ended of", async () => {
    const i = new Played();
    const first = start(i, 1);
    const second = start(i, 2, { timeout: 5000 });
    expect(() => i.call(() => i.panic())).toThrow(RustPanicError);
    await expect(first).rejects.toThrow(RustPanicError);
    await expect(second).rejects.toThrow("out of luck");
    i.awake();
    const third = start(i, 1);
    i.restart();
    await expect(third).rejects.toThrow(StaleObjectError);
    const fourth = start(i, 1);
    i.dispose();
    await expect(fourth).rejects.toThrow(ObjectDisposedError);
  });

  test("a panic from a microtask is caught, and told", async () => {
    const onPanic = vi.fn();
    const i: Played = new Played({ __ox_run: () => i.panic() }, { onPanic });
    const promise = start(i, 1);
    i.oxbridge.schedule?.();
    await expect(promise).rejects.toThrow("out of luck");
    expect(onPanic).toHaveBeenCalledTimes(1);
  });

  test("a panic that nobody hears of is shown", async () => {
    const shown = vi.spyOn(console, "error").mockImplementation(() => {});
    const i: Played = new Played({ __ox_run: () => i.panic() });
    i.oxbridge.schedule?.();
    await turn();
    expect(shown.mock.calls).toEqual([[expect.objectContaining({ message: "out of luck" })]]);
    i.awake();
    const promise = start(i, 1);
    i.oxbridge.schedule?.();
    await expect(promise).rejects.toThrow("out of luck");
    expect(shown).toHaveBeenCalledTimes(1);
  });

  test("a microtask of a dead generation does nothing", async () => {
    const i = new Played();
    i.oxbridge.schedule?.();
    i.restart();
    await turn();
    expect(i.told).toEqual([]);
  });

  test("a panic while a future is dropped rejects with it", async () => {
    const i: Played = new Played({ __ox_cancel: () => i.panic() });
    const controller = new AbortController();
    const promise = start(i, 5, { signal: controller.signal });
    controller.abort();
    await expect(promise).rejects.toThrow("out of luck");
  });
});

describe("promises that Rust waits for", () => {
  /** A promise that Rust awaits, as its waiter 77; gives the slot. */
  const watch = (i: Played, value: unknown, write = writeU32 as (w: Writer, v: unknown) => void): number => {
    const slot = i.lend((w) => promises.writePromise(w, value, write, "load"));
    i.oxbridge.watch?.(slot, 77);
    return slot;
  };
  /** What Rust is told of it. */
  const outcome = async (i: Played): Promise<unknown> => {
    await turn();
    const [name, waiter, at, thrown] = i.told.pop() as [string, number, number, number];
    expect([name, waiter]).toEqual(["settled", 77]);
    return at ? readU32(open(i, at)) : { thrown: i.at(thrown) };
  };

  test("anything may become a promise", async () => {
    const i = new Played();
    const twice = {
      // biome-ignore lint/suspicious/noThenProperty: a thenable
      then(resolve: (value: number) => void, reject: (reason: unknown) => void): void {
        resolve(3);
        resolve(4);
        reject(5);
        throw new Error("too late");
      },
    };
    // biome-ignore lint/suspicious/noThenProperty: a thenable
    const once = { then: (resolve: (value: number) => void) => resolve(3) };
    for (const value of [3, Promise.resolve(3), twice, once]) {
      watch(i, value);
      expect(await outcome(i)).toBe(3);
      expect(i.told).toEqual([]);
    }
  });

  test.each([new Error("no"), undefined, null, 0, Object.create(null)])("a rejection with %s", async (reason) => {
    const i = new Played();
    watch(i, Promise.reject(reason));
    const { thrown } = (await outcome(i)) as { thrown: unknown };
    expect(Object.is(thrown, reason)).toBe(true);
  });

  test("a rejection that Rust never looks at is handled", async () => {
    const i = new Played();
    i.lend((w) => promises.writePromise(w, Promise.reject(new Error("unseen")), writeU32));
    await turn();
    expect(i.told).toEqual([]);
  });

  test("a wrong value is an error", async () => {
    const i = new Played();
    watch(i, Promise.resolve(-1));
    const { thrown } = (await outcome(i)) as { thrown: Error };
    expect(thrown).toEqual(new RangeError("load: `result`: expected u32 (0 to 4294967295), got -1"));
  });

  test("nothing is told of what was dropped, or has ended", async () => {
    const i = new Played();
    const write = vi.fn();
    const slot = watch(i, Promise.resolve(1), write);
    i.oxbridge.drop?.(slot);
    watch(i, Promise.resolve(1), write);
    watch(i, Promise.reject(1), write);
    i.restart();
    // The same slot of the next generation.
    i.lend((w) => cross.writeReference(w, 1));
    await turn();
    expect(i.told).toEqual([]);
    expect(write).not.toHaveBeenCalled();
  });

  test("what writes the value may end the generation", async () => {
    const i = new Played();
    watch(i, Promise.resolve(1), (w) => {
      cross.writeReference(w, {});
      i.restart();
    });
    await turn();
    expect(i.told).toEqual([]);
    expect(i.held).toBe(0);
  });

  test("a promise whose own `then` throws", async () => {
    const i = new Played();
    const promise = Object.assign(Promise.resolve(3), {
      // biome-ignore lint/suspicious/noThenProperty: tampered with
      then() {
        throw new Error("hostile");
      },
    });
    watch(i, promise);
    expect(await outcome(i)).toBe(3);
  });

  test("a future that is dropped aborts its import, as does the end", async () => {
    const i = new Played();
    const make = (): { controller: AbortController; slot: number } => {
      const controller = new AbortController();
      const write = writeU32 as (w: Writer, v: unknown) => void;
      const slot = promises.holdPromise(i.now, new Promise(() => {}), write, "load", controller);
      return { controller, slot };
    };
    const first = make();
    i.oxbridge.abort?.(first.slot);
    expect(first.controller.signal.aborted).toBe(true);
    const settled = make();
    i.oxbridge.drop?.(settled.slot);
    const last = make();
    i.dispose();
    await turn();
    expect(settled.controller.signal.aborted).toBe(false);
    expect(last.controller.signal.aborted).toBe(true);
  });

  test("a panic when Rust is told is caught", async () => {
    const onPanic = vi.fn();
    const i: Played = new Played({ __ox_settled: () => i.panic() }, { onPanic });
    watch(i, 1);
    watch(i, Promise.reject(1));
    await turn();
    expect(onPanic).toHaveBeenCalledTimes(1);
  });

  test("a promise goes back as itself, and a future as a promise", async () => {
    const i = new Played();
    const promise = Promise.resolve(3);
    const slot = i.lend((w) => promises.writePromise(w, promise, writeU32));
    const back = i.message((w) => writeU32(w, ((i.oxbridge.give?.(slot) ?? 0) << 1) >>> 0));
    expect(promises.readPromise(open(i, back), readU32)).toBe(promise);
    const future = i.message((w) => writeU32(w, (9 << 1) | 1));
    const read = promises.readPromise(open(i, future), readU32);
    i.oxbridge.settle?.(
      9,
      i.message((w) => writeU32(w, 4)),
    );
    expect(await read).toBe(4);
  });
});
