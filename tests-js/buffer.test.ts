/** Typed arrays: borrowed, copied, changed in place. The twin is `tests-rs/src/buffer.rs`. */
import * as fixture from "fixture";
import { describe, expect, test } from "vitest";

describe("a borrowed buffer", () => {
  test("takes its typed array, a part of one, or a list of numbers", () => {
    expect(fixture.sum(Float64Array.of(1, 2, 3.5))).toBe(6.5);
    expect(fixture.sum(Float64Array.of(1, 2, 3, 4).subarray(1, 3))).toBe(5);
    expect(fixture.sum([1, 2, 3.5])).toBe(6.5);
    expect(fixture.sum([])).toBe(0);
    expect(fixture.sumBig(BigInt64Array.of(-1n, 2n ** 62n))).toBe(2n ** 62n - 1n);
    expect(fixture.sumBig([1n, 2])).toBe(3n);
  });

  test("of bytes also takes whatever holds bytes", () => {
    const bytes = [1, 2, 3];
    const expected = fixture.checksum(Uint8Array.from(bytes));
    const buffer = Uint8Array.from(bytes).buffer;
    for (const holder of [bytes, buffer, Buffer.from(bytes), Uint8ClampedArray.from(bytes), new DataView(buffer)]) {
      expect(fixture.checksum(holder)).toBe(expected);
    }
    expect(fixture.checksum(new DataView(Uint8Array.of(9, 1, 2, 3, 9).buffer, 1, 3))).toBe(expected);
    expect(() => fixture.checksum(new Float64Array(1))).toThrow(
      "checksum: `bytes`: expected a Uint8Array, got a Float64Array",
    );
    expect(() => fixture.checksum([1, 300])).toThrow(
      new RangeError("checksum: `bytes[1]`: expected u8 (0 to 255), got 300"),
    );
  });

  test("lies beside others, of any alignment", () => {
    for (let length = 0; length < 20; length++) {
      const left = Uint8Array.from({ length }, (_, i) => i);
      expect(fixture.concatenate(left, "é", [7])).toStrictEqual(Uint8Array.of(...left, 0xc3, 0xa9, 7));
    }
  });

  test("may be large", () => {
    expect(fixture.sum(new Float64Array(1_000_000).fill(0.5))).toBe(500_000);
    expect(fixture.checksum(new Uint8Array(20_000_000))).toBe(0);
    expect(fixture.Memory.allocated()).toBeLessThan(1_000_000);
  });
});

describe("a buffer that comes out", () => {
  test("is a typed array of its own memory", () => {
    const bytes = fixture.bytes(300);
    expect(bytes).toStrictEqual(Uint8Array.from({ length: 300 }, (_, i) => i));
    expect(bytes.buffer.byteLength).toBe(300);
    const before = [...bytes];
    fixture.bytes(300).fill(9);
    expect([...bytes]).toEqual(before);
  });

  test("is of the class that its elements have", () => {
    expect(fixture.squares(4)).toStrictEqual(Float64Array.of(0, 1, 4, 9));
    expect(fixture.squares(0)).toStrictEqual(new Float64Array(0));
    expect(fixture.maybeBytes(2)).toStrictEqual(Uint8Array.of(0, 1));
    expect(fixture.maybeBytes()).toBeUndefined();
  });

  test("leaves nothing behind in Rust", () => {
    fixture.bytes(1000);
    const before = fixture.Memory.allocated();
    for (let i = 0; i < 1000; i++) fixture.bytes(10_000);
    expect(fixture.Memory.allocated()).toBe(before);
  });
});

