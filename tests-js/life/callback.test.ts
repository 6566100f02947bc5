/** Functions of both sides, over a module that is played by JavaScript. */
import { afterEach, describe, expect, test, vi } from "vitest";
import * as callbacks from "../../npm/src/callback.ts";
import { ObjectDisposedError, RustPanicError, StaleObjectError } from "../../npm/src/error.ts";
import { wrong } from "../../npm/src/fault.ts";
import { stage } from "../../npm/src/inbox.ts";
import type { AnyFunction, Life } from "../../npm/src/life.ts";
import { open } from "../../npm/src/outbox.ts";
import * as replies from "../../npm/src/reply.ts";
import { readString } from "../../npm/src/wire/reader.ts";
import { writeU32 } from "../../npm/src/wire/writer.ts";
import { collected, gc, turn } from "../uncaught.ts";
import { leavesNothing, Played, plain } from "./played.ts";

afterEach(leavesNothing);

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
  /** A function of Rust that takes a number, as generated code makes it. */
  const make: Parameters<typeof callbacks.readRustFunction>[1] = (i, held) => (n: number) => {
    const raw = callbacks.usable(i, held);
    try {
      return raw.__ox_call(held.id, n);
    } catch (error) {
      throw i.died(error, raw);
    }
  };
  type RustFunction = ((n: number) => number) & { dispose(): void; [Symbol.dispose](): void };
  /** What JavaScript gets when Rust gives it the function of that number. */
  const read = (i: Played, id: number): RustFunction =>
    callbacks.readRustFunction(
      i.read((w) => writeU32(w, id)),
      make,
    ) as RustFunction;

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
    const i = new Played();
    for (let n = 1; n <= 20; n++) read(i, n);
    await collected(() => i.told.length === 20);
    expect(i.told.map(([, id]) => id as number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect(i.now.functions?.size).toBe(0);

    i.told.length = 0;
    const given = new WeakRef(read(i, 30));
    const old = i.now.functions?.get(30);
    // As if it was given again after it was collected, and before the finalizer ran.
    const known = {} as RustFunction;
    i.now.functions?.set(30, new WeakRef(known));
    await collected(() => given.deref() === undefined);
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
