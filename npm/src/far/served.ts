/** What the end of a session knows where Rust runs. Types only. */
import type { Policy, Spec } from "../life.ts";

/**
 * How an export is called: its raw name, a letter for each of its cells, whether it takes a message, and what it gives.
 *
 * Letters of cells: `b` a boolean, `c`/`C`, `s`/`S`, `i`/`I`, `q`/`Q` integers of 8 to 64 bits with and without a sign,
 * `f`/`d` floats, `u` a character, `o` an object. Of answers: nothing, `n` a number, `q` an integer of 64 bits, `o` the
 * number of an object that was made, `O` a message with one or an error, `m` a message, `t` a message or a future, `a` a
 * string that is given away, `1` … `8` a buffer that is given away, with elements of so many bytes. `&` after it: the
 * message comes back, since Rust may have changed it.
 */
export type Row = readonly [raw: string, cells: string, hasMessage: boolean, answer: string];

/** An import as the serving end knows it. */
export interface ImportRow {
  readonly raw: string;
  /** The module that it is in, and what messages call it. */
  readonly module: string;
  readonly called: string;
  /** Whether Rust goes on at once, waits for a promise, or wants a value at once; or it is called where Rust runs. */
  readonly kind: "posted" | "asked" | "near" | "here";
  readonly hasMessage: boolean;
  /** Whether what it gives at once is an integer of 64 bits. */
  readonly isBig: boolean;
}

/** What the glue says of the exports and imports of a module, for the end where it runs. */
export interface Served {
  readonly spec: Spec;
  readonly rows: readonly Row[];
  readonly imports: readonly ImportRow[];
  readonly state?: ServedState | undefined;
}

/** What goes on elsewhere: what Rust gave, and the calls that will not come to an end, where the caller knows of any. */
export interface Moved {
  readonly state: Uint8Array<ArrayBuffer>;
  readonly calls: readonly number[] | undefined;
}

/** Raw exports by which a session moves: what gives its state, and what takes it, which may fail. */
export interface ServedState {
  readonly save: string;
  readonly restore: string;
  /** Whether what Rust says of a failure is a text, or what it does not say. */
  readonly error?: "text" | "other";
}

/** What the end where Rust runs is told. */
export interface ServePolicy extends Policy {
  /** Modules of JavaScript that are there, for Rust to call without leaving. */
  readonly modules?: Readonly<Record<string, object>> | undefined;
  /** Imports that fail when they are called. */
  readonly without?: readonly string[] | undefined;
  /** The number of the first generation, as the caller counts. */
  readonly generation?: number | undefined;
  /** What a caller may have it hold. */
  readonly limits?: ServeLimits | undefined;
  /** What callers are told of a panic, in place of what it says. */
  readonly conceal?: ((death: Error) => string) | undefined;
  /** What Rust had of its session elsewhere, and which calls have ended with that. */
  readonly moved?: Moved | undefined;
  /** What Rust sees of the session that it is in. */
  readonly session?: object | undefined;
}

/** How much a caller may have the end hold where Rust runs. */
export interface ServeLimits {
  /** Calls whose futures are not ready. */
  readonly calls: number;
  /** Values, objects, streams and names, each by itself. */
  readonly values: number;
  /** Bytes of linear memory. */
  readonly memory: number;
}
