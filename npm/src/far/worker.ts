/** `worker()`: Rust runs in a worker. */
import { DisconnectedError } from "../error.ts";
import { absolute } from "../loader/module.ts";
import { reasonText, startThread, type Thread, type ThreadEnd, type ThreadFile } from "../loader/thread.ts";
import { checkOptions, type Forms } from "../meant.ts";
import { afterTask, clearTimer, startTimer } from "../timer.ts";
import type { Far } from "./far.ts";
import { type Link, posted, take } from "./link.ts";
import type { FarHost, Opening } from "./places.ts";

/** Options of `worker()`. */
export interface WorkerOptions {
  readonly url?: string | URL | undefined;
  readonly imports?: string | URL | undefined;
  readonly name?: string | undefined;
  readonly batch?: "microtask" | "task" | undefined;
}

export const WORKER_OPTIONS: readonly string[] = ["url", "imports", "name", "batch"];

const ADDRESS: Forms[string] = ["a string or a URL", (value) => typeof value === "string" || value instanceof URL];

/** What they must be. */
export const WORKER_FORMS: Forms = {
  url: ADDRESS,
  imports: ADDRESS,
  name: ["a string", (value) => typeof value === "string"],
  batch: ['"microtask" or "task"', (value) => value === "microtask" || value === "task"],
};

/** What a worker is asked before there are frames. */
export type Asked =
  | { readonly oxbridge: "open"; readonly imports: string | undefined }
  | {
      readonly oxbridge: "start";
      readonly module: unknown;
      readonly panic: "restart" | "fault" | undefined;
      readonly without: readonly string[] | undefined;
      /** The number of the generation that begins there. */
      readonly generation: number;
    };

/** What it says to that, or whenever it can serve no more. */
export type Told =
  | { readonly oxbridge: "modules"; readonly modules: readonly string[] }
  | { readonly oxbridge: "ready" }
  | { readonly oxbridge: "failed"; readonly error: string };

/** The host whose place is a worker. */
export function workerHost(own: ThreadFile, options: WorkerOptions = {}): FarHost {
  checkOptions(options, "worker", WORKER_OPTIONS, WORKER_FORMS);
  return {
    async open(opening) {
      const [far] = opening.places.all as [Far];
      const workers = new Workers(own, options, opening);
      await workers.start(far, opening.signal);
      far.replace = () => workers.replace(far);
    },
  };
}

/** How often a worker may end within how many milliseconds before nothing is tried any more. */
const DEATHS = 5;
const WITHIN = 10_000;

/** The workers of one host. */
export class Workers {
  readonly #own: ThreadFile;
  readonly #options: WorkerOptions;
  readonly #opening: Opening;
  readonly #deaths: number[] = [];

  constructor(own: ThreadFile, options: WorkerOptions, opening: Opening) {
    const { url } = options;
    this.#own = url === undefined ? own : { url: () => url };
    this.#options = options;
    this.#opening = opening;
    // Otherwise the worker says which it has.
    if (url === undefined && options.imports === undefined) opening.check([]);
  }

