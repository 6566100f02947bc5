/** Objects that Rust hands over. The twin is `tests-rs/objects/src/hand.rs`. */
import { Counter, dropped, Hand } from "objects";
import { afterAll, describe, expect, test, vi } from "vitest";
import { said } from "../thrown.ts";

afterAll(() => vi.unstubAllGlobals());

/** Changes a counter, and says what it says then. */
function raise(counter: Counter): number {
  counter.increment(10);
  counter.value += 100;
  return counter.value;
}

describe("an object that Rust hands to a function", () => {
  test("by value can be changed there", () => {
    expect(Hand.byValue(1, raise)).toBe(111);
    expect(Hand.byValue(2, (counter) => counter.finish())).toBe(2);
  });

  test("as the only Rc can be changed there", () => {
    expect(Hand.asRc(1, raise)).toBe(111);
    using counter = new Counter(3);
    const raised = (same: Counter): Counter => {
      raise(same);
      return same;
    };
    expect(Hand.on(counter, raised)).toBe(counter);
    expect(counter.value).toBe(113);
  });

  test("can be disposed of there, or kept", () => {
    const before = dropped();
    const disposed = (counter: Counter): number => {
      counter.dispose();
      return dropped() - before;
    };
    expect(Hand.byValue(1, disposed)).toBe(1);
    let kept: Counter | undefined;
    Hand.byValue(5, (counter) => {
      kept = counter;
      return 0;
    });
    expect([kept?.increment(), dropped() - before]).toEqual([6, 1]);
    kept?.dispose();
    expect(dropped() - before).toBe(2);
  });

  test("that Rust has too is read only", () => {
    using counter = new Counter(3);
    expect(Hand.lend(counter, (same) => same.value)).toBe(3);
    const text = "ObjectBorrowedError: Counter.increment: the Counter is in use by Rust";
    expect(said(() => Hand.lend(counter, raise))).toBe(text);
    expect(raise(counter)).toBe(113);
  });

  test("in a list, a record, an option, a box, an array or a tuple can be changed there", () => {
    const sum = Hand.everywhere((list, named, maybe, boxed, array, [, last]) => {
      const all = [...list, named.three as Counter, maybe as Counter, boxed, ...array, last];
      return all.reduce((sum, each) => sum + each.increment(), 0);
    });
    expect(sum).toBe(8 + 36);
  });
});

describe("an object that Rust hands to an import", () => {
  test("can be changed there", async () => {
    const both = (counter: Counter, [other]: Counter[]) => raise(counter) + raise(other as Counter);
    const later = async ([counter]: Counter[]) => raise(counter as Counter);
    vi.stubGlobal("hand", { take: raise, share: raise, later, both });
    expect(Hand.toImport(1)).toBe(222);
    expect(Hand.byName(1)).toBe(222);
    await expect(Hand.toAsyncImport(1)).resolves.toBe(111);
  });

  test("can be changed in the method of a trait", () => {
    expect(Hand.toTrait({ take: (counter, shared) => raise(counter) + raise(shared) }, 1)).toBe(222);
  });
});

test("an object that Rust gives can be changed, wherever it comes from", async () => {
  expect(raise(Hand.maker()(1))).toBe(111);
  expect(raise(await Hand.promise(1))).toBe(111);
  const each = [];
  for await (const counter of Hand.stream(2)) each.push(raise(counter));
  expect(each).toEqual([110, 111]);
  expect(Object.values(Hand.named(2)).map(raise).sort()).toEqual([110, 111]);
});
