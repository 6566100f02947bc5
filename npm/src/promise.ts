/** Futures that JavaScript waits for, and promises that Rust waits for. The twin is `crate/src/promise.rs`. */
import { refusal, wrong } from "./fault.ts";
import { allocate, copy, stage } from "./inbox.ts";
import { alive, atEnd, enterLife } from "./instance.ts";
import type { Entry, Instance, Life, Reader, Source, Task, Tasks, Writer } from "./life.ts";
import { open } from "./outbox.ts";
import { addressOf, enclose, forget, hold, tableOf, takeGiven } from "./reference/table.ts";
import { TaskList } from "./task.ts";
import { clearTimer, later, startTimer } from "./timer.ts";
import { readU32 } from "./wire/reader.ts";

/** How a call may be given up, from its options. */
export interface Cancellation {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | undefined;
  readonly called: string;
}

/** Timers do not wait longer. */
export const LONGEST: number = 2 ** 31 - 1;

/**
 * Checks the options of a call, and throws the reason if it is given up already. What is no object is none of them: it
 * is one argument more than the function takes, as in `ids.map(load)`.
 */
export function cancellation(options: unknown, called: string, name = "options"): Cancellation | undefined {
  if (typeof options !== "object" || options === null) return undefined;
  if (name === "options") refuseSlips(options, called);
  const { signal, timeout } = options as { signal?: AbortSignal | null; timeout?: number | null };
  const hasTimeout = timeout !== undefined && timeout !== null;
  if (hasTimeout && !(typeof timeout === "number" && timeout >= 0)) {
    const fault = wrong(timeout, "a number of milliseconds, 0 or more", typeof timeout === "number");
    throw refusal(fault, called, `${name}.timeout`);
  }
  if (signal === undefined || signal === null) return hasTimeout ? { signal: undefined, timeout, called } : undefined;
  if (
    typeof signal !== "object" ||
    typeof signal.aborted !== "boolean" ||
    typeof signal.addEventListener !== "function"
  )
    throw refusal(wrong(signal, "an AbortSignal"), called, `${name}.signal`);
  if (signal.aborted) throw signal.reason;
  return { signal, timeout: hasTimeout ? timeout : undefined, called };
}

const OPTIONS: readonly string[] = ["signal", "timeout"];

/** Refuses an option that is misspelt. Any other property is none: the object may be an argument more, too. */
function refuseSlips(options: object, called: string): void {
  const prototype: object | null = Object.getPrototypeOf(options);
  if (prototype !== Object.prototype && prototype !== null) return;
  for (const key in options) {
    if (OPTIONS.includes(key)) continue;
    for (const known of OPTIONS)
      if (isSlip(key, known)) throw new TypeError(`${called}: no option \`${key}\`; did you mean \`${known}\`?`);
  }
}

/** Whether one letter is missing, another or too much, two have changed places, or only their case is wrong. */
function isSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1) return false;
  const [a, b] = [word.toLowerCase(), known.toLowerCase()];
  let k = 0;
  while (k < a.length && a[k] === b[k]) k++;
  const rest = (text: string, from: number): string => text.slice(k + from);
  const isSwapped = a[k] === b[k + 1] && a[k + 1] === b[k] && rest(a, 2) === rest(b, 2);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1) || isSwapped;
}

/** The promise of what the future `task` will answer, and `read` reads. */
export function pending<T>(i: Instance, task: number, read: (r: Reader) => T, cancel?: Cancellation): Promise<T> {
  return new Promise((resolve, reject) => {
    const life = i.life as Life;
    const waiting = new Waiting(task, life.tasks ?? tasksOf(life), read, resolve, reject);
    if (cancel) giveUpBy(cancel, life, waiting);
  });
}