  /** Starts a worker for `far`, and resolves when it serves. `signal`: gives it up until then. */
  async start(far: Far, signal?: Opening["signal"]): Promise<void> {
    const { name = far.spec.name, batch, imports } = this.#options;
    const { check, policy } = this.#opening;
    if (batch === "task") far.defer = afterTask();
    // It is needed once the worker runs, and may have to be fetched.
    const module = this.#opening.module();
    module.catch(() => {});
    const line = new Line(far, (reason) => this.#died(reason));
    const abort = (): void => line.stop(signal?.reason);
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    try {
      await line.open(this.#own, name);
      const url = imports === undefined ? undefined : absolute(String(imports));
      const told = await line.ask({ oxbridge: "open", imports: url });
      check((told as Told & { oxbridge: "modules" }).modules);
      const { panic, without } = policy;
      await line.ask({
        oxbridge: "start",
        module: await module,
        panic,
        without,
        // Calls that wait belong to the one that has begun here.
        generation: far.generation + (far.raw ? 0 : 1),
      });
    } catch (error) {
      line.close();
      throw error;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
    line.serve();
  }

  /** As `start`, for one that has ended. */
  async replace(far: Far): Promise<void> {
    try {
      await this.start(far);
    } catch (error) {
      this.#died(error);
      throw error;
    }
  }

  /** Too many that have ended will not get better. */
  #died(reason: unknown): void {
    const { places } = this.#opening;
    const now = performance.now();
    this.#deaths.push(now);
    if (now - (this.#deaths.at(-DEATHS) ?? Number.NEGATIVE_INFINITY) > WITHIN) return;
    const text = `${places.spec.name}: ${DEATHS} workers ended within ${WITHIN / 1000} s, the last one so: ${reasonText(reason)}`;
    const closed = new DisconnectedError(text, "closed", "no", reason);
    for (const far of places.all) far.close(closed);
  }
}

/** How long a worker may be silent after a call was given up, in milliseconds. */
const SILENCE = 5000;
/** How long its last words may take to be heard where this end was busy itself. */
const HEARING = 100;

/** What leads to a worker. */
class Line implements Link, ThreadEnd {
  readonly #far: Far;
  readonly #died: (reason: unknown) => void;
  #thread: Thread | undefined;
  /** Whether there are frames. */
  #serves = false;
  #answer: { resolve(told: Told): void; reject(reason: unknown): void } | undefined;
  /** Why there is no worker any more. */
  #failure: unknown;
  /** Ends the worker that is made. */
  #stop: ((reason: unknown) => void) | undefined;
  /** Runs while the worker is to say something. */
  #doubt: unknown;

  constructor(far: Far, died: (reason: unknown) => void) {
    this.#far = far;
    this.#died = died;
  }

  async open(file: ThreadFile, name: string): Promise<void> {
    try {
      this.#thread = await startThread(file, name, this);
    } catch (error) {
      throw this.#refused(error);
    }
  }

  /** Asks the worker, and gives what it says. */
  ask(asked: Asked): Promise<Told> {
    return new Promise((resolve, reject) => {
      if (!this.#thread) return reject(this.#refused(this.#failure));
      this.#answer = { resolve, reject };
      try {
        this.#thread.post(asked);
      } catch (error) {
        this.failed(error);
      }
    });
  }

  serve(): void {
    this.#serves = true;
    this.#far.connect(this);
  }

  made(stop: (reason: unknown) => void): void {
    this.#stop = stop;
    if (this.#failure !== undefined) stop(this.#failure);
  }

  /** Gives up a worker that starts. */
  stop(reason: unknown): void {
    this.#failure = reason;
    this.#stop?.(reason);
  }

  message(value: unknown): void {
    clearTimer(this.#doubt);
    this.#doubt = undefined;
    if (this.#serves && take(this.#far, value)) return;
    const told = value as Told;
    if (told.oxbridge === "failed") return this.failed(new Error(told.error));
    this.#answer?.resolve(told);
  }

  failed(reason: unknown): void {
    this.#failure = reason;
    this.close();
    if (!this.#serves) return this.#answer?.reject(this.#refused(reason));
    this.#serves = false;
    this.#far.lost(reason);
    this.#died(reason);
  }

  #refused(reason: unknown): DisconnectedError {
    return new DisconnectedError(`${this.#far.spec.name}: ${reasonText(reason)}`, "refused", "no", reason);
  }

  send(frame: ArrayBuffer, spent: ArrayBuffer | undefined): void {
    try {
      this.#thread?.post(...posted(frame, spent));
    } catch (error) {
      this.failed(error);
    }
  }

  wait(isWaited: boolean): void {
    this.#thread?.keep(isWaited);
  }

  // A worker in which a function does not return hears of nothing. What it was given up for will not end either.
  doubt(): void {
    this.#doubt ??= startTimer(() => {
      const text = `its worker has said nothing for ${SILENCE / 1000} s after a call was given up`;
      this.#doubt = startTimer(() => this.failed(new Error(text)), HEARING);
    }, SILENCE);
  }

  close(): void {
    clearTimer(this.#doubt);
    this.#thread?.terminate();
    this.#thread = undefined;
  }
}
