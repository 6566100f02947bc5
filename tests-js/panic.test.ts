/** Every way to die, wherever Rust may be called. The twin is `tests-rs/src/panic.rs`. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import descriptor from "fixture/assembly";
import { createRuntime, createRuntimeSync, type Runtime, RustPanicError, StaleObjectError } from "oxbridge";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Instance } from "../npm/dist/src/instance.js";
import { rejectedBy, thrownBy } from "./thrown.ts";
import { collected, turn, uncaughtByNow } from "./uncaught.ts";

type Exports = typeof import("fixture");
type Opened = { runtime: Runtime; exports: Exports; panics: Error[] };

const global = globalThis as unknown as { fixtureHost: Record<string, unknown> };
beforeEach(() => {
  global.fixtureHost = {};
});
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

/** A runtime of its own, and the panics that it tells. */
function opened(panic: "restart" | "fault" = "restart"): Opened {
  const panics: Error[] = [];
  const runtime = createRuntimeSync({ assemblies: [descriptor], panic, onPanic: (error) => void panics.push(error) });
  return { runtime: runtime as unknown as Runtime, exports: runtime.getAssemblyExports(descriptor) as Exports, panics };
}

/** Each gives what the caller sees, or a promise that rejects with it. */
const deaths: Record<string, readonly [message: string | RegExp, (exports: Exports) => unknown]> = {
  "a panic": ["over", ({ panicWith }) => panicWith("over")],
  "a panic in `Drop`": ["in drop", ({ Panic }) => Panic.inDrop()],
  "a panic while panicking": [/./, ({ Panic }) => Panic.whilePanicking()],
  "`unreachable`": [/unreachable/, ({ trap }) => trap()],
  "a stack overflow": ["stack overflow", ({ overflow }) => overflow(0)],
  "the end of memory": ["out of memory", ({ exhaust }) => exhaust()],
  "a panic in a closure": ["in a closure", ({ Panic }) => Panic.function()("in a closure")],
  "a stack overflow in a closure": ["stack overflow", ({ Panic }) => Panic.overflowingFunction()(0)],
  "a panic in an iterator": ["in an iterator", ({ Panic }) => [...Panic.iterator(3)]],
  "a panic in a stream": ["in a stream", ({ Panic }) => Panic.stream(0).next()],
  "a panic in a stream, later": [
    "in a stream",
    async ({ Panic }) => {
      for await (const _ of Panic.stream(3));
    },
  ],
  "a panic in a future": ["in a future: 7", ({ Panic }) => Panic.future(Promise.resolve(7))],
  "`unreachable` in a future": [/unreachable/, ({ Panic }) => Panic.trapInFuture(Promise.resolve(7))],
  "a stack overflow in a future": ["stack overflow", ({ Panic }) => Panic.overflowInFuture(Promise.resolve(0))],
  "a panic in the `Drop` of a closure": ["in drop", ({ Panic }) => Panic.functionThatDropsBadly().dispose()],
  "a panic in the `Drop` of a stream": ["in drop", ({ Panic }) => Panic.streamThatDropsBadly().return?.()],
  "a panic in the `Drop` of a future": [
    "in drop",
    ({ Panic }) => {
      const controller = new AbortController();
      const promise = Panic.futureThatDropsBadly({ signal: controller.signal });
      controller.abort("enough");
      return promise;
    },
  ],
  "a panic in a closure of wasm-bindgen": ["in a foreign closure", ({ Panic }) => Panic.foreignClosure()],
  "a panic in a callback": ["within", ({ Panic, panicWith }) => Panic.around(() => void panicWith("within"))],
  "a panic in a callback that catches it": [
    "within",
    ({ Panic, panicWith }) => Panic.around(() => void thrownBy(() => panicWith("within"))),
  ],
  "a panic in a callback, swallowed by Rust": [
    "within",
    ({ Panic, panicWith }) => Panic.swallow(() => void thrownBy(() => panicWith("within"))),
  ],
  "a panic in a callback inside an import": [
    "within",
    ({ Panic, panicWith }) => {
      global.fixtureHost.run = () => void thrownBy(() => panicWith("within"));
      return Panic.aroundImport();
    },
  ],
  "a panic in a callback inside an import that gives text": [
    "within",
    ({ Panic, panicWith }) => {
      global.fixtureHost.text = () => thrownBy(() => panicWith("within")).message;
      return Panic.aroundTextImport();
    },
  ],
};

