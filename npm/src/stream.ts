/** Streams and iterators, each way. The twin is `crate/src/stream.rs`. */
/// <reference lib="esnext.disposable" preserve="true" />
import { failure } from "./answer.ts";
import { ObjectBorrowedError, StaleObjectError } from "./error.ts";
import { detached, wrong } from "./fault.ts";
import { keepHeld, leaveHeld, letGo } from "./held.ts";
import { distinguish } from "./identity.ts";
import { alive, enterLife, guarded, living } from "./instance.ts";
import type { Entry, Held, Instance, Life, Reader, Source, Writer } from "./life.ts";
import { open } from "./outbox.ts";
import { cancelTask, deliver, pending, reportThrown, sourceOf } from "./promise.ts";
import { ANSWER_DONE, ANSWER_VALUE } from "./protocol.ts";
import { enclose, tableOf, unread } from "./reference/table.ts";
import { readU8, readU32 } from "./wire/reader.ts";
import { writeTag } from "./wire/writer.ts";

/** Reads what Rust answers: items, or nothing at the end. */
type ReadItems<T> = (r: Reader) => T[] | undefined;

/** `Iterator` with its helpers, where the host has one. */
const BaseIterator = /* @__PURE__ */ (() =>
  (globalThis as { Iterator?: typeof Object }).Iterator ?? Object)() as new () => object;

/** A Rust stream. What nobody asks for is not made; leaving a loop over it drops it. */
export class RustStream<T> {
  readonly #instance: Instance;
  readonly #held: Held;
  readonly #read: ReadItems<T>;
  /** Items that have arrived, the first one last. */
  #items: T[] = [];
  /** Calls of `next` that nothing has arrived for. */
  #waiting: Waiting<T>[] = [];
  /** The future that was asked for more, 0 if there is none, or -1 while Rust is called. */
  #task = 0;
  #isDone = false;
  #readable: ReadableStream<T> | undefined;

  readonly #isBytes: boolean;

  constructor(instance: Instance, id: number, read: ReadItems<T>, isBytes = false) {
    this.#instance = instance;
    this.#held = holdStream(instance, id, this);
    this.#read = read;
    this.#isBytes = isBytes;
  }

  get [Symbol.toStringTag](): "RustStream" {
    return "RustStream";
  }

  next(): Promise<IteratorResult<T, undefined>> {
    RustStream.#check(this, "next");
    if (this.#items.length > 0) return Promise.resolve({ done: false, value: this.#items.pop() as T });
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      if (this.#task === 0) this.#serve();
    });
  }

  /** Drops the Rust stream. */
  async return<R = undefined>(value?: R | PromiseLike<R>): Promise<IteratorReturnResult<R | undefined>> {
    RustStream.#check(this, "return");
    this.#leave();
    return { done: true, value: await value };
  }

