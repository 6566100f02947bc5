/**
 * The caller's end of a session: an instance whose Rust runs elsewhere.
 *
 * Its raw exports do not call Rust but put entries into frames, and its memory is the frame that is written: what writes
 * messages, reads them, and keeps functions, promises and objects is the same as where Rust runs here. The other end is
 * `serve.ts`.
 */
import { DisconnectedError } from "../error.ts";
import type { Block, Entry, Instance, Life, MakeClass, Modules, Raw, Reader, RustClass, Writer } from "../life.ts";
import type { Cancellation } from "../promise.ts";
import { later, startTimer } from "../timer.ts";
import { Frames, HEAD, type Incoming, newIncoming, readFrame } from "../wire/frame.ts";
import { newReader } from "../wire/reader.ts";
import { newWriter } from "../wire/writer.ts";
import { takeEntry } from "./arrive.ts";
import { type Call, Calls, type ReadAnswer } from "./call.ts";
import { PROMISED, TO_CALL, TO_CANCEL } from "./entry.ts";
import type { Link, LinkEnd } from "./link.ts";
import { CELLS, rawElsewhere } from "./place.ts";
import type { Ahead, Ask, Awaited, FarPolicy, FarSpec, Home, Identities, Part, Session, Take } from "./session.ts";

/** An instance elsewhere. */
export class Far implements LinkEnd, Session {
  declare readonly spec: FarSpec;
  declare options: FarPolicy;
  raw: Raw | undefined;
  generation = 0;
  crossings = 0;
  readonly reader: Reader = newReader(this, new ArrayBuffer(0));
  readonly writer: Writer = newWriter(this, 0, 0);
  readonly writers: Writer[] = [];
  base = 0;
  end = 0;
  top = 0;
  under: Block | undefined;
  life: Life | undefined;
  declare modules: Modules | undefined;
  declare classes: Map<MakeClass, RustClass> | undefined;
  declare refused?: boolean;
  declare faults: Instance["faults"];
  /** What the last generation died of. */
  death: unknown;
  readonly frames: Frames;
  readonly calls: Calls;
  readonly takes: Record<number, Take> = {};
  readonly asks: Record<number, Ask> = {};
  readonly #lends: NonNullable<Part["lend"]>[] = [];
  declare ahead: Ahead | undefined;
  declare awaited: Awaited | undefined;
  declare unable: Map<number, string> | undefined;
  declare identities: Identities | undefined;
  promised: { readonly at: number; readonly id: number }[] = [];
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
  answered: Call | undefined;
  readonly #incoming: Incoming = newIncoming();
  /** Slots of values that the serving end has named. */
  readonly named: Map<number, number> = new Map();
  /** The slot of what was thrown in the call that just ran. */
  thrown = 0;

  constructor(spec: FarSpec, options: FarPolicy = {}) {
    this.spec = spec;
    this.options = options;
    this.frames = new Frames(
      (frame, spent) => this.#link?.send(frame, spent),
      () => this.#settle(),
    );
    this.calls = new Calls(this.frames);
    for (const { takes, asks, lend } of spec.parts) {
      Object.assign(this.takes, takes);
      Object.assign(this.asks, asks);
      if (lend) this.#lends.push(lend);
    }
  }

  /** How many calls wait. */
  get waiting(): number {
    return this.calls.size;
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

  awake(): Raw {
    if (this.raw) return this.raw;
    if (this.#gone) throw this.#gone;
    if (this.death && this.options.panic === "fault") throw this.death;
    if (!this.#isOpen && !this.replace)
      throw new Error(`${this.spec.name} is not initialised: call \`await init()\` first`);
    if (!this.#link && this.replace && !this.isOpening) {
      this.isOpening = true;
      this.replace().catch((error) => this.lost(error));
    }
    const oxbridge = {};
    const life: Life = { instance: this, imports: { oxbridge } };
    this.life = life;
    Object.assign(oxbridge, this.spec.imports?.(this, life));
    this.raw = life.raw = rawElsewhere(this);
    this.death = undefined;
    this.generation++;
    this.#settle();
    return this.raw;
  }

  // What comes out of an export here was not sent, and ends nothing.
  died(error: unknown, raw: Raw): unknown {
    if (this.life?.raw !== raw) return this.death ?? error;
    this.raw = raw;
    return error;
  }

  look(): Reader {
    const message = this.message;
    this.message = undefined;
    return message ?? this.reader;
  }

  /** Has messages written where the next entry begins. */
  #settle(): void {
    const { frames } = this;
    if (!this.raw) return;
    if (this.reader.bytes !== frames.bytes) this.#see(frames.bytes, frames.view);
    this.base = this.top = frames.place;
    this.end = frames.bytes.length - CELLS;
    this.under = undefined;
  }

  #see(bytes: Uint8Array<ArrayBuffer>, view: DataView<ArrayBuffer>): void {
    const { reader, writer } = this;
    reader.bytes = writer.bytes = writer.text = bytes;
    reader.view = writer.view = writer.textView = view;
    writer.limit = writer.textLimit = bytes.length;
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
      this.post(call, TO_CALL, row, cells, message, bound, w);
      if (cancel) call.watch(cancel, () => this.#giveUp(call));
    });
  }

  #giveUp(call: Call): void {
    this.put(TO_CANCEL, 0, call.number, 0, 0);
    if (this.#link) this.#link.doubt?.();
    else this.#isDoubted = true;
  }

  post(
    call: Call,
    what: number,
    argument: number,
    cells: readonly (number | bigint)[] | undefined,
    message: number,
    isBound: boolean,
    w: Writer | undefined,
  ): void {
    if (this.calls.size === 1) this.since = now();
    if (isBound && cells) {
      for (const cell of cells) if ((cell as number) >= PROMISED) (call.needs ??= []).push(cell as number);
    }
    const length = message === 0 ? 0 : this.top - message;
    const slots = w?.slots;
    call.slots = slots;
    this.lend(length, slots, call);
    this.put(what, isBound || slots ? this.generation : 0, call.number, argument, length, cells);
  }

  lend(length: number, slots: readonly Entry[] | undefined, call?: Call): void {
    for (const lend of this.#lends) lend(this, length, slots, call);
  }

  ask<T>(called: string, read: ReadAnswer<T>, put: (call: Call) => void): Promise<T> {
    return new Promise((resolve, reject) =>
      put(this.calls.add(called, read, resolve as (value: unknown) => void, reject)),
    );
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
    this.leave(sent);
    this.calls.failAll(sent, withRan(reason, "no"));
  }

  leave(dead: unknown): void {
    const { life } = this;
    this.raw = this.under = undefined;
    this.base = this.end = this.top = 0;
    this.named.clear();
    this.reader.block = "";
    if (!life?.raw) return;
    life.dead ??= dead;
    for (const end of life.ends ?? []) end(life.dead);
    this.life = life.raw = undefined;
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
