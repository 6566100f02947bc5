/** Streams of Rust that JavaScript reads, and of JavaScript that Rust reads. The twin is `tests-rs/src/stream.rs`. */
import { isDeepStrictEqual } from "node:util";
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime, ObjectBorrowedError, ObjectDisposedError, RustPanicError, StaleObjectError } from "oxbridge";
import { afterAll, describe, expect, test } from "vitest";
import { rejectedBy, said, saidLater, THROWN, thrownBy } from "./thrown.ts";
import { collected, turn, uncaughtByNow } from "./uncaught.ts";

const { Stream, Callback } = fixture;

afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

/** All items of a stream. */
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}

/** The numbers from 0 up to `count`. */
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe("a stream of Rust", () => {
  test("is read by `for await`", async () => {
    expect(await all(Stream.count(5))).toEqual([0, 1, 2, 3, 4]);
    expect(await all(Stream.count(5, true))).toEqual([0, 1, 2, 3, 4]);
    expect(await all(Stream.count(0))).toEqual([]);
    expect(await all(Stream.words("so it is: é 😀"))).toEqual(["so", "it", "is:", "é", "😀"]);
  });

  test("is an async iterator", async () => {
    const stream = Stream.count(2);
    expect(stream[Symbol.asyncIterator]()).toBe(stream);
    expect(await stream.next()).toEqual({ done: false, value: 0 });
    expect(await stream.next()).toEqual({ done: false, value: 1 });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(await stream.return?.()).toEqual({ done: true, value: undefined });
  });

  test("is dropped at its end, by `break`, `return`, `throw` and `using`", async () => {
    const before = Callback.dropped();
    await all(Stream.count(3));
    expect(Callback.dropped()).toBe(before + 1);
    for await (const item of Stream.count(10)) if (item === 2) break;
    expect(Callback.dropped()).toBe(before + 2);
    const returned = Stream.count(10);
    await returned.next();
    expect(await returned.return?.(7 as never)).toEqual({ done: true, value: 7 });
    expect(Callback.dropped()).toBe(before + 3);
    expect(await returned.next()).toEqual({ done: true, value: undefined });
    const thrown = Stream.count(10);
    const error = new Error("enough");
    expect(await rejectedBy(thrown.throw?.(error) as Promise<unknown>)).toBe(error);
    expect(Callback.dropped()).toBe(before + 4);
    {
      await using used = Stream.count(10);
      await used.next();
    }
    expect(Callback.dropped()).toBe(before + 5);
  });

  test("is dropped when nobody has it any more", async () => {
    const before = Callback.dropped();
    await (async () => void (await Stream.count(10).next()))();
    expect(await collected(() => Callback.dropped() > before)).toBe(true);
  });

  test("answers calls at the same time in their order", async () => {
    for (const slow of [false, true]) {
      const stream = Stream.count(3, slow);
      const results = await Promise.all(upTo(5).map(() => stream.next()));
      expect(results.map(({ value }) => value)).toEqual([0, 1, 2, undefined, undefined]);
      expect(results.map(({ done }) => done)).toEqual([false, false, false, true, true]);
    }
    // `return` does not wait for those that wait.
    const stream = Stream.count(10, true);
    const [one, end, after] = await Promise.all([stream.next(), stream.return?.(), stream.next()]);
    expect([one.done, end?.done, after.done]).toEqual([true, true, true]);
  });

  test("makes an item when it is asked for one", async () => {
    const made: number[] = [];
    const stream = Stream.observed(100, (item) => void made.push(item));
    await turn();
    expect(made).toEqual([]);
    await stream.next();
    await turn();
    expect(made).toEqual([0]);
    await stream.next();
    expect(made).toEqual([0, 1]);
    await stream.return?.();
  });

  test("may come in batches, and nobody sees it", async () => {
    expect(await all(Stream.countBatched(1000, 64))).toEqual(upTo(1000));
    expect(await all(Stream.countBatched(3, 64))).toEqual([0, 1, 2]);
    expect(await all(Stream.countBatched(0, 64))).toEqual([]);
    const before = Callback.dropped();
    for await (const item of Stream.countBatched(1000, 64)) if (item === 2) break;
    expect(Callback.dropped()).toBe(before + 1);
  });

  test("moves chunks of bytes", async () => {
    const chunks = await all(Stream.chunks(3, 100_000));
    expect(chunks.map((chunk) => [chunk.constructor, chunk.length, chunk[0], chunk.at(-1)])).toEqual(
      upTo(3).map((n) => [Uint8Array, 100_000, n, n]),
    );
  });

  test("fails with its error, and is over then", async () => {
    const stream = Stream.failing(2);
    expect([(await stream.next()).value, (await stream.next()).value]).toEqual([0, 1]);
    const error = await rejectedBy(stream.next());
    expect(error).toBeInstanceOf(fixture.RustError);
    expect(error.message).toBe("offline");
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    const thrown = { thrown: true };
    const seen = Stream.observed(10, () => {
      throw thrown;
    });
    expect(await rejectedBy(seen.next())).toBe(thrown);
  });

  test("is a ReadableStream too", async () => {
    const before = Callback.dropped();
    const reader = Stream.words("one two three").readable.getReader();
    expect(await reader.read()).toEqual({ done: false, value: "one" });
    await reader.cancel("enough");
    expect(Callback.dropped()).toBe(before + 1);
    const text = Stream.words("one two").readable.pipeThrough(
      new TransformStream<string, string>({ transform: (chunk, to) => to.enqueue(chunk.toUpperCase()) }),
    );
    expect(await all(text as unknown as AsyncIterable<string>)).toEqual(["ONE", "TWO"]);
    expect((await rejectedBy(Stream.failing(0).readable.getReader().read())).message).toBe("offline");
  });

  test("as a ReadableStream makes nothing before it is asked", async () => {
    const made: number[] = [];
    const { readable } = Stream.observed(100, (item) => void made.push(item));
    await turn();
    expect(made).toEqual([]);
    const reader = readable.getReader();
    await reader.read();
    await turn();
    expect(made).toEqual([0]);
    await reader.cancel();
  });

  test("may be what an async function gives, and a field", async () => {
    expect(await all(await Stream.open(3))).toEqual([0, 1, 2]);
    expect((await rejectedBy(Stream.open(0))).message).toBe("nothing to count");
    const { name, chunks } = Stream.download("file", 2);
    expect([name, (await all(chunks)).length]).toEqual(["file", 2]);
  });

  test("that waits is let go by `return`", async () => {
    const before = Callback.dropped();
    const stream = Stream.silent();
    const waiting = stream.next();
    await turn();
    const returned = stream.return?.();
    expect((await waiting).done).toBe(true);
    expect((await returned)?.done).toBe(true);
    expect(Callback.dropped()).toBe(before + 1);
  });

  test("is stale after a restart, and what waits for it rejects", async () => {
    const runtime = await createRuntime({ assemblies: [descriptor] });
    const { Stream } = runtime.getAssemblyExports(descriptor);
    const [silent, idle] = [Stream.silent(), Stream.count(3)];
    const waiting = silent.next();
    runtime.restart();
    const fresh = Stream.count(3);
    expect(await rejectedBy(waiting)).toBeInstanceOf(StaleObjectError);
    expect(await rejectedBy(idle.next())).toBeInstanceOf(StaleObjectError);
    await idle.return?.();
    expect(await all(fresh)).toEqual([0, 1, 2]);
    const [last, pending] = [Stream.count(3), Stream.silent().next()];
    runtime.dispose();
    expect(await rejectedBy(pending)).toBeInstanceOf(ObjectDisposedError);
    expect(await rejectedBy(last.next())).toBeInstanceOf(StaleObjectError);
    await last.return?.();
  });

  test("rejects with the panic that ends its instance", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Stream, panicWith } = runtime.getAssemblyExports(descriptor);
    const waiting = Stream.silent().next();
    const error = thrownBy(() => panicWith("over"));
    expect(await rejectedBy(waiting)).toBe(error);
    expect(error).toBeInstanceOf(RustPanicError);
  });
});