describe("a buffer that Rust changes", () => {
  test("is changed when the call returns", () => {
    const numbers = Float64Array.of(1, 2, 3);
    expect(fixture.doubleInPlace(numbers)).toBeUndefined();
    expect(numbers).toEqual(Float64Array.of(2, 4, 6));
  });

  test("may be a part of a larger one", () => {
    const numbers = Float64Array.of(1, 2, 3, 4);
    fixture.doubleInPlace(numbers.subarray(1, 3));
    expect(numbers).toEqual(Float64Array.of(1, 4, 6, 4));
  });

  test("is changed also with `Err`", () => {
    const target = Int32Array.of(1, 2, 3);
    expect(fixture.addInPlace(target, Int32Array.of(10, 20, 30))).toBe(3);
    expect(() => fixture.addInPlace(target, [1])).toThrow("the lengths differ");
    expect(target).toEqual(Int32Array.of(12, 22, 33));
  });

  test("is not changed after a panic", () => {
    const bytes = Uint8Array.of(1, 2);
    expect(() => fixture.spoil(bytes)).toThrow("spoilt");
    expect(bytes).toEqual(Uint8Array.of(1, 2));
  });

  test("must not overlap another one", () => {
    const { buffer } = new Uint8Array(8);
    expect(() => fixture.swap(new Uint8Array(buffer, 0, 5), new Uint8Array(buffer, 4))).toThrow(
      "swap: `right`: expected an array of its own, got one that overlaps another argument",
    );
    const [left, right] = [Uint8Array.of(1, 2), Uint8Array.of(3, 4)];
    fixture.swap(left, right);
    expect([left, right]).toEqual([Uint8Array.of(3, 4), Uint8Array.of(1, 2)]);
    const both = Uint8Array.of(1, 2, 3, 4);
    fixture.swap(both.subarray(0, 2), both.subarray(2));
    expect(both).toEqual(Uint8Array.of(3, 4, 1, 2));
  });

  test("is a typed array, no list", () => {
    expect(() => fixture.doubleInPlace([1, 2])).toThrow(
      "doubleInPlace: `numbers`: expected a Float64Array, got an array",
    );
    expect(() => fixture.doubleInPlace(new Float32Array(2))).toThrow(
      "doubleInPlace: `numbers`: expected a Float64Array, got a Float32Array",
    );
  });

  test("is found again after memory has grown", () => {
    const bytes = new Uint8Array(100);
    fixture.Memory.growAndFill(3, bytes, 7);
    expect(bytes).toEqual(new Uint8Array(100).fill(7));
  });
});

describe("memory under a typed array", () => {
  test("that is detached is refused", () => {
    const numbers = Float64Array.of(1);
    structuredClone(numbers, { transfer: [numbers.buffer] });
    expect(() => fixture.sum(numbers)).toThrow("sum: `numbers`: expected a Float64Array, got a detached one");
    expect(() => fixture.doubleInPlace(numbers)).toThrow(/^doubleInPlace: `numbers`: .*detached/);
    const buffer = new ArrayBuffer(2);
    structuredClone(buffer, { transfer: [buffer] });
    expect(() => fixture.checksum(buffer)).toThrow(/^checksum: `bytes`: .*detached/);
  });

  test("that can be resized is read as long as it is", () => {
    const buffer = new ArrayBuffer(8, { maxByteLength: 64 });
    const bytes = new Uint8Array(buffer).fill(1);
    expect(fixture.concatenate(bytes, "", [])).toHaveLength(8);
    buffer.resize(16);
    expect(fixture.concatenate(bytes, "", [])).toHaveLength(16);
    const fixed = new Uint8Array(buffer, 8, 8);
    buffer.resize(4);
    expect(() => fixture.checksum(fixed)).toThrow(/^checksum: `bytes`: /);
    expect(fixture.concatenate(bytes, "", [])).toHaveLength(4);
    buffer.resize(0);
    expect(fixture.concatenate(bytes, "", [])).toHaveLength(0);
  });

  test("that is shared is copied", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(4)).fill(2);
    expect(fixture.concatenate(shared, "", [])).toStrictEqual(Uint8Array.of(2, 2, 2, 2));
    expect(fixture.checksum(shared.buffer)).toBe(fixture.checksum([2, 2, 2, 2]));
    fixture.swap(shared, new Uint8Array(4));
    expect([...shared]).toEqual([0, 0, 0, 0]);
  });

  test("that belongs to the instance itself is no trouble", async () => {
    // Rust's answers never show its own memory.
    const out = fixture.bytes(8);
    expect(fixture.concatenate(out, "", out)).toStrictEqual(Uint8Array.of(...out, ...out));
  });
});

