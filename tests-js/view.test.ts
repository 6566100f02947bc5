/** Rust's memory, seen without a copy. The twin is `tests-rs/src/view.rs`. */
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime } from "oxbridge";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { said, thrownBy } from "./thrown.ts";

const { View, Memory } = fixture;
type Numbers = ReturnType<typeof View.open>;
const global = globalThis as unknown as { fixtureHost: Record<string, unknown> };

beforeEach(() => {
  global.fixtureHost = {};
});
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

describe("a view that Rust passes to a function", () => {
  const ended = {
    name: "ObjectDisposedError",
    message: "the MemoryView was for a call, which has ended: copy what is needed of it with `slice()`",
  };

  test("shows what Rust has, and Rust sees what is written to it", () => {
    const seen: unknown[] = [];
    const sum = View.show(4, (view) => {
      seen.push(view.slice(), view.length);
      view.set([10], 3);
    });
    expect(seen).toStrictEqual([Float64Array.of(0, 1, 2, 3), 4]);
    expect(sum).toBe(13);
    View.show(0, (view) => void seen.push(view.slice()));
    expect(seen.at(-1)).toStrictEqual(new Float64Array(0));
  });

  test("ends with the call, and says so", () => {
    let kept: Numbers | undefined;
    View.show(3, (view) => {
      kept = view;
    });
    const view = kept as Numbers;
    const uses = [() => view.length, () => view.slice(), () => view.set([1]), () => view.copyTo(new Float64Array(3))];
    for (const use of [...uses, () => View.sum(view)]) expect(thrownBy(use)).toMatchObject(ended);
    view.dispose();
    expect(thrownBy(() => view.slice())).toMatchObject(ended);
  });

  test("ends where the function throws as well", () => {
    let kept: Numbers | undefined;
    const thrown = new Error("no");
    const call = (): unknown =>
      View.show(3, (view) => {
        kept = view;
        throw thrown;
      });
    expect(thrownBy(call)).toBe(thrown);
    expect(thrownBy(() => (kept as Numbers).slice())).toMatchObject(ended);
  });

  test("may be disposed of before, and outlives the growth of memory", () => {
    View.show(3, (view) => {
      Memory.grow(4);
      expect(view.slice()).toStrictEqual(Float64Array.of(0, 1, 2));
      view.dispose();
      expect(thrownBy(() => view.slice()).message).toBe("the MemoryView was disposed");
    });
  });

  test("leaves nothing behind, also where another argument cannot be read or the function throws", () => {
    const run = (): void => {
      View.show(10_000, () => {});
      View.showAndTake(10_000, 1n, (view) => view);
      expect(said(() => View.showAndTake(10_000, 2n ** 60n, (view) => view))).toMatch(/^RangeError: /);
      expect(said(() => View.showAndTake(10_000, 1n, () => undefined as never))).toMatch(/^TypeError: /);
      View.show(10_000, () => thrownBy(() => View.show(10_000, (view) => view.set([""] as never))));
    };
    run();
    const before = Memory.allocated();
    for (let k = 0; k < 50; k++) run();
    expect(Memory.allocated()).toBe(before);
  });

  test("goes back to Rust: as an argument meanwhile, and as what the function gives", () => {
    const sums: number[] = [];
    const sum = View.showAndTake(3, 5n, (view, { last }) => {
      view.set([1, 2, last]);
      sums.push(
        View.show(2, (other) => void sums.push(View.sum(view), View.sum(other))),
        View.sum(view),
      );
      return view;
    });
    expect([sum, sums]).toEqual([8, [8, 1, 1, 8]]);
    using own = View.open(4);
    expect(View.showAndTake(3, 0n, () => own)).toBe(6);
    expect(own.slice()).toStrictEqual(Float64Array.of(0, 1, 2, 3));
  });

  test("is of no use after its instance has ended", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { View, panicWith } = runtime.getAssemblyExports(descriptor);
    let thrown: { name?: string } = {};
    const call = (): unknown =>
      View.show(3, (view) => {
        thrownBy(() => panicWith("over"));
        thrown = thrownBy(() => view.slice());
      });
    expect(thrownBy(call)).toMatchObject({ name: "RustPanicError" });
    expect(thrown).toMatchObject({ name: "StaleObjectError" });
    expect(View.show(3, () => {})).toBe(3);
  });

  test("is that of an import too", () => {
    let kept: Numbers | undefined;
    global.fixtureHost.look = (view: Numbers, name: string) => {
      kept = view;
      view.set([name.length]);
      return view;
    };
    expect(View.look(4)).toBe(10);
    expect(View.sumOfKept()).toBe(10);
    expect(thrownBy(() => (kept as Numbers).slice())).toMatchObject(ended);
    global.fixtureHost.look = () => [1];
    expect(said(() => View.look(4))).toBe(
      "TypeError: fixtureHost.look: `result`: expected a MemoryView of this instance, got an array",
    );
  });
});

