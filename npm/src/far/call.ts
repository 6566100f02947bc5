/** Calls that wait for their answers. */
import type { Entry, Reader } from "../life.ts";
import type { Cancellation } from "../promise.ts";
import { watch } from "../promise.ts";

/** Reads what a call came to. `call`: with the references of its message, which Rust may have left. */
export type ReadAnswer<T> = (r: Reader, call: Call) => T;

/** A call that was sent. */
export class Call {
  declare readonly number: number;
  /** What messages call the function. */
  declare readonly called: string;
  /** How many frames were sent before it. */
  declare readonly sent: number;
  declare readonly read: ReadAnswer<unknown>;
  /** What its message has lent to Rust. */
  declare slots: Entry[] | undefined;
  /** Called with its answer, which says whether Rust has taken its arguments over. */
  declare taken: ((r: Reader) => void) | undefined;
  /** Called with what Rust has made of the message, ahead of the answer. */
  declare changed: ((r: Reader) => void) | undefined;
  /** The promised numbers of objects that it names. */
  declare needs: number[] | undefined;
  /** How many items of a stream that it gives Rust may make ahead. */
  declare ahead: number | undefined;
  /** Nothing once nobody waits any more. */
  declare resolve: ((value: unknown) => void) | undefined;
  declare reject: (reason: unknown) => void;
  /** Has the options of the call forgotten. */
  declare release: (() => void) | undefined;

  constructor(
    number: number,
    sent: number,
    called: string,
    read: ReadAnswer<unknown>,
    resolve: (value: unknown) => void,
    reject: (reason: unknown) => void,
  ) {
    this.number = number;
    this.sent = sent;
    this.called = called;
    this.read = read;
    this.slots = undefined;
    this.taken = undefined;
    this.changed = undefined;
    this.needs = undefined;
    this.ahead = undefined;
    this.resolve = resolve;
    this.reject = reject;
    this.release = undefined;
  }

  /** Reads the answer. Where nobody waits, what it holds is let go of when it is collected. */
  settle(r: Reader): void {
    const { resolve } = this;
    this.end();
    try {
      this.taken?.(r);
      const value = this.read(r, this);
      resolve?.(value);
    } catch (error) {
      this.reject(error);
    }
  }

  /** Settles it otherwise; what Rust answers then is let go of. */
  fail(reason: unknown): void {
    this.end();
    this.reject(reason);
  }

  /** Has `giveUp` called when the options of the call say so. */
  watch(cancel: Cancellation, giveUp: () => void): void {
    const release = watch(cancel, (reason) => {
      if (!this.resolve) return;
      giveUp();
      this.fail(reason);
    });
    if (this.resolve) this.release = release;
    else release();
  }

  end(): void {
    this.resolve = undefined;
    this.release?.();
    this.release = undefined;
  }
}

/** Calls by their numbers, which are used again once their answers came. */
export class Calls {
  readonly #places: (Call | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #frames: { readonly sent: number };
  size = 0;

  constructor(frames: { readonly sent: number }) {
    this.#frames = frames;
  }

  get(number: number): Call | undefined {
    return this.#places[number];
  }

  add(
    called: string,
    read: ReadAnswer<unknown>,
    resolve: (value: unknown) => void,
    reject: (reason: unknown) => void,
  ): Call {
    const number = this.#free.pop() ?? this.#places.length;
    const call = new Call(number, this.#frames.sent, called, read, resolve, reject);
    this.#places[number] = call;
    this.size++;
    return call;
  }

  /** Takes a call out whose answer came. */
  take(number: number): Call | undefined {
    const call = this.#places[number];
    if (!call) return undefined;
    this.#places[number] = undefined;
    this.#free.push(number);
    this.size--;
    return call;
  }

  /** Those that wait. */
  all(): Call[] {
    return this.#places.filter((call) => call !== undefined);
  }

  /** Rejects all of them: those of frames that were not sent for `unsent`. */
  failAll(reason: unknown, unsent: unknown = reason): void {
    const all = this.all();
    const { sent } = this.#frames;
    // An object whose constructor fails looks for those that name it.
    for (const call of all) call.fail(call.sent === sent ? unsent : reason);
    for (const { number } of all) this.take(number);
  }
}
