/** Streams that are read before somebody asks: of JavaScript's by the caller, of Rust's where Rust runs. */
import { describe, expect, test } from "vitest";
import { RustPanicError, StaleObjectError } from "../../npm/dist/src/index.js";
import { near } from "../../tests-rs/pkg/far-host.js";
import { elsewhere, worker } from "./elsewhere.ts";

const HOSTS = [
  ["near", near],
  ["worker", worker],
] as const;

/** How many items of a stream of JavaScript's may be on their way, or wait to be read. */
const AHEAD = 16;

/** An endless stream by hand, which says what it was asked for. */
function endless<T>(item: (n: number) => T) {
  const seen = { pulled: 0, atOnce: 0, returned: 0 };
  let running = 0;
  const next = async (): Promise<IteratorResult<T>> => {
    running++;
    seen.atOnce = Math.max(seen.atOnce, running);
    await undefined;
    running--;
    return { done: false, value: item(seen.pulled++) };
  };
  const close = async (): Promise<IteratorResult<T>> => {
    seen.returned++;
    return { done: true, value: undefined };
  };
  return { seen, stream: { [Symbol.asyncIterator]: () => ({ next, return: close }) } as AsyncIterable<T> };
}

describe.each(HOSTS)("%s: a stream of JavaScript", (_, host) => {
  test("is read ahead, one item after the other, and returned once", async () => {
    const { fixture } = await elsewhere(host());
    const { seen, stream } = endless(String);
    expect(await fixture.Stream.take(stream, 3)).toEqual(["0", "1", "2"]);
    await expect.poll(() => seen.returned).toBe(1);
    const { pulled } = seen;
    expect(pulled).toBeGreaterThanOrEqual(3);
    expect(pulled).toBeLessThanOrEqual(3 + AHEAD);
    await fixture.Stream.take(["late"], 1);
    expect(seen).toEqual({ pulled, atOnce: 1, returned: 1 });
  });

  test("waits where Rust does not read on", async () => {
    const { fixture } = await elsewhere(host());
    const { seen, stream } = endless(String);
    const texts = await fixture.Stream.shout(stream, { ahead: 1 });
    expect(await texts.next()).toEqual({ done: false, value: "0" });
    await expect.poll(() => seen.pulled).toBeGreaterThan(AHEAD / 2);
    await fixture.Stream.take(["late"], 1);
    expect(seen.pulled).toBeLessThanOrEqual(1 + AHEAD);
    expect(await texts.next()).toEqual({ done: false, value: "1" });
    await texts.return();
    await expect.poll(() => seen.returned).toBe(1);
  });

  test("gives what came before it fails", async () => {
    const { fixture } = await elsewhere(host());
    const failing = async function* (count: number): AsyncGenerator<number> {
      for (let n = 0; n < count; n++) yield n;
      throw new Error("broken");
    };
    expect(await fixture.Stream.readOn(failing(2))).toEqual(["0", "1", "broken", "end"]);
    const error = new RangeError("the very one");
    const thrown = async function* (): AsyncGenerator<number> {
      yield* Array.from({ length: 40 }, () => 1);
      throw error;
    };
    await expect(fixture.Stream.sum(thrown())).rejects.toBe(error);
    expect(await fixture.Stream.sum(Array.from({ length: 1000 }, (_, n) => n))).toBe(499_500);
  });

  test("lets go of what Rust has not read", async () => {
    const { fixture, runtime } = await elsewhere(host());
    const { stream } = endless(async (n) => `${n}`);
    expect(await fixture.Stream.first(stream)).toBe("0");
    await expect.poll(() => runtime.stats()).toMatchObject({ promises: 0, streams: 0, functions: 0, objects: 0 });
    const failing = async function* (): AsyncGenerator<Promise<string>> {
      yield Promise.resolve("first");
      throw new Error("nobody hears of it");
    };
    expect(await fixture.Stream.first(failing())).toBe("first");
    await expect.poll(() => runtime.stats()).toMatchObject({ promises: 0, streams: 0, functions: 0, objects: 0 });
  });
});

describe.each(HOSTS)("%s: a stream of Rust", (_, host) => {
  test("keeps what is ahead of it, whatever becomes of other calls", async () => {
    const { fixture, runtime } = await elsewhere(host());
    const objects = Array.from({ length: 40 }, (_, n) => ({ n }));
    const stream = await fixture.Stream.objects(objects);
    expect((await stream.next()).value).toBe(objects[0]);
    // A result that JavaScript cannot hold, with a value of JavaScript's in it.
    await expect(fixture.Memory.keep({}, 2n ** 60n, 3)).rejects.toThrow(RangeError);
    const seen: object[] = [];
    for await (const each of stream) seen.push(each);
    expect(seen.every((each, k) => each === objects[k + 1])).toBe(true);
    expect(seen).toHaveLength(39);
    await expect.poll(() => runtime.stats()).toMatchObject({ objects: 0, streams: 0 });
  });

  test("says once that Rust has died of an item of it, and is over then", async () => {
    const { fixture } = await elsewhere(host());
    const stream = await fixture.Panic.stream(3);
    const other = await fixture.Stream.count(1000);
    await other.next();
    expect(await stream.next()).toMatchObject({ done: false });
    await fixture.countCalls();
    const ended = (async () => {
      for await (const _ of stream);
    })();
    await expect(ended).rejects.toThrow(RustPanicError);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    // One that Rust was not making items of belongs to what is gone.
    const rest = (async () => {
      for await (const _ of other);
    })();
    await expect(rest).rejects.toThrow(StaleObjectError);
  });
});