describe.each(Object.entries(deaths))("%s", (_, [message, die]) => {
  test("is a RustPanicError that everything pending settles with, and the next call has a fresh instance", async () => {
    const { runtime, exports, panics } = opened();
    exports.countCalls();
    const pending = [
      exports.Panic.waiting(),
      exports.Stream.silent().next(),
      exports.Promise.wait(new Promise(() => {})),
    ];
    const [count, stream] = [exports.Callback.counter(0), exports.Stream.count(3)];
    for (const promise of pending) promise.catch(() => {});
    const error = await rejectedBy((async () => die(exports))());
    expect(error).toBeInstanceOf(RustPanicError);
    expect(error.message).toMatch(message);
    for (const promise of pending) expect(await rejectedBy(promise)).toBe(error);
    expect(panics).toEqual([error]);
    expect(runtime.generation).toBe(1);
    expect(exports.countCalls()).toBe(1);
    expect(runtime.generation).toBe(2);
    expect(() => count(1)).toThrow(StaleObjectError);
    expect(await rejectedBy(stream.next())).toBeInstanceOf(StaleObjectError);
    count.dispose();
    await stream.return?.();
    expect(exports.Callback.dropped()).toBe(0);
    expect(exports.greet("Ada")).toBe("Hello, Ada!");
    expect(await exports.Promise.after(2, "after")).toBe("after");
    runtime.dispose();
  });
});

test("an iterator is stale after a panic, and may be left", () => {
  const { runtime, exports } = opened();
  const iterator = exports.Stream.iterate(3);
  expect(() => exports.panicWith("over")).toThrow("over");
  expect(() => iterator.next()).toThrow(StaleObjectError);
  iterator.return?.();
  expect(exports.Callback.dropped()).toBe(0);
  runtime.dispose();
});

describe("what nobody awaits", () => {
  const tasks: Record<string, readonly [string | RegExp, (exports: Exports) => unknown]> = {
    "a task": ["in a task: 7", ({ Panic }) => Panic.task(Promise.resolve(7))],
    "a task of wasm-bindgen": ["in a foreign task", ({ Panic }) => Panic.foreignTask()],
    "a task of wasm-bindgen, after a promise": [
      "after a foreign promise: Some(7.0)",
      ({ Panic }) => Panic.foreignPromise(),
    ],
  };
  test.each(Object.entries(tasks))("%s kills the instance, and nothing is uncaught", async (_, [message, start]) => {
    const { runtime, exports, panics } = opened();
    const pending = exports.Panic.waiting();
    start(exports);
    const error = await rejectedBy(pending);
    expect(error).toBeInstanceOf(RustPanicError);
    expect(error.message).toMatch(message);
    await turn();
    expect(panics).toEqual([error]);
    expect(exports.add(1, 2)).toBe(3);
    expect(runtime.generation).toBe(2);
    runtime.dispose();
  });

  test("tasks of a dead instance run no more", async () => {
    const { runtime, exports, panics } = opened();
    const seen: string[] = [];
    exports.Promise.background(3, (text) => void seen.push(text));
    exports.Panic.foreignTask();
    exports.Panic.task(Promise.resolve(7));
    thrownBy(() => exports.panicWith("over"));
    await turn();
    expect(seen).toEqual([]);
    expect(panics.map(({ message }) => message)).toEqual(["over"]);
    runtime.dispose();
  });
});

test("no frame of a dead instance runs on", () => {
  const { runtime, exports } = opened();
  const ran: string[] = [];
  const error = thrownBy(() =>
    exports.Callback.eachText(["a", "b"], (text) => {
      ran.push(text);
      return thrownBy(() => exports.panicWith("within")).message;
    }),
  );
  expect(error).toMatchObject({ name: "RustPanicError", message: "within" });
  expect(ran).toEqual(["a"]);
  runtime.dispose();
});

test("a fresh instance may be used while the dead one is left", () => {
  const { runtime, exports } = opened();
  let seen = 0;
  const error = thrownBy(() =>
    exports.Panic.around(() => {
      thrownBy(() => exports.panicWith("within"));
      seen = exports.add(20, 22);
    }),
  );
  expect(error).toMatchObject({ name: "RustPanicError", message: "within" });
  expect(seen).toBe(42);
  expect(exports.add(1, 2)).toBe(3);
  expect(runtime.generation).toBe(2);
  runtime.dispose();
});

test("a panic in a getter of an argument is not the call's own", () => {
  const { runtime, exports } = opened();
  const point = {
    x: 3,
    get y() {
      thrownBy(() => exports.panicWith("within"));
      return 4;
    },
  };
  expect(exports.Import.describe(point, "p")).toBe("p at 3, 4");
  expect(runtime.generation).toBe(2);
  runtime.dispose();
});