describe("an array whose memory a callback takes", () => {
  const detach = (array: Float64Array<ArrayBuffer>): void =>
    void structuredClone(array.buffer, { transfer: [array.buffer] });

  test("keeps the result, and the message is popped", () => {
    const { fillAfter, Memory } = fixture;
    const numbers = new Float64Array(3);
    expect(fillAfter(numbers, 7, () => detach(numbers))).toBe(3);
    expect(numbers.length).toBe(0);
    const pages = Memory.pages();
    for (let k = 0; k < 100; k++) {
      const large = new Float64Array(1 << 17);
      expect(fillAfter(large, 7, () => detach(large))).toBe(1 << 17);
    }
    expect(Memory.pages() - pages).toBeLessThan(64);
  });

  test("keeps the error of the callback", () => {
    const gone = new Float64Array(3);
    const failing = (): never => {
      detach(gone);
      throw new Error("no");
    };
    expect(() => fixture.fillAfter(gone, 7, failing)).toThrow("no");
  });

  test("gets as much as is left of it", () => {
    const { fillAfter } = fixture;
    const buffer = new ArrayBuffer(32, { maxByteLength: 64 });
    const all = new Float64Array(buffer);
    expect(fillAfter(all, 7, () => buffer.resize(16))).toBe(4);
    expect(all).toEqual(Float64Array.of(7, 7));
    const part = new Float64Array(buffer, 8, 1);
    expect(fillAfter(part, 8, () => buffer.resize(0))).toBe(1);
    buffer.resize(64);
    expect(all).toEqual(new Float64Array(8));
    expect(fillAfter(all, 9, () => buffer.resize(48))).toBe(8);
    expect(all).toEqual(new Float64Array(6).fill(9));
    buffer.resize(0);
    expect(fillAfter(all, 9, () => buffer.resize(8))).toBe(0);
    expect(all).toEqual(new Float64Array(1));
  });
});

describe("another list of bytes", () => {
  test("crosses as a typed array where it says so", () => {
    const queues = { waiting: Uint8Array.of(3, 2, 3), seen: Uint8Array.of(9, 1), last: undefined };
    expect(fixture.nextOfQueues(queues)).toStrictEqual({
      waiting: Uint8Array.of(2, 3),
      seen: Uint8Array.of(1, 3, 9),
      last: undefined,
    });
    expect(fixture.nextOfQueues({ waiting: [], seen: new ArrayBuffer(0), last: [7] })).toStrictEqual({
      waiting: new Uint8Array(0),
      seen: new Uint8Array(0),
      last: Uint8Array.of(7),
    });
    expect(fixture.reverseQueue(Buffer.from([1, 2, 3]))).toStrictEqual(Uint8Array.of(3, 2, 1));
  });

  test("refuses what no bytes are, with its place", () => {
    const queues = { waiting: [], seen: [] };
    expect(() => fixture.nextOfQueues({ ...queues, waiting: [1, 256] })).toThrow(
      new RangeError("nextOfQueues: `queues.waiting[1]`: expected u8 (0 to 255), got 256"),
    );
    expect(() => fixture.nextOfQueues({ ...queues, seen: new Set([1]) as never })).toThrow(
      "nextOfQueues: `queues.seen`: expected a Uint8Array, got a Set",
    );
  });
});

test("numbers that Rust gives away are an array where it says so", () => {
  expect(fixture.bytesAsArray(3)).toStrictEqual([0, 1, 2]);
  expect(fixture.bytesAsArray(0)).toStrictEqual([]);
  expect(fixture.numbersAsArray(5n)).toStrictEqual([1, 5]);
  // At a distance the message says which, since it is read number by number there.
  expect(() => fixture.numbersAsArray(2n ** 60n)).toThrow(/^numbersAsArray: `result(\[1\])?`: expected u64/);
  expect(fixture.bigsAsArray()).toStrictEqual([-1n, 2n]);
});
