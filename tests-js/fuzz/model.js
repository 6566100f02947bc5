// @ts-check
/**
 * What objects, functions, streams and promises of Rust do, as a model of plain JavaScript: it predicts what each step of
 * a sequence gives or throws. `sequence.js` takes the same steps in the product.
 */

/** An error that a step is to throw, by its name. */
export class Throws {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
  }
}

const DISPOSED = new Throws("ObjectDisposedError");
const STALE = new Throws("StaleObjectError");
const BORROWED = new Throws("ObjectBorrowedError");
const ENDED = Symbol("ended");

/**
 * Something of Rust that JavaScript holds.
 *
 * @typedef {object} Thing
 * @property {"live" | "disposed" | "stale"} state
 * @property {Cell} cell  What it stands for.
 *
 * @typedef {{ value: number, kept: number, users: number }} Cell  `kept`: how often Rust holds it itself; `users`: how
 *   many promises have borrowed it.
 * @typedef {{ state: "live" | "disposed" | "stale", left: number, next: number, isLater: boolean }} Items
 * @typedef {{ kind: "outcome" } | { kind: "forever" } | { kind: "add", cell: Cell }} Wait
 */

export class Model {
  /** @type {Thing[]} */
  counters = [];
  /** @type {{ state: "live" | "disposed" | "stale", value: number }[]} */
  functions = [];
  /** @type {Items[]} */
  streams = [];
  /** @type {(Wait & { isSettled: boolean })[]} */
  promises = [];
  /** @type {Thing[]} What `Pass.keep` was given, in order. */
  kept = [];
  /** How many functions of JavaScript Rust keeps. */
  listeners = 0;

