/** Streams of Rust's that are read elsewhere: Rust makes some items ahead, so that not each of them waits for a way there and back. */
import type { Instance, Life, Reader } from "../life.ts";
import { ANSWER_VALUE } from "../protocol.ts";
import { newReader, openAt, readU8, readU32 } from "../wire/reader.ts";

/** How many items Rust may make ahead where nobody says. */
const WINDOW = 64;

/** Futures of streams have numbers that those of Rust do not get to. */
const FIRST_TASK = 2 ** 29;

interface Window {
  /** What came and was not read, each a message of items. */
  readonly messages: Uint8Array<ArrayBuffer>[];
  /** How many items those hold. */
  items: number;
  /** How many more Rust may make. */
  credit: number;
  readonly ahead: number;
  /** The future that the reader waits for, or 0. */
  task: number;
  /** Whether something came since the last credit. */
  isSpent: boolean;
  isDone: boolean;
}

/** The streams of one session. */
export class Ahead {
  readonly #windows = new Map<number, Window>();
  readonly #tasks = new Map<number, Window>();
  readonly #owner: Instance;
  readonly #ask: (stream: number, items: number) => void;
  #last = FIRST_TASK;
  /** What the next stream that is read is given. */
  window: number = WINDOW;

  constructor(owner: Instance, ask: (stream: number, items: number) => void) {
    this.#owner = owner;
    this.#ask = ask;
  }

  /** A stream was read. */
  open(id: number): void {
    this.#windows.set(id, this.#newWindow());
  }

  #newWindow(): Window {
    return { messages: [], items: 0, credit: 0, ahead: this.window, task: 0, isSpent: true, isDone: false };
  }

  delete(id: number): void {
    this.#windows.delete(id);
  }

  clear(): void {
    this.#windows.clear();
    this.#tasks.clear();
  }

  /** Whether `task` was one of a stream, which nobody waits for any more. */
  cancel(task: number): boolean {
    const window = this.#tasks.get(task);
    if (!window) return false;
    this.#tasks.delete(task);
    window.task = 0;
    return true;
  }

  /** As the raw export: the reader of a message, or a number that says which future will give one. */
  next(id: number): Reader | number {
    let window = this.#windows.get(id);
    if (!window) {
      window = this.#newWindow();
      this.#windows.set(id, window);
    }
    const message = window.messages.shift();
    if (message) {
      const r = openAt(newReader(this.#owner, message.buffer), 0);
      if (readU8(r) === ANSWER_VALUE) window.items -= readU32(r);
      this.#refill(id, window);
      return r;
    }
    this.#refill(id, window);
    window.task = this.#last++;
    this.#tasks.set(window.task, window);
    return window.task * 2 + 1;
  }

  /** Asks anew when half of what may be ahead is used up, or when nothing is left and Rust may be waiting. */
  #refill(id: number, window: Window): void {
    if (window.isDone) return;
    const more = window.ahead - window.items - window.credit;
    const isEmpty = window.messages.length === 0 && window.isSpent;
    if (more < Math.max(1, window.ahead / 2) && !(isEmpty && window.items === 0)) return;
    window.credit += Math.max(more, 0);
    window.isSpent = false;
    this.#ask(id, Math.max(more, 0));
  }

  /** Items came, in the message at `at` that `r` reads. */
  arrive(id: number, r: Reader, at: number, life: Life): void {
    const window = this.#windows.get(id);
    if (!window) return;
    window.isSpent = true;
    if (readU8(r) === ANSWER_VALUE) window.credit -= readU32(r);
    else window.isDone = true;
    const { task } = window;
    if (task !== 0) {
      window.task = 0;
      this.#tasks.delete(task);
      return life.tasks?.get(task)?.settle(openAt(r, at));
    }
    openAt(r, at);
    if (readU8(r) === ANSWER_VALUE) window.items += readU32(r);
    window.messages.push(r.bytes.slice(at, r.textEnd) as Uint8Array<ArrayBuffer>);
  }
}
