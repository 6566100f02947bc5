/** Rust's memory, seen without a copy. The twin is `tests-rs/src/view.rs`. */
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime } from "oxbridge";
import { afterEach, describe, expect, test } from "vitest";
import { said, thrownBy } from "./thrown.ts";

const { View, Memory } = fixture;

afterEach(() => View.forget());

test("a view shows what Rust has, and Rust sees what is written to it", () => {
  using view = View.open(4);
  expect([view.length, view.byteLength]).toEqual([4, 32]);
  expect(view.slice()).toStrictEqual(Float64Array.of(0, 1, 2, 3));
  view.set([10, 20], 2);
  expect(View.sumOfKept()).toBe(31);
  View.doubleKept();
  expect(view.slice(1, 3)).toStrictEqual(Float64Array.of(2, 20));
  const target = new Float64Array(4);
  view.copyTo(target);
  expect(target).toEqual(Float64Array.of(0, 2, 20, 40));
});

test("a view outlives the growth of memory", () => {
  using view = View.open(3);
  Memory.grow(4);
  expect(view.slice()).toStrictEqual(Float64Array.of(0, 1, 2));
  const growing = Object.defineProperty([0, 5, 6], 0, {
    get() {
      Memory.grow(4);
      return 4;
    },
  });
  view.set(growing);
  expect(View.sumOfKept()).toBe(15);
});

test("a view goes back to Rust", () => {
  using view = View.open(3);
  expect(View.sum(view)).toBe(3);
  view.set([5]);
  expect(View.sum(view)).toBe(8);
});

test("a view lives as long as one side holds it", () => {
  const view = View.open(3);
  View.forget();
  expect(View.sumOfKept()).toBeUndefined();
  expect(view.slice()).toStrictEqual(Float64Array.of(0, 1, 2));
  view.dispose();
  const kept = View.open(3);
  kept.dispose();
  expect(View.sumOfKept()).toBe(3);
});

test("a disposed view is refused everywhere, and may be disposed again", () => {
  const view = View.open(3);
  view.dispose();
  view.dispose();
  const gone = expect.objectContaining({ name: "ObjectDisposedError", message: "the MemoryView was disposed" });
  for (const use of [() => view.length, () => view.slice(), () => view.set([1]), () => View.sum(view)]) {
    expect(use).toThrow(gone);
  }
});

test("a view leaves nothing behind", () => {
  // The table has room for one there from then on.
  View.zeros(10_000).dispose();
  const before = Memory.allocated();
  for (let i = 0; i < 100; i++) View.zeros(10_000).dispose();
  expect(Memory.allocated()).toBe(before);
});

test("an empty view is one", () => {
  using view = View.zeros(0);
  expect([view.length, view.byteLength, view.slice()]).toStrictEqual([0, 0, new Uint8Array(0)]);
});

test("a view is bounded", () => {
  using view = View.zeros(4);
  expect(() => view.set([1, 2, 3, 4, 5])).toThrow(RangeError);
  expect(() => view.set([1], 4)).toThrow(RangeError);
  expect(view.slice(2, 100)).toHaveLength(2);
});

test("a view of another instance, of another kind, or a forged one is refused", async () => {
  using runtime = await createRuntime({ assemblies: [descriptor] });
  const other = runtime.getAssemblyExports(descriptor);
  using view = other.View.open(3);
  using zeros = View.zeros(8);
  expect(() => View.sum(view)).toThrow("View.sum: `view`: expected a MemoryView of this instance, got an object");
  expect(() => View.sum(Object.create(Object.getPrototypeOf(zeros)))).toThrow(TypeError);
  expect(() => View.sum(new Float64Array(1))).toThrow("View.sum: `view`: expected a MemoryView of this instance");
  expect(() => View.sum(zeros)).toThrow(
    "View.sum: `view`: expected a MemoryView of a Float64Array, got one of a Uint8Array",
  );
  expect(fixture.add(1, 2)).toBe(3);
});

test("a view of an instance that has ended is stale", async () => {
  using runtime = await createRuntime({ assemblies: [descriptor] });
  const exports = runtime.getAssemblyExports(descriptor);
  const view = exports.View.open(3);
  expect(() => exports.panicWith("over")).toThrow("over");
  expect(() => view.slice()).toThrow(expect.objectContaining({ name: "StaleObjectError" }));
  expect(() => exports.View.sum(view)).toThrow(expect.objectContaining({ name: "StaleObjectError" }));
  view.dispose();
  expect(exports.View.sumOfKept()).toBeUndefined();
});

