/** Streams of Rust's that a caller elsewhere reads: Rust makes items as long as the caller has given credit for some. */
import { enterLife } from "../instance.ts";
import type { Instance, Life } from "../life.ts";
import { open } from "../outbox.ts";
import { ANSWER_VALUE } from "../protocol.ts";
import { later } from "../timer.ts";
import { malformed } from "../wire/frame.ts";
import { readU8, readU32 } from "../wire/reader.ts";
import { MOST_AHEAD } from "./entry.ts";

interface Source {
  readonly id: number;
  readonly life: Life;
  credit: number;
  /** Whether Rust makes items just now. */
  isBusy: boolean;
  /** The future that will give more of them, or 0. */
  task: number;
}

/** Those of one session. */
export class Sources {
  readonly #byId = new Map<number, Source>();
  /** Those that wait for futures, by the tasks. */
  readonly #byTask = new Map<number, Source>();
  readonly #send: (id: number, message: number) => void;
  readonly #isFull: () => boolean;

  /** `isFull`: whether items should not be made for the time being. */
  constructor(send: (id: number, message: number) => void, isFull: () => boolean) {
    this.#send = send;
    this.#isFull = isFull;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Goes on with those that were not read, since there was no room. */
  resumeAll(): void {
    for (const source of [...this.#byId.values()]) this.#serve(source);
  }

  clear(): void {
    this.#byId.clear();
    this.#byTask.clear();
  }

  /** Those of which Rust makes items just now. */
  busy(): number[] {
    return [...this.#byId.values()].filter(({ isBusy }) => isBusy).map(({ id }) => id);
  }

  /** The caller wants so many more items. */
  credit(life: Life, id: number, items: number): void {
    let source = this.#byId.get(id);
    if (!source) {
      source = { id, life, credit: 0, isBusy: false, task: 0 };
      this.#byId.set(id, source);
    }
    // More is asked for by nobody, and might have Rust make items for ever.
    if (source.credit + items > MOST_AHEAD) throw malformed(`${items} items are asked for`);
    source.credit += items;
    this.#serve(source);
  }

  /** The caller has let go of a stream. */
  drop(life: Life, id: number): void {
    const task = this.#byId.get(id)?.task ?? 0;
    this.#byId.delete(id);
    enterLife(life, (raw) => {
      if (task !== 0) {
        this.#byTask.delete(task);
        raw.__ox_cancel(task);
      }
      raw.__ox_drop_stream(id);
    });
  }

  /** Nobody reads any of them. */
  dropAll(): void {
    for (const { life, id } of [...this.#byId.values()]) this.drop(life, id);
  }

  /** Whether the future that is ready is one of a stream. More is asked for later: this one runs. */
  resume(i: Instance, task: number, message: number): boolean {
    const source = this.#byTask.get(task);
    if (!source) return false;
    this.#byTask.delete(task);
    source.task = 0;
    source.isBusy = false;
    this.#arrived(i, source, message);
    if (source.credit > 0) later(() => this.#serve(source));
    return true;
  }

  /** Has Rust make items as long as the caller wants some. */
  #serve(source: Source): void {
    const { life, id } = source;
    const { instance } = life;
    while (source.credit > 0 && !source.isBusy && this.#byId.get(id) === source && !this.#isFull()) {
      source.isBusy = true;
      let result = 0;
      enterLife(life, (raw) => {
        result = raw.__ox_stream_next(id) >>> 0;
      });
      if (instance.life !== life) return;
      if (result & 1) {
        source.task = result >>> 1;
        this.#byTask.set(source.task, source);
        return;
      }
      source.isBusy = false;
      this.#arrived(instance, source, result);
    }
  }

  /** Sends what a stream gave. */
  #arrived(i: Instance, source: Source, message: number): void {
    const r = open(i, message);
    const isMore = readU8(r) === ANSWER_VALUE;
    source.credit = isMore ? source.credit - readU32(r) : 0;
    if (!isMore) this.#byId.delete(source.id);
    this.#send(source.id, message);
  }
}