/** Somebody who waits for a future. One object without closures, since programs wait for thousands at once. */
class Waiting<T> implements Task {
  declare readonly number: number;
  declare readonly tasks: Tasks;
  declare readonly read: (r: Reader) => T;
  declare readonly fulfil: (value: T) => void;
  declare readonly fail: (reason: unknown) => void;
  /** Has the options of the call forgotten. */
  declare release: (() => void) | undefined;

  constructor(
    number: number,
    tasks: Tasks,
    read: (r: Reader) => T,
    fulfil: (value: T) => void,
    fail: (reason: unknown) => void,
  ) {
    this.number = number;
    this.tasks = tasks;
    this.read = read;
    this.fulfil = fulfil;
    this.fail = fail;
    this.release = undefined;
    tasks.add(this);
  }

  settle(r: Reader): void {
    this.end();
    try {
      this.fulfil(this.read(r));
    } catch (error) {
      this.fail(error);
    }
  }

  reject(reason: unknown): void {
    this.end();
    this.fail(reason);
  }

  end(): void {
    this.tasks.delete(this.number);
    this.release?.();
  }
}

/** Gives up waiting as the options of the call say. */
function giveUpBy<T>(cancel: Cancellation, life: Life, waiting: Waiting<T>): void {
  const { tasks, number } = waiting;
  waiting.release = watch(cancel, (reason) => {
    if (tasks.get(number) !== waiting) return;
    // Still a task meanwhile: dropping the future may end the generation.
    enterLife(life, (raw) => raw.__ox_cancel(number));
    waiting.reject(reason);
  });
  // It may have been given up at once.
  if (tasks.get(number) !== waiting) waiting.release();
}

/** Has `giveUp` called when a call is to be given up, until what is returned is called. */
export function watch({ signal, timeout, called }: Cancellation, giveUp: (reason: unknown) => void): () => void {
  let timer: unknown;
  // The signal may be anything that looks like one: what it throws is the reason.
  const abort = (): void => {
    let reason: unknown;
    try {
      reason = signal?.reason;
    } catch (error) {
      reason = error;
    }
    giveUp(reason);
  };
  try {
    if (timeout !== undefined && timeout <= LONGEST) {
      const text = `${called} took longer than ${timeout} ms`;
      timer = startTimer(() => giveUp(new DOMException(text, "TimeoutError")), timeout);
    }
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  } catch (error) {
    giveUp(error);
  }
  return () => {
    clearTimer(timer);
    // Its code must not run within Rust, nor between two generations.
    if (signal) later(() => signal.removeEventListener("abort", abort));
  };
}

function tasksOf(life: Life): Tasks {
  if (life.tasks) return life.tasks;
  const tasks = new TaskList();
  life.tasks = tasks;
  atEnd(life, (dead) => {
    for (const task of tasks.all()) task.reject(dead);
  });
  return tasks;
}

/** Drops a future whose promise is settled otherwise. */
export function cancelTask(life: Life, task: number): void {
  life.tasks?.delete(task);
  enterLife(life, (raw) => raw.__ox_cancel(task));
}

/** Raw import: a future is ready, and this is its answer. */
export function settleTask(i: Instance, life: Life): (task: number, message: number) => void {
  const tasks = tasksOf(life);
  return (task, message) => {
    tasks.get(task >>> 0)?.settle(open(i, message));
    alive(life);
  };
}

/** Raw import: some future wants to be polled. */
export function scheduleTasks(_i: Instance, life: Life): () => void {
  const run = (): void => enterLife(life, (raw) => raw.__ox_run());
  return () => later(run);
}

/** Writes a promise, or anything that becomes one. */
export function writePromise(
  w: Writer,
  v: unknown,
  write: (w: Writer, v: unknown) => void,
  called?: string,
  name?: string,
): void {
  enclose(w, handled(v), undefined, { write, ...sourceOf(w, "promise", called, name) });
}