  /** Drops the Rust stream and throws `error`. */
  async throw(error?: unknown): Promise<never> {
    RustStream.#check(this, "throw");
    this.#leave();
    throw error;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    RustStream.#check(this, "[Symbol.asyncDispose]");
    this.#leave();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The same as a web stream: one of bytes where the items are bytes. */
  get readable(): ReadableStream<T> {
    RustStream.#check(this, "readable");
    const cancel = (): void => this.#leave();
    this.#readable ??= this.#isBytes
      ? (byteStream(this as unknown as RustStream<Bytes>, cancel) as ReadableStream<T>)
      : new ReadableStream<T>(
          {
            pull: async (controller) => {
              const { done, value } = await this.next();
              if (done) controller.close();
              else controller.enqueue(value);
            },
            cancel,
          },
          { highWaterMark: 0 },
        );
    return this.#readable;
  }

  /** Refuses to be called on anything else, which engines would say in words of their own. */
  static #check(v: unknown, method: string): void {
    if (Object(v) !== v || !(#held in (v as object))) throw detached(v, "RustStream", method);
  }

  /** Serves the calls that wait, until there are none or Rust needs time. */
  #serve(): void {
    while (this.#waiting.length > 0) {
      if (this.#items.length > 0) this.#waiting.shift()?.resolve({ done: false, value: this.#items.pop() as T });
      else if (this.#isDone) this.#waiting.shift()?.resolve({ done: true, value: undefined });
      else if (!this.#ask()) return;
    }
  }

  /** Asks Rust for items, and says whether it answered at once. */
  #ask(): boolean {
    const i = this.#instance;
    const { id, life } = this.#held;
    const raw = living(life);
    try {
      if (!raw) throw new StaleObjectError(`the stream belongs to an instance of ${i.spec.name} that is gone`);
      this.#task = -1;
      const task = guarded(i, raw, () => raw.__ox_stream_next(id)) >>> 0;
      if (!(task & 1)) {
        this.#task = 0;
        this.#arrive(this.#read(open(i, task)));
        return true;
      }
      this.#task = task >>> 1;
    } catch (error) {
      this.#task = 0;
      this.#fail(error);
      return true;
    }
    // Code that ran within Rust may have left the stream.
    if (this.#isDone) {
      cancelTask(life, this.#task);
      this.#task = 0;
      return true;
    }
    pending(i, this.#task, this.#read).then(
      (items) => this.#resume(() => this.#arrive(items)),
      (error) => this.#resume(() => this.#fail(error)),
    );
    return false;
  }

  #resume(arrive: () => void): void {
    this.#task = 0;
    arrive();
    this.#serve();
  }

  #arrive(items: T[] | undefined): void {
    if (this.#isDone) return;
    if (items) this.#items = items.reverse();
    else this.#stop();
  }

  #fail(error: unknown): void {
    this.#waiting.shift()?.reject(error);
    this.#stop();
  }

  #stop(): void {
    this.#isDone = true;
    this.#items = [];
    const { life } = this.#held;
    enterLife(life, () => letGo(this.#held));
  }

  /** Stops before the end. */
  #leave(): void {
    const task = this.#task;
    this.#isDone = true;
    this.#items = [];
    if (task > 0) this.#task = 0;
    try {
      leaveHeld(this.#instance, this.#held);
    } finally {
      if (task > 0) cancelTask(this.#held.life, task);
      if (this.#task === 0) this.#serve();
    }
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A web stream that fills the buffers of its readers, where the host has such streams. */
function byteStream(items: RustStream<Bytes>, cancel: () => void): ReadableStream<unknown> {
  const pull = async (controller: ReadableByteStreamController | ReadableStreamDefaultController): Promise<void> => {
    let { done, value } = await items.next();
    // A stream of bytes refuses a chunk without any.
    while (!done && value?.length === 0) ({ done, value } = await items.next());
    if (!done) return controller.enqueue(value as Bytes);
    controller.close();
    // Whoever waits with a buffer gets it back.
    (controller as Partial<ReadableByteStreamController>).byobRequest?.respond(0);
  };
  try {
    return new ReadableStream({ type: "bytes", pull, cancel }, { highWaterMark: 0 });
  } catch {
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  }
}

interface Waiting<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(reason: unknown): void;
}

/** A Rust iterator. Leaving a loop over it drops it. */
export class RustIterator<T> extends BaseIterator {
  readonly #instance: Instance;
  readonly #held: Held;
  readonly #read: (r: Reader) => T;

  constructor(instance: Instance, id: number, read: (r: Reader) => T) {
    super();
    this.#instance = instance;
    this.#held = holdStream(instance, id, this);
    this.#read = read;
  }

  get [Symbol.toStringTag](): "RustIterator" {
    return "RustIterator";
  }

  next(): IteratorResult<T, undefined> {
    RustIterator.#check(this, "next");
    const i = this.#instance;
    const { id, life } = this.#held;
    if (id === 0) return { done: true, value: undefined };
    const raw = living(life);
    if (!raw) throw new StaleObjectError(`the iterator belongs to an instance of ${i.spec.name} that is gone`);
    const at = guarded(i, raw, () => raw.__ox_iterator_next(id));
    try {
      const r = open(i, at);
      if (!isDone(r, "iterator")) return { done: false, value: readItem(r, this.#read, "iterator") };
    } catch (error) {
      // It calls itself: the call that runs goes on.
      if (!(error instanceof ObjectBorrowedError)) this.#leave();
      throw error;
    }
    this.#leave();
    return { done: true, value: undefined };
  }

  /** Drops the Rust iterator. */
  return<R = undefined>(value?: R): IteratorReturnResult<R | undefined> {
    RustIterator.#check(this, "return");
    this.#leave();
    return { done: true, value };
  }

  /** Drops the Rust iterator and throws `error`. */
  throw(error?: unknown): never {
    RustIterator.#check(this, "throw");
    this.#leave();
    throw error;
  }

  [Symbol.dispose](): void {
    RustIterator.#check(this, "[Symbol.dispose]");
    this.#leave();
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** Refuses to be called on anything else, which engines would say in words of their own. */
  static #check(v: unknown, method: string): void {
    if (Object(v) !== v || !(#held in (v as object))) throw detached(v, "RustIterator", method);
  }

  #leave(): void {
    leaveHeld(this.#instance, this.#held);
  }
}

function holdStream(i: Instance, id: number, holder: object): Held {
  const life = i.life as Life;
  life.streams = (life.streams ?? 0) + 1;
  const drop = (): void => {
    (life.streams as number)--;
    living(life)?.__ox_drop_stream(id);
  };
  const held: Held = { life, id, drop };
  keepHeld(held, holder);
  distinguish(holder);
  return held;
}

/** Reads a stream whose items `read` reads. */
export function readStream<T>(r: Reader, read: (r: Reader) => T, isBytes?: boolean): RustStream<T> {
  const items = (answer: Reader): T[] | undefined =>
    isDone(answer, "stream")
      ? undefined
      : Array.from({ length: readU32(answer) }, () => readItem(answer, read, "stream"));
  return new RustStream(r.owner, readU32(r), items, isBytes);
}

/** Reads an iterator whose items `read` reads. */
export function readIterator<T>(r: Reader, read: (r: Reader) => T): RustIterator<T> {
  return new RustIterator(r.owner, readU32(r), read);
}

/** Whether nothing more comes. Throws what comes instead. */
export function isDone(answer: Reader, called: string): boolean {
  const tag = readU8(answer);
  if (tag === ANSWER_DONE) return true;
  if (tag !== ANSWER_VALUE) throw failure(answer, tag, called);
  return false;
}

export function readItem<T>(r: Reader, read: (r: Reader) => T, called: string): T {
  try {
    return read(r);
  } catch (error) {
    throw unread(r, error, called, "item");
  }
}

/** A stream that Rust reads. */
interface Pulled extends Source {
  /** How many items have arrived, and of which parameter or field they are. */
  index: number;
  readonly of: string | undefined;
  next(): Promise<IteratorResult<unknown>>;
}

/** How a stream of JavaScript is read: by an iterator or by a reader. */
interface Reading {
  next(): unknown;
  close(): unknown;
}

/** Writes an async iterable, an iterable or a web stream. */
export function writeStream(
  w: Writer,
  v: unknown,
  write: (w: Writer, v: unknown) => void,
  called?: string,
  name?: string,
): void {
  const begin = beginning(v);
  const place = sourceOf(w, "stream", called, name);
  let reading: Reading | undefined;
  let isDone = false;
  const source: Pulled = {
    write,
    called: place.called,
    name: undefined,
    index: 0,
    of: place.name,
    async next() {
      try {
        reading ??= begin();
        const result = (await reading.next()) as IteratorResult<unknown>;
        if (typeof result !== "object" || result === null)
          throw new TypeError(`${place.called}: a result is no object`);
        const { done, value } = result;
        if (done) isDone = true;
        return { done: isDone, value: await value };
      } catch (error) {
        isDone = true;
        throw error;
      }
    },
    async close() {
      if (isDone) return;
      isDone = true;
      try {
        // What nobody has begun to read is let go as well.
        await (reading ? reading.close() : (v as Partial<ReadableStream>).cancel?.());
      } catch {
        // Nobody waits for it any more.
      }
    },
  };
  enclose(w, v, undefined, source);
}

/** How to begin to read `v`. */
function beginning(v: unknown): () => Reading {
  if ((typeof v === "object" && v !== null) || typeof v === "function") {
    const stream = v as Partial<ReadableStream & Iterable<unknown>>;
    const iterate = stream[Symbol.asyncIterator];
    if (typeof iterate === "function") return () => byIterator(iterate.call(v as ReadableStream));
    if (typeof stream.getReader === "function") return () => byReader((v as ReadableStream).getReader());
    const iterateSync = stream[Symbol.iterator];
    if (typeof iterateSync === "function") return () => byIterator(iterateSync.call(v as Iterable<unknown>));
  }
  throw wrong(v, "an async iterable, an iterable or a ReadableStream");
}

function byIterator(iterator: AsyncIterator<unknown> | Iterator<unknown>): Reading {
  return { next: () => iterator.next(), close: () => iterator.return?.() };
}

function byReader(reader: ReadableStreamDefaultReader): Reading {
  return { next: () => reader.read(), close: () => reader.cancel() };
}

/** Raw import: tells Rust the next item of a stream. */
export function pullStream(i: Instance, life: Life): (slot: number, waiter: number) => void {
  const { entries } = tableOf(life);
  return (slot, waiter) => {
    const entry = entries[slot] as Entry;
    const source = entry.source as Pulled;
    const { write, called, of } = source;
    source.next().then(
      ({ done, value }) => {
        source.name = of === undefined ? "item" : `${of}[${source.index++}]`;
        const writeItem = (w: Writer): void => {
          writeTag(w, done ? 1 : 0);
          if (!done) write(w, value);
        };
        deliver(i, life, entry, waiter, writeItem, called, source.name);
      },
      (error) => reportThrown(life, entry, waiter, error),
    );
    alive(life);
  };
}