describe("an iterator of Rust", () => {
  test("is read by `for of`, spread and the rest", () => {
    expect([...Stream.iterate(4)]).toEqual([0, 1, 2, 3]);
    expect(Array.from(Stream.iterate(3), (n) => n * 2)).toEqual([0, 2, 4]);
    const [first, second] = Stream.iterate(10);
    expect([first, second]).toEqual([0, 1]);
    expect(Math.max(...Stream.iterate(5))).toBe(4);
  });

  test("is an iterator", () => {
    const iterator = Stream.iterate(1);
    expect(iterator[Symbol.iterator]()).toBe(iterator);
    expect(iterator.next()).toEqual({ done: false, value: 0 });
    expect(iterator.next()).toEqual({ done: true, value: undefined });
    expect(iterator.next()).toEqual({ done: true, value: undefined });
  });

  test("is dropped at its end, by `break`, `return` and `throw`", () => {
    const before = Callback.dropped();
    void [...Stream.iterate(3)];
    expect(Callback.dropped()).toBe(before + 1);
    for (const item of Stream.iterate(10)) if (item === 2) break;
    expect(Callback.dropped()).toBe(before + 2);
    const returned = Stream.iterate(10);
    expect(returned.return?.()).toEqual({ done: true, value: undefined });
    expect(Callback.dropped()).toBe(before + 3);
    expect(returned.next().done).toBe(true);
    const error = new Error("enough");
    expect(thrownBy(() => Stream.iterate(10).throw?.(error))).toBe(error);
    expect(Callback.dropped()).toBe(before + 4);
  });

  test("throws its error, and is over then", () => {
    const iterator = Stream.iterateFailing(1);
    expect(iterator.next().value).toBe(0);
    expect(thrownBy(() => iterator.next())).toBeInstanceOf(fixture.RustError);
    expect(iterator.next().done).toBe(true);
  });

  test("refuses to be read while it is read", () => {
    const errors: unknown[] = [];
    const iterator = Stream.iterateObserved(3, () => void errors.push(thrownBy(() => iterator.next())));
    expect([...iterator]).toEqual([0, 1, 2]);
    expect(errors).toHaveLength(3);
    for (const error of errors) expect(error).toBeInstanceOf(ObjectBorrowedError);
    const failing = Stream.iterateObserved(3, () => void failing.next());
    expect(thrownBy(() => failing.next())).toBeInstanceOf(ObjectBorrowedError);
    expect(failing.next().done).toBe(true);
  });

  test("is stale after a restart", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Stream } = runtime.getAssemblyExports(descriptor);
    const iterator = Stream.iterate(3);
    iterator.next();
    runtime.restart();
    Stream.iterate(3);
    expect(() => iterator.next()).toThrow(StaleObjectError);
    iterator.return?.();
  });
});