test("a function of Rust's takes a view and gives one", () => {
  using adding = View.adding(2);
  using view = View.open(3);
  const again = adding(view);
  expect(again.slice()).toStrictEqual(Float64Array.of(2, 3, 4));
  again.dispose();
  expect(view.slice()).toStrictEqual(Float64Array.of(2, 3, 4));
  expect(said(() => adding([1] as never))).toBe(
    "TypeError: RustFunction: `view`: expected a MemoryView of this instance, got an array",
  );
});

describe("numbers that Rust lends to a function", () => {
  const fill = (
    change: (bytes: Uint8Array, numbers: Float64Array, by: number) => unknown,
  ): ReturnType<typeof View.fill> => {
    global.fixtureHost.fill = change;
    return View.fill(3, 0.5);
  };

  test("are Rust's as the function left them", () => {
    const [bytes, numbers, message] = fill((bytes, numbers, by) => {
      expect([bytes, numbers]).toStrictEqual([Uint8Array.of(0, 1, 2), Float64Array.of(0, 1, 2)]);
      bytes.fill(7, 1);
      numbers[0] = by;
      return 1;
    });
    expect([bytes, numbers, message]).toStrictEqual([Uint8Array.of(0, 7, 7), Float64Array.of(0.5, 1, 2), undefined]);
    global.fixtureHost.fill = () => 1;
    expect(View.fill(0, 1)).toStrictEqual([new Uint8Array(0), new Float64Array(0), undefined]);
  });

  test("are a copy: what is done with it later, or to memory meanwhile, does no harm", () => {
    let kept = new Uint8Array(0);
    const [bytes] = fill((bytes) => {
      kept = bytes;
      bytes[0] = 9;
      Memory.grow(4);
      return 1;
    });
    kept.fill(1);
    expect(bytes).toStrictEqual(Uint8Array.of(9, 1, 2));
  });

  test("are changed where the function throws, or what it gives is refused", () => {
    const changed = Uint8Array.of(5, 5, 5);
    const throwing = fill((bytes) => {
      bytes.fill(5);
      throw new Error("half-way");
    });
    expect([throwing[0], throwing[2]]).toStrictEqual([changed, "half-way"]);
    const wrong = fill((bytes) => void bytes.fill(5));
    expect([wrong[0], wrong[2]]).toStrictEqual([
      changed,
      "fixtureHost.fill: `result`: expected u32 (0 to 4294967295), got undefined",
    ]);
  });

  test("must not be given away, and the others come back all the same", () => {
    const [bytes, numbers, message] = fill((bytes, numbers) => {
      structuredClone(bytes, { transfer: [bytes.buffer] });
      numbers.fill(1);
      return 1;
    });
    expect([bytes, numbers]).toStrictEqual([Uint8Array.of(0, 1, 2), Float64Array.of(1, 1, 1)]);
    expect(message).toBe("fixtureHost.fill: `bytes`: expected a Uint8Array, got a detached one");
  });

  test("stay where they are when the instance ends meanwhile", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const { View, panicWith } = runtime.getAssemblyExports(descriptor);
    global.fixtureHost.fill = (bytes: Uint8Array) => {
      bytes.fill(1);
      thrownBy(() => panicWith("over"));
      return 1;
    };
    expect(thrownBy(() => View.fill(3, 1))).toMatchObject({ name: "RustPanicError" });
    global.fixtureHost.fill = () => 1;
    expect(View.fill(1, 1)[0]).toStrictEqual(Uint8Array.of(0));
  });

  test("may be filled by the host", () => {
    expect(new Set(View.random(64)).size).toBeGreaterThan(16);
  });

  test("may be filled by a method", () => {
    let next = 0;
    const source = { fill: (samples: Int16Array) => samples.set(samples.map(() => next++)) };
    expect(View.samples(source, 5)).toStrictEqual(Int16Array.of(0, 1, 2, 3, 4));
    const lost = { fill: (samples: Int16Array) => void structuredClone(samples, { transfer: [samples.buffer] }) };
    expect(said(() => View.samples(lost, 4))).toBe(
      "TypeError: Source.fill: `samples`: expected an Int16Array, got a detached one",
    );
  });
});
