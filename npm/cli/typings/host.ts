/** The typings of the doors `./far/host`, the places where Rust may run, and `./far/serve`, for workers of one's own. */
import { hasSession } from "../manifest/far.ts";
import { ownErrors } from "../manifest/name.ts";
import type { Manifest } from "../manifest/type.ts";
import { quote } from "./syntax.ts";

export function hostText(manifest: Manifest): string {
  const errors = ["RustError", "RustPanicError", ...ownErrors(manifest), "DisconnectedError"];
  const own = ["init", ...(hasSession(manifest) ? ["session"] : []), ...errors].map((name) => `\n  | ${quote(name)}`);
  return `/// <reference lib="esnext.disposable" />

// The places where the Rust of \`${manifest.name}\` may run, written by \`oxbridge build\`.

import type { FarHost } from "./far.js";

/** Here, in this thread. */
export function near(): FarHost;

/** In a worker: a Web Worker, or a thread of Node. */
export function worker(options?: WorkerOptions): FarHost;

/** In several workers. A call goes to the one with the fewest calls to answer; what belongs to an object, to its own. */
export function pool(options?: number | PoolOptions): FarPool;

/**
 * On a server, where \`oxbridge/server\` serves this package: in a session that outlives its sockets.
 *
 * @param url The address of the server: \`wss://…\`, or \`https://…\`.
 */
export function connect(url: Address, options?: ConnectOptions): Connection;

/** What \`connect\` may be told. */
export interface ConnectOptions {
  /** Gives a text that the server's \`authenticate\` is given, each time the server is dialled. */
  readonly auth?: (() => string | globalThis.PromiseLike<string>) | undefined;
  /**
   * Whether a session goes on when its socket breaks: as long as the page does, also when that is loaded anew, or not at
   * all. @default "page"
   */
  readonly resume?: "page" | "reload" | "never" | undefined;
  /** When it is dialled again: milliseconds between the times, the last one again and again, and how long in all. */
  readonly reconnect?: { readonly delays?: readonly number[] | undefined; readonly for?: number | undefined } | undefined;
  /** Called with each state, for a banner that says so. */
  readonly onState?: ((state: ConnectionState, info: StateInfo) => void) | undefined;
  /** Subprotocols of the WebSocket. */
  readonly protocols?: string | readonly string[] | undefined;
  /** The class of WebSockets, where the host has none: that of \`ws\` in Node 20. */
  readonly WebSocket?: (new (url: string, protocols?: string | string[]) => object) | undefined;
}

/** \`opening\`: the server is dialled; \`lost\`: the way broke, and it is dialled again; calls wait, as they do while it is \`paused\`. */
export type ConnectionState = "opening" | "open" | "lost" | "paused" | "closed";

/** What there is to say of a state. */
export interface StateInfo {
  /** Why it is no longer as it was. */
  readonly reason: string | undefined;
  /** How often the server was dialled since the way broke. */
  readonly attempt: number;
  /** In how many milliseconds it is dialled again, if it is. */
  readonly retryIn: number | undefined;
}

/** A session with a server, for one \`init\`. */
export interface Connection extends FarHost {
  readonly state: ConnectionState;
  /** What the server calls the session. It is no secret. */
  readonly id: string | undefined;
  /** Milliseconds there and back, once they were measured. */
  readonly rtt: number | undefined;
  /** Keeps an object of Rust under a name while the page is loaded anew, with \`resume: "reload"\`. */
  keep(name: string, object: object): void;
  /** The object of that class that the page before has kept under the name, if there is one. */
  kept<T>(name: string, type: abstract new (...values: never[]) => T): globalThis.Promise<T | undefined>;
  /**
   * Gives up the socket until \`resume\`: calls wait, and the server keeps the session as long as one whose socket broke.
   * Does nothing where there is no session.
   *
   * @throws {Error} With \`resume: "never"\`.
   */
  pause(): void;
  /** Dials at once, if the session was paused. */
  resume(): void;
  /** Ends the session once everything was sent. Calls fail then. */
  close(): globalThis.Promise<void>;
  [globalThis.Symbol.asyncDispose](): globalThis.Promise<void>;
}

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

export function serverText({ name }: Manifest): string {
  return `// What a server of \`oxbridge/server\` knows the Rust of \`${name}\` by, written by \`oxbridge build\`.

/** It is passed on as it is: \`createServer({ assemblies: [assembly] })\`. */
declare const assembly: {
  readonly name: ${quote(name)};
  readonly abi: number;
  readonly signature: string;
  readonly oxbridge: string;
  bytes(): Uint8Array<ArrayBuffer>;
  serve(): string;
};
export default assembly;
`;
}