  /** What holds the thing, or why it cannot be used. @param {{ state: string } | undefined} thing */
  #broken(thing) {
    return thing?.state === "live" ? undefined : thing?.state === "stale" ? STALE : DISPOSED;
  }

  /** @param {number} start */
  create(start) {
    if (start < 0) return new Throws("CountError");
    this.counters.push({ state: "live", cell: { value: start, kept: 0, users: 0 } });
    return start;
  }

  /** @param {number} k */
  value(k) {
    const counter = this.counters[k];
    return this.#broken(counter) ?? counter?.cell.value;
  }

  /** @param {number} k @param {number} by */
  increment(k, by) {
    const counter = this.counters[k];
    const broken = this.#broken(counter);
    if (broken || !counter) return broken;
    const { cell } = counter;
    if (this.#inUse(cell)) return BORROWED;
    if (cell.value + by > 2 ** 31 - 1) return new Throws("CountError");
    return (cell.value += by);
  }

  /** @param {Cell} cell */
  #inUse = (cell) => cell.kept > 0 || cell.users > 0;

  /** @param {number} k @param {number} other */
  merge(k, other) {
    const [into, from] = [this.counters[k], this.counters[other]];
    const broken = this.#broken(into) ?? this.#broken(from);
    if (broken || !into || !from) return broken;
    if (into.cell === from.cell || this.#inUse(into.cell) || this.#inUse(from.cell)) return BORROWED;
    // A release build wraps.
    into.cell.value = (into.cell.value + from.cell.value) | 0;
    from.cell.value = 0;
    return undefined;
  }

  /** @param {number} k */
  finish(k) {
    const counter = this.counters[k];
    const broken = this.#broken(counter);
    if (broken || !counter) return broken;
    if (this.#inUse(counter.cell)) return BORROWED;
    counter.state = "disposed";
    return counter.cell.value;
  }

  /** While it is read, something else is done with it. @param {number} k @param {"value" | "increment" | "dispose"} inner */
  each(k, inner) {
    const counter = this.counters[k];
    const broken = this.#broken(counter);
    if (broken || !counter) return broken;
    if (inner === "increment") return BORROWED;
    if (inner === "dispose") this.dispose(k);
    return counter.cell.value;
  }

  /** @param {number} k */
  dispose(k) {
    const counter = this.counters[k];
    if (counter) counter.state = "disposed";
    return undefined;
  }

  /** @param {number} k */
  keep(k) {
    const counter = this.counters[k];
    const broken = this.#broken(counter);
    if (broken || !counter) return broken;
    counter.cell.kept++;
    return this.kept.push(counter);
  }

  /** The object that Rust has kept last: the one that JavaScript has, or another, where that was disposed of. */
  lastKept() {
    const last = this.kept.at(-1);
    if (!last) return undefined;
    const known = this.counters.findLastIndex((each) => each.cell === last.cell && each.state === "live");
    if (known >= 0) return known;
    return this.counters.push({ state: "live", cell: last.cell }) - 1;
  }

  release() {
    for (const { cell } of this.kept.splice(0)) cell.kept--;
    return undefined;
  }

  /** @param {number} start */
  createFunction(start) {
    this.functions.push({ state: "live", value: start });
    return undefined;
  }

  /** @param {number} k @param {number} by */
  callFunction(k, by) {
    const f = this.functions[k];
    const broken = this.#broken(f);
    if (broken || !f) return broken;
    return (f.value += by);
  }

  /** @param {number} k */
  disposeFunction(k) {
    const f = this.functions[k];
    if (f) f.state = "disposed";
    return undefined;
  }

  listen() {
    this.listeners++;
    return undefined;
  }

  /** @param {number} value */
  tell(value) {
    return new Array(this.listeners).fill(value + 1);
  }

  forget() {
    this.listeners = 0;
    return undefined;
  }

  /** @param {number} to @param {boolean} isLater */
  createStream(to, isLater) {
    this.streams.push({ state: "live", left: to, next: 0, isLater });
    return undefined;
  }

  /** @param {number} k */
  next(k) {
    const stream = this.streams[k];
    if (!stream || stream.state === "disposed") return ENDED;
    if (stream.state === "stale") {
      // A stream has ended when it has failed.
      if (stream.isLater) stream.state = "disposed";
      return STALE;
    }
    if (stream.left > 0) {
      stream.left--;
      return stream.next++;
    }
    stream.state = "disposed";
    return ENDED;
  }

  /** @param {number} k */
  leave(k) {
    const stream = this.streams[k];
    if (stream) stream.state = "disposed";
    return undefined;
  }

  /** @param {number} k Adds what a promise gives to that counter. */
  add(k) {
    const counter = this.counters[k];
    const broken = this.#broken(counter);
    if (broken || !counter) return broken;
    counter.cell.users++;
    this.promises.push({ kind: "add", cell: counter.cell, isSettled: false });
    return undefined;
  }

  /** @param {"outcome" | "forever"} kind */
  wait(kind) {
    this.promises.push({ kind, isSettled: false });
    return undefined;
  }

  /** What becomes of a promise when the one that it waits for gives `value`, or is given up. @param {number} k @param {number} value */
  settle(k, value) {
    const wait = this.promises[k];
    if (!wait || wait.isSettled) return undefined;
    wait.isSettled = true;
    if (wait.kind === "outcome") return `${value}`;
    if (wait.kind === "forever") return new Throws("AbortError");
    wait.cell.users--;
    return (wait.cell.value = (wait.cell.value + value) | 0);
  }

  /** The instance of objects has ended, or that of everything else. @param {"objects" | "fixture"} which */
  end(which) {
    if (which === "objects") {
      for (const counter of this.counters) if (counter.state === "live") counter.state = "stale";
      this.kept = [];
    } else {
      for (const each of [...this.functions, ...this.streams]) if (each.state === "live") each.state = "stale";
      this.listeners = 0;
    }
    /** @type {number[]} */
    const rejected = [];
    this.promises.forEach((wait, k) => {
      if (wait.isSettled || (wait.kind === "add") !== (which === "objects")) return;
      wait.isSettled = true;
      rejected.push(k);
    });
    return rejected;
  }

  /** What `stats()` must say. */
  get stats() {
    const live = (/** @type {readonly { state: string }[]} */ of) => of.filter(({ state }) => state === "live").length;
    return {
      counters: live(this.counters),
      functions: this.listeners,
      streams: live(this.streams),
      // That of JavaScript that Rust waits for counts as well.
      promises: this.promises
        .filter(({ isSettled }) => !isSettled)
        .reduce((sum, { kind }) => sum + (kind === "forever" ? 1 : 2), 0),
    };
  }
}

export { ENDED };
