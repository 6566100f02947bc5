/** Streams of Rust's that are read elsewhere: Rust makes some items ahead, so that not each of them waits for a way there and back. */
import { StaleObjectError } from "../error.ts";
import type { Life, Reader } from "../life.ts";
import { ANSWER_VALUE } from "../protocol.ts";
import { isDone, RustStream, readItem } from "../stream.ts";
import { newReader, openAt, readU8, readU32 } from "../wire/reader.ts";
import { FROM_BROKEN, FROM_ITEMS, type Given, TO_CANCEL_TASK, TO_CREDIT, TO_DROP_STREAM } from "./entry.ts";
import { telling } from "./place.ts";
import type { Ahead, Part, Session } from "./session.ts";

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
  /** Whether Rust died while it made items. */
  isBroken: boolean;
}

/** The streams of one generation. */
class Queues implements Ahead {
  readonly #queues = new Map<number, Queue>();
  readonly #tasks = new Map<number, Queue>();
  readonly #far: Session;
  #last = FIRST_TASK;

  constructor(far: Session) {
    this.#far = far;
  }

  /** A stream was read, of which Rust may make so many items ahead. */
  open(id: number, ahead: number = AHEAD): Queue {
    const queue: Queue = {
      messages: [],
      items: 0,
      credit: 0,
      ahead,
      task: 0,
      isSpent: true,
      isDone: false,
      isBroken: false,
    };
    this.#queues.set(id, queue);
    return queue;
  }

  break(id: number): void {
    const queue = this.#queues.get(id);
    if (queue) queue.isBroken = true;
  }

  delete(id: number): void {
    this.#queues.delete(id);
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
    const queue = this.#queues.get(id) ?? this.open(id);
    const message = queue.messages.shift();
    if (message) {
      const r = openAt(newReader(this.#far, message.buffer), 0);
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
    this.#far.put(TO_CREDIT, this.#far.generation, id, Math.max(more, 0), 0);
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
    (life.table?.given as Given | undefined)?.keep();
    queue.messages.push(r.bytes.slice(at, r.textEnd) as Uint8Array<ArrayBuffer>);
  }
}

/** A stream of Rust's elsewhere. */
class FarStream<T> extends RustStream<T> {
  readonly #life: Life;
  readonly #queue: Pick<Queue, "isBroken">;

  constructor(far: Session, id: number, read: (r: Reader) => T[] | undefined, isBytes: boolean | undefined) {
    super(far, id, read, isBytes);
    this.#life = far.life as Life;
    this.#queue = (far.ahead as Ahead).open(id, far.answered?.ahead);
  }

  /** Rust may have died of an item that nobody waited for. */
  override next(): Promise<IteratorResult<T, undefined>> {
    const next = super.next();
    if (!this.#queue.isBroken) return next;
    return next.catch((error) => {
      throw error instanceof StaleObjectError ? this.#life.dead : error;
    });
  }
}

/** As `readStream`: Rust may make some items ahead. */
export function readFarStream<T>(r: Reader, read: (r: Reader) => T, isBytes?: boolean): RustStream<T> {
  const far = r.owner as unknown as Session;
  const id = readU32(r);
  const items = (answer: Reader): T[] | undefined =>
    isDone(answer, "stream")
      ? undefined
      : Array.from({ length: readU32(answer) }, () => readItem(answer, read, "stream"));
  return new FarStream(far, id, items, isBytes);
}

/** Streams of Rust's. */
export const aheadPart: Part = {
  raw(far) {
    const ahead = new Queues(far);
    far.ahead = ahead;
    const drop = telling(far, TO_DROP_STREAM);
    const cancel = telling(far, TO_CANCEL_TASK);
    return {
      __ox_drop_stream: (id: number) => {
        ahead.delete(id);
        drop(id);
      },
      __ox_cancel: (id: number) => {
        if (!ahead.cancel(id)) cancel(id);
      },
      __ox_stream_next: (id: number) => {
        const next = ahead.next(id);
        // Somebody waits now, though nothing may have to be sent.
        far.schedule();
        if (typeof next === "number") return next;
        far.message = next;
        return 0;
      },
    };
  },
  asks: {
    [FROM_BROKEN](far, { id }) {
      far.ahead?.break(id);
    },
    [FROM_ITEMS](far, { id, at }, _imports, r) {
      far.message = undefined;
      far.ahead?.arrive(id, r, at, far.life as Life);
    },
  },
};
