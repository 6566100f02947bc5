// The typings of `billing` where Rust may be at a distance, written by `oxbridge build`.

import type { InitOptions, CallOptions, RustStream } from "./index.js";

export {
  RustError,
  RustPanicError,
  ObjectBorrowedError,
  ObjectDisposedError,
  StaleObjectError,
  type CallOptions,
  type RustStream,
  type WasmSource,
} from "./index.js";

/** Fetches what may never come. */
export function fetch(customer: bigint | number, options?: CallOptions | undefined): globalThis.Promise<string>;

export function priceOf(sku: string, options?: CallOptions | undefined): globalThis.Promise<number>;
export function keep(invoice: InvoiceInput, options?: CallOptions | undefined): globalThis.Promise<void>;

export function lookUp(
  id: bigint | number,
  options?: CallOptions | undefined,
): globalThis.Promise<Invoice | undefined>;

export function rateOf(currency: string, options?: CallOptions | undefined): globalThis.Promise<number>;
export function app(options?: CallOptions | undefined): globalThis.Promise<string>;
export function exchange(event: string, options?: CallOptions | undefined): globalThis.Promise<number>;

/** Sends as many numbers as a stream, and gives what the app makes of them. */
export function send(count: number, options?: CallOptions | undefined): globalThis.Promise<number>;

export function log(line: string, options?: CallOptions | undefined): globalThis.Promise<void>;

/** The last part of a path, as Node sees it. */
export function lastPart(path: string, options?: CallOptions | undefined): globalThis.Promise<string>;

/** A hash, as a package of npm makes it. */
export function hashOf(text: string, options?: CallOptions | undefined): globalThis.Promise<number>;

/** Has the app load a module, which `log` then calls. */
export function loadLog(url: string, options?: CallOptions | undefined): globalThis.Promise<void>;

/** Whether a module that is loaded twice is the same. */
export function loadTwice(name: string, url: string, options?: CallOptions | undefined): globalThis.Promise<boolean>;

/** `globalThis`, which is a reference to Rust. */
export function global(options?: CallOptions | undefined): globalThis.Promise<object>;

