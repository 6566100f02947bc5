/** `worker()`: Rust runs in a worker. */
import { DisconnectedError } from "../error.ts";
import { startThread, type Thread, workerAt } from "../loader/thread.ts";
import type { Far } from "./far.ts";
import { posted, take } from "./link.ts";
import type { FarHost, Opening } from "./places.ts";

/** How a package's worker is started. */
export interface OwnWorker {
  /** Makes it, in words that bundlers know. */
  readonly create: () => unknown;
  readonly url: () => URL;
}

/** Options of `worker()`. */
export interface WorkerOptions {
  readonly url?: string | URL | undefined;
  readonly imports?: string | URL | undefined;
  readonly modules?: readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly batch?: "microtask" | "task" | undefined;
}

/** The first thing that a worker is posted. */
export interface Hello {
  readonly oxbridge: "open";
  readonly module: unknown;
  readonly name: string | undefined;
  readonly imports: string | undefined;
  readonly panic: "restart" | "fault" | undefined;
  readonly without: readonly string[] | undefined;
}

/** The first thing that it posts. */
export interface Ready {
  readonly oxbridge: "ready";
  /** The modules that it has, or why it did not start. */
  readonly modules?: readonly string[];
  readonly error?: string;
}

/** The host whose place is a worker. */
export function workerHost(own: OwnWorker, options: WorkerOptions = {}): FarHost {
  return {
    imports: options.modules ?? [],
    async open(opening) {
      const [far] = opening.places.all as [Far];
      const again = replacing(opening.places.spec.name, () => startWorker(far, own, options, opening));
      await again();
      far.replace = again;
    },
  };
}

/** How often a worker may die within how many milliseconds before nothing is tried any more. */
const DEATHS = 5;
const WITHIN = 10_000;

/** `start`, as long as not too many have died lately. */
export function replacing(name: string, start: () => Promise<void>): () => Promise<void> {
  const starts: number[] = [];
  return () => {
    const now = performance.now();
    starts.push(now);
    if (starts.length > DEATHS && now - (starts.at(-1 - DEATHS) as number) < WITHIN)
      return Promise.reject(
        new DisconnectedError(`${name}: ${DEATHS} workers have ended within ${WITHIN / 1000} s`, "closed", "no"),
      );
    return start();
  };
}

/** Starts a worker for `far`, and resolves when it serves. */
export function startWorker(
  far: Far,
  own: OwnWorker,
  options: WorkerOptions,
  { module, policy }: Opening,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const { url } = options;
    let isReady = false;
    let isClosed = false;
    const fail = (reason: unknown): void => {
      if (isClosed) return;
      isClosed = true;
      thread?.terminate();
      if (isReady) return far.lost(reason);
      const text = `init: ${reason instanceof Error ? reason.message : String(reason)}`;
      const error = new DisconnectedError(text, "refused", "no", reason);
      far.lost(error);
      reject(error);
    };
    let thread: Thread | undefined;
    const message = (value: unknown): void => {
      if (isClosed || take(far, value)) return;
      const { oxbridge, error } = value as Ready;
      if (oxbridge !== "ready") return;
      if (error !== undefined) return fail(new Error(error));
      isReady = true;
      far.connect({
        send: (frame, spent) => {
          try {
            thread?.post(...posted(frame, spent));
          } catch (thrown) {
            fail(thrown);
          }
        },
        wait: (isWaited) => thread?.keep(isWaited),
        close() {
          isClosed = true;
          thread?.terminate();
        },
      });
      resolve();
    };
    try {
      thread = startThread(url === undefined ? own.create : () => workerAt(url), () => url ?? own.url(), {
        message,
        failed: fail,
      });
      const { panic, without } = policy;
      const imports = options.imports === undefined ? undefined : String(options.imports);
      const hello: Hello = { oxbridge: "open", module, name: options.name, imports, panic, without };
      thread.post(hello);
    } catch (error) {
      fail(error);
    }
  });
}
