// The typings of `tables` where Rust may be at a distance, written by `oxbridge build`.

import type { InitOptions, CallOptions, RustStream } from "./index.js";

export {
  RustError,
  RustPanicError,
  ObjectDisposedError,
  StaleObjectError,
  type CallOptions,
  type RustStream,
  type WasmSource,
} from "./index.js";

/**
 * Reads `airports.csv`.
 *
 * @throws {@link TableError} `badLine` for a file of another form.
 */
export function airports(file: BytesInput, options?: CallOptions | undefined): globalThis.Promise<Airport[]>;

/**
 * Reads `zipcodes.csv`.
 *
 * @throws {@link TableError} `badLine` for a file of another form.
 */
export function zipCodes(file: BytesInput, options?: CallOptions | undefined): globalThis.Promise<ZipCode[]>;

/**
 * The airports closest to a point, nearest first.
 *
 * @param count
 * @default 5
 */
export function nearest(
  airports: readonly Airport[],
  point: Point,
  count?: number | undefined,
  options?: CallOptions | undefined,
): globalThis.Promise<Near[]>;

/**
 * Reads a file, keeps the rows that pass all filters, and groups them.
 *
 * @throws {@link TableError} `noSuchColumn` where the question names one that the file does not have, `badLine` as in `summarize`.
 */
export function query(
  file: BytesInput,
  query: QueryInput,
  options?: CallOptions | undefined,
): globalThis.Promise<Group[]>;

/**
 * Works out one column of a file that arrives in pieces.
 *
 * `progress` is called with the bytes read so far, once for each megabyte. Lines that are too short are reported to
 * `tables-host` and do not count.
 *
 * @throws {@link TableError} `noSuchColumn`; and whatever the file's stream throws.
 */
export function scan(
  file: globalThis.AsyncIterable<BytesInput> | globalThis.Iterable<BytesInput> | ReadableStreamLike<BytesInput>,
  column: string,
  progress: (bytes: number) => void,
  options?: CallOptions | undefined,
): globalThis.Promise<Scanned>;

/** The rows of a file that arrives in pieces, one after the other, the names of the columns first. */
export function rows(
  file: globalThis.AsyncIterable<BytesInput> | globalThis.Iterable<BytesInput> | ReadableStreamLike<BytesInput>,
  options?: StreamOptions | undefined,
): globalThis.Promise<RustStream<string[]>>;

/**
 * Reads any CSV file whose first line names the columns.
 *
 * @throws {@link TableError} `badLine` for lines of different lengths and for text that is not UTF-8.
 */
export function summarize(file: BytesInput, options?: CallOptions | undefined): globalThis.Promise<Summary>;

/** Why a file could not be read, or a question not be answered. */
export type TableError = import("./index.js").TableError;
export const TableError: typeof import("./index.js").TableError;

/** One line of `airports.csv`. */
export type Airport = import("./index.js").Airport;

/** One line of `zipcodes.csv`. */
export type ZipCode = import("./index.js").ZipCode;

/** A place on the map, in degrees. */
export type Point = import("./index.js").Point;

/** An airport and its distance. */
export type Near = import("./index.js").Near;

/** A question to a file. */
export type Query = import("./index.js").Query;
/** {@link Query} as functions take it. */
export type QueryInput = import("./index.js").QueryInput;

/** Which rows count. */
export type Filter = import("./index.js").Filter;
/** {@link Filter} as functions take it. */
export type FilterInput = import("./index.js").FilterInput;

/** One number out of many. */
export type Measure = import("./index.js").Measure;

export type Aggregate = import("./index.js").Aggregate;
export const Aggregate: typeof import("./index.js").Aggregate;

export type Order = import("./index.js").Order;
export const Order: typeof import("./index.js").Order;

/** Rows that have the same value in the column they are grouped by. */
export type Group = import("./index.js").Group;

/** What one column of a large file holds. */
export type Scanned = import("./index.js").Scanned;

/** What a file holds. */
export type Summary = import("./index.js").Summary;

/** One column of a file. */
export type Column = import("./index.js").Column;

/** What all values of a column look like. */
export type ColumnKind = import("./index.js").ColumnKind;
export const ColumnKind: typeof import("./index.js").ColumnKind;

/** The modules of JavaScript functions that Rust calls. */
export interface Imports {
  readonly "tables-host": {
    /** Tells the host about a line that does not fit the others. */
    readonly warn: (line: number, problem: string) => void;
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

/** What every function that gives a stream of Rust takes besides. */
export interface StreamOptions extends CallOptions {
  /** How many items may be made before they are asked for; with 1, none. @default 64 */
  readonly ahead?: number | undefined;
}

type ReadableStreamLike<T> = {
  getReader(): {
    read(): globalThis.PromiseLike<{ readonly done: boolean; readonly value?: T | undefined }>;
    cancel(reason?: unknown): globalThis.PromiseLike<unknown>;
    releaseLock(): void;
  };
};

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

type BytesInput =
  | globalThis.Uint8Array
  | globalThis.Uint8ClampedArray
  | globalThis.DataView
  // Until es2024 every typed array has all that an ArrayBuffer has.
  | (globalThis.ArrayBuffer & { readonly buffer?: never })
  | readonly number[];

export {};
