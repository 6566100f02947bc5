/** Streams of JavaScript's that Rust reads here, of which their owner elsewhere sends some items ahead. */
import type { Life } from "../life.ts";
import { later } from "../timer.ts";
import { malformed } from "../wire/frame.ts";
import type { Thrown } from "./thrown.ts";

/** How many items may be on their way, or wait to be read. */
const PULLED_AHEAD = 16;

/** What Rust has waited for: a message, or what was thrown. */
export interface Arrived {
  readonly message: Uint8Array;
  /** The number of a message that lends something, else 0. */
  readonly number: number;
  /** The slot of what was thrown, else 0. */
  readonly thrown: number;
  readonly texts: Thrown | undefined;
  /** What messages call it. */
  readonly called: string | undefined;
}

/** What Rust waits by, in one generation. */
export interface WaitingFor {
  readonly life: Life;
  readonly waiter: number;
}

interface Pulled extends WaitingFor {
  readonly items: Arrived[];
  /** How many were asked for that have not come. */
  asked: number;
  /** 0 where it does not wait. */
  waiter: number;
}

/** What they need of the end where Rust runs. */
interface Owner {
  ask(slot: number, items: number): void;
  settle(life: Life, slot: number, waiter: number, item: Arrived): void;
  /** Rust does not read what has come. */
  release(item: Arrived): void;
}

/** Those of one session, by their slots. */
export class PulledStreams {
  readonly #bySlot = new Map<number, Pulled>();
  readonly #owner: Owner;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  clear(): void {
    this.#bySlot.clear();
  }

  /** The owner of all streams is gone: gives what Rust waits by. */
  leave(): WaitingFor[] {
    const waiting = [...this.#bySlot.values()].filter(({ waiter }) => waiter !== 0);
    this.#bySlot.clear();
    return waiting;
  }

  /** Rust waits for an item. */
  pull(life: Life, slot: number, waiter: number): void {
    let stream = this.#bySlot.get(slot);
    if (!stream) {
      stream = { life, items: [], asked: 0, waiter: 0 };
      this.#bySlot.set(slot, stream);
    }
    const own = stream;
    own.waiter = waiter;
    // Not from within Rust.
    if (own.items.length > 0) later(() => this.#serve(slot, own));
    const left = own.items.length + own.asked;
    if (left > PULLED_AHEAD / 2) return;
    own.asked += PULLED_AHEAD - left;
    this.#owner.ask(slot, PULLED_AHEAD - left);
  }

  /** An item has come. `isLast`: nothing comes after it. */
  arrive(slot: number, item: Arrived, isLast: boolean): void {
    const stream = this.#bySlot.get(slot);
    if (!stream) return this.#owner.release(item);
    if (stream.asked === 0) throw malformed("an item that nobody has asked for");
    stream.asked = isLast ? 0 : stream.asked - 1;
    stream.items.push(item);
    this.#serve(slot, stream);
  }

  /** Rust reads the stream no more. */
  drop(slot: number): void {
    const stream = this.#bySlot.get(slot);
    this.#bySlot.delete(slot);
    for (const item of stream?.items ?? []) this.#owner.release(item);
  }

  #serve(slot: number, stream: Pulled): void {
    const { life, waiter } = stream;
    if (waiter === 0 || this.#bySlot.get(slot) !== stream) return;
    const item = stream.items.shift();
    if (!item) return;
    stream.waiter = 0;
    this.#owner.settle(life, slot, waiter, item);
  }
}
