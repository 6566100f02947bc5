/** `pool(n)`: Rust runs in several workers. */
import { statsOf } from "../assembly.ts";
import { DisconnectedError } from "../error.ts";
import { refusal, wrong } from "../fault.ts";
import { processors, type ThreadFile } from "../loader/thread.ts";
import { checkOptions } from "../meant.ts";
import { startTimer } from "../timer.ts";
import { Far } from "./far.ts";
import { type FarHost, type Opening, Places } from "./places.ts";
import { WORKER_FORMS, WORKER_OPTIONS, type WorkerOptions, Workers } from "./worker.ts";

/** Options of `pool()`. */
export interface PoolOptions extends WorkerOptions {
  readonly size?: number | undefined;
  readonly min?: number | undefined;
  readonly idle?: number | undefined;
}

/** How many values of `map` are under way at once. */
export interface MapOptions {
  readonly concurrency?: number | undefined;
}

/** What a package exports, made for one place or for all. */
export type MakeExports = (places: Places) => object;

/** How long a worker may be silent, in milliseconds, before it counts as blocked. */
const BLOCKED = 50;

/** How long a worker may have nothing to do, in milliseconds. */
const IDLE = 30_000;

const POOL_OPTIONS: readonly string[] = ["size", "min", "idle", ...WORKER_OPTIONS];

/** Several workers as one place. */
export class FarPool implements FarHost {
  /** How many workers there are at most, and at least. */
  readonly size: number;
  readonly #min: number;
  readonly #idle: number;
  readonly #own: ThreadFile;
  readonly #options: WorkerOptions;
  readonly #load: () => Promise<{ readonly exportsAt: MakeExports }>;
  /** Each worker at its place, once it was started. */
  readonly #slots: (Far | undefined)[];
  /** Those that something is kept in, which go on. */
  readonly #kept = new Set<Far>();
  readonly #shards = new Map<number, object>();
  #opening: Opening | undefined;
  #workers: Workers | undefined;
  #exportsAt: MakeExports | undefined;
  #turn = 0;
  #isChecking = false;

  constructor(
    own: ThreadFile,
    options: number | PoolOptions,
    load: () => Promise<{ readonly exportsAt: MakeExports }>,
  ) {
    const all = typeof options === "number" ? { size: options } : options;
    checkOptions(all, "pool", POOL_OPTIONS, WORKER_FORMS);
    this.size = whole(all.size ?? Math.max(1, processors() - 1), "size", 1);
    // How many there are where nobody says depends on the machine.
    this.#min = Math.min(whole(all.min ?? 1, "min", 1, all.size), this.size);
    this.#idle = whole(all.idle ?? IDLE, "idle", 0);
    this.#own = own;
    this.#options = all;
    this.#load = load;
    this.#slots = new Array(this.size).fill(undefined);
  }

