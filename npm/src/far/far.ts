/**
 * The caller's end of a session: an instance whose Rust runs elsewhere.
 *
 * Its raw exports do not call Rust but put entries into frames, and its memory is the frame that is written: what writes
 * messages, reads them, and keeps functions, promises and objects is the same as where Rust runs here. The other end is
 * `serve.ts`.
 */
import { DisconnectedError, RustPanicError, StaleObjectError } from "../error.ts";
import { HeldInstance } from "../instance.ts";
import type { AnyFunction, Entry, Life, Policy, Raw, Reader, Spec, Writer } from "../life.ts";
import { refusalIn } from "../outbox.ts";
import type { Cancellation } from "../promise.ts";
import { forget, hold, release, tableOf } from "../reference/table.ts";
import { later, startTimer } from "../timer.ts";
import { cellAt, Frames, HEAD, type Incoming, messageLength, messageOf, newIncoming, readFrame } from "../wire/frame.ts";
import { newReader, openAt, readString, readU32 } from "../wire/reader.ts";
import { Ahead } from "./ahead.ts";
import { type Call, Calls, type ReadAnswer } from "./call.ts";
import {
  FROM_ABORT,
  FROM_ANSWER,
  FROM_CANCELLED,
  FROM_CAUSE,
  FROM_CHANGED,
  FROM_DROP,
  FROM_END_REPLY,
  FROM_ERROR,
  FROM_FUNCTION,
  FROM_GIVE,
  FROM_IMPORT,
  FROM_ITEMS,
  FROM_LOG,
  FROM_MAKE,
  FROM_METHOD,
  FROM_NUMBERS,
  FROM_PANIC,
  FROM_PULL,
  FROM_REFUSAL,
  FROM_RESTARTED,
  FROM_STALE,
  FROM_TASK,
  FROM_WATCH,
  isNamed,
  MAKERS,
  PROMISED,
  Slots,
  TO_CALL,
  TO_CANCEL,
  TO_CANCEL_TASK,
  TO_CREDIT,
  TO_DROP_FUNCTION,
  TO_DROP_OBJECT,
  TO_DROP_STREAM,
  TO_FUNCTION,
  TO_KEPT,
  TO_RESTART,
  TO_SAME,
  TO_SETTLE,
} from "./entry.ts";
import type { Link, LinkEnd } from "./link.ts";
import { Making } from "./making.ts";
import type { Places } from "./places.ts";
import { writeThrown } from "./thrown.ts";

/** Room in a frame for the cells of an entry, beside the message that is written before it is known how many. */
const CELLS = 512;

/** What the glue says of a module that runs elsewhere. */
export interface FarSpec extends Spec {
  /** The imports, as the serving end numbers them: raw names, and whether Rust waits for what they give. */
  readonly rows: readonly (readonly [raw: string, isAsked: boolean])[];
  /** Whether Rust compares values. */
  readonly compares?: boolean;
}

/** How a session behaves. */
export interface FarPolicy extends Policy {
  /** What a function has thrown that Rust did not wait for, and what messages call it. */
  onError?: ((error: unknown, called: string) => void) | undefined;
}

