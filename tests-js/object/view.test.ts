/** Memory that objects own, seen without a copy. The twin is `tests-rs/objects/src/view.rs`. */
import * as objects from "objects";
import { describe, expect, test } from "vitest";
import { said, thrownBy } from "../thrown.ts";
import { ownRuntime } from "./own.ts";

const { Canvas, Hand } = objects;

test("a view shows what the object has, and what JavaScript writes there", () => {
  using canvas = new Canvas(4);
  const { pixels } = canvas;
  expect([pixels.length, pixels.byteLength]).toEqual([4, 4]);
  expect(pixels.slice()).toStrictEqual(Uint8Array.of(0, 1, 2, 3));
  canvas.paint().set([9, 8], 2);
  expect(pixels.slice(1, -1)).toStrictEqual(Uint8Array.of(1, 9));
  expect(canvas.sum).toBe(18);
  const target = new Uint8Array(4);
  pixels.copyTo(target, 2);
  expect(target).toStrictEqual(Uint8Array.of(9, 8, 0, 0));
  canvas.heights.set(Float64Array.of(0.25), 3);
  expect(canvas.heights.slice(2)).toStrictEqual(Float32Array.of(0.5, 0.25));
  expect(said(() => canvas.heights.set([1], 4))).toBe("RangeError: offset is out of bounds");
  expect(new Canvas(0).pixels.slice()).toStrictEqual(new Uint8Array(0));
});

test("a view finds memory that has moved, and its length", () => {
  using canvas = new Canvas(3);
  const [pixels, paint] = [canvas.pixels, canvas.paint()];
  canvas.resize(100_000);
  expect([pixels.length, paint.byteLength]).toEqual([100_000, 100_000]);
  expect(pixels.slice(0, 2)).toStrictEqual(Uint8Array.of(100, 101));
  paint.set([7], 99_999);
  expect(pixels.slice(-1)).toStrictEqual(Uint8Array.of(7));
  canvas.resize(2);
  expect(pixels.slice(0, 100)).toStrictEqual(Uint8Array.of(100, 101));
  expect(said(() => paint.set([1, 2, 3]))).toBe("RangeError: offset is out of bounds");
});

test("arguments that make the memory move are converted first", () => {
  using canvas = new Canvas(8);
  const resizing = (size: number, value: number): never =>
    ({
      valueOf() {
        canvas.resize(size);
        return value;
      },
    }) as never;
  expect(canvas.pixels.slice(0, resizing(2, 8))).toStrictEqual(Uint8Array.of(100, 101));
  const target = new Uint8Array(3);
  canvas.pixels.copyTo(target, resizing(3, 1));
  expect(target).toStrictEqual(Uint8Array.of(101, 102, 0));
  canvas.resize(4);
  const growing = Object.defineProperty([1, 2], 0, {
    get() {
      canvas.resize(50_000);
      return 5;
    },
  });
  canvas.paint().set(growing, 1);
  expect(canvas.pixels.slice(0, 4)).toStrictEqual(Uint8Array.of(100, 5, 2, 103));
});

test("what Rust only looks at cannot be written", () => {
  using canvas = new Canvas(3);
  const pixels = canvas.pixels as ReturnType<typeof canvas.paint>;
  expect(said(() => pixels.set([1]))).toBe("TypeError: set: `Canvas.pixels` only shows memory, which its object owns");
  expect(canvas.sum).toBe(3);
});

test("a view is copied into another one, also of the same object", () => {
  using canvas = new Canvas(4);
  using view = Hand.viewOf(3);
  canvas.paint().set(view, 1);
  expect(canvas.pixels.slice()).toStrictEqual(Uint8Array.of(0, 0, 1, 2));
  view.set(canvas.pixels.slice(2));
  canvas.paint().set(canvas.pixels.slice(2));
  expect(canvas.pixels.slice()).toStrictEqual(Uint8Array.of(1, 2, 1, 2));
  canvas.heights.set(canvas.paint());
  expect(canvas.heights.slice()).toStrictEqual(Float32Array.of(1, 2, 1, 2));
  view.set(canvas.heights.slice(1));
  expect(view.slice()).toStrictEqual(Uint8Array.of(2, 1, 2));
});

describe("a view cannot be used", () => {
  const uses = (view: { slice(): unknown; readonly length: number }): string[] =>
    [() => view.slice(), () => view.length].map(said);

  test("once the object is gone", () => {
    const canvas = new Canvas(3);
    const { pixels } = canvas;
    canvas.dispose();
    const gone = "ObjectDisposedError: Canvas.pixels: the Canvas was disposed";
    expect(uses(pixels)).toEqual([gone, gone]);
    expect(said(() => canvas.pixels)).toBe(gone);
    pixels.dispose();
  });

  test("after it was disposed of, which the object does not mind", () => {
    using canvas = new Canvas(3);
    const { pixels } = canvas;
    pixels.dispose();
    pixels.dispose();
    expect(uses(pixels)[0]).toBe("ObjectDisposedError: the MemoryView was disposed");
    expect(canvas.pixels.length).toBe(3);
  });

  test("while the object is changed, nor one for writing while it is looked at", () => {
    using canvas = new Canvas(3);
    const [pixels, paint] = [canvas.pixels, canvas.paint()];
    const messages: string[] = [];
    canvas.whileChanged(() => void messages.push(...uses(pixels)));
    canvas.whileRead(() => {
      expect(pixels.slice()).toStrictEqual(Uint8Array.of(0, 1, 2));
      messages.push(said(() => paint.set([1])));
    });
    const busy = "ObjectBorrowedError: Canvas.pixels: the Canvas is in use by `Canvas.whileChanged`";
    expect(messages).toEqual([
      busy,
      busy,
      "ObjectBorrowedError: Canvas.paint: the Canvas is in use by `Canvas.whileRead`",
    ]);
    paint.set([4]);
    expect(canvas.sum).toBe(7);
  });

  test("after its instance has ended", async () => {
    const { runtime, own } = await ownRuntime();
    const { Canvas, Counter, Hand } = own;
    const canvas = new Canvas(3);
    const { pixels } = canvas;
    thrownBy(() => new Counter(1).panic());
    expect(uses(pixels)[0]).toMatch(/^StaleObjectError: Canvas\.pixels: the Canvas belongs to an instance of objects/);
    expect(Hand.viewOf(2).length).toBe(2);
    runtime.dispose();
  });

  test("as a `MemoryView` that Rust takes", () => {
    using canvas = new Canvas(3);
    expect(said(() => Hand.sumOfView(canvas.paint()))).toBe(
      "TypeError: Hand.sumOfView: `view`: expected a MemoryView of its own, got one of memory that an object owns",
    );
  });
});