test("under `fault` everything fails with it until `restart`", async () => {
  const { runtime, exports } = opened("fault");
  const [count, stream] = [exports.Callback.counter(0), exports.Stream.count(3)];
  const error = thrownBy(() => exports.panicWith("over"));
  expect(thrownBy(() => exports.add(1, 2))).toBe(error);
  expect(await rejectedBy(exports.Promise.ready(1))).toBe(error);
  expect(thrownBy(() => exports.Callback.call(() => {}))).toBe(error);
  expect(() => count(1)).toThrow(StaleObjectError);
  expect(await rejectedBy(stream.next())).toBeInstanceOf(StaleObjectError);
  runtime.restart();
  expect(exports.add(1, 2)).toBe(3);
  expect(() => count(1)).toThrow(StaleObjectError);
  runtime.dispose();
});

test("an observer that throws costs neither the panic nor the program", async () => {
  const shown: unknown[] = [];
  const log = vi.spyOn(console, "error").mockImplementation((...values) => void shown.push(...values));
  const odd = new Error("of the observer");
  using runtime = await createRuntime({
    assemblies: [descriptor],
    onPanic: () => {
      throw odd;
    },
  });
  const { panicWith, add, Panic } = runtime.getAssemblyExports(descriptor);
  expect(thrownBy(() => panicWith("over")).message).toBe("over");
  expect(add(1, 2)).toBe(3);
  expect((await rejectedBy(Panic.future(Promise.resolve(7)))).message).toBe("in a future: 7");
  expect(await uncaughtByNow()).toEqual([]);
  log.mockRestore();
  expect(shown).toEqual([odd, odd]);
});

describe("a panic of the standard library", () => {
  const { runtime, exports } = opened();
  afterAll(() => runtime.dispose());

  test.each([
    [
      "Instant",
      "time not implemented on this platform: use `Instant` and `SystemTime` of `oxbridge::web_time` (the prelude has its `SystemTime`)",
    ],
    [
      "SystemTime",
      "time not implemented on this platform: use `Instant` and `SystemTime` of `oxbridge::web_time` (the prelude has its `SystemTime`)",
    ],
    [
      "spawn",
      'failed to spawn thread: WebAssembly has no threads of its own: load the package in a worker, or give a future to `oxbridge::spawn`: Error { kind: Unsupported, message: "operation not supported on this platform" }',
    ],
    ["sleep", "can't sleep: a thread of JavaScript cannot wait: await a promise of `setTimeout`, by `#[js_import]`"],
    [
      "lock",
      "assertion `left == right` failed: cannot recursively acquire mutex: it is locked further up in this very thread: let go of the guard first\n  left: true\n right: false",
    ],
    ["temp_dir", "no filesystem on this platform: let JavaScript read and write files, by `#[js_import]`"],
    ["step_by", "assertion failed: step != 0: `step_by` takes steps of 1 or more"],
    ["id", "no pids on this platform: let JavaScript say it, by `#[js_import]`"],
  ])("says what works instead: %s", (what, message) => {
    const error = thrownBy(() => exports.Panic.ofStd(what));
    expect(error).toBeInstanceOf(RustPanicError);
    expect(error.message).toBe(message);
    expect(error.stack).toContain(message);
  });

  test.each([
    ["borrow", /already mutably borrowed/],
    ["copy", /copy_from_slice: source slice length \(3\) does not match destination slice length \(4\)/],
  ])("names the line of the author where it knows it: %s", (what, message) => {
    const error = thrownBy(() => exports.Panic.ofStd(what));
    expect(error.message).toMatch(message);
    expect(error.file).toMatch(/src[\\/]panic\.rs$/);
  });
});

test("memories of dead instances are collected", { timeout: 120_000 }, async () => {
  const { runtime, exports } = opened();
  const memories: WeakRef<object>[] = [];
  const { Instance } = WebAssembly;
  // Every instance is seen where it is made.
  WebAssembly.Instance = new Proxy(Instance, {
    construct(target, args) {
      const instance = Reflect.construct(target, args);
      memories.push(new WeakRef(instance.exports.memory));
      return instance;
    },
  });
  try {
    for (let i = 0; i < 20; i++) {
      const pending = exports.Panic.waiting();
      exports.Callback.keep((value) => value + i);
      const held = exports.Callback.counter(0);
      const stream = exports.Stream.count(3);
      const error = thrownBy(() => exports.panicWith(`${i}`));
      expect(await rejectedBy(pending)).toBe(error);
      expect(() => held(1)).toThrow(StaleObjectError);
      expect(await rejectedBy(stream.next())).toBeInstanceOf(StaleObjectError);
    }
  } finally {
    WebAssembly.Instance = Instance;
  }
  /** How many of them are not collected. */
  const alive = (): number => memories.filter((memory) => memory.deref() !== undefined).length;
  expect(memories.length).toBeGreaterThanOrEqual(19);
  expect(await collected(() => alive() <= 1), `${alive()} are left`).toBe(true);
  runtime.dispose();
});

