/**
 * The caller's end of a session: an instance whose Rust runs elsewhere.
 *
 * Its raw exports do not call Rust but put entries into frames, and its memory is the frame that is written: what writes
 * messages, reads them, and keeps functions, promises and objects is the same as where Rust runs here. The other end is
 * `serve.ts`.
 */
import { statsOf } from "../assembly.ts";
import { DisconnectedError, StaleObjectError } from "../error.ts";
import { HeldInstance } from "../instance.ts";
import type { Entry, Life, Raw, Reader, Writer } from "../life.ts";
import type { Cancellation } from "../promise.ts";
import { tableOf } from "../reference/table.ts";
import { later, startTimer } from "../timer.ts";
import { Frames, HEAD, type Incoming, newIncoming, numberAt, readFrame } from "../wire/frame.ts";
import { newReader } from "../wire/reader.ts";
import { Ahead } from "./ahead.ts";
import { takeEntry } from "./arrive.ts";
import { type Call, Calls, type ReadAnswer } from "./call.ts";
import {
  PROMISED,
  Slots,
  TO_CALL,
  TO_CANCEL,
  TO_CREDIT,
  TO_FUNCTION,
  TO_KEPT,
  TO_PROMISED,
  TO_RESTART,
  TO_SAME,
  Unused,
} from "./entry.ts";
import type { Link, LinkEnd } from "./link.ts";
import { Making } from "./making.ts";
import { CELLS, rawElsewhere } from "./place.ts";
import type { FarPolicy, FarSpec, Home, Session } from "./session.ts";

/** An instance elsewhere. */
export class Far extends HeldInstance implements LinkEnd, Session {
  declare readonly spec: FarSpec;
  declare options: FarPolicy;
  readonly frames: Frames;
  readonly calls: Calls;
  /** Streams of Rust's that are read here. */
  readonly ahead: Ahead = new Ahead(this, (id, items) => this.put(TO_CREDIT, this.generation, id, items, 0));
  /** Those of a runtime, which share their classes. */
  declare places: Home;
  /** When the oldest call that waits was sent, or something came last, in milliseconds. */
  since = 0;
  /** Has something done when what runs now has come to its end. */
  defer: (f: () => void) => void = later;
  /** Leads to another place when this one is gone. */
  replace: (() => Promise<void>) | undefined;
  #link: Link | undefined;
  #isOpen = false;
  /** Whether a way to where Rust runs is being made. */
  isOpening = false;
  /** Whether a call was given up that nobody may have begun. */
  #isDoubted = false;
  /** Why there will be no other generation. */
  #gone: unknown;
  /** Whether what comes is of a generation that was left. */
  isDeaf = false;
  #isScheduled = false;
  /** Reads what came. */
  readonly arrived: Reader = newReader(this, new ArrayBuffer(0));
  /** The same, once: for the function that reads the message of the entry. */
  message: Reader | undefined;
  readonly #incoming: Incoming = newIncoming();
  /** Slots of values that the serving end has named. */
  readonly named: Map<number, number> = new Map();
  /** Numbers of values that Rust compares. */
  #identities = new WeakMap<object, number>();
  #identity = 0;
  /** The slot of what was thrown in the call that just ran. */
  thrown = 0;

  constructor(spec: FarSpec, options: FarPolicy = {}) {
    super(spec, options);
    this.frames = new Frames(
      (frame, spent) => this.#link?.send(frame, spent),
      () => this.#settle(),
    );
    this.calls = new Calls(this.frames);
  }

  /** How many calls wait. */
  get waiting(): number {
    return this.calls.size;
  }

  /** Whether nobody waits for Rust there, and neither side holds anything of the other. */
  get isIdle(): boolean {
    if (this.calls.size > 0) return false;
    const { functions, objects, classes, promises, streams } = statsOf(this);
    return functions + objects + promises + streams === 0 && Object.keys(classes).length === 0;
  }