describe("a stream of JavaScript", () => {
  test("is anything that can be iterated", async () => {
    async function* generator(): AsyncGenerator<number> {
      yield 1;
      await turn();
      yield 2;
    }
    const sources = [
      [1, 2],
      new Set([1, 2]),
      Float64Array.of(1, 2),
      generator(),
      new ReadableStream<number>({
        start(to) {
          to.enqueue(1);
          to.enqueue(2);
          to.close();
        },
      }),
      [Promise.resolve(1), Promise.resolve(2)],
      { [Symbol.asyncIterator]: () => generator() },
      (function* () {
        yield* [1, 2];
      })(),
    ];
    for (const source of sources) expect(await Stream.sum(source as never)).toBe(3);
    expect(await Stream.sum([])).toBe(0);
  });

  test("may be a ReadableStream that cannot be iterated, as in some browsers", async () => {
    const readable = new ReadableStream<number>({
      start(to) {
        to.enqueue(1);
        to.enqueue(2);
        to.close();
      },
    });
    Object.defineProperty(readable, Symbol.asyncIterator, { value: undefined });
    expect(await Stream.sum(readable as never)).toBe(3);
  });

  test("is one of these, and nothing else", async () => {
    for (const value of [undefined, null, 1, {}, () => {}])
      expect(await rejectedBy(Stream.sum(value as never))).toBeInstanceOf(TypeError);
  });

  test("moves chunks of bytes", async () => {
    const chunks = upTo(10).map((n) => new Uint8Array(100_000).fill(n));
    expect(await Stream.measure(chunks)).toBe(1_000_000);
    expect(await Stream.measure(new Blob(chunks).stream())).toBe(1_000_000);
    expect(await Stream.measure(Stream.chunks(3, 7))).toBe(21);
  });

  test("is returned when Rust stops reading", async () => {
    let returned = 0;
    async function* texts(): AsyncGenerator<string> {
      try {
        for (;;) yield "text";
      } finally {
        returned++;
      }
    }
    expect(await Stream.take(texts(), 3)).toEqual(["text", "text", "text"]);
    await turn();
    expect(returned).toBe(1);
    const cancelled: unknown[] = [];
    const readable = new ReadableStream<string>({
      pull: (to) => to.enqueue("text"),
      cancel: (reason) => void cancelled.push(reason),
    });
    expect(await Stream.take(readable, 2)).toHaveLength(2);
    await turn();
    expect(cancelled).toHaveLength(1);
    expect(await Stream.take(texts(), 0)).toEqual([]);
  });

  test("is not returned when it has ended or failed by itself", async () => {
    let returned = 0;
    const source = (end: () => IteratorResult<string>) => ({
      [Symbol.asyncIterator]: () => ({
        next: async () => end(),
        return: async () => {
          returned++;
          return { done: true as const, value: undefined };
        },
      }),
    });
    expect(await Stream.take(source(() => ({ done: true, value: undefined })) as never, 3)).toEqual([]);
    const failing = source(() => {
      throw new Error("broken");
    });
    expect((await rejectedBy(Stream.take(failing as never, 3))).message).toBe("broken");
    await turn();
    expect(returned).toBe(0);
  });

  test("that fails in `return` harms nobody", async () => {
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: "text" }),
        return: () => Promise.reject(new Error("in return")),
      }),
    };
    expect(await Stream.take(source as never, 1)).toEqual(["text"]);
  });

  test.each(THROWN.map((thrown, i) => [i, thrown]))("throws on what it fails with: %i", async (_, thrown) => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw thrown;
    }
    expect(Object.is(await rejectedBy(Stream.sum(failing())), thrown)).toBe(true);
    const readable = new ReadableStream({ pull: (to) => to.error(thrown) });
    expect(Object.is(await rejectedBy(Stream.sum(readable as never)), thrown)).toBe(true);
  });

  test("is checked item by item", async () => {
    expect((await rejectedBy(Stream.sum([1, "2"] as never))).message).toMatch(/expected a number, got "2"$/);
    expect(await Stream.readOn([1, -1, 3] as never)).toEqual([
      "1",
      expect.stringMatching(/expected u32 \(0 to 4294967295\), got -1$/),
      "end",
      "end",
    ]);
    expect(await Stream.readOn([1])).toEqual(["1", "end", "end", "end"]);
  });

  test("goes through Rust", async () => {
    async function* texts(): AsyncGenerator<string> {
      yield "one";
      yield "two";
    }
    expect(await all(Stream.shout(texts()))).toEqual(["ONE", "TWO"]);
    let returned = 0;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield "x";
      } finally {
        returned++;
      }
    }
    for await (const text of Stream.shout(endless())) if (text === "X") break;
    await turn();
    expect(returned).toBe(1);
  });

  test("is returned when the instance that reads it dies", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { Stream, panicWith } = runtime.getAssemblyExports(descriptor);
    let returned = 0;
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          returned++;
          return { done: true, value: undefined };
        },
      }),
    };
    const reading = Stream.sum(source as never);
    await turn();
    const error = thrownBy(() => panicWith("over"));
    expect(await rejectedBy(reading)).toBe(error);
    await turn();
    expect(returned).toBe(1);
  });
});