export namespace Invoices {
  /**
   * Adds up an invoice by the prices of the app, reporting progress from 0 to 1.
   *
   * @throws {@link BillingError}
   */
  export function total(
    invoice: InvoiceInput,
    progress: (fraction: number) => void,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /**
   * Loads an invoice from the text of the app.
   *
   * @throws {@link BillingError}
   */
  export function load(customer: bigint | number, options?: CallOptions | undefined): globalThis.Promise<Invoice>;

  export { type Line, type Invoice, type InvoiceInput, type BillingError };
}

/** One line of an invoice. */
export type Line = import("./index.js").Line;

/** What a customer owes. */
export type Invoice = import("./index.js").Invoice;
/** {@link Invoice} as functions take it. */
export type InvoiceInput = import("./index.js").InvoiceInput;

export type BillingError = import("./index.js").BillingError;
export const BillingError: typeof import("./index.js").BillingError;

/** The modules of JavaScript functions that Rust calls. */
export interface Imports {
  readonly "billing-host": {
    /** Fetches what is known about a customer. */
    readonly fetchText: (customer: bigint) => string | globalThis.PromiseLike<string>;
    /** The same, and tells the app when nobody waits for it any more. */
    readonly fetchSlowly: (customer: bigint, signal: AbortSignalGiven) => string | globalThis.PromiseLike<string>;
    /** Near only: `billing-host.price` gives a value at once, which nothing at a distance can: make it `async fn` in Rust. */
    readonly price?: never;
    /** Writes an invoice down. */
    readonly store: (invoice: Invoice, tags: globalThis.Uint32Array<globalThis.ArrayBuffer>) => void;
    /** Near only: `billing-host.find` gives a value at once, which nothing at a distance can: make it `async fn` in Rust. */
    readonly find?: never;
    readonly rates: {
      /** Near only: `billing-host.rates.of` gives a value at once, which nothing at a distance can: make it `async fn` in Rust. */
      readonly of?: never;
    };
    /** Near only: `billing-host.appName` gives a value at once, which nothing at a distance can: make it `async fn` in Rust. */
    readonly appName?: never;
    /** Near only: `billing-host.listen` gives a value at once, which nothing at a distance can: make it `async fn` in Rust. */
    readonly listen?: never;
    /** Takes a stream. */
    readonly upload: (chunks: RustStream<number>) => number | globalThis.PromiseLike<number>;
  };
  readonly "billing-log": {
    /** Another module. */
    readonly write: (line: string) => void;
  };
}

/**
 * Starts Rust where `host` says. Every function waits for it.
 *
 * Callers share one start; after a failure the next call tries anew.
 */
export function init(options: FarInitOptions): globalThis.Promise<void>;

/** What `init` may be told. */
export interface FarInitOptions extends InitOptions {
  /** Where Rust runs: what `near`, `worker` and `pool` of `./far/host` give. */
  readonly host: FarHost;
  /** The functions that Rust calls, but for those that the worker has by itself (`worker({ imports })`). */
  readonly imports?: { readonly [Module in keyof Imports]?: globalThis.Partial<Imports[Module]> } | undefined;
  /** Modules that Rust does not call before they are given. */
  readonly lateImports?: readonly (keyof Imports)[] | undefined;
  /** Functions that Rust calls and does not get, as errors name them: a call of one fails in Rust. @default [] */
  readonly without?: readonly string[] | undefined;
  /**
   * Hears of errors that no call waits for: of a function that Rust calls without waiting, of a property that is set.
   * `name`: what threw. Without it they are uncaught errors.
   */
  readonly onError?: ((error: unknown, name: string) => void) | undefined;
  /** Whether objects say where they were made, for `session.leaks()`. That costs time and memory. @default false */
  readonly debug?: boolean | undefined;
}

/** Where Rust runs. `./far/host` makes them. */
export interface FarHost {
  readonly __brand: "FarHost";
}

/** What this program shares with the place where Rust runs. */
export interface FarSession {
  /** How much Rust holds there; of a pool, the sums. */
  stats(): globalThis.Promise<FarStats>;
  /** Objects of Rust that were made and not disposed of, and where, if `init` was told to keep that (`debug`). */
  leaks(): globalThis.Promise<readonly { readonly class: string; readonly createdAt: string }[]>;
  /** Lets Rust drop what nothing of JavaScript holds any more. */
  collect(): globalThis.Promise<void>;
  /** Replaces the instance by a fresh one: objects of the old one are stale. */
  restart(): globalThis.Promise<void>;
  /** Ends it: calls without an answer reject, and so do later ones. */
  dispose(): void;
}

/** How much both ends hold: the sums, and each place by itself. */
export interface FarStats extends PlaceStats {
  readonly places: readonly PlaceStats[];
}

/** What `init` began. */
export const session: FarSession;

/** The place where Rust runs is gone, or was not reached: the call gets no answer. */
export class DisconnectedError extends globalThis.Error {
  constructor(message: string, code: DisconnectedError["code"], ran: DisconnectedError["ran"], cause?: unknown);
  /**
   * `lost`: it ended by itself; `refused`: it did not take this program; `closed`: it was disposed of; `limit`:
   * something had too many or was too large; `version`: it is of another build.
   */
  readonly code: "lost" | "refused" | "closed" | "limit" | "version";
  /** Whether Rust may have run the call. */
  readonly ran: "no" | "unknown";
  readonly cause?: unknown;
  static [globalThis.Symbol.hasInstance](value: unknown): value is DisconnectedError;
}

type AbortSignalGiven = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : AbortSignalLike;

type PlaceStats = {
  /** Bytes of linear memory. */
  readonly memory: number;
  /** Calls from JavaScript into Rust. */
  readonly crossings: number;
  /** JavaScript functions that Rust holds. */
  readonly functions: number;
  /** Other values of JavaScript that Rust holds. */
  readonly objects: number;
  /** Objects of Rust that JavaScript holds, by the name of their class. */
  readonly classes: { readonly [name: string]: number };
  /** Promises that one side waits for. */
  readonly promises: number;
  /** Streams of one side that the other has not read to the end. */
  readonly streams: number;
  /** Calls without an answer yet. */
  readonly waiting: number;
};

type AbortSignalLike = {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
};

export {};