  /** Sends what waits over `link`. */
  connect(link: Link): void {
    if (this.#gone) return link.close();
    this.#isOpen = true;
    this.isOpening = false;
    this.#link = link;
    this.flush();
    if (this.#isDoubted) link.doubt?.();
    this.#isDoubted = false;
  }

  override awake(): Raw {
    if (this.raw) return this.raw;
    if (this.#gone) throw this.#gone;
    if (this.death && this.options.panic === "fault") throw this.death;
    if (!this.#isOpen && !this.replace)
      throw new Error(`${this.spec.name} is not initialised: call \`await init()\` first`);
    if (!this.#link && this.replace && !this.isOpening) {
      this.isOpening = true;
      this.replace().catch((error) => this.lost(error));
    }
    this.imports();
    const { life } = this;
    // Where the other end has slots of its own.
    Object.assign(tableOf(life as Life), { free: new Slots(2, 2), taken: new Unused() });
    this.start(
      undefined as unknown as WebAssembly.Module,
      { exports: rawElsewhere(this) as unknown } as WebAssembly.Instance,
    );
    this.#settle();
    return this.raw as unknown as Raw;
  }

  override look(): Reader {
    const message = this.message;
    this.message = undefined;
    return message ?? this.reader;
  }

  /** Has messages written where the next entry begins. */
  #settle(): void {
    const { frames } = this;
    if (!this.raw) return;
    if (this.reader.bytes !== frames.bytes) {
      this.see(frames.bytes.buffer);
      this.reader.bytes = this.writer.bytes = this.writer.text = frames.bytes;
    }
    this.base = this.top = frames.place;
    this.end = frames.bytes.length - CELLS;
    this.under = undefined;
  }

  /** Puts an entry whose message lies at the place for one, if it has any. */
  put(
    what: number,
    generation: number,
    id: number,
    argument: number,
    length: number,
    cells?: readonly (number | bigint)[],
  ): void {
    this.frames.put(what, generation, id, argument, length, cells);
    this.schedule();
  }

  schedule(): void {
    this.#settle();
    if (this.frames.isFull) return this.flush();
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.defer(() => this.flush());
  }

  /** Sends what there is. */
  flush(): void {
    this.#isScheduled = false;
    if (!this.#link) return;
    if (!this.frames.isEmpty) {
      this.frames.send();
      this.#settle();
    }
    this.#wait();
  }

  /** Says whether somebody waits. */
  #wait(): void {
    const { life } = this;
    // Rust may call what it holds at any time.
    const holds = life?.table && life.table.entries.length >> 1 > life.table.free.length;
    this.#link?.wait?.(this.calls.size > 0 || (life?.tasks?.size ?? 0) > 0 || Boolean(holds));
  }

  /**
   * Calls the export of a row. `message`: where it was written, or 0. `bound`: whether a number among the cells is one of
   * an object; `w` is what has written what may be one. `ahead`: how many items of a stream that it gives Rust may make
   * before they are asked for.
   */
  call<T>(
    row: number,
    called: string,
    read: ReadAnswer<T>,
    cells: readonly (number | bigint)[],
    message = 0,
    bound = false,
    w?: Writer,
    cancel?: Cancellation,
    taken?: (r: Reader) => void,
    changed?: (r: Reader) => void,
    ahead?: number,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const call = this.calls.add(called, read, resolve as (value: unknown) => void, reject);
      call.taken = taken;
      call.changed = changed;
      call.ahead = ahead;
      this.#post(call, row, cells, message, bound, w);
      if (cancel) call.watch(cancel, () => this.#giveUp(call));
    });
  }

  #giveUp(call: Call): void {
    this.put(TO_CANCEL, 0, call.number, 0, 0);
    if (this.#link) this.#link.doubt?.();
    else this.#isDoubted = true;
  }

  #post(
    call: Call,
    row: number,
    cells: readonly (number | bigint)[],
    message: number,
    bound: boolean,
    w: Writer | undefined,
  ): void {
    if (this.calls.size === 1) this.since = now();
    if (bound) for (const cell of cells) if ((cell as number) >= PROMISED) (call.needs ??= []).push(cell as number);
    const length = this.#lend(call, message, w);
    this.put(TO_CALL, bound || call.slots ? this.generation : 0, call.number, row, length, cells);
  }

  /** Says ahead of the call what Rust must know of its message, and gives the length of that. */
  #lend(call: Call, message: number, w: Writer | undefined): number {
    const length = message === 0 ? 0 : this.top - message;
    const slots = w?.slots;
    call.slots = slots;
    if (slots && this.spec.compares) this.#ahead(length, () => this.#compare(slots));
    for (const id of this.tellPromised(length)) (call.needs ??= []).push(id);
    return length;
  }

  /** Where messages that are written name objects whose numbers are not known. */
  #promised: { readonly at: number; readonly id: number }[] = [];

  /** The message names an object at `at` whose number is not known. */
  promise(at: number, id: number): void {
    this.#promised.push({ at, id });
  }