/** An instance elsewhere. */
export class Far extends HeldInstance implements LinkEnd {
  declare readonly spec: FarSpec;
  declare options: FarPolicy;
  readonly frames: Frames;
  readonly calls: Calls = new Calls();
  /** Streams of Rust's that are read here. */
  readonly ahead: Ahead = new Ahead(this, (id, items) => this.#put(TO_CREDIT, this.generation, id, items, 0));
  /** Those of a runtime, which share their classes. */
  declare places: Places;
  /** When the oldest call that waits was sent, or the last answer came, in milliseconds. */
  since = 0;
  /** Leads to another place when this one is gone. */
  replace: (() => Promise<void>) | undefined;
  #link: Link | undefined;
  #isOpen = false;
  #isReplaced = false;
  /** Why there will be no other generation. */
  #gone: unknown;
  /** Whether what comes is of a generation that was left. */
  #isDeaf = false;
  #isScheduled = false;
  /** Reads what came. */
  readonly #reader: Reader = newReader(this, new ArrayBuffer(0));
  /** The same, once: for the function that reads the message of the entry. */
  #message: Reader | undefined;
  readonly #incoming: Incoming = newIncoming();
  /** Slots of values that the serving end has named. */
  readonly #named = new Map<number, number>();
  /** Numbers of values that Rust compares. */
  #identities = new WeakMap<object, number>();
  #identity = 0;
  /** The slot of what was thrown in the call that just ran. */
  #thrown = 0;

  constructor(spec: FarSpec, options: FarPolicy = {}) {
    super(spec, options);
    this.frames = new Frames(
      (frame, spent) => this.#link?.send(frame, spent),
      () => this.#settle(),
    );
  }

  /** How many calls wait. */
  get waiting(): number {
    return this.calls.size;
  }

  /** Sends what waits over `link`. */
  connect(link: Link): void {
    this.#isOpen = true;
    this.#isReplaced = false;
    this.#link = link;
    this.flush();
  }

  override awake(): Raw {
    if (this.raw) return this.raw;
    if (this.#gone) throw this.#gone;
    if (this.death && this.options.panic === "fault") throw this.death;
    if (!this.#isOpen) throw new Error(`${this.spec.name} is not initialised: call \`await init()\` first`);
    if (!this.#link && this.replace && !this.#isReplaced) {
      this.#isReplaced = true;
      this.replace().catch((error) => {
        this.#isReplaced = false;
        this.lost(error);
      });
    }
    this.imports();
    const { life } = this;
    // Where the other end has slots of its own.
    Object.assign(tableOf(life as Life), { free: new Slots(2, 2) });
    this.start(undefined as unknown as WebAssembly.Module, { exports: this.#exports() as unknown } as WebAssembly.Instance);
    this.#settle();
    return this.raw as unknown as Raw;
  }

  override look(): Reader {
    const message = this.#message;
    this.#message = undefined;
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
  #put(what: number, generation: number, id: number, argument: number, length: number, cells?: readonly (number | bigint)[]): void {
    this.frames.put(what, generation, id, argument, length, cells);
    this.#schedule();
  }

  #schedule(): void {
    this.#settle();
    if (this.frames.isFull) return this.flush();
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    later(() => this.flush());
  }

  /** Sends what there is. */
  flush(): void {
    this.#isScheduled = false;
    if (!this.#link || this.frames.isEmpty) return;
    this.frames.send();
    this.#settle();
    this.#wait();
  }

  /** Says whether somebody waits. */
  #wait(): void {
    this.#link?.wait?.(this.calls.size > 0 || (this.life?.tasks?.size ?? 0) > 0);
  }

  /**
   * Calls the export of a row. `message`: where it was written, or 0. `bound`: whether a number among the cells is one of
   * an object; `w` is what has written what may be one.
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
    taken?: () => void,
    changed?: (r: Reader) => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const call = this.calls.add(called, read, resolve as (value: unknown) => void, reject);
      call.taken = taken;
      call.changed = changed;
      this.#post(call, row, cells, message, bound, w);
      if (cancel) call.watch(cancel, () => this.#put(TO_CANCEL, 0, call.number, 0, 0));
    });
  }

  #post(
    call: Call,
    row: number,
    cells: readonly (number | bigint)[],
    message: number,
    bound: boolean,
    w: Writer | undefined,
  ): void {
    const slots = w?.slots;
    call.slots = slots;
    const length = message === 0 ? 0 : this.top - message;
    if (slots && this.spec.compares) this.#compare(slots, length);
    if (this.calls.size === 1) this.since = now();
    const needs = bound ? (cells.filter((cell) => (cell as number) >= PROMISED) as number[]) : [];
    let all = cells;
    if (this.#promised.length > 0) {
      const own = this.#promised.filter((each) => each.w === w);
      all = [...cells, ...own.map(({ at }) => at)];
      needs.push(...own.map(({ id }) => id));
      this.#promised = [];
    }
    if (needs.length > 0) call.needs = needs;
    this.#put(TO_CALL, bound || slots ? this.generation : 0, call.number, row, length, all);
  }

  /** Where messages that are written name objects whose numbers are not known. */
  #promised: { readonly w: Writer; readonly at: number; readonly id: number }[] = [];

  /** The message names an object at `at` whose number is not known. */
  promise(w: Writer, at: number, id: number): void {
    this.#promised.push({ w, at, id });
  }

  /** Calls a function of Rust's. */
  callFunction<T>(id: number, read: ReadAnswer<T>, message: number, w?: Writer): Promise<T> {
    return new Promise((resolve, reject) => {
      const call = this.calls.add("RustFunction", read, resolve as (value: unknown) => void, reject);
      call.slots = w?.slots;
      const length = message === 0 ? 0 : this.top - message;
      if (call.slots && this.spec.compares) this.#compare(call.slots, length);
      this.#put(TO_FUNCTION, this.generation, call.number, id, length);
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
    this.#put(TO_KEPT, 0, number, 0, 0);
  }

  /** Asks the serving end for something that it knows. */
  ask<T>(what: number, put: number, read: ReadAnswer<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const call = this.calls.add(this.spec.name, read, resolve as (value: unknown) => void, reject);
      this.#put(put, 0, call.number, what, 0);
    });
  }

  /** Tells Rust which of the values it has had before, ahead of the message of so many bytes that lends them. */
  #compare(entries: readonly Entry[], length: number): void {
    const { frames, generation } = this;
    const message = frames.bytes.slice(frames.place, frames.place + length);
    for (const { slot, value } of entries) {
      if ((typeof value !== "object" || value === null) && typeof value !== "function") continue;
      let identity = this.#identities.get(value as object);
      if (identity === undefined) {
        identity = ++this.#identity;
        this.#identities.set(value as object, identity);
      }
      frames.put(TO_SAME, generation, slot, identity, 0);
    }
    frames.reserve(length, 0);
    frames.bytes.set(message, frames.place);
  }

  receive(frame: ArrayBuffer): void {
    try {
      readFrame(frame, this.#incoming, (entry) => this.#take(entry));
    } catch (error) {
      this.lost(error);
    }
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
    this.#isDeaf = false;
    this.frames.at = HEAD;
    const error = lostError(this.spec.name, reason);
    this.#end(error);
    this.calls.failAll(error);
  }

  /** Ends the generation that lives. */
  #end(dead: unknown): void {
    if (this.life) this.life.dead ??= dead;
    this.#named.clear();
    this.ahead.clear();
    this.drop();
  }

  /** Starts afresh at once. What waits fails. */
  override restart(): void {
    const stale = new StaleObjectError(`${this.spec.name} was restarted`);
    this.#end(stale);
    this.calls.failAll(stale);
    this.awake();
    this.#isDeaf = true;
    this.#put(TO_RESTART, 0, 0, this.generation, 0);
  }

  /** Ends it for good. */
  close(reason: unknown): void {
    if (this.#gone) return;
    this.#gone = reason;
    this.#end(reason);
    this.calls.failAll(reason);
    this.#link?.close();
    this.#link = undefined;
  }

  #take(entry: Incoming): void {
    const { what, id, argument } = entry;
    if (this.#isDeaf) {
      if (what === FROM_RESTARTED) this.#isDeaf = false;
      return;
    }
    const r = this.#reader;
    r.bytes = entry.bytes;
    r.view = entry.view;
    if (entry.length > 0) openAt(r, entry.at);
    else r.at = entry.cells;
    switch (what) {
      case FROM_ANSWER:
        this.since = now();
        return this.calls.take(id)?.settle(r);
      case FROM_REFUSAL: {
        const call = this.calls.take(id);
        if (!call) return;
        forget(call as unknown as Writer);
        return call.fail(refusalIn(this, r, call.called));
      }
      case FROM_STALE: {
        const call = this.calls.take(id);
        return call?.fail(new StaleObjectError(`${call.called}: an argument belongs to an instance of ${this.spec.name} that is gone`));
      }
      case FROM_CHANGED: {
        const call = this.calls.get(id);
        r.at = entry.at;
        try {
          return call?.changed?.(r);
        } catch (error) {
          return call?.fail(error);
        }
      }
      case FROM_CANCELLED:
        return void this.calls.take(id);
      case FROM_ERROR: {
        const name = readString(r);
        const type = [TypeError, RangeError].find((each) => each.name === name) ?? Error;
        return this.calls.take(id)?.fail(new type(readString(r)));
      }
      case FROM_PANIC:
        return this.#panicked(r);
    }
    // Only what lives is told of anything.
    const { life } = this;
    if (entry.generation !== (this.generation & 0xffff) || !life?.raw) return;
    const { oxbridge } = life.imports as { oxbridge: Record<string, AnyFunction> };
    switch (what) {
      case FROM_TASK:
        return life.tasks?.get(id)?.settle(r);
      case FROM_GIVE: {
        const table = tableOf(life);
        return void table.given.set(argument, table.entries[this.#slot(id)]?.value);
      }
    }
    return this.#invoke(entry, life, oxbridge, r);
  }

  /** What Rust asks of JavaScript. */
  #invoke(entry: Incoming, life: Life, imports: Record<string, AnyFunction>, r: Reader): void {
    const { what, id, argument, at, count } = entry;
    const slot = this.#slot(id);
    this.#message = entry.length > 0 ? r : undefined;
    switch (what) {
      case FROM_NUMBERS: {
        const called = this.#nameOf(life, slot);
        imports[`call${count}`]?.(slot, ...cellsOf(entry));
        return this.#posted(called);
      }
      case FROM_FUNCTION: {
        const called = this.#nameOf(life, slot);
        return this.#replied(argument, imports.call?.(slot, at), called);
      }
      case FROM_METHOD: {
        const called = this.#nameOf(life, slot);
        return this.#replied(argument, imports.call_method?.(slot, cellAt(entry, 0), at), called);
      }
      case FROM_IMPORT: {
        const [raw, isAsked] = this.spec.rows[id] as FarSpec["rows"][number];
        const cells = cellsOf(entry);
        const result = imports[raw]?.(...cells, ...(entry.length > 0 ? [at] : []));
        if (!isAsked) return this.#posted(raw);
        return void this.#named.set(argument, this.#thrown ? this.#rejected(life) : result);
      }
      case FROM_WATCH:
        return imports.watch?.(slot, argument);
      case FROM_PULL:
        return imports.pull?.(slot, argument);
      case FROM_ABORT:
        return imports.abort?.(slot);
      case FROM_DROP:
        this.#named.delete(id);
        return imports.drop?.(slot);
      case FROM_ITEMS:
        this.#message = undefined;
        return this.ahead.arrive(id, r, at, life);
      case FROM_MAKE:
        return void this.#named.set(id, imports[MAKERS[argument] as string]?.(at));
      case FROM_CAUSE:
        return void this.#named.set(argument, imports.error_cause?.(slot) ?? 0);
      case FROM_END_REPLY:
        return imports.end_reply?.(id, argument);
      case FROM_LOG:
        return imports.log?.(at);
    }
  }

  #slot(slot: number): number {
    return isNamed(slot) ? (this.#named.get(slot) ?? 0) : slot;
  }

  #nameOf(life: Life, slot: number): string {
    const entry = tableOf(life).entries[slot];
    return entry?.called ?? entry?.name ?? "callback";
  }

  /** A function has run that Rust does not wait for. */
  #posted(called: string): void {
    this.#message = undefined;
    const { life } = this;
    if (this.#thrown === 0 || !life) return;
    const { entries } = tableOf(life);
    const entry = entries[this.#thrown] as Entry;
    const { value } = entry;
    this.#thrown = 0;
    release(tableOf(life), entry);
    this.fail(value, called);
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

  /** A function has run that may have given a promise, whose slot lies in its reply. */
  #replied(named: number, address: number, called: string): void {
    this.#message = undefined;
    if (this.#thrown !== 0) return this.#posted(called);
    if (!address) return;
    const at = address & ~3;
    this.#named.set(named, readU32(openAt(this.reader, at)));
  }

  /** The slot of a promise that rejects with what was thrown. */
  #rejected(life: Life): number {
    const table = tableOf(life);
    const entry = table.entries[this.#thrown] as Entry;
    this.#thrown = 0;
    const { value } = entry;
    release(table, entry);
    const promise = Promise.reject(value);
    promise.catch(() => {});
    return hold(table, promise, undefined, { write: () => {}, called: "" }).slot;
  }

  /** The generation of the serving end has ended, and the calls with it that it had begun. */
  #panicked(r: Reader): void {
    const text = readString(r);
    const file = readString(r);
    const stack = readString(r);
    const line = readU32(r);
    const column = readU32(r);
    const calls = Array.from({ length: readU32(r) }, () => readU32(r));
    const death = new RustPanicError(text, file || undefined, line || undefined, column || undefined);
    if (stack) Object.defineProperty(death, "stack", { value: stack, configurable: true, writable: true });
    const { life, raw } = this;
    if (life && raw) {
      life.dead = death;
      this.died(death, raw);
      this.#named.clear();
      this.ahead.clear();
    }
    for (const call of calls) this.calls.take(call)?.fail(death);
  }

  /** What stands for the exports of Rust: each tells the other end. */
  #exports(): Record<string, unknown> {
    const { frames } = this;
    const { generation } = { generation: this.generation + 1 };
    const tell = (what: number) => (id: number) => this.#put(what, generation, id, 0, 0);
    const far = this;
    return {
      memory: {
        get buffer() {
          return frames.bytes.buffer;
        },
      },
      __ox_alloc: (bytes: number) => {
        frames.reserve(bytes + CELLS, 0, far.top);
        return frames.place;
      },
      __ox_free: () => {},
      __ox_boot: () => {},
      __ox_release: () => {},
      __ox_fault: () => 0,
      __ox_run: () => {},
      __ox_throw: (slot: number) => {
        this.#thrown = slot;
      },
      __ox_drop_object: tell(TO_DROP_OBJECT),
      __ox_drop_function: tell(TO_DROP_FUNCTION),
      __ox_drop_stream: (id: number) => {
        this.ahead.delete(id);
        tell(TO_DROP_STREAM)(id);
      },
      __ox_cancel: (id: number) => {
        if (!this.ahead.cancel(id)) tell(TO_CANCEL_TASK)(id);
      },
      __ox_stream_next: (id: number) => {
        const next = this.ahead.next(id);
        if (typeof next === "number") return next;
        this.#message = next;
        return 0;
      },
      __ox_settled: (waiter: number, address: number, thrown: number) => this.#settled(waiter, address, thrown),
    };
  }

  /** What Rust waited for has come. */
  #settled(waiter: number, address: number, thrown: number): void {
    const life = this.life as Life;
    const { oxbridge } = life.imports as { oxbridge: Record<string, AnyFunction> };
    if (thrown !== 0) {
      const w = writeThrown(this, tableOf(life).entries[thrown]?.value);
      this.frames.putMessage(TO_SETTLE, this.generation, waiter, thrown, messageOf(w), [0]);
      this.writers.push(w);
      return this.#schedule();
    }
    const number = address & 2 ? oxbridge.begin_reply?.() : 0;
    this.#put(TO_SETTLE, this.generation, waiter, 0, address ? messageLength(this.reader.view, address & ~3) : 0, [number]);
  }
}

function cellsOf(entry: Incoming): number[] {
  return Array.from({ length: entry.count }, (_, k) => cellAt(entry, k));
}

function now(): number {
  return performance.now();
}

function lostError(name: string, reason: unknown): unknown {
  if (reason instanceof DisconnectedError) return reason;
  const text = reason instanceof Error ? reason.message : String(reason);
  return new DisconnectedError(`${name}: ${text}`, "lost", "unknown", reason);
}

/** Shows an error as one that nobody catches. */
function uncaught(error: unknown): void {
  startTimer(() => {
    throw error;
  });
}
