/**
 * Frames: what the two ends of a session send each other at once.
 *
 * A frame is a head and entries, all of it aligned to 8 and little endian. An entry is `u32` its size, `u8` what it is,
 * `u8` how many cells it has, `u16` the generation (0: of any), `u32` whom it is for, `u32` one argument, then a message
 * if there is one, and the cells: numbers of 8 bytes each. Messages come before cells, so that one may be written in
 * place before it is known where it goes.
 */
import type { Reader, Writer } from "../life.ts";
import { HEADER, writeHeader } from "./writer.ts";

/** The length of what stands before the entries of a frame, and before the message of an entry. */
export const HEAD = 16;
export const ENTRY = 16;

/** The version of the form of frames. */
const FRAMES = 1;

/** How large the buffers are that frames are written to at first. */
const BUFFER = 65536;

/** Buffers of up to this size are used again, and frames beyond it leave before the end of the tick. */
const LARGEST = 1 << 20;

/** Frames up to this size are cut out of their buffer, which stays. */
const CUT = 32768;

/** How many buffers are kept to be used again. */
const SPENT = 4;

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
  #sequence = 0;

  constructor(send: SendFrame, moved: () => void = () => {}) {
    this.#send = send;
    this.#moved = moved;
    this.bytes = new Uint8Array(BUFFER);
    this.view = new DataView(this.bytes.buffer);
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
      if (typeof cell === "number") view.setFloat64(at, cell, true);
      else view.setBigInt64(at, cell, true);
    }
    view.setUint32(start, at - start, true);
    view.setUint32(start + 4, what | (cells.length << 8) | ((generation & 0xffff) << 16), true);
    view.setUint32(start + 8, id, true);
    view.setUint32(start + 12, argument, true);
    this.at = at;
  }

  /** As `put`, with a message that lies elsewhere. */
  putMessage(
    what: number,
    generation: number,
    id: number,
    argument: number,
    message: Uint8Array,
    cells: Cells = NO_CELLS,
  ): void {
    const { length } = message;
    this.reserve(length, cells.length);
    const { bytes, place } = this;
    // Making views takes longer than this.
    if (length <= 64) for (let k = 0; k < length; k++) bytes[place + k] = message[k] as number;
    else bytes.set(message, place);
    this.put(what, generation, id, argument, length, cells);
  }

  /** Whether what there is should not wait for more. */
  get isFull(): boolean {
    return this.at >= LARGEST;
  }

  /** Sends what there is. */
  send(): void {
    const { at } = this;
    if (at === HEAD) return;
    const { view } = this;
    view.setUint32(0, FRAMES << 16, true);
    view.setUint32(4, at, true);
    view.setUint32(8, ++this.#sequence, true);
    view.setUint32(12, 0, true);
    this.at = HEAD;
    const { buffer } = this.bytes;
    // The other end may need what is spent here more.
    if (at <= CUT) return this.#send(buffer.slice(0, at), this.#spent.pop());
    this.#use(new Uint8Array(this.#spent.pop() ?? new ArrayBuffer(BUFFER)));
    this.#send(buffer, undefined);
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
  if (view.getUint32(0, true) !== FRAMES << 16) throw malformed("it is of another version");
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

/** A string that Rust gave away as a message of one: `head` is twice its length in bytes, and one more unless it is ASCII. */
export function textMessage(text: Uint8Array, units: number): Uint8Array {
  const { length } = text;
  const isAscii = units === length;
  const fixed = HEADER + (isAscii ? 4 : 8);
  const message = new Uint8Array(fixed + length);
  const view = new DataView(message.buffer);
  view.setUint32(0, fixed, true);
  view.setUint32(4, fixed + length, true);
  view.setUint32(HEADER, length * 2 + (isAscii ? 0 : 1), true);
  if (!isAscii) view.setUint32(HEADER + 4, units, true);
  message.set(text, fixed);
  return message;
}

/** A buffer that Rust gave away, of elements of `size` bytes, as a message of one. */
export function bufferMessage(bytes: Uint8Array, size: number): Uint8Array {
  const at = bytes.length === 0 ? HEADER + 4 : Math.max(HEADER + 4, size * Math.ceil((HEADER + 4) / size));
  const message = new Uint8Array(at + bytes.length);
  const view = new DataView(message.buffer);
  view.setUint32(0, message.length, true);
  view.setUint32(4, message.length, true);
  view.setUint32(HEADER, bytes.length / size, true);
  message.set(bytes, at);
  return message;
}
