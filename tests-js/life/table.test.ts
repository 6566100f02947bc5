/** The table of values that Rust holds by their slots, over a module that is played by JavaScript. */
import { afterEach, describe, expect, test } from "vitest";
import { StaleObjectError } from "../../npm/src/error.ts";
import { send, stage } from "../../npm/src/inbox.ts";
import type { Entry } from "../../npm/src/life.ts";
import { open } from "../../npm/src/outbox.ts";
import * as cross from "../../npm/src/reference/cross.ts";
import * as references from "../../npm/src/reference/table.ts";
import { writeU32 } from "../../npm/src/wire/writer.ts";
import { leavesNothing, Played } from "./played.ts";

afterEach(leavesNothing);

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
    expect(i.now.table?.given.slice(1)).toEqual(i.now.table?.taken.map(() => i.now.table));
  });

  test("values of a message may be read in any order, and their numbers are given again", () => {
    const i = new Played();
    const { give, keep, put } = i.oxbridge as unknown as Record<string, (value: unknown) => number>;
    const numbers = ["a", "b", "c"].map((each) => give?.(keep?.(each) as number));
    const read = (number: unknown): unknown => cross.readReference(i.read((w) => writeU32(w, number)));
    expect([numbers[1], numbers[0]].map(read)).toEqual(["b", "a"]);
    expect(read(put?.("d"))).toBe("d");
    expect(read(numbers[2])).toBe("c");
    expect([1, 2, 3]).toContain(put?.("e"));
    expect(i.now.table?.given).toHaveLength(4);
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
