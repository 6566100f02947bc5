/** What the runtime keeps for one generation, over a module that is played by JavaScript. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failure, readError } from "../npm/src/answer.ts";
import * as callbacks from "../npm/src/callback.ts";
import { ObjectBorrowedError, ObjectDisposedError, RustPanicError, StaleObjectError } from "../npm/src/error.ts";
import * as exceptions from "../npm/src/exception.ts";
import { wrong } from "../npm/src/fault.ts";
import { copy, send, stage } from "../npm/src/inbox.ts";
import { ABI, HeldInstance } from "../npm/src/instance.ts";
import type { AnyFunction, Entry, Held, Life, Modules, Raw, Reader, Writer } from "../npm/src/life.ts";
import { importing } from "../npm/src/loader/importing.ts";
import * as modules from "../npm/src/module.ts";
import { open } from "../npm/src/outbox.ts";
import * as promises from "../npm/src/promise.ts";
import * as cross from "../npm/src/reference/cross.ts";
import * as references from "../npm/src/reference/table.ts";
import * as replies from "../npm/src/reply.ts";
import * as streams from "../npm/src/stream.ts";
import { type RustIterator, type RustStream, readIterator, readStream } from "../npm/src/stream.ts";
import { readString, readU8, readU32 } from "../npm/src/wire/reader.ts";
import { writeString, writeTag, writeU8, writeU32 } from "../npm/src/wire/writer.ts";

type Numbers = (...numbers: number[]) => number;

/** An instance whose raw exports are JavaScript. */
class Played extends HeldInstance {
  /** What Rust was told, in order. */
  readonly told: unknown[] = [];
  readonly extra: Record<string, unknown>;
  top = 0;

  constructor(extra: Record<string, unknown> = {}, options = {}) {
    super(
      {
        abi: ABI,
        name: "played",
        assemblies: ["played"],
        start: [],
        imports: (i, life) => ({
          call: callbacks.callFunction(i, life),
          call0: callbacks.callNumbers(i, life),
          call1: callbacks.callFunction(i, life),
          call2: callbacks.callNumbers(i, life),
          call3: callbacks.callNumbers(i, life),
          call4: callbacks.callNumbers(i, life),
          drop: references.dropReference(i, life),
          give: references.giveReference(i, life),
          same: references.sameReference(i, life),
          put: references.putReference(i, life),
          take: references.takeReference(i, life),
          lend: references.lendReference(i, life),
          keep: references.keepReference(i, life),
          schedule: promises.scheduleTasks(i, life),
          settle: promises.settleTask(i, life),
          watch: promises.watchPromise(i, life),
          abort: promises.abortPromise(i, life),
          pull: streams.pullStream(i, life),
          error_text: exceptions.errorText(i, life),
          error_cause: exceptions.errorCause(i, life),
          error_new: exceptions.errorNew(i, life),
          import_module: modules.importModuleRaw(i, life),
          global_this: modules.globalThisReference(i, life),
        }),
      },
      options,
    );
    this.extra = extra;
    this.start();
  }

