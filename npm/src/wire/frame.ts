/**
 * Frames: what the two ends of a session send each other at once.
 *
 * A frame is a head and entries, all of it aligned to 8 and little endian. An entry is `u32` its size, `u8` what it is,
 * `u8` how many cells it has, `u16` the generation (0: of any), `u32` whom it is for, `u32` one argument, then a message
 * if there is one, and the cells: numbers of 8 bytes each. Messages come before cells, so that one may be written in
 * place before it is known where it goes.
 */
import type { Reader, Writer } from "../life.ts";
import { copyBytes } from "./bytes.ts";
import { decoderOf } from "./reader.ts";
import { HEADER, writeHeader } from "./writer.ts";

/** The length of what stands before the entries of a frame, and before the message of an entry. */
export const HEAD = 16;
export const ENTRY = 16;

/** The version of the form of frames. */
export const VERSION_OF_FRAMES = 1;

/** How large the buffers are that frames are written to at first. */
const BUFFER = 65536;

/** Buffers of up to this size are used again. */
const LARGEST = 1 << 20;

/** Frames of this size leave before the end of the tick: while more is written here, the other end works on them. */
export const FULL = 16_384;

/**
 * Frames up to this size are cut out of their buffer, which stays, and may be copied on their way: giving a buffer away
 * takes longer.
 */
export const SMALL = 1024;

/** As `SMALL`, where there is no other buffer to write on in. */
const CUT = 32768;

/** How many buffers are kept to be used again. */
const SPENT = 4;

/** How many buffers are made for frames that could be cut out: as many as are on their way while both ends send. */
const UNDERWAY = 2;

/** Sends a frame, and a buffer for the other end to write to. */
export type SendFrame = (frame: ArrayBuffer, spent: ArrayBuffer | undefined) => void;

/** Writes frames: entries are put one after the other until somebody sends them. */
export class Frames {
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView<ArrayBuffer>;
  /** Where the next entry begins. */
  at: number = HEAD;
  readonly #send: SendFrame;
  /** Hears of every other buffer that is written to. */
  readonly #moved: () => void;
  readonly #spent: ArrayBuffer[] = [];
  #fresh = 0;
  #sequence = 0;

  constructor(send: SendFrame, moved: () => void = () => {}) {
    this.#send = send;
    this.#moved = moved;
    this.bytes = new Uint8Array(BUFFER);
    this.view = new DataView(this.bytes.buffer);
  }

  /** How many were sent. */
  get sent(): number {
    return this.#sequence;
  }

  get isEmpty(): boolean {
    return this.at === HEAD;
  }

  /** Where the message of the next entry is written. */
  get place(): number {
    return this.at + ENTRY;
  }

  /** Makes room for a message of so many bytes, and for cells beside it. What is written stays up to `end`. */
  reserve(bytes: number, cells: number, end: number = this.at): void {
    const needed = this.at + ENTRY + bytes + cells * 8 + 16;
    if (needed <= this.bytes.length) return;
    const known = this.#spent.findIndex(({ byteLength }) => byteLength >= needed);
    const [buffer = new ArrayBuffer(Math.max(needed, this.bytes.length * 2))] =
      known < 0 ? [] : this.#spent.splice(known, 1);
    const larger = new Uint8Array(buffer);
    larger.set(this.bytes.subarray(0, end));
    this.recycle(this.bytes.buffer);
    this.#use(larger);
  }

  /** Puts an entry whose message of so many bytes lies in its place already. */
  put(what: number, generation: number, id: number, argument: number, message: number, cells: Cells = NO_CELLS): void {
    const { at: start } = this;
    this.reserve(message, cells.length, start + ENTRY + message);
    const { view } = this;
    let at = start + ENTRY + message + (-message & 7);
    for (let k = 0; k < cells.length; k++, at += 8) {
      const cell = cells[k] as number | bigint;
      if (typeof cell === "bigint") view.setBigInt64(at, cell, true);
      // Also of a boolean.
      else view.setFloat64(at, cell, true);
    }
    view.setUint32(start, at - start, true);
    view.setUint32(start + 4, what | (cells.length << 8) | ((generation & 0xffff) << 16), true);
    view.setUint32(start + 8, id, true);
    view.setUint32(start + 12, argument, true);
    this.at = at;
  }

  /** As `put`, with a message that lies elsewhere: at `from` in `source`. */
  putMessage(
    what: number,
    generation: number,
    id: number,
    argument: number,
    source: Uint8Array,
    from: number,
    length: number,
    cells: Cells = NO_CELLS,
  ): void {
    this.reserve(length, cells.length);
    copyBytes(source, from, length, this.bytes, this.place);
    this.put(what, generation, id, argument, length, cells);
  }