test("finalizers of the dead never touch the living", async () => {
  const { runtime, exports } = opened();
  (() => {
    for (let i = 0; i < 100; i++) {
      exports.Callback.counter(i);
      exports.Stream.count(3);
      exports.Stream.iterate(3);
    }
  })();
  thrownBy(() => exports.panicWith("over"));
  const counters = Array.from({ length: 100 }, (_, i) => exports.Callback.counter(i));
  await collected(() => false);
  expect(exports.Callback.dropped()).toBe(0);
  expect(counters.map((count) => count(1))).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  runtime.dispose();
});

describe("the stack of a panic", () => {
  /** Calls it from here. */
  function ofTheAuthor(call: () => unknown): string {
    return thrownBy(call).stack;
  }

  test("shows who called Rust, and leaves the limit as it was", () => {
    const { runtime, exports } = opened();
    const { stackTraceLimit } = Error;
    for (const limit of [stackTraceLimit, 3, 200, Number.POSITIVE_INFINITY]) {
      Error.stackTraceLimit = limit;
      expect(ofTheAuthor(() => exports.element([1], 5))).toMatch(/ofTheAuthor.*panic\.test\.ts/);
      expect(Error.stackTraceLimit).toBe(limit);
    }
    Object.defineProperty(Error, "stackTraceLimit", { writable: false });
    expect(thrownBy(() => exports.element([1], 5)).message).toMatch("index out of bounds");
    Object.defineProperty(Error, "stackTraceLimit", { writable: true, value: stackTraceLimit });
    runtime.dispose();
  });

  test.each([
    new RangeError("Maximum call stack size exceeded"),
    Object.assign(new Error("too much recursion"), { name: "InternalError" }),
    new WebAssembly.RuntimeError("Out of bounds memory access (evaluating 'raw.overflow(0)')"),
  ])("the end of an engine's stack is called so: %s", (error) => {
    const instance = new Instance({ abi: 1, name: "sample", assemblies: [], start: [] } as never);
    const raw = { memory: new WebAssembly.Memory({ initial: 1 }) } as never;
    instance.life = { instance, imports: {}, raw };
    const death = instance.died(error, raw) as Error;
    expect(death).toBeInstanceOf(RustPanicError);
    expect(death.message).toBe("stack overflow");
    expect(death.cause).toBe(error);
  });

  test("the end of memory is called so", () => {
    const { runtime, exports } = opened();
    const error = thrownBy(() => exports.exhaust());
    expect(error).toBeInstanceOf(RustPanicError);
    expect(error.message).toBe("out of memory");
    runtime.dispose();
  });

  test("the end of a memory with a limit of its own is called so as well", async () => {
    const wasm = readFileSync(new URL("../tests-rs/pkg/fixture.wasm", import.meta.url));
    const openedWith = (pages: number): Opened["exports"] => {
      const module = new WebAssembly.Module(limited(wasm, pages));
      return createRuntimeSync({ assemblies: [descriptor], wasm: { fixture: module } }).getAssemblyExports(descriptor);
    };
    expect(thrownBy(() => openedWith(4).exhaust()).message).toBe("out of memory");
    expect(thrownBy(() => openedWith(1000).trap()).message).toBe("Rust trapped: unreachable");
  });

  test("paths begin where a crate or the standard library does", () => {
    const { runtime, exports } = opened();
    const fileOf = (what: string): unknown => thrownBy(() => exports.Panic.ofStd(what)).file;
    expect(fileOf("step_by")).toBe("library/core/src/iter/adapters/step_by.rs");
    expect(fileOf("borrow")).toBe("tests-rs/src/panic.rs");
    runtime.dispose();
    const wasm = readFileSync(new URL("../tests-rs/pkg/fixture.wasm", import.meta.url), "latin1");
    expect(wasm).toContain("serde_json-1");
    expect(wasm).not.toMatch(/\/rustc\/|\/registry\/src\//);
    expect(wasm).not.toContain(homedir());
  });
});

/** A module whose memory may grow by so many pages. */
function limited(wasm: Uint8Array, pages: number): Uint8Array<ArrayBuffer> {
  const number = (at: number): [value: number, end: number] => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return [value, at];
    }
  };
  const bytes = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...bytes(value >> 7)]);
  for (let at = 8, end: number; at < wasm.length; at = end) {
    const [size, start] = number(at + 1);
    end = start + size;
    // One memory without a limit.
    if (wasm[at] !== 5 || wasm[start + 1] !== 0) continue;
    const [least] = number(start + 2);
    const memory = [1, 1, ...bytes(least), ...bytes(least + pages)];
    return Uint8Array.from([...wasm.subarray(0, at), 5, memory.length, ...memory, ...wasm.subarray(end)]);
  }
  throw new Error("no memory without a limit");
}
