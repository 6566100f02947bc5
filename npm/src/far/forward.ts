/** Raw imports of a module that is served: each becomes an entry for the caller, whose values they are about. */
import { DisconnectedError } from "../error.ts";
import { textOfError } from "../exception.ts";
import { allocate, stage } from "../inbox.ts";
import { enterLife } from "../instance.ts";
import type { AnyFunction, Instance, Life, Reader } from "../life.ts";
import { open } from "../outbox.ts";
import { OPERATION_ASYNC, OPERATION_MASK, OPERATION_OPEN } from "../protocol.ts";
import { hold, release, tableOf } from "../reference/table.ts";
import { reply, replyString, thrown } from "../reply.ts";
import { later } from "../timer.ts";
import {
  cellAt,
  ENTRY,
  type Frames,
  type Incoming,
  malformed,
  messageLength,
  messageOf,
  ownLength,
} from "../wire/frame.ts";
import { newReader, openAt, readString, readU8 } from "../wire/reader.ts";
import { room, writeString, writeU32 } from "../wire/writer.ts";
import {
  FROM_ABORT,
  FROM_CAUSE,
  FROM_DEFINE,
  FROM_DROP,
  FROM_END_REPLY,
  FROM_FUNCTION,
  FROM_GIVE,
  FROM_IMPORT,
  FROM_INVOKE,
  FROM_LOG,
  FROM_MAKE,
  FROM_METHOD,
  FROM_NUMBERS,
  FROM_PULL,
  FROM_WATCH,
  isCallers,
  isNamed,
  MAKERS,
  MOST_NAMES,
  PAGE_SLOTS,
} from "./entry.ts";
import { type Arrived, PulledStreams, type WaitingFor } from "./pulled.ts";
import type { ImportRow, Served, ServePolicy } from "./served.ts";
import { readThrown, type Thrown } from "./thrown.ts";

/** How many values may be on their way to the caller at once. */
const GIVEN = 0xfffff;

