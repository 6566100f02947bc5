/** Frames: what is put into one comes out of it, and their buffers go round. */
import { describe, expect, test } from "vitest";
import { posted } from "../../npm/src/far/link.ts";
import type { Instance, Reader } from "../../npm/src/life.ts";
import { readBuffer } from "../../npm/src/wire/bytes.ts";
import {
  Frames,
  type Incoming,
  newIncoming,
  putGivenBuffer,
  putGivenText,
  readFrame,
} from "../../npm/src/wire/frame.ts";
import { newReader, openAt, readString } from "../../npm/src/wire/reader.ts";

const NOBODY = undefined as unknown as Instance;
const ANSWER = 32;

/** Memory in which Rust gives something away at 8: where it lies, and what is said of its length. */
function given(bytes: Uint8Array, head: number): Reader {
  const memory = new ArrayBuffer(64 + bytes.length);
  new Uint8Array(memory).set(bytes, 64);
  new DataView(memory).setUint32(8, 64, true);
  new DataView(memory).setUint32(12, head, true);
  return newReader(NOBODY, memory);
}

/** What `read` makes of the one entry that `put` puts. */
function crossing<T>(put: (frames: Frames) => void, read: (r: Reader, entry: Incoming) => T): T {
  const sent: ArrayBuffer[] = [];
  const frames = new Frames((frame) => void sent.push(frame));
  // At another place than at the beginning.
  frames.put(ANSWER, 1, 1, 0, 0, [0.5]);
  put(frames);
  frames.send();
  const values: T[] = [];
  readFrame(sent[0] as ArrayBuffer, newIncoming(), (entry) => {
    if (entry.id !== 7) return;
    const r = newReader(NOBODY, entry.bytes.buffer as ArrayBuffer);
    values.push(read(openAt(r, entry.at), entry));
  });
  expect(values).toHaveLength(1);
  return values[0] as T;
}

describe("a string that Rust has given away", () => {
  const texts = [
    "",
    "a",
    "é",
    "敏捷",
    "🦀",
    "a🦀é敏",
    "x".repeat(63),
    "x".repeat(64),
    "é".repeat(128),
    "🦀".repeat(300),
    "x".repeat(9000),
  ];
  test.each(texts.flatMap((text) => [[text, true] as const, [text, false] as const]))("%s", (text, isMarked) => {
    const bytes = new TextEncoder().encode(text);
    // Rust leaves the mark out where the text is ASCII and short.
    const mark = isMarked || bytes.length !== text.length ? 1 : 0;
    const memory = given(bytes, bytes.length * 2 + mark);
    expect(crossing((frames) => putGivenText(frames, ANSWER, 1, 7, 0, memory, 8), readString)).toBe(text);
  });
});

describe("a buffer that Rust has given away", () => {
  test.each([
    [Uint8Array, "u8"],
    [Int16Array, "i16"],
    [Float32Array, "f32"],
    [Float64Array, "f64"],
    [BigUint64Array, "u64"],
  ] as const)("%o", (type, _) => {
    for (const count of [0, 1, 2, 7, 8, 9, 1000]) {
      const array = new type(count);
      for (let k = 0; k < count; k++) array[k] = (type === BigUint64Array ? BigInt(k) : k) as never;
      const memory = given(new Uint8Array(array.buffer), count);
      const size = type.BYTES_PER_ELEMENT;
      const read = (r: Reader): unknown => readBuffer(r, type);
      expect(crossing((frames) => putGivenBuffer(frames, ANSWER, 1, 7, 0, memory, 8, size), read)).toEqual(array);
    }
  });
});

describe("the buffers of frames", () => {
  /** Two ends that send each other frames of so many cells, and the buffers that were seen. */
  function exchange(rounds: number, there: number, back: number): Set<ArrayBuffer> {
    const seen = new Set<ArrayBuffer>();
    const ends: Frames[] = [];
    const sending = (to: number) => (frame: ArrayBuffer, spent?: ArrayBuffer) => {
      seen.add(frame);
      if (spent) ends[to]?.recycle(spent);
      ends[to]?.recycle(frame);
    };
    ends.push(new Frames(sending(1)), new Frames(sending(0)));
    for (let round = 0; round < rounds; round++) {
      for (const [k, cells] of [there, back].entries()) {
        for (let cell = 0; cell < cells; cell++) ends[k]?.put(ANSWER, 1, cell, 0, 0, [cell]);
        ends[k]?.send();
      }
    }
    return seen;
  }

  test("go to and fro where both ends send much", () => {
    expect(exchange(50, 1000, 1000).size).toBeLessThan(6);
  });

  test("come back where one end sends much", () => {
    expect(exchange(50, 8000, 1).size - 50).toBeLessThan(6);
  });

  test("stay where frames are small, however many there were before", () => {
    const ends: Frames[] = [];
    let moved = 0;
    const sending = (to: number) => (frame: ArrayBuffer, spent?: ArrayBuffer) => {
      if (spent) moved++;
      if (spent) ends[to]?.recycle(spent);
      ends[to]?.recycle(frame);
    };
    ends.push(new Frames(sending(1)), new Frames(sending(0)));
    const round = (cells: number): void => {
      for (const end of ends) {
        for (let cell = 0; cell < cells; cell++) end.put(ANSWER, 1, cell, 0, 0, [cell]);
        end.send();
      }
    };
    for (let k = 0; k < 10; k++) round(3000);
    for (let k = 0; k < 10; k++) round(1);
    const before = moved;
    for (let k = 0; k < 50; k++) round(1);
    expect(moved - before).toBe(0);
  });
});

test("a frame is transferred unless it is small", () => {
  const [small, large, spent] = [64, 65536, 65536].map((size) => new ArrayBuffer(size)) as [
    ArrayBuffer,
    ArrayBuffer,
    ArrayBuffer,
  ];
  expect(posted(small, undefined)).toEqual([small, []]);
  expect(posted(large, undefined)[1]).toEqual([large]);
  expect(posted(small, spent)[1]).toEqual([spent]);
  expect(posted(large, spent)).toEqual([
    [large, spent],
    [large, spent],
  ]);
});