describe("arguments that dispose of the view", () => {
  const gone = expect.objectContaining({ name: "ObjectDisposedError", message: "the MemoryView was disposed" });
  /** A number whose conversion disposes of the view, after which its memory is used for something else. */
  const index = (view: { dispose(): void }, value: number): never =>
    ({
      valueOf() {
        view.dispose();
        View.forget();
        fixture.bytes(64);
        return value;
      },
    }) as never;

  test.each<[string, (view: ReturnType<typeof View.open>) => unknown]>([
    ["set", (view) => view.set([9, 9], index(view, 1))],
    [
      "set, an element",
      (view) =>
        view.set({
          length: 2,
          get 0() {
            return Number(index(view, 9));
          },
          1: 9,
        }),
    ],
    ["set, a typed array", (view) => view.set(Float64Array.of(9), index(view, 0))],
    ["copyTo", (view) => view.copyTo(new Float64Array(8), index(view, 1))],
    ["slice, the start", (view) => view.slice(index(view, 1))],
    ["slice, the end", (view) => view.slice(0, index(view, 2))],
  ])("%s: are converted first", (_, use) => {
    const view = View.open(8);
    expect(thrownBy(() => use(view))).toEqual(gone);
  });

  test("are refused by Rust as well", () => {
    const view = View.open(3);
    const last = {
      get x(): number {
        view.dispose();
        View.forget();
        return 1;
      },
      y: 2,
    };
    expect(thrownBy(() => View.sumWith(view, last))).toMatchObject({
      name: "ObjectDisposedError",
      message: "View.sumWith: `view`: the MemoryView was disposed",
    });
    expect(fixture.add(1, 2)).toBe(3);
  });
});

test("what is no array of numbers, or is longer than the memory, is refused before it is read", () => {
  using view = View.open(3);
  using other = View.open(2);
  view.set(other, 1);
  expect(view.slice()).toStrictEqual(Float64Array.of(0, 0, 1));
  const endless = { length: 2 ** 40, 0: 1 };
  expect(() => view.set(endless)).toThrow(RangeError);
  expect(() => view.set({ length: Number.NaN })).toThrow(RangeError);
  for (const source of [new Set([1]), "12", null])
    expect(() => view.set(source as never)).toThrow(/^set: `source`: expected an array, got /);
  expect(view.slice()).toStrictEqual(Float64Array.of(0, 0, 1));
});

test("a subclass with methods of its own does not see Rust's memory", () => {
  const seen: unknown[] = [];
  class Spy extends Float64Array {
    override set(...values: never): void {
      seen.push(values);
    }
    override subarray(...values: never): never {
      return seen.push(values) as never;
    }
    static get [Symbol.species](): never {
      return seen.push("species") as never;
    }
  }
  using view = View.open(3);
  const target = new Spy(3);
  view.copyTo(target, 1);
  expect([...target]).toEqual([1, 2, 0]);
  view.set(new Spy([7, 8]), 1);
  expect(view.slice(-2)).toStrictEqual(Float64Array.of(7, 8));
  expect(seen).toEqual([]);
  expect(() => view.copyTo([] as never)).toThrow(
    new TypeError("copyTo: `target`: expected a typed array, got an array"),
  );
  expect(() => view.set([1, 2, 3, 4])).toThrow(RangeError);
  expect(() => view.set([1], -1)).toThrow(RangeError);
});

test("many views of one memory are let go in any order", () => {
  const views = Array.from({ length: 100 }, () => View.again(View.open(3)));
  for (const view of views.splice(50).concat(views)) view.dispose();
  expect(View.sumOfKept()).toBe(3);
});

describe("`set` takes what Rust's type holds", () => {
  test.each<[string, ArrayLike<unknown>, string]>([
    ["too large", [1, 300], "RangeError: set: `source[1]`: expected u8 (0 to 255), got 300"],
    ["too small", [-1], "RangeError: set: `source[0]`: expected u8 (0 to 255), got -1"],
    ["no integer", { length: 2, 0: 0, 1: 0.5 }, "RangeError: set: `source[1]`: expected u8 (0 to 255), got 0.5"],
    ["no number at all", [Number.NaN], "RangeError: set: `source[0]`: expected u8 (0 to 255), got NaN"],
    ["a text", ["1"], 'TypeError: set: `source[0]`: expected u8 (0 to 255), got "1"'],
    ["of another type", Int16Array.of(1, 2, 256), "RangeError: set: `source[2]`: expected u8 (0 to 255), got 256"],
  ])("and nothing that is %s", (_, source, message) => {
    using view = View.zeros(3);
    view.set([7, 8, 9]);
    expect(said(() => view.set(source as never))).toBe(message);
    expect(view.slice()).toStrictEqual(Uint8Array.of(7, 8, 9));
  });

  test("also from a typed array of another type, and from a view", () => {
    using view = View.zeros(3);
    view.set(Float64Array.of(1, 255), 1);
    view.set(Uint8ClampedArray.of(4));
    expect(view.slice()).toStrictEqual(Uint8Array.of(4, 1, 255));
    using numbers = View.open(2);
    view.set(numbers);
    numbers.set(view.slice(1));
    expect(view.slice()).toStrictEqual(Uint8Array.of(0, 1, 255));
    numbers.set([1.5, 2]);
    expect(said(() => view.set(numbers))).toBe("RangeError: set: `source[0]`: expected u8 (0 to 255), got 1.5");
  });
});

test("methods that are called on anything else say so", () => {
  using view = View.open(1);
  const { set, slice, dispose } = view;
  expect(
    [() => set.call({} as never, [1]), () => slice.call(undefined as never), () => dispose.call(1 as never)].map(said),
  ).toEqual([
    "TypeError: MemoryView.set: expected a MemoryView, got an object",
    "TypeError: MemoryView.slice: expected a MemoryView, got undefined: pass it with its object, `() => object.slice()`",
    "TypeError: MemoryView.dispose: expected a MemoryView, got 1",
  ]);
  expect(said(() => Reflect.get(Object.getPrototypeOf(view), "length"))).toBe(
    "TypeError: MemoryView.length: expected a MemoryView, got an object",
  );
});