/** How Rust's calls of JavaScript leave. */
export class Forwarded {
  readonly #served: Served;
  readonly #policy: ServePolicy;
  readonly #frames: Frames;
  readonly #changed: () => void;
  /** Why an entry of so many bytes may not be sent. */
  readonly #refuses: (bytes: number) => string | undefined;
  #generation = 1;
  /** The last slot that was chosen here for a value of the caller's. */
  #named = -1;
  #given = 0;
  /** By their slots: the texts of errors, and which values are the same. */
  readonly #texts = new Map<number, Thrown>();
  readonly #identities = new Map<number, number>();
  /** What messages call promises and streams, by the numbers of the caller's, and by the slots of what has come. */
  readonly #names = new Map<number, string>();
  readonly #called = new Map<number, string>();
  /** Streams of the caller's that Rust reads. */
  readonly #streams = new PulledStreams({
    ask: (slot, items) => this.#put(FROM_PULL, slot, items),
    settle: (life, slot, waiter, item) => this.#settle(life, slot, waiter, item),
    release: ({ number, thrown }) => {
      if (number) this.#put(FROM_END_REPLY, number, 1);
      if (thrown) this.#put(FROM_DROP, thrown, 0);
    },
  });
  /** Promises that Rust waits for, by their slots. */
  readonly #waiting = new Map<number, WaitingFor>();
  /** The first slot of the page that there is, and the last one named for one that is gone. */
  #firstSlot = 0;
  #lastGone = -1;
  /** The number of the reply that Rust is about to read. */
  #reply = 0;

  constructor(
    served: Served,
    policy: ServePolicy,
    frames: Frames,
    changed: () => void,
    refuses: (bytes: number) => string | undefined,
  ) {
    this.#served = served;
    this.#policy = policy;
    this.#frames = frames;
    this.#changed = changed;
    this.#refuses = refuses;
  }

  /** How many values of one kind are known, of the kind of which there are most. */
  get size(): number {
    return Math.max(this.#texts.size, this.#identities.size, this.#called.size);
  }

  begin(generation: number): void {
    this.#generation = generation;
  }

  end(): void {
    this.#texts.clear();
    this.#identities.clear();
    this.#names.clear();
    this.#called.clear();
    this.#streams.clear();
    this.#waiting.clear();
    this.#firstSlot = 0;
  }

  /** Another page has come to the session: what Rust holds of the one before is gone, and so is what it waits for. */
  renew(page: number): void {
    this.#firstSlot = page * PAGE_SLOTS;
    this.#lastGone = this.#named;
    this.#identities.clear();
    this.#names.clear();
    const waiting = [...this.#waiting.values(), ...this.#streams.leave()];
    this.#waiting.clear();
    for (const { life, waiter } of waiting) settleGone(life, waiter);
  }

  #isGone(slot: number): boolean {
    return isNamed(slot) ? slot <= this.#lastGone : slot < this.#firstSlot;
  }

  /** What messages call a promise or a stream, by a number. */
  name(life: Life, entry: Incoming): void {
    if (this.#names.size === MOST_NAMES || entry.length === 0) throw malformed("a name");
    this.#names.set(entry.id, readString(readerOf(life.instance, entry)));
  }

  same(slot: number, identity: number): void {
    this.#identities.set(slot, identity);
  }

  /** What Rust waits a promise for has come. */
  settled(life: Life, entry: Incoming): void {
    const item = this.#arrived(life, entry, 0);
    this.#settle(life, cellAt(entry, 2), entry.id, item);
  }

  /** An item of a stream has come. */
  fed(life: Life, entry: Incoming): void {
    const item = this.#arrived(life, entry, cellAt(entry, 2));
    const isLast = item.thrown !== 0 || readU8(readerOf(life.instance, entry)) !== 0;
    this.#streams.arrive(entry.id, { ...item, message: item.message.slice() }, isLast);
  }

  /** `index`: which item of what is named so has come, from 1, or 0. */
  #arrived(life: Life, entry: Incoming, index: number): Arrived {
    const { argument: thrown, bytes, at, length, count } = entry;
    if (count !== 3 || length === 0) throw malformed("what Rust waits for");
    if (thrown !== 0) {
      const texts = readThrown(readerOf(life.instance, entry));
      return { message: bytes.subarray(0, 0), number: 0, thrown, texts, called: undefined };
    }
    const name = this.#names.get(cellAt(entry, 1));
    const called = name === undefined || index === 0 ? name : `${name}[${index - 1}]`;
    const message = bytes.subarray(at, at + length);
    return { message, number: cellAt(entry, 0), thrown: 0, texts: undefined, called };
  }

  /** Gives Rust what it waits for: a message, which has a number where it lends something. */
  #settle(life: Life, slot: number, waiter: number, { message, number, thrown, texts, called }: Arrived): void {
    this.#waiting.delete(slot);
    if (texts) this.#texts.set(thrown, texts);
    if (called !== undefined) this.#called.set(slot, called);
    const i = life.instance;
    enterLife(life, (raw) => {
      let at = 0;
      if (message.length > 0) {
        // Rust frees as many bytes as the message says.
        const length = ownLength(new DataView(message.buffer, message.byteOffset), 0);
        at = allocate(i, raw, length);
        i.look().bytes.set(message.subarray(0, length), at);
      }
      this.#reply = number;
      raw.__ox_settled(waiter, number ? at | 2 : at, thrown);
    });
  }

  imports(i: Instance, life: Life, local: Readonly<Record<string, AnyFunction>>): Record<string, AnyFunction> {
    const all: Record<string, AnyFunction> = {
      call: (slot, message) => {
        if (this.#isTooLong(i, life, message)) return 0;
        const named = this.#name();
        this.#send(i, FROM_FUNCTION, slot, named, message);
        return this.#source(i, life, named);
      },
      call_method: (slot, method, message) => {
        if (this.#isTooLong(i, life, message)) return 0;
        const named = this.#name();
        this.#send(i, FROM_METHOD, slot, named, message, [method]);
        return this.#source(i, life, named);
      },
      drop: (slot) => {
        this.#texts.delete(slot);
        this.#identities.delete(slot);
        this.#called.delete(slot);
        this.#streams.drop(slot);
        this.#waiting.delete(slot);
        if (!this.#isGone(slot)) this.#put(FROM_DROP, slot, 0);
      },
      give: (slot) => {
        this.#given = (this.#given % GIVEN) + 1;
        this.#put(FROM_GIVE, slot, this.#given);
        return this.#given;
      },
      error_text: (slot, which) => {
        const text = this.#texts.get(slot)?.texts[which];
        return text === undefined ? 0 : replyString(i, life, text);
      },
      error_cause: (slot) => {
        const cause = this.#texts.get(slot)?.cause;
        if (!cause) return 0;
        const named = this.#name();
        this.#texts.set(named, cause);
        this.#put(FROM_CAUSE, slot, named);
        return named;
      },
      watch: (slot, waiter) => {
        this.#waiting.set(slot, { life, waiter });
        this.#put(FROM_WATCH, slot, waiter);
      },
      pull: (slot, waiter) => this.#streams.pull(life, slot, waiter),
      abort: (slot) => this.#put(FROM_ABORT, slot, 0),
      name_of: (slot) => {
        const text = this.#called.get(slot);
        return text === undefined ? 0 : replyString(i, life, text);
      },
    };
    // Of a page that is gone: what is called fails, and nothing comes of what is waited for.
    const gone = (): number => thrown(i, life, pageGone(), "");
    const settle = (_: number, waiter: number): void => void later(() => settleGone(life, waiter));
    const ofGone: Record<string, AnyFunction> = {
      call: gone,
      call_method: gone,
      watch: settle,
      pull: settle,
      abort: () => {},
      error_cause: () => 0,
    };
    // Those whose first parameter is a slot, which may be one of a value that is here.
    const own: Record<string, AnyFunction> = {};
    for (const [name, forward] of Object.entries(all)) {
      const near = local[name];
      const left = ofGone[name] ?? forward;
      if (near)
        own[name] = (slot, ...more) => (isCallers(slot) ? (this.#isGone(slot) ? left : forward) : near)(slot, ...more);
    }
    for (const count of [0, 1, 2, 3, 4]) {
      const near = local[`call${count}`];
      if (!near) continue;
      // Apart from those: the commonest of all.
      own[`call${count}`] = (slot, ...numbers) => {
        if (!isCallers(slot)) return near(slot, ...numbers);
        if (this.#isGone(slot)) return gone();
        this.#put(FROM_NUMBERS, slot, 0, numbers);
        return 0;
      };
    }
    const giveOwn = (slot: number): number => {
      const [name = "Error", message = pageGone().message] = this.#texts.get(slot)?.texts ?? [];
      const left = Object.assign(new Error(message), { name });
      const named = this.#copy(i, isCallers(slot) ? left : tableOf(life).entries[slot]?.value);
      const given = (all.give as AnyFunction)(named) as number;
      this.#put(FROM_DROP, named, 0);
      return given;
    };
    const others: Record<string, AnyFunction> = {
      give: (slot) => (isCallers(slot) && !this.#isGone(slot) ? (all.give as AnyFunction)(slot) : giveOwn(slot)),
      same: (a, b) => (isCallers(a) || isCallers(b) ? Number(this.#isSame(a, b)) : (local.same as AnyFunction)(a, b)),
      error_new: (message) => {
        const r = open(i, message);
        const texts = [readString(r), readString(r), undefined];
        return this.#make("error_new", i, message, { texts, cause: undefined });
      },
      error_of: (answer) => this.#make("error_of", i, answer, errorHere(life, local, answer)),
      import_module: (message) => this.#make("import_module", i, message),
      global_this: () => this.#make("global_this", i, 0),
      begin_reply: () => {
        const number = this.#reply;
        this.#reply = 0;
        return number ? number * 2 + 1 : (local.begin_reply as AnyFunction)() * 2;
      },
      end_reply: (number, isRefused) => {
        if (number & 1) this.#put(FROM_END_REPLY, number >>> 1, isRefused);
        else (local.end_reply as AnyFunction)(number >>> 1, isRefused);
      },
      define: (address, count) => {
        const codec = (local.define as AnyFunction)(address, count);
        this.#define(i, codec, new Uint32Array(i.look().bytes.buffer, address >>> 0, count));
        return codec;
      },
      invoke: (codec, target, kind, message) => {
        if (!isCallers(target)) return (local.invoke as AnyFunction)(codec, target, kind, message);
        if (this.#isGone(target)) return gone();
        const opens = (kind & OPERATION_MASK) === OPERATION_OPEN;
        if (!(kind & OPERATION_ASYNC) && !opens)
          return thrown(i, life, new Error("JavaScript is at a distance: use `invoke(…).await`"), "");
        if (this.#isTooLong(i, life, message)) return 0;
        const named = this.#name();
        this.#send(i, FROM_INVOKE, target, named, message, [codec, kind]);
        return opens ? this.#source(i, life, named) : named;
      },
      log: (message) => this.#send(i, FROM_LOG, 0, 0, message),
    };
    for (const [name, forward] of Object.entries(others)) if (local[name]) own[name] = forward;
    this.#served.imports.forEach((row, index) => {
      if (!this.#isHere(row)) own[row.raw] = this.#importOf(i, life, row, index);
    });
    return own;
  }

  /** Tells the caller how a call by name crosses. */
  #define(i: Instance, codec: number, words: Uint32Array): void {
    const w = stage(i);
    for (const word of words) {
      room(w);
      writeU32(w, word);
    }
    const message = messageOf(w);
    i.writers.push(w);
    this.#frames.putMessage(FROM_DEFINE, this.#generation, codec, words.length, message, 0, message.length);
    this.#changed();
  }

  /** Whether what an import is called with stays here. */
  #isHere({ kind, module }: ImportRow): boolean {
    return kind === "here" || this.#policy.modules?.[module] !== undefined;
  }

  #importOf(i: Instance, life: Life, row: ImportRow, index: number): AnyFunction {
    const { called, kind, hasMessage, isBig } = row;
    if (kind === "near" || this.#policy.without?.includes(called)) {
      return () => {
        const failed = thrown(
          i,
          life,
          new Error(`\`${called}\` gives a value at once, which nothing at a distance can`),
          "",
        );
        return isBig ? BigInt(failed) : failed;
      };
    }
    return (...cells) => {
      const message = hasMessage ? (cells.pop() as number) : 0;
      if (this.#isTooLong(i, life, message)) return isBig ? 0n : 0;
      const named = kind === "asked" ? this.#name() : 0;
      this.#send(i, FROM_IMPORT, index, named, message, cells);
      return named;
    };
  }

  /** A slot for a value that the caller will have. */
  #name(): number {
    this.#named = this.#named >= 0x7ffffff0 ? 3 : this.#named + 4;
    return this.#named;
  }

  /** What a value from here is to the caller, to whom only errors go: what a function here has thrown. */
  #copy(i: Instance, value: unknown): number {
    const w = stage(i);
    room(w);
    for (const which of [0, 1]) writeString(w, textOfError(value, which) ?? "");
    const named = this.#name();
    const message = messageOf(w);
    i.writers.push(w);
    this.#frames.putMessage(
      FROM_MAKE,
      this.#generation,
      named,
      MAKERS.indexOf("error_new"),
      message,
      0,
      message.length,
    );
    this.#changed();
    return named;
  }

  #make(name: string, i: Instance, message: number, texts?: Thrown): number {
    const named = this.#name();
    if (texts) this.#texts.set(named, texts);
    this.#send(i, FROM_MAKE, named, MAKERS.indexOf(name), message);
    return named;
  }

  /** A reply that holds a promise or a stream. Where Rust wants none, it does not read it. */
  #source(i: Instance, life: Life, named: number): number {
    const w = stage(i);
    room(w);
    writeU32(w, named);
    return reply(i, life, w);
  }

  #isSame(a: number, b: number): boolean {
    const identity = this.#identities.get(a);
    return a === b || (identity !== undefined && identity === this.#identities.get(b));
  }

  /** Throws in Rust if a message of its may not be sent. */
  #isTooLong(i: Instance, life: Life, at: number): boolean {
    const text = at === 0 ? undefined : this.#refuses(ENTRY + messageLength(i.look().view, at >>> 0));
    if (text === undefined) return false;
    thrown(i, life, new RangeError(text), "");
    return true;
  }

  #put(what: number, id: number, argument: number, cells?: readonly (number | bigint)[]): void {
    this.#frames.put(what, this.#generation, id, argument, 0, cells);
    this.#changed();
  }

  /** Sends what Rust has written at `at`, which is 0 for no message. */
  #send(
    i: Instance,
    what: number,
    id: number,
    argument: number,
    at: number,
    cells?: readonly (number | bigint)[],
  ): void {
    if (at === 0) return this.#put(what, id, argument, cells);
    const { bytes, view } = i.look();
    const start = at >>> 0;
    const length = messageLength(view, start);
    this.#frames.putMessage(what, this.#generation, id, argument, bytes, start, length, cells);
    this.#changed();
  }
}

function pageGone(): DisconnectedError {
  return new DisconnectedError("the page that had it is gone", "lost", "no");
}

/** Nothing comes of what Rust waits for. */
function settleGone(life: Life, waiter: number): void {
  enterLife(life, (raw) => raw.__ox_settled(waiter, 0, hold(tableOf(life), pageGone()).slot));
}

/** Reads the message of an entry. */
function readerOf(i: Instance, { bytes, at }: Incoming): Reader {
  return openAt(newReader(i, bytes.buffer as ArrayBuffer), at);
}

/** The texts of an error of Rust's that the caller will make of `answer`. */
function errorHere(life: Life, local: Readonly<Record<string, AnyFunction>>, answer: number): Thrown {
  const slot = (local.error_of as AnyFunction)(answer) as number;
  const table = tableOf(life);
  const entry = table.entries[slot];
  const texts = [0, 1, 2].map((which) => textOfError(entry?.value, which));
  if (entry) release(table, entry);
  return { texts, cause: undefined };
}