  tellPromised(length: number): readonly number[] {
    if (this.#promised.length === 0) return NOBODY;
    const { frames } = this;
    // Those of another message: one that is still written, or that was not written to its end.
    const isOwn = ({ at, id }: { at: number; id: number }): boolean =>
      at + 4 <= length && numberAt(frames.bytes, frames.place + at) === id;
    const own = this.#promised.filter(isOwn);
    this.#promised = this.#promised.filter((each) => !isOwn(each) && this.calls.get(each.id - PROMISED));
    this.#ahead(length, () => {
      for (let k = 0; k < own.length; k += 255) {
        const places = own.slice(k, k + 255).map(({ at }) => at);
        frames.put(TO_PROMISED, 0, 0, 0, 0, places);
      }
    });
    return own.map(({ id }) => id);
  }

  /** Has entries put ahead of that whose message of so many bytes lies in its place already. */
  #ahead(length: number, put: () => void): void {
    const { frames } = this;
    const message = frames.bytes.slice(frames.place, frames.place + length);
    put();
    frames.reserve(length, 0);
    frames.bytes.set(message, frames.place);
  }

  /** Calls a function of Rust's. */
  callFunction<T>(id: number, read: ReadAnswer<T>, message: number, w?: Writer): Promise<T> {
    return new Promise((resolve, reject) => {
      const call = this.calls.add("RustFunction", read, resolve as (value: unknown) => void, reject);
      const length = this.#lend(call, message, w);
      this.put(TO_FUNCTION, this.generation, call.number, id, length);
    });
  }

  /** Makes an object, whose number is that of the call for the time being. */
  construct(
    row: number,
    called: string,
    read: ReadAnswer<number>,
    cells: readonly (number | bigint)[],
    message = 0,
    bound = false,
    w?: Writer,
  ): number {
    const making = new Making(this, called);
    const fail = (reason: unknown): void => making.failed(reason);
    const call = this.calls.add(called, read, (id) => making.made(id as number), fail);
    this.#post(call, row, cells, message, bound, w);
    making.number = PROMISED + call.number;
    this.making = making;
    return making.number;
  }

  /** The last object whose number is not known. */
  declare making: Making;

  /** Rust may forget which object a call has made. */
  keep(number: number): void {
    this.put(TO_KEPT, 0, number, 0, 0);
  }

  /** Asks the serving end for something that it knows. */
  ask<T>(what: number, put: number, read: ReadAnswer<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const call = this.calls.add(this.spec.name, read, resolve as (value: unknown) => void, reject);
      this.put(put, 0, call.number, what, 0);
    });
  }

  /** Tells Rust which of the values it has had before. */
  #compare(entries: readonly Entry[]): void {
    const { frames, generation } = this;
    for (const { slot, value } of entries) {
      if ((typeof value !== "object" || value === null) && typeof value !== "function") continue;
      let identity = this.#identities.get(value as object);
      if (identity === undefined) {
        identity = ++this.#identity;
        this.#identities.set(value as object, identity);
      }
      frames.put(TO_SAME, generation, slot, identity, 0);
    }
  }

  receive(frame: ArrayBuffer): void {
    try {
      readFrame(frame, this.#incoming, (entry) => takeEntry(this, entry));
    } catch (error) {
      this.lost(error);
    }
    this.since = now();
    this.frames.recycle(frame);
    this.#wait();
  }

  recycle(buffer: ArrayBuffer): void {
    this.frames.recycle(buffer);
  }

  /** The other end is gone: what waits fails, and what it held is stale. */
  lost(reason: unknown): void {
    this.#link?.close();
    this.#link = undefined;
    this.isOpening = false;
    this.isDeaf = false;
    this.#isDoubted = false;
    this.frames.at = HEAD;
    const error = lostError(this.spec.name, reason);
    // Nothing leads anywhere any more. Where nothing did before, the next `init` may be more lucky.
    if (this.#isOpen && !this.replace) this.#gone ??= error;
    this.#fail(error);
  }

  /** Nothing of what waits or lives comes to anything. */
  #fail(reason: unknown): void {
    const sent = withRan(reason, "unknown");
    this.#end(sent);
    this.calls.failAll(sent, withRan(reason, "no"));
  }

  /** Ends the generation that lives. */
  #end(dead: unknown): void {
    if (this.life) this.life.dead ??= dead;
    this.named.clear();
    this.ahead.clear();
    this.drop();
  }

  /** Starts afresh at once. What waits fails. */
  override restart(): void {
    const stale = new StaleObjectError(`${this.spec.name} was restarted`);
    this.#end(stale);
    this.calls.failAll(stale);
    this.death = undefined;
    this.awake();
    this.isDeaf = true;
    this.put(TO_RESTART, 0, 0, this.generation, 0);
  }

  /** Ends it for good. */
  close(reason: unknown): void {
    if (this.#gone) return;
    this.#gone = reason;
    this.#fail(reason);
    this.#link?.close();
    this.#link = undefined;
  }

  /** Tells somebody of an error that nobody waits for. */
  fail(error: unknown, called: string): void {
    const { onError } = this.options;
    if (onError) {
      try {
        return onError(error, called);
      } catch (thrown) {
        return uncaught(thrown);
      }
    }
    uncaught(error);
  }
}

const NOBODY: readonly number[] = [];

function now(): number {
  return performance.now();
}

function lostError(name: string, reason: unknown): unknown {
  if (reason instanceof DisconnectedError) return reason;
  const text = reason instanceof Error ? reason.message : String(reason);
  return new DisconnectedError(`${name}: ${text}`, "lost", "unknown", reason);
}

/** The same of a call that has perhaps run, or has not. */
function withRan(reason: unknown, ran: DisconnectedError["ran"]): unknown {
  if (!(reason instanceof DisconnectedError) || reason.ran === ran) return reason;
  return new DisconnectedError(reason.message, reason.code, ran, reason.cause);
}

/** Shows an error as one that nobody catches. */
function uncaught(error: unknown): void {
  startTimer(() => {
    throw error;
  });
}
