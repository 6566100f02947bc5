/** Streams of Rust's that are read elsewhere: Rust makes some items ahead, so that not each of them waits for a way there and back. */
import type { Instance, Life, Reader } from "../life.ts";
import { ANSWER_VALUE } from "../protocol.ts";
import { newReader, openAt, readU8, readU32 } from "../wire/reader.ts";

/** How many items Rust may make ahead where nobody says. */
const AHEAD = 64;

/** Futures of streams have numbers that those of Rust do not get to. */
const FIRST_TASK = 2 ** 29;

interface Queue {
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
  readonly #queues = new Map<number, Queue>();
  readonly #tasks = new Map<number, Queue>();
  readonly #owner: Instance;
  readonly #ask: (stream: number, items: number) => void;
  #last = FIRST_TASK;
  /** How many items of the streams that are read now Rust may make ahead, if somebody says. */
  limit: number | undefined;

  constructor(owner: Instance, ask: (stream: number, items: number) => void) {
    this.#owner = owner;
    this.#ask = ask;
  }

  /** A stream was read. */
  open(id: number): void {
    this.#queues.set(id, this.#newQueue());
  }

  #newQueue(): Queue {
    return { messages: [], items: 0, credit: 0, ahead: this.limit ?? AHEAD, task: 0, isSpent: true, isDone: false };
  }

  delete(id: number): void {
    this.#queues.delete(id);
  }

  clear(): void {
    this.#queues.clear();
    this.#tasks.clear();
  }

  /** Whether `task` was one of a stream, which nobody waits for any more. */
  cancel(task: number): boolean {
    const queue = this.#tasks.get(task);
    if (!queue) return false;
    this.#tasks.delete(task);
    queue.task = 0;
    return true;
  }

  /** As the raw export: the reader of a message, or a number that says which future will give one. */
  next(id: number): Reader | number {
    let queue = this.#queues.get(id);
    if (!queue) {
      queue = this.#newQueue();
      this.#queues.set(id, queue);
    }
    const message = queue.messages.shift();
    if (message) {
      const r = openAt(newReader(this.#owner, message.buffer), 0);
      if (readU8(r) === ANSWER_VALUE) queue.items -= readU32(r);
      this.#refill(id, queue);
      return r;
    }
    this.#refill(id, queue);
    queue.task = this.#last++;
    this.#tasks.set(queue.task, queue);
    return queue.task * 2 + 1;
  }

  /** Asks anew when half of what may be ahead is used up, or when nothing is left and Rust may be waiting. */
  #refill(id: number, queue: Queue): void {
    if (queue.isDone) return;
    const more = queue.ahead - queue.items - queue.credit;
    const isEmpty = queue.messages.length === 0 && queue.isSpent;
    if (more < Math.max(1, queue.ahead / 2) && !(isEmpty && queue.items === 0)) return;
    queue.credit += Math.max(more, 0);
    queue.isSpent = false;
    this.#ask(id, Math.max(more, 0));
  }

  /** Items came, in the message at `at` that `r` reads. */
  arrive(id: number, r: Reader, at: number, life: Life): void {
    const queue = this.#queues.get(id);
    if (!queue) return;
    queue.isSpent = true;
    if (readU8(r) === ANSWER_VALUE) queue.credit -= readU32(r);
    else queue.isDone = true;
    const { task } = queue;
    if (task !== 0) {
      queue.task = 0;
      this.#tasks.delete(task);
      return life.tasks?.get(task)?.settle(openAt(r, at));
    }
    openAt(r, at);
    if (readU8(r) === ANSWER_VALUE) queue.items += readU32(r);
    queue.messages.push(r.bytes.slice(at, r.textEnd) as Uint8Array<ArrayBuffer>);
  }
}