test("streams are counted while they live", async () => {
  using runtime = await createRuntime({ assemblies: [descriptor] });
  const { Stream } = runtime.getAssemblyExports(descriptor);
  const before = runtime.stats().streams;
  const stream = Stream.count(3);
  await stream.next();
  expect(runtime.stats().streams).toBe(before + 1);
  await stream.return?.();
  expect(runtime.stats().streams).toBe(before);
});

describe("for others", () => {
  test("are no plain objects, and equal to themselves only", () => {
    const tag = (value: object): string => Object.prototype.toString.call(value);
    const [a, b] = [Stream.count(3), Stream.count(3)];
    const [c, d] = [Stream.iterate(3), Stream.iterate(3)];
    expect([tag(a), tag(c)]).toEqual(["[object RustStream]", "[object RustIterator]"]);
    expect(isDeepStrictEqual(a, b)).toBe(false);
    expect(isDeepStrictEqual(c, d)).toBe(false);
    expect(isDeepStrictEqual(a, a)).toBe(true);
    expect(Object.keys(a)).toEqual([]);
  });

  // Node 20 has none; `Iterator` came with Node 22.
  test.runIf("Iterator" in globalThis)("an iterator has the helpers of the host", () => {
    const iterator = Stream.iterate(10) as unknown as {
      take(n: number): { map(f: (n: number) => number): Iterable<number> };
    };
    expect([...iterator.take(3).map((n) => n * 2)]).toEqual([0, 2, 4]);
  });

  test("a stream of bytes fills the buffers of its readers", async () => {
    const reader = Stream.chunks(2, 5).readable.getReader({ mode: "byob" });
    const read = async (): Promise<number[]> => [...((await reader.read(new Uint8Array(4))).value ?? [])];
    expect([await read(), await read(), await read(), await read()]).toEqual([[0, 0, 0, 0], [0], [1, 1, 1, 1], [1]]);
    expect((await reader.read(new Uint8Array(4))).done).toBe(true);
    const plain: number[] = [];
    for await (const chunk of Stream.chunks(2, 3).readable) plain.push(...chunk);
    expect(plain).toEqual([0, 0, 0, 1, 1, 1]);
    const empty = Stream.chunks(3, 0).readable.getReader();
    expect((await empty.read()).done).toBe(true);
    expect(() => Stream.count(2).readable.getReader({ mode: "byob" })).toThrow(TypeError);
  });
});

test("methods of a stream or an iterator that are called on anything else say so", async () => {
  const stream = Stream.count(1);
  expect(said(() => stream.next.call({} as never))).toBe(
    "TypeError: RustStream.next: expected a RustStream, got an object",
  );
  const { return: leave } = stream as Required<typeof stream>;
  expect(await saidLater(leave.call(undefined as never))).toBe(
    "TypeError: RustStream.return: expected a RustStream, got undefined: pass it with its object, `() => object.return()`",
  );
  expect(await stream.next()).toEqual({ done: false, value: 0 });
  using iterator = Stream.iterate(2);
  const { next } = iterator;
  expect(said(() => next.call([] as never))).toBe(
    "TypeError: RustIterator.next: expected a RustIterator, got an array",
  );
  expect(said(() => iterator[Symbol.dispose].call(undefined as never))).toBe(
    "TypeError: RustIterator.[Symbol.dispose]: expected a RustIterator, got undefined: pass it with its object, `() => object[Symbol.dispose]()`",
  );
  expect(iterator.next()).toEqual({ done: false, value: 0 });
});
