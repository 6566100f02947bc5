/** Streams of both sides, over a module that is played by JavaScript. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { ObjectBorrowedError, StaleObjectError } from "../../npm/src/error.ts";
import { stage } from "../../npm/src/inbox.ts";
import type { Writer } from "../../npm/src/life.ts";
import { open } from "../../npm/src/outbox.ts";
import * as references from "../../npm/src/reference/table.ts";
import { type RustIterator, type RustStream, readIterator, readStream, writeStream } from "../../npm/src/stream.ts";
import { readU8, readU32 } from "../../npm/src/wire/reader.ts";
import { writeString, writeTag, writeU8, writeU32 } from "../../npm/src/wire/writer.ts";
import { turn } from "../uncaught.ts";
import { leavesNothing, Played } from "./played.ts";

afterEach(leavesNothing);

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
  /** The message of an answer. */
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
    /** An iterator whose items are the messages of `next`. */
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
    /** The message of an item. */
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
  /** What Rust gets when it asks for the next item. */
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
  /** The slot of a stream that Rust was given. */
  const sourceOf = (i: Played, value: unknown): number => i.lend((w) => writeStream(w, value, write));

  /** Counts from 1 and tells when nobody wants more. */
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

  /** A `ReadableStream` of 1 and 2. */
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
      expect(() => writeStream(w, value, write)).toThrow();
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
    writeStream(w, webStream(closed), write);
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