  async open(opening: Opening): Promise<void> {
    const { places } = opening;
    if (this.#opening) throw new Error("init: this `pool()` is in use: make another");
    this.#opening = opening;
    this.#slots[0] = places.all[0];
    places.choose = () => this.#choose();
    places.shut = () => this.#slots.fill(undefined);
    const workers = new Workers(this.#own, this.#options, opening);
    this.#workers = workers;
    const first = Array.from({ length: this.#min }, (_, k) => this.#begin(k));
    const starts = await Promise.allSettled([this.#load(), ...first.map((far) => workers.start(far, opening.signal))]);
    const failed = starts.find((start) => start.status === "rejected");
    if (failed) {
      for (const far of first) far.lost(failed.reason);
      this.#opening = places.choose = places.shut = undefined;
      throw failed.reason;
    }
    for (const far of first) far.replace = () => workers.replace(far);
    const [loaded] = starts as unknown as [{ value: { exportsAt: MakeExports } }];
    this.#exportsAt = loaded.value.exportsAt;
  }

  /** The exports at the worker that `key` always leads to. */
  shard(key: string | number): object {
    return this.#at(rendezvous(String(key), this.size));
  }

  /** The exports at each worker. */
  each(): object[] {
    return this.#slots.map((_, k) => this.#at(k));
  }

  /** Calls `f` with each value, some at once, and gives the results in the order of the values. */
  async *map<T, R>(
    values: Iterable<T> | AsyncIterable<T>,
    f: (value: T, index: number) => R | PromiseLike<R>,
    options: MapOptions = {},
  ): AsyncGenerator<Awaited<R>, void, undefined> {
    checkOptions(options, "map", ["concurrency"]);
    const most = whole(options.concurrency ?? this.size * 2, "concurrency", 1);
    const running: Promise<Awaited<R>>[] = [];
    let index = 0;
    for await (const value of values) {
      const result = (async () => await f(value, index++))() as Promise<Awaited<R>>;
      // Whoever reads it hears of what it throws, and nobody after an earlier one has thrown.
      result.catch(() => {});
      running.push(result);
      if (running.length >= most) yield await (running.shift() as Promise<Awaited<R>>);
    }
    for (const result of running) yield await result;
  }

  /** The exports at one worker, which goes on then. */
  #at(k: number): object {
    const known = this.#shards.get(k);
    if (known) return known;
    if (!this.#opening || !this.#exportsAt)
      throw new Error("this `pool()` is not in use: `await init({ host })` first");
    const far = this.#slots[k] ?? this.#another(k);
    this.#kept.add(far);
    const { places } = this.#opening;
    const exports = this.#exportsAt(new Places(places.spec, places, far));
    this.#shards.set(k, exports);
    return exports;
  }

  /** Another place, whose worker the first call starts. */
  #another(k: number): Far {
    const far = this.#begin(k);
    far.replace = () => (this.#workers as Workers).replace(far);
    return far;
  }

  /** A place, which leads nowhere yet. */
  #begin(k: number): Far {
    const { places } = this.#opening as Opening;
    const far = this.#slots[k] ?? places.add(new Far(places.spec, (places.all[0] as Far).options));
    this.#slots[k] = far;
    places.all.splice(0, places.all.length, ...this.#slots.filter((each) => each !== undefined));
    return far;
  }

  /** The worker with the fewest calls that wait, in turn where several have as many. */
  #choose(): Far {
    const { all } = (this.#opening as Opening).places;
    const now = performance.now();
    let best = all[0] as Far;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < all.length; k++) {
      const far = all[(this.#turn + k) % all.length] as Far;
      const isBlocked = far.waiting > 0 && now - far.since > BLOCKED;
      const load = far.waiting * (isBlocked ? 2 : 1);
      if (load < least) {
        least = load;
        best = far;
      }
    }
    this.#turn = (this.#turn + 1) % all.length;
    // Where all are busy, there is another one to come.
    if (least > 0 && all.length < this.size) {
      best = this.#another(this.#slots.indexOf(undefined));
    }
    if (all.length > this.#min) this.#check();
    return best;
  }

  /** Ends workers that have had nothing to do for long, in a while. */
  #check(): void {
    if (this.#isChecking) return;
    this.#isChecking = true;
    const timer = startTimer(() => {
      this.#isChecking = false;
      this.#shrink();
    }, this.#idle) as { unref?(): void };
    timer.unref?.();
  }

  #shrink(): void {
    const { places } = this.#opening as Opening;
    const now = performance.now();
    for (let k = this.size - 1; k >= 0 && places.all.length > this.#min; k--) {
      const far = this.#slots[k];
      if (!far || this.#kept.has(far) || !isIdle(far) || now - far.since < this.#idle) continue;
      this.#slots[k] = undefined;
      places.all.splice(places.all.indexOf(far), 1);
      far.close(new DisconnectedError(`${places.spec.name}: the worker had nothing to do`, "closed", "no"));
    }
    if (places.all.length > this.#min) this.#check();
  }
}

/** Whether nobody waits for Rust there, and neither side holds anything of the other. */
function isIdle({ life, classes, waiting }: Far): boolean {
  if (waiting > 0) return false;
  const held = statsOf({ life, classes, stats: () => ({ memory: 0, crossings: 0 }) });
  return held.functions + held.objects + held.promises + held.streams === 0 && Object.keys(held.classes).length === 0;
}

/** The host whose places are workers. */
export function poolHost(
  own: ThreadFile,
  options: number | PoolOptions = {},
  load: () => Promise<{ readonly exportsAt: MakeExports }>,
): FarPool {
  return new FarPool(own, options, load);
}

function whole(value: number, name: string, least: number, most: number = Number.POSITIVE_INFINITY): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  const expected = `a whole number from ${least}${most < Number.POSITIVE_INFINITY ? ` to ${most}` : ""}`;
  throw refusal(wrong(value, expected, typeof value === "number"), "pool", name);
}

/** Which of so many places a key leads to: few keys move when there is one more (rendezvous hashing). */
function rendezvous(key: string, places: number): number {
  let best = 0;
  let most = -1;
  for (let k = 0; k < places; k++) {
    const weight = hash(`${k} ${key}`);
    if (weight <= most) continue;
    most = weight;
    best = k;
  }
  return best;
}

/** FNV-1a, and a last mix of its bits: keys that differ little get far apart. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) sum = Math.imul(sum ^ text.charCodeAt(k), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
