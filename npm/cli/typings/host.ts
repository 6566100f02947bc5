/** The typings of the doors `./far/host`, the places where Rust may run, and `./far/serve`, for workers of one's own. */
import { hasSession } from "../manifest/far.ts";
import { ownErrors } from "../manifest/name.ts";
import type { Manifest } from "../manifest/type.ts";
import { quote } from "./syntax.ts";

export function hostText(manifest: Manifest): string {
  const errors = ["RustError", "RustPanicError", ...ownErrors(manifest), "DisconnectedError"];
  const own = ["init", ...(hasSession(manifest) ? ["session"] : []), ...errors].map((name) => `\n  | ${quote(name)}`);
  return `// The places where the Rust of \`${manifest.name}\` may run, written by \`oxbridge build\`.

import type { FarHost } from "./far.js";

/** Here, in this thread. */
export function near(): FarHost;

/** In a worker: a Web Worker, or a thread of Node. */
export function worker(options?: WorkerOptions): FarHost;

/** In several workers. A call goes to the one with the fewest calls to answer; what belongs to an object, to its own. */
export function pool(options?: number | PoolOptions): FarPool;

/** What \`worker\` may be told. */
export interface WorkerOptions {
  /**
   * Address of a module that calls \`serveWorker\` of this package's \`/far/serve\`, for workers that need more than the
   * package. @default its own worker
   */
  readonly url?: Address | undefined;
  /**
   * Address of a module that the worker imports. It exports modules of functions that Rust calls, which may give values
   * at once: \`export const host = { now: () => Date.now() }\`, or members of a default export where a name is no
   * identifier. \`init\` does not ask for these modules.
   */
  readonly imports?: Address | undefined;
  /** What tools for developers call the worker. @default the name of the crate */
  readonly name?: string | undefined;
  /**
   * What is sent together: the calls of one microtask, or of one task, for code that awaits between them.
   * @default "microtask"
   */
  readonly batch?: "microtask" | "task" | undefined;
}

/** What \`pool\` may be told: what each worker is, and how many there are. A number is the \`size\`. */
export interface PoolOptions extends WorkerOptions {
  /** How many workers there are at most. @default \`navigator.hardwareConcurrency - 1\`, at least 1 */
  readonly size?: number | undefined;
  /** How many are kept when there is nothing to do. @default 1 */
  readonly min?: number | undefined;
  /** Milliseconds after which a worker that has nothing to do, and holds nothing, is ended. @default 30_000 */
  readonly idle?: number | undefined;
}

/** Several workers as one place, for one \`init\`. What is global in Rust is there once for each. */
export interface FarPool extends FarHost {
  /** How many workers there are at most. */
  readonly size: number;
  /** The exports of one worker, always the same for a key: what is made through them stays together. */
  shard(key: string | number): FarExports;
  /** The exports of each worker: to warm it up, to set what is global in it. */
  each(): readonly FarExports[];
  /** Calls \`f\` with each value, some at once, and gives the results in the order of the values. */
  map<T, R>(
    values: globalThis.Iterable<T> | globalThis.AsyncIterable<T>,
    f: (value: T, index: number) => R | globalThis.PromiseLike<R>,
    options?: MapOptions,
  ): globalThis.AsyncGenerator<globalThis.Awaited<R>, void, undefined>;
}

/** What \`map\` may be told. */
export interface MapOptions {
  /** How many values are under way at once. @default twice as many as there are workers at most */
  readonly concurrency?: number | undefined;
}

/** What the crate exports, in one worker. */
export type FarExports = globalThis.Omit<
  typeof import("./far.js"),${own.join("")}
>;

type Address = string | (typeof globalThis extends { URL: { prototype: infer Url } } ? Url : never);

export {};
`;
}

export function serveText({ name }: Manifest): string {
  return `// How a worker of one's own serves the Rust of \`${name}\`, written by \`oxbridge build\`.

/** What a worker knows of this package. */
export const served: Served;

/**
 * Serves whoever has made this worker, with \`worker({ url })\` or \`pool({ url })\` of \`/far/host\`.
 *
 * @param modules Modules of functions that Rust calls in the worker, which may give values at once, by their names.
 */
export function serveWorker(
  served: Served,
  modules?: { readonly [name: string]: object } | undefined,
): void;

/** It is passed on as it is. */
export interface Served {
  readonly spec: object;
}
`;
}