  override start(): void {
    this.drop();
    this.imports();
    super.start({} as WebAssembly.Module, { exports: this.#exports() } as unknown as WebAssembly.Instance);
  }

  #exports(): Raw {
    const memory = new WebAssembly.Memory({ initial: 4 });
    let top = 1024;
    const tell =
      (name: string) =>
      (...values: unknown[]): number => {
        this.told.push([name, ...values]);
        return 0;
      };
    return {
      memory,
      __ox_alloc(bytes: number) {
        top += (bytes + 7) & -8;
        return top - ((bytes + 7) & -8);
      },
      __ox_free() {},
      __ox_boot() {},
      __ox_fault: () => 0,
      __ox_release() {},
      __ox_throw: tell("throw"),
      __ox_run: tell("run"),
      __ox_cancel: tell("cancel"),
      __ox_settled: tell("settled"),
      __ox_drop_function: tell("drop function"),
      __ox_drop_stream: tell("drop stream"),
      ...this.extra,
    } as unknown as Raw;
  }

  get now(): Life {
    return this.life as Life;
  }

  /** What Rust imports. */
  get oxbridge(): Record<string, Numbers> {
    return this.now.imports.oxbridge as unknown as Record<string, Numbers>;
  }

  /** The value in a slot. */
  at(slot: number): unknown {
    return this.now.table?.entries[slot]?.value;
  }

  /** How many slots are taken. */
  get held(): number {
    return (this.now.table?.entries ?? []).filter((entry) => entry !== undefined).length;
  }

  /** Puts a value into a slot, as a message does. */
  lend(write: (w: Writer) => void): number {
    const w = stage(this);
    write(w);
    return (w.slots as Entry[])[0]?.slot as number;
  }

  /** A message of Rust. */
  message(write: (w: Writer) => void): number {
    const w = stage(this);
    write(w);
    const at = (this.raw as Raw).__ox_alloc(w.at + w.textAt);
    copy(this, w, at);
    return at;
  }

  /** Such a message, to be read. */
  read(write: (w: Writer) => void): Reader {
    return open(this, this.message(write));
  }

  /** The panic import and then a trap, as Rust does it. */
  panic(): never {
    const { memory } = this.raw as Raw;
    new TextEncoder().encodeInto("out of luck", new Uint8Array(memory.buffer, 64));
    this.oxbridge.panic?.(64, 11, 64, 3, 7, 3);
    throw new WebAssembly.RuntimeError("unreachable");
  }

  /** A call from JavaScript, as generated functions make it. */
  call<T>(rust: () => T): T {
    const raw = this.awake();
    try {
      return rust();
    } catch (error) {
      if (this.raw === raw) this.raw = undefined;
      throw this.died(error, raw);
    }
  }
}

const plain = (_i: unknown, _life: unknown, f: AnyFunction): AnyFunction => f;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const uncaught = vi.fn();

beforeEach(() => {
  process.on("unhandledRejection", uncaught);
  process.on("uncaughtException", uncaught);
});

afterEach(async () => {
  vi.useRealTimers();
  await turn();
  process.off("unhandledRejection", uncaught);
  process.off("uncaughtException", uncaught);
  vi.restoreAllMocks();
  const calls = uncaught.mock.calls.splice(0);
  expect(calls).toEqual([]);
});

describe("slots", () => {
  test("a slot is used again after it was dropped", () => {
    const i = new Played();
    for (let n = 0; n < 100_000; n++) i.oxbridge.drop?.(i.lend((w) => cross.writeReference(w, n)));
    expect(i.now.table?.entries).toEqual([undefined, undefined]);
    expect(i.now.table?.free).toEqual([1]);
  });

  test("what failed before the call is released, once", () => {
    const i = new Played();
    const w = stage(i);
    cross.writeReference(w, "a");
    cross.writeReference(w, "b");
    const [first] = w.slots as Entry[];
    i.oxbridge.drop?.(first?.slot as number);
    const other = i.lend((next) => cross.writeReference(next, "c"));
    expect(other).toBe(first?.slot);
    references.forget(w);
    references.forget(w);
    expect(i.at(other)).toBe("c");
    expect(i.held).toBe(1);
  });

  test("a value comes back as itself", () => {
    const i = new Played();
    for (const value of [undefined, null, Number.NaN, {}, () => {}, Symbol("s"), new Proxy({}, {})]) {
      const slot = i.lend((w) => cross.writeReference(w, value));
      const message = i.message((w) => writeU32(w, i.oxbridge.give?.(slot)));
      expect(Object.is(cross.readReference(open(i, message)), value)).toBe(true);
      expect(Object.is(i.at(slot), value)).toBe(true);
    }
    expect(i.now.table?.given.size).toBe(0);
  });

  test("values of a message may be read in any order, and their numbers begin anew", () => {
    const i = new Played();
    const { give, keep, put } = i.oxbridge as unknown as Record<string, (value: unknown) => number>;
    const numbers = ["a", "b", "c"].map((each) => give?.(keep?.(each) as number));
    const read = (number: unknown): unknown => cross.readReference(i.read((w) => writeU32(w, number)));
    expect([numbers[1], numbers[0]].map(read)).toEqual(["b", "a"]);
    expect(read(put?.("d"))).toBe("d");
    expect(read(numbers[2])).toBe("c");
    expect(put?.("e")).toBe(1);
  });

  test("identity is that of JavaScript", () => {
    const i = new Played();
    const object = {};
    const [a, b, c] = [object, object, {}].map((each) => i.lend((w) => cross.writeReference(w, each)));
    expect(i.oxbridge.same?.(a as number, b as number)).toBe(1);
    expect(i.oxbridge.same?.(a as number, c as number)).toBe(0);
  });

  test("only objects are objects", () => {
    const i = new Played();
    const w = stage(i);
    for (const value of [undefined, null, 1, "a", 1n, true, Symbol("s")])
      expect(() => cross.writeObject(w, value)).toThrow();
    cross.writeObject(w, {});
    cross.writeObject(w, () => {});
    expect(i.held).toBe(2);
  });

  test("a message whose generation has ended is not sent", () => {
    const i = new Played();
    const w = stage(i);
    cross.writeReference(w, {});
    i.restart();
    expect(() => send(i, w)).toThrow(StaleObjectError);
    expect(() => cross.writeReference(w, {})).toThrow(StaleObjectError);
    expect(i.held).toBe(0);
  });
});

describe("callbacks", () => {
  test("numbers go straight through", () => {
    const i = new Played();
    const largest = [
      () => 0,
      (a: number) => a,
      (a: number, b: number) => Math.max(a, b),
      (a: number, b: number, c: number) => Math.max(a, b, c),
      (a: number, b: number, c: number, d: number) => Math.max(a, b, c, d),
    ];
    const slots = largest.map((f) => i.lend((w) => callbacks.writeFunction(w, f, plain)));
    const { call0, call1, call2, call3, call4 } = i.oxbridge;
    expect([call0?.(slots[0]), call1?.(slots[1], 1), call2?.(slots[2], 1, 2)]).toEqual([0, 1, 2]);
    expect([call3?.(slots[3], 1, 2, 3), call4?.(slots[4], 1, 2, 3, 4)]).toEqual([3, 4]);
    expect(i.told).toEqual([]);
  });

  test("a function is refused for what it is not", () => {
    const i = new Played();
    const w = stage(i);
    expect(() => callbacks.writeFunction(w, {}, plain)).toThrow();
    expect(i.held).toBe(0);
  });

  test.each([new RangeError("no"), undefined, null, 0, "text", Object.create(null)])(
    "%s that is thrown stays itself",
    (value) => {
      const i = new Played();
      const throwing = (): never => {
        throw value;
      };
      const slot = i.lend((w) => callbacks.writeFunction(w, throwing, plain));
      for (const [n, name] of ["call", "call0", "call1", "call2", "call3", "call4"].entries()) {
        expect(i.oxbridge[name]?.(slot, 0, 0, 0, 0)).toBe(0);
        const [, thrown] = i.told[n] as [string, number];
        expect(Object.is(i.at(thrown), value)).toBe(true);
        i.oxbridge.drop?.(thrown);
      }
      expect(i.held).toBe(1);
    },
  );

  test("a wrong result names the function", () => {
    const i = new Played();
    const make = (_i: unknown, _life: unknown, f: AnyFunction) => (): number => {
      const v = f();
      if (typeof v !== "number") throw wrong(v, "a number");
      return v;
    };
    const progress = (): string => "half";
    for (const [f, name] of [
      [progress, "progress"],
      [() => "half", "callback"],
    ] as const) {
      const slot = i.lend((w) => callbacks.writeFunction(w, f, make));
      expect(i.oxbridge.call0?.(slot)).toBe(0);
      const [, thrown] = i.told.pop() as [string, number];
      expect(i.at(thrown)).toEqual(new TypeError(`${name}: \`result\`: expected a number, got "half"`));
    }
  });

  test("an answer lies above the messages that are under way, or in memory of its own", () => {
    const i = new Played();
    const make = (_i: unknown, life: Life, f: AnyFunction) => () => replies.replyString(i, life, f());
    const read = (text: string): string => {
      const slot = i.lend((w) => callbacks.writeFunction(w, () => text, make));
      const at = i.oxbridge.call?.(slot, 0) as number;
      i.oxbridge.drop?.(slot);
      expect(at & 1).toBe(Number(text.length > 3000));
      return readString(open(i, at & ~1));
    };
    for (const text of ["", "short", "grüße", "x".repeat(1000), "ü".repeat(5000)]) expect(read(text)).toBe(text);
    expect(i.top).toBe(i.base);
  });

  test("no frame of Rust runs on after a panic that was swallowed", () => {
    const onPanic = vi.fn();
    const i = new Played({}, { onPanic });
    let isRunning = true;
    const slot = i.lend((w) =>
      callbacks.writeFunction(
        w,
        () => {
          expect(() => i.call(() => i.panic())).toThrow(RustPanicError);
          return 1;
        },
        plain,
      ),
    );
    const { call0 } = i.oxbridge;
    const outer = (): void => {
      call0?.(slot);
      isRunning = false;
    };
    expect(() => i.call(outer)).toThrow(expect.objectContaining({ message: "out of luck", line: 7 }));
    expect(isRunning).toBe(true);
    expect(onPanic).toHaveBeenCalledTimes(1);
  });

  test("the frames of a dead generation end with what it died of, though a fresh one lives", () => {
    const i = new Played();
    const swallow = (): number => {
      expect(() => i.call(() => i.panic())).toThrow(RustPanicError);
      i.awake();
      return 1;
    };
    const slot = i.lend((w) => callbacks.writeFunction(w, swallow, plain));
    const { call1 } = i.oxbridge;
    expect(() => i.call(() => call1?.(slot, 1))).toThrow("out of luck");
    expect(i.generation).toBe(2);
    expect(i.raw).toBeDefined();
    expect(i.told).toEqual([]);
  });

  test("a stack overflow ends the frames, though nothing could be done about it where it came out", () => {
    const onPanic = vi.fn();
    const i = new Played({}, { onPanic });
    const overflow = new RangeError("Maximum call stack size exceeded");
    const throwing = (): never => {
      throw overflow;
    };
    vi.spyOn(i, "died").mockImplementationOnce(throwing);
    vi.spyOn(i, "drop").mockImplementationOnce(throwing);
    const swallow = (): number => {
      expect(() => i.call(throwing)).toThrow(overflow);
      expect(i.raw).toBeUndefined();
      return 1;
    };
    const slot = i.lend((w) => callbacks.writeFunction(w, swallow, plain));
    const { call0 } = i.oxbridge;
    const life = i.now;
    expect(() => i.call(() => call0?.(slot))).toThrow(expect.objectContaining({ message: "stack overflow" }));
    expect(vi.mocked(i.drop)).toHaveBeenCalledTimes(2);
    expect([i.raw, i.life, life.raw]).toEqual([undefined, undefined, undefined]);
    expect(onPanic).toHaveBeenCalledTimes(1);
    expect(i.told).toEqual([]);
  });

  test.each(["dispose", "restart"] as const)("%s within a callback ends the frames too", (how) => {
    const i = new Played();
    const slot = i.lend((w) => callbacks.writeFunction(w, () => i[how](), plain));
    const { call0 } = i.oxbridge;
    expect(() => i.call(() => call0?.(slot))).toThrow(how === "dispose" ? ObjectDisposedError : StaleObjectError);
  });
});

describe("functions of Rust", () => {
  const make = (i: callbacks_Instance, held: Held) => (n: number) => {
    const raw = callbacks.usable(i, held);
    try {
      return raw.__ox_call(held.id, n);
    } catch (error) {
      throw i.died(error, raw);
    }
  };
  type callbacks_Instance = Parameters<typeof callbacks.usable>[0];
  type Function = ((n: number) => number) & { dispose(): void; [Symbol.dispose](): void };
  const read = (i: Played, id: number): Function =>
    callbacks.readRustFunction(
      i.read((w) => writeU32(w, id)),
      make,
    ) as Function;

  test("the same one is the same function", () => {
    const i = new Played({ __ox_call: (id: number, n: number) => id * n });
    const triple = read(i, 3);
    expect(triple(5)).toBe(15);
    expect(read(i, 3)).toBe(triple);
    expect(read(i, 4)).not.toBe(triple);
    expect(Object.keys(triple)).toEqual([]);
  });

  test("it is dropped once, and refuses calls then", () => {
    const i = new Played();
    const f = read(i, 3);
    f.dispose();
    f[Symbol.dispose]();
    expect(i.told).toEqual([["drop function", 3]]);
    expect(() => f(1)).toThrow(ObjectDisposedError);
    expect(i.now.functions?.size).toBe(0);
    expect(read(i, 3)).not.toBe(f);
  });

  test("it is stale after its instance", () => {
    const i = new Played();
    const f = read(i, 3);
    i.restart();
    expect(() => f(1)).toThrow(StaleObjectError);
    f.dispose();
    expect(i.told).toEqual([]);
    const again = read(i, 3);
    expect(again).not.toBe(f);
    i.dispose();
    expect(() => again(1)).toThrow(StaleObjectError);
  });

  test("a panic when it is dropped is thrown", () => {
    const i: Played = new Played({ __ox_drop_function: () => i.panic() });
    const f = read(i, 3);
    expect(() => f.dispose()).toThrow("out of luck");
    expect(i.raw).toBeUndefined();
  });

  test("what is collected is dropped, but not what was given again or died", async () => {
    setFlagsFromString("--expose-gc");
    const gc = runInNewContext("gc") as () => void;
    const i = new Played();
    for (let n = 1; n <= 20; n++) read(i, n);
    for (let n = 0; n < 100 && i.told.length < 20; n++) {
      await turn();
      gc();
    }
    expect(i.told.map(([, id]) => id as number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect(i.now.functions?.size).toBe(0);

    i.told.length = 0;
    const collected = new WeakRef(read(i, 30));
    const old = i.now.functions?.get(30);
    const again = (): Function => ({}) as Function;
    // As if it was given again after it was collected, and before the finalizer ran.
    const known = again();
    i.now.functions?.set(30, new WeakRef(known));
    for (let n = 0; n < 100 && collected.deref(); n++) {
      await turn();
      gc();
    }
    expect(old?.deref()).toBeUndefined();
    read(i, 31);
    i.restart();
    for (let n = 0; n < 5; n++) {
      await turn();
      gc();
    }
    expect(i.told).toEqual([]);
    expect(known).toEqual({});
  });
});

describe("futures that JavaScript waits for", () => {
  const start = (i: Played, task: number, options?: unknown): Promise<string> => {
    const cancel = promises.cancellation(options, "load");
    return promises.pending(i, task, readString, cancel);
  };
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
    vi.useFakeTimers();
    const i = new Played();
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    vi.spyOn(signal, "addEventListener").mockImplementation((_type, listener) => listeners.add(listener));
    vi.spyOn(signal, "removeEventListener").mockImplementation((_type, listener) => listeners.delete(listener));
    const all = Array.from({ length: 100 }, (_, n) => start(i, n + 1, { signal, timeout: 1000 }));
    expect([listeners.size, vi.getTimerCount()]).toEqual([100, 100]);
    for (let n = 1; n <= 50; n++) settle(i, n, "done");
    i.dispose();
    await Promise.allSettled(all);
    expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test("a timeout rejects with a TimeoutError", async () => {
    vi.useFakeTimers();
    const i = new Played();
    const promise = start(i, 5, { timeout: 20 });
    const endless = start(i, 6, { timeout: Number.POSITIVE_INFINITY });
    vi.advanceTimersByTime(20);
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
    expect(of(5)).toThrow(new TypeError("load: `options`: expected an object, got 5"));
    expect(of({ signal: {} })).toThrow(new TypeError("load: `options.signal`: expected an AbortSignal, got an object"));
    expect(of({ timeout: "1" })).toThrow(TypeError);
    expect(of({ timeout: -1 })).toThrow(RangeError);
    expect(of({ timeout: Number.NaN })).toThrow(RangeError);
    expect([undefined, null, {}, { signal: null, timeout: undefined }].map((options) => of(options)())).toEqual(
      Array(4).fill(undefined),
    );
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
  const watch = (i: Played, value: unknown, write = writeU32 as (w: Writer, v: unknown) => void): number => {
    const slot = i.lend((w) => promises.writePromise(w, value, write, "load"));
    i.oxbridge.watch?.(slot, 77);
    return slot;
  };
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

describe("streams of Rust", () => {
  /** A stream that answers with `answers` in turn: items, the end, an error, or a task. */
  function stream(
    answers: (number[] | "done" | "fail" | "borrowed" | { task: number })[],
  ): [Played, RustStream<number>] {
    const next = (): number => {
      const answer = answers.shift() ?? "done";
      return typeof answer === "object" && "task" in answer ? (answer.task << 1) | 1 : batch(i, answer);
    };
    const i: Played = new Played({ __ox_stream_next: next });
    return [
      i,
      readStream(
        i.read((w) => writeU32(w, 8)),
        readU32,
      ),
    ];
  }
  const batch = (i: Played, answer: number[] | "done" | "fail" | "borrowed"): number =>
    i.message((w) => {
      writeTag(w, answer === "done" ? 3 : answer === "fail" ? 1 : answer === "borrowed" ? 4 : 0);
      if (answer === "fail") {
        writeString(w, "broken");
        writeU32(w, 0);
        writeU8(w, 0);
      } else if (answer === "borrowed") {
        writeU8(w, 0);
        writeString(w, "in use");
      } else if (answer !== "done") {
        writeU32(w, answer.length);
        for (const each of answer) writeU32(w, each);
      }
    });

  test("a loop gets every item, in batches too", async () => {
    const [i, items] = stream([[1], [2, 3], [], [4]]);
    expect(i.now.streams).toBe(1);
    const found: number[] = [];
    for await (const each of items) found.push(each);
    expect(found).toEqual([1, 2, 3, 4]);
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(i.told).toEqual([["drop stream", 8]]);
    expect(i.now.streams).toBe(0);
  });

  test("calls at the same time wait for their turn", async () => {
    const [i, items] = stream([{ task: 5 }, [3], { task: 6 }]);
    const all = Promise.all([items.next(), items.next(), items.next(), items.next(), items.next()]);
    i.oxbridge.settle?.(5, batch(i, [1, 2]));
    await turn();
    i.oxbridge.settle?.(6, batch(i, "done"));
    expect((await all).map(({ value }) => value)).toEqual([1, 2, 3, undefined, undefined]);
  });

  test("nothing is asked for that nobody waits for", async () => {
    const answers: (number[] | { task: number })[] = [[1], [2]];
    const [, items] = stream(answers);
    expect(answers.length).toBe(2);
    await items.next();
    expect(answers.length).toBe(1);
    const { readable } = items;
    expect(items.readable).toBe(readable);
    await turn();
    expect(answers.length).toBe(1);
    const reader = readable.getReader();
    expect(await reader.read()).toEqual({ done: false, value: 2 });
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });

  test("leaving a loop drops the stream", async () => {
    const [i, items] = stream([[1, 2], [3]]);
    for await (const _ of items) break;
    expect(i.told).toEqual([["drop stream", 8]]);
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(await items.return(7)).toEqual({ done: true, value: 7 });
    expect(i.told.length).toBe(1);
  });

  test("return and throw settle who waits", async () => {
    const [i, items] = stream([{ task: 5 }]);
    const waiting = items.next();
    expect(await items.return()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(i.told).toEqual([
      ["drop stream", 8],
      ["cancel", 5],
    ]);
    const [, other] = stream([[1]]);
    const error = new Error("enough");
    await expect(other.throw(error)).rejects.toBe(error);
    expect(await other.next()).toEqual({ done: true, value: undefined });
  });

  test("cancelling the web stream drops the stream", async () => {
    const [i, items] = stream([[1]]);
    await items.readable.cancel();
    expect(i.told).toEqual([["drop stream", 8]]);
    await items[Symbol.asyncDispose]();
    expect(i.told.length).toBe(1);
  });

  test("an error rejects once, and ends it", async () => {
    for (const answer of ["fail", { task: 5 }] as const) {
      const [i, items] = stream([[1], answer]);
      await items.next();
      const all = Promise.allSettled([items.next(), items.next()]);
      if (typeof answer === "object") i.oxbridge.settle?.(5, batch(i, "fail"));
      const [first, second] = await all;
      expect(first).toMatchObject({ status: "rejected", reason: { message: "broken" } });
      expect(second).toMatchObject({ status: "fulfilled", value: { done: true } });
      expect(i.told).toEqual([["drop stream", 8]]);
    }
  });

  test("code that runs within Rust may leave it", async () => {
    for (const result of [(5 << 1) | 1, 0]) {
      let items: RustStream<number> | undefined;
      const next = (): number => {
        items?.return();
        return result || batch(i, [1]);
      };
      const i: Played = new Played({ __ox_stream_next: next });
      items = readStream(
        i.read((w) => writeU32(w, 8)),
        readU32,
      );
      expect(await items.next()).toEqual({ done: true, value: undefined });
      expect(i.told).toEqual(
        result
          ? [
              ["drop stream", 8],
              ["cancel", 5],
            ]
          : [["drop stream", 8]],
      );
    }
  });

  test("a panic rejects who waits; later calls are stale", async () => {
    const [i, items] = stream([{ task: 5 }]);
    const [, idle] = [
      i,
      readStream(
        i.read((w) => writeU32(w, 9)),
        readU32,
      ),
    ];
    const waiting = items.next();
    expect(() => i.call(() => i.panic())).toThrow();
    await expect(waiting).rejects.toThrow("out of luck");
    await expect(idle.next()).rejects.toThrow(StaleObjectError);
    expect(await idle.next()).toEqual({ done: true, value: undefined });
    expect(i.told).toEqual([]);
  });

  test("a panic in `next`, and one in a drop", async () => {
    const i: Played = new Played({ __ox_stream_next: () => i.panic() });
    const of = (id: number): RustStream<number> =>
      readStream(
        i.read((w) => writeU32(w, id)),
        readU32,
      );
    const items = of(8);
    await expect(items.next()).rejects.toThrow("out of luck");
    expect(await items.next()).toEqual({ done: true, value: undefined });

    const dropping: Played = new Played(
      {
        __ox_drop_stream: () => dropping.panic(),
        __ox_stream_next: () => batch(dropping, "done"),
      },
      { onPanic() {} },
    );
    const open8 = (): RustStream<number> =>
      readStream(
        dropping.read((w) => writeU32(w, 8)),
        readU32,
      );
    await expect(open8().return()).rejects.toThrow("out of luck");
    dropping.awake();
    // The end was there already.
    expect(await open8().next()).toEqual({ done: true, value: undefined });
    expect(dropping.raw).toBeUndefined();
  });

  describe("iterators", () => {
    const iterator = (next: (i: Played) => number): [Played, RustIterator<number>] => {
      const i: Played = new Played({ __ox_iterator_next: () => next(i) });
      return [
        i,
        readIterator(
          i.read((w) => writeU32(w, 8)),
          readU32,
        ),
      ];
    };
    const item = (i: Played, n: number): number =>
      i.message((w) => {
        writeTag(w, 0);
        writeU32(w, n);
      });

    test("are iterables", () => {
      let n = 0;
      const [i, items] = iterator((each) => (n < 3 ? item(each, n++) : batch(each, "done")));
      expect([...items]).toEqual([0, 1, 2]);
      expect(items.next()).toEqual({ done: true, value: undefined });
      expect(i.told).toEqual([["drop stream", 8]]);
      expect(i.now.streams).toBe(0);
    });

    test("are dropped where a loop breaks, and by an error", () => {
      const [i, items] = iterator((each) => item(each, 1));
      for (const _ of items) break;
      items[Symbol.dispose]();
      expect(i.told).toEqual([["drop stream", 8]]);
      const [other, failing] = iterator((each) => batch(each, "fail"));
      expect(() => failing.next()).toThrow("broken");
      expect(other.told).toEqual([["drop stream", 8]]);
      expect(() => failing.throw(new Error("mine"))).toThrow("mine");
    });

    test("go on after they were asked from within", () => {
      const [i, items] = iterator((each) => batch(each, "borrowed"));
      expect(() => items.next()).toThrow(ObjectBorrowedError);
      expect(i.told).toEqual([]);
    });

    test("are stale after their instance", () => {
      const [i, items] = iterator((each) => item(each, 1));
      i.restart();
      expect(() => items.next()).toThrow(StaleObjectError);
      items.return();
      expect(i.told).toEqual([]);
    });

    test("give a panic to who called", () => {
      const [i, items] = iterator((each) => each.panic());
      expect(() => items.next()).toThrow("out of luck");
      expect(i.raw).toBeUndefined();
    });
  });
});

describe("streams that Rust reads", () => {
  const write = writeU32 as (w: Writer, v: unknown) => void;
  const pulled = async (i: Played, slot: number): Promise<unknown> => {
    i.oxbridge.pull?.(slot, 77);
    await turn();
    const [, , at, thrown] = i.told.pop() as [string, number, number, number];
    if (at === 0) {
      const error = i.at(thrown);
      i.oxbridge.drop?.(thrown);
      throw error;
    }
    const r = open(i, at);
    return readU8(r) ? "done" : readU32(r);
  };
  const sourceOf = (i: Played, value: unknown): number => i.lend((w) => streams.writeStream(w, value, write));

  async function* counting(closed: () => void): AsyncGenerator<number> {
    try {
      for (let n = 1; ; n++) yield n;
    } finally {
      closed();
    }
  }

  test.each([
    [
      "an async iterable",
      () =>
        (async function* () {
          yield* [1, 2];
        })(),
    ],
    ["an array", () => [1, 2]],
    ["promises in an array", () => [Promise.resolve(1), 2]],
    ["a set", () => new Set([1, 2])],
    ["a ReadableStream", () => webStream()],
    ["one that is not iterable", () => Object.defineProperty(webStream(), Symbol.asyncIterator, { value: undefined })],
  ])("%s", async (_name, make) => {
    const i = new Played();
    const slot = sourceOf(i, make());
    expect([await pulled(i, slot), await pulled(i, slot), await pulled(i, slot)]).toEqual([1, 2, "done"]);
    i.oxbridge.drop?.(slot);
    expect(i.held).toBe(0);
  });

  function webStream(cancelled = (): void => {}): ReadableStream<number> {
    let n = 0;
    return new ReadableStream({
      pull(controller) {
        if (n === 2) controller.close();
        else controller.enqueue(++n);
      },
      cancel: cancelled,
    });
  }

  test("nothing else is one", () => {
    const i = new Played();
    const w = stage(i);
    for (const value of [undefined, null, "text", 5, {}, () => {}])
      expect(() => streams.writeStream(w, value, write)).toThrow();
    expect(i.held).toBe(0);
  });

  test("dropping it closes what gives the items, begun or not", async () => {
    const i = new Played();
    const closed = vi.fn();
    const begun = sourceOf(i, counting(closed));
    await pulled(i, begun);
    i.oxbridge.drop?.(begun);
    await turn();
    expect(closed).toHaveBeenCalledTimes(1);
    for (const pulls of [0, 1]) {
      const slot = sourceOf(i, webStream(closed));
      if (pulls) await pulled(i, slot);
      i.oxbridge.drop?.(slot);
      await turn();
      expect(closed).toHaveBeenCalledTimes(2 + pulls);
    }
    const ended = sourceOf(i, [1][Symbol.iterator]());
    expect([await pulled(i, ended), await pulled(i, ended)]).toEqual([1, "done"]);
    i.oxbridge.drop?.(ended);
    await turn();
    expect(i.told).toEqual([]);
  });

  test("the end of the instance closes it", async () => {
    const i = new Played();
    const closed = vi.fn(() => {
      throw new Error("on closing");
    });
    const slot = sourceOf(i, counting(closed));
    await pulled(i, slot);
    expect(() => i.call(() => i.panic())).toThrow();
    await turn();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test("an argument that was refused elsewhere leaves it alone", async () => {
    const i = new Played();
    const closed = vi.fn();
    const w = stage(i);
    streams.writeStream(w, webStream(closed), write);
    references.forget(w);
    await turn();
    expect(closed).not.toHaveBeenCalled();
    expect(i.held).toBe(0);
  });

  test("what goes wrong reaches Rust", async () => {
    const i = new Played();
    const error = new Error("no more");
    const failing = sourceOf(i, {
      [Symbol.asyncIterator]() {
        throw error;
      },
    });
    await expect(pulled(i, failing)).rejects.toBe(error);
    const odd = sourceOf(i, { [Symbol.iterator]: () => ({ next: () => 5 }) });
    await expect(pulled(i, odd)).rejects.toThrow(TypeError);
    const wrongItem = sourceOf(i, ["a", 1]);
    await expect(pulled(i, wrongItem)).rejects.toEqual(
      new TypeError('stream: `item`: expected u32 (0 to 4294967295), got "a"'),
    );
    expect(await pulled(i, wrongItem)).toBe(1);
    const rejecting = sourceOf(i, [Promise.reject(error)]);
    await expect(pulled(i, rejecting)).rejects.toBe(error);
  });

  test("nothing is told of one that was dropped", async () => {
    const i = new Played();
    const slot = sourceOf(i, [1]);
    i.oxbridge.pull?.(slot, 77);
    i.oxbridge.drop?.(slot);
    await turn();
    expect(i.told).toEqual([]);
  });
});

describe("modules that Rust calls", () => {
  test("functions are looked up at the call", () => {
    const i = new Played();
    const m = modules.moduleOf(i, "host");
    expect(() => modules.noModule(m)).toThrow(
      "module `host` was not given: pass it in `imports`, or call `setModuleImports`",
    );
    modules.setModule(i.modules as Modules, "host", {
      a: {
        b: {
          who: "me",
          f() {
            return this.who;
          },
        },
      },
    });
    expect(modules.moduleOf(i, "host")).toBe(m);
    expect(modules.owner(m.value, "host", ["a", "b", "f"]).f?.()).toBe("me");
    expect(() => modules.owner(m.value, "host", ["a", "c", "f"])).toThrow("module `host` has no function `a.c.f`");
    expect(() => modules.owner(globalThis, "", ["Math", "nothing"])).toThrow(
      "globalThis has no function `Math.nothing`",
    );
    expect(modules.holder(globalThis, "", ["Math", "PI"]).PI).toBe(Math.PI);
    expect(() => modules.holder(globalThis, "", ["no", "where"])).toThrow("globalThis has no `no.where`");
  });

  test("what is no module is refused", () => {
    const all = modules.newModules();
    expect(() => modules.provide(all, 5)).toThrow(TypeError);
    expect(() => modules.provide(all, { host: 5 })).toThrow(
      new TypeError("imports: `host`: expected an object, got 5"),
    );
  });

  test("`init` does not start without them, and takes them at any time", async () => {
    const cell = {
      ...{ generation: 0, options: {}, spec: { name: "billing", modules: ["host", "log"] } },
      ...{ modules: undefined, imports: () => ({}), start: () => {}, awake: () => {} },
    } as unknown as Parameters<typeof importing>[0];
    const start = vi.fn(async () => Object.assign(cell, { generation: 1 }));
    const init = importing(cell, start as unknown as () => Promise<void>);
    const host = {};
    await expect(init({ imports: { host } })).rejects.toThrow('pass `imports: { "log": … }`: `billing` calls it');
    expect(start).not.toHaveBeenCalled();
    const options = { imports: { host }, lateImports: ["log"] };
    await init(options);
    expect(start).toHaveBeenCalledWith(options);
    const { named } = cell.modules as Modules;
    expect([named.host?.value, named.log?.value]).toEqual([host, undefined]);
    const log = {};
    await init({ imports: { log } });
    expect(named.log?.value).toBe(log);
  });

  test("an ES module is loaded once by its name, unless it failed", async () => {
    const all = modules.newModules();
    const url = "data:text/javascript,export const one = {}";
    await expect(modules.importInto(all, "m", "data:text/javascript,throw 5")).rejects.toBe(5);
    const [first, second] = await Promise.all([modules.importInto(all, "m", url), modules.importInto(all, "m", url)]);
    expect(first).toBe(second);
    expect(await modules.importInto(all, "m", "no such module")).toBe(first);
    expect(modules.moduleIn(all, "m").value).toBe(first);
    await expect(modules.importInto(all, "n", "./here.js")).rejects.toThrow("./here.js is relative to no page");
  });

  test("what was thrown tells its name, message, stack and cause", () => {
    const i = new Played();
    const { error_text, error_cause, error_new, keep } = i.oxbridge as unknown as Record<
      string,
      (...v: unknown[]) => number
    >;
    const text = (value: unknown, which: number): string | undefined => {
      const at = error_text?.(keep?.(value), which);
      return at ? readString(open(i, at)) : undefined;
    };
    const cause = { deep: true };
    const error = new RangeError("no", { cause });
    expect([0, 1, 2].map((which) => text(error, which))).toEqual(["RangeError", "no", error.stack]);
    expect(i.at(error_cause?.(keep?.(error)) as number)).toBe(cause);
    expect(error_cause?.(keep?.(5))).toBe(0);
    expect(["text", 5, null, undefined, {}].map((value) => text(value, 1))).toEqual([
      "text",
      "5",
      "null",
      "undefined",
      "an object",
    ]);
    const hostile = {
      get message(): string {
        throw new Error("hostile");
      },
    };
    expect([text(hostile, 1), text(hostile, 2)]).toEqual(["an object", undefined]);
    const made = (name: string): unknown =>
      i.at(
        error_new?.(
          i.message((w) => {
            writeString(w, name);
            writeString(w, "why");
          }),
        ) as number,
      );
    expect(made("TypeError")).toEqual(new TypeError("why"));
    expect(made("OddError")).toMatchObject({ name: "OddError", message: "why" });
    expect(i.at(i.oxbridge.global_this?.() as number)).toBe(globalThis);
  });

  test("an error without a cause has none", () => {
    const i = new Played();
    const at = i.message((w) => {
      writeString(w, "top");
      writeU32(w, 0);
      writeU8(w, 0);
    });
    const error = readError(open(i, at));
    expect([error.message, "cause" in error]).toEqual(["top", false]);
  });
});