/** What messages call a promise or a stream that a message holds, and what it gives. */
export function sourceOf(
  { place }: Writer,
  kind: string,
  called?: string,
  name?: string,
): { readonly called: string; readonly name: string | undefined } {
  if (called !== undefined) return { called, name };
  return place ?? { called: kind, name: undefined };
}

/** Puts the promise that an import gave into the table, and gives its slot. */
export function holdPromise(
  life: Life,
  v: unknown,
  write: (w: Writer, v: unknown) => void,
  called: string,
  controller?: AbortController,
): number {
  const promise = handled(v);
  alive(life);
  return hold(tableOf(life), promise, undefined, { write, called, controller }).slot;
}

/** `v` as a promise. Whether it rejects is for Rust to care about. */
export function handled(v: unknown): Promise<unknown> {
  const promise = Promise.resolve(v);
  waitFor(promise, ignore, ignore);
  return promise;
}

/** Reads a promise: one that Rust was given, or one of a future. */
export function readPromise<T>(r: Reader, read: (r: Reader) => T): Promise<T> {
  const i = r.owner;
  const head = readU32(r);
  if (head & 1) return pending(i, head >>> 1, read);
  const promise = takeGiven(tableOf(i.life as Life), head >>> 1);
  return promise as Promise<T>;
}

/** Raw import: tells Rust when a promise is settled. */
export function watchPromise(i: Instance, life: Life): (slot: number, waiter: number) => void {
  const { entries } = tableOf(life);
  return (slot, waiter) => {
    const entry = entries[slot] as Entry;
    const { write, called, name } = entry.source as Source;
    const report = (reason: unknown): void => reportThrown(life, entry, waiter, reason);
    try {
      waitFor(entry.value, (value) => deliver(i, life, entry, waiter, (w) => write(w, value), called, name), report);
    } catch (error) {
      // A promise may have been tampered with. Rust is not told from within.
      later(() => report(error));
    }
    alive(life);
  };
}

/** Waits for a promise, whatever its own `then` does. */
function waitFor(promise: unknown, fulfilled: (value: unknown) => void, rejected: (reason: unknown) => void): void {
  Promise.prototype.then.call(promise, fulfilled, rejected);
}

function ignore(): void {}

/** Raw import: nobody waits for a promise any more. */
export function abortPromise(_i: Instance, life: Life): (slot: number) => void {
  const { entries } = tableOf(life);
  return (slot) => {
    entries[slot]?.source?.controller?.abort();
    alive(life);
  };
}

/** Gives Rust what it waits for: a message that `write` writes, unless there is something wrong with that. */
export function deliver(
  i: Instance,
  life: Life,
  entry: Entry,
  waiter: number,
  write: (w: Writer) => void,
  called: string,
  name = "result",
): void {
  if (!isAwaited(entry)) return;
  const w = stage(i);
  w.place = { called, name };
  try {
    write(w);
  } catch (error) {
    forget(w);
    reportThrown(life, entry, waiter, refusal(error, called, name));
    return;
  }
  // Writing may have run code of the user, which may have ended all this.
  if (!isAwaited(entry)) return forget(w);
  enterLife(life, (raw) => {
    let at = 0;
    let slot = 0;
    try {
      at = allocate(i, raw, w.at + w.textAt);
      copy(i, w, at);
    } catch (error) {
      alive(life);
      forget(w);
      slot = hold(entry.table, error).slot;
    }
    raw.__ox_settled(waiter, at === 0 ? 0 : addressOf(w, at), slot);
  });
}

/** Gives Rust what was thrown instead. */
export function reportThrown(life: Life, entry: Entry, waiter: number, error: unknown): void {
  if (!isAwaited(entry)) return;
  enterLife(life, (raw) => {
    const { slot } = hold(entry.table, error);
    raw.__ox_settled(waiter, 0, slot);
  });
}

/** Whether Rust still holds what it waited for: at its end a generation holds nothing. */
function isAwaited(entry: Entry): boolean {
  return entry.table.entries[entry.slot] === entry;
}