  /** Whether what there is should not wait for more. */
  get isFull(): boolean {
    return this.at >= FULL;
  }

  /** Sends what there is. */
  send(): void {
    const { at } = this;
    if (at === HEAD) return;
    const { view } = this;
    view.setUint32(0, VERSION_OF_FRAMES << 16, true);
    view.setUint32(4, at, true);
    view.setUint32(8, ++this.#sequence, true);
    view.setUint32(12, 0, true);
    this.at = HEAD;
    const { buffer } = this.bytes;
    const other = at <= SMALL ? undefined : (this.#spent.pop() ?? this.#another(at));
    if (other === undefined) {
      // The other end may need what is spent here more, but for one: that would go to and fro.
      return this.#send(buffer.slice(0, at), this.#spent.length > 1 ? this.#spent.pop() : undefined);
    }
    this.#use(new Uint8Array(other));
    this.#send(buffer, undefined);
  }

  /** A buffer in place of one that is given away, unless a frame of `length` is better cut out. */
  #another(length: number): ArrayBuffer | undefined {
    if (length <= CUT && ++this.#fresh > UNDERWAY) return undefined;
    return new ArrayBuffer(BUFFER);
  }

  /** Takes a buffer that nobody reads any more. */
  recycle(buffer: ArrayBuffer): void {
    const { byteLength } = buffer;
    if (byteLength >= BUFFER && byteLength <= LARGEST && this.#spent.length < SPENT) this.#spent.push(buffer);
  }

  #use(bytes: Uint8Array<ArrayBuffer>): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
    this.#moved();
  }
}

/** Has `put` put entries ahead of that whose message of so many bytes lies in its place already. */
export function putAhead(frames: Frames, length: number, put: () => void): void {
  const message = frames.bytes.slice(frames.place, frames.place + length);
  put();
  frames.reserve(length, 0);
  frames.bytes.set(message, frames.place);
}

/** How many bytes there are of the string that Rust gave away at `at`, or of the buffer with elements of `size` bytes. */
export function givenLength(r: Reader, at: number, size?: number): number {
  const count = r.view.getUint32(at + 4, true);
  return size === undefined ? count >>> 1 : count * size;
}

/** A copy of the bytes that Rust gave away at `at`. */
export function copyGiven(r: Reader, at: number): Uint8Array<ArrayBuffer> {
  const start = r.view.getUint32(at, true);
  return r.bytes.slice(start, start + givenLength(r, at, 1)) as Uint8Array<ArrayBuffer>;
}

/** A message with nothing but bytes. */
export function messageOfBytes(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(HEADER + 4 + bytes.length);
  const view = new DataView(message.buffer);
  for (const at of [0, 4]) view.setUint32(at, message.length, true);
  view.setUint32(HEADER, bytes.length, true);
  message.set(bytes, HEADER + 4);
  return message;
}

/** Puts an entry with the string that Rust gave away at `at`. */
export function putGivenText(
  frames: Frames,
  what: number,
  generation: number,
  id: number,
  argument: number,
  r: Reader,
  at: number,
): void {
  const start = r.view.getUint32(at, true);
  const head = r.view.getUint32(at + 4, true);
  const size = head >>> 1;
  const fixed = HEADER + 8;
  frames.reserve(fixed + size, 0);
  const { view, place } = frames;
  view.setUint32(place, fixed, true);
  view.setUint32(place + 4, fixed + size, true);
  // As if it were not ASCII: its units may always stand there.
  view.setUint32(place + HEADER, size * 2 + 1, true);
  view.setUint32(place + HEADER + 4, head & 1 ? unitsOf(r, start, size) : size, true);
  copyBytes(r.bytes, start, size, frames.bytes, place + fixed);
  frames.put(what, generation, id, argument, fixed + size);
}

/** Puts an entry with the buffer that Rust gave away at `at`, of elements of `size` bytes. */
export function putGivenBuffer(
  frames: Frames,
  what: number,
  generation: number,
  id: number,
  argument: number,
  r: Reader,
  at: number,
  size: number,
): void {
  const start = r.view.getUint32(at, true);
  const count = r.view.getUint32(at + 4, true);
  const fixed = count === 0 ? HEADER + 4 : size * Math.ceil((HEADER + 4) / size);
  const length = fixed + count * size;
  frames.reserve(length, 0);
  const { view, place } = frames;
  view.setUint32(place, length, true);
  view.setUint32(place + 4, length, true);
  view.setUint32(place + HEADER, count, true);
  copyBytes(r.bytes, start, count * size, frames.bytes, place + fixed);
  frames.put(what, generation, id, argument, length);
}

type Cells = readonly (number | bigint)[];

const NO_CELLS: Cells = [];

/** An entry that came. One for all of a frame, since they are read one after the other. */
export interface Incoming {
  bytes: Uint8Array;
  view: DataView;
  what: number;
  generation: number;
  id: number;
  argument: number;
  /** Where its message begins, and how long it is: 0 if there is none. */
  at: number;
  length: number;
  /** Where its cells begin, and how many there are. */
  cells: number;
  count: number;
}

/** What is wrong with a frame. */
export function malformed(what: string): Error {
  return new Error(`a frame is malformed: ${what}`);
}

/** Calls `take` for every entry of a frame. */
export function readFrame(frame: ArrayBuffer, incoming: Incoming, take: (entry: Incoming) => void): void {
  const view = new DataView(frame);
  if (frame.byteLength < HEAD) throw malformed("it has no head");
  if (view.getUint32(0, true) !== VERSION_OF_FRAMES << 16) throw malformed("it is of another version");
  const end = view.getUint32(4, true);
  if (end > frame.byteLength || end & 7) throw malformed("its length");
  incoming.bytes = new Uint8Array(frame);
  incoming.view = view;
  for (let at = HEAD; at < end; ) {
    if (end - at < ENTRY) throw malformed("an entry has no head");
    const size = view.getUint32(at, true);
    const kind = view.getUint32(at + 4, true);
    const count = (kind >>> 8) & 255;
    const length = size - ENTRY - count * 8;
    if (size & 7 || size > end - at || length < 0) throw malformed("the length of an entry");
    if (length > 0) checkMessage(view, at + ENTRY, length);
    incoming.what = kind & 255;
    incoming.generation = kind >>> 16;
    incoming.id = view.getUint32(at + 8, true);
    incoming.argument = view.getUint32(at + 12, true);
    incoming.at = at + ENTRY;
    incoming.length = length;
    incoming.cells = at + ENTRY + length;
    incoming.count = count;
    at += size;
    take(incoming);
  }
}

/** What a message says of its own length must be what there is: Rust goes by it. */
function checkMessage(view: DataView, at: number, length: number): void {
  const text = length < HEADER ? 0 : view.getUint32(at, true);
  const own = length < HEADER ? 0 : view.getUint32(at + 4, true);
  if (text < HEADER || text > own || own + (-own & 7) !== length) throw malformed("the length of a message");
}

/** An entry of no frame. */
export function newIncoming(): Incoming {
  const bytes = new Uint8Array(0);
  const view = new DataView(bytes.buffer);
  return { bytes, view, what: 0, generation: 0, id: 0, argument: 0, at: 0, length: 0, cells: 0, count: 0 };
}

/** The number in a cell. */
export function cellAt({ view, cells }: Incoming, k: number): number {
  return view.getFloat64(cells + k * 8, true);
}

/** The integer of 64 bits in a cell. */
export function bigCellAt({ view, cells }: Incoming, k: number): bigint {
  return view.getBigInt64(cells + k * 8, true);
}

/** The length of the message at `at`, and that with what aligns the next thing to 8. */
export function ownLength(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

export function messageLength(view: DataView, at: number): number {
  const length = ownLength(view, at);
  return length + (-length & 7);
}

/** The number at `at`, which is aligned. */
export function numberAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

/** Puts another number in the place of the one at `at`. */
export function replaceNumber({ view }: Pick<Reader, "view">, at: number, replace: (number: number) => number): void {
  view.setUint32(at, replace(view.getUint32(at, true)), true);
}

/** What `w` has staged, as one message. */
export function messageOf(w: Writer): Uint8Array {
  const { bytes, at, text, textAt } = w;
  writeHeader(w, 0, at, at + textAt);
  const message = new Uint8Array(at + textAt);
  message.set(bytes.subarray(0, at));
  message.set(text.subarray(0, textAt), at);
  return message;
}

/** Bytes that are decoded faster than they are looked at one by one. */
const DECODED = 256;

/** How many units the text of so many bytes at `start` has. */
function unitsOf(r: Reader, start: number, size: number): number {
  const { bytes } = r;
  if (size > DECODED) return decoderOf(r).decode(bytes.subarray(start, start + size)).length;
  let units = 0;
  for (let k = start; k < start + size; k++) {
    const byte = bytes[k] as number;
    // What continues a character is none; one of four bytes is a pair.
    if ((byte & 192) !== 128) units += byte < 240 ? 1 : 2;
  }
  return units;
}
