/// <reference lib="esnext.disposable" />

// The typings of `components` where Rust may be at a distance, written by `oxbridge build`.

import type { InitOptions } from "./index.js";

export {
  RustError,
  RustPanicError,
  ObjectBorrowedError,
  ObjectDisposedError,
  StaleObjectError,
  type WasmSource,
} from "./index.js";

/** How many states of panels there are in Rust. */
export function live(options?: CallOptions | undefined): globalThis.Promise<number>;

/** A part of the page. */
export class Panel extends RustObject {
  constructor(title: string);
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** Shows it in an element. Where there is no page, it does nothing and says so. */
  show(host: object, options?: CallOptions | undefined): globalThis.Promise<boolean>;
  readonly title: globalThis.Promise<string>;
  readonly clicks: globalThis.Promise<number>;
  readonly message: globalThis.Promise<string>;
  #private;
}

/** What the page calls: it reaches one panel, and no other. */
export class PanelHelper extends RustObject {
  private constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** Someone has clicked. */
  updateMessage(name: string, options?: CallOptions | undefined): globalThis.Promise<void>;
  #private;
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

/** What every async function takes besides. */
export interface CallOptions {
  /** Gives up: the call rejects with the reason, and Rust drops what it was doing. */
  readonly signal?: AbortSignalLike | undefined;
  /** Milliseconds after which the call rejects with a `TimeoutError`. */
  readonly timeout?: number | undefined;
}

declare abstract class RustObject {
  /** Drops the object, unless Rust holds it too. It cannot be used afterwards. */
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
}

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
