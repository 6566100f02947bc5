/// <reference lib="esnext.disposable" />

// The typings of `charts`, written by `oxbridge build`.

export function make(title: string, points: globalThis.Float64Array | readonly number[]): Chart;
export function makeOf(title: string, points: globalThis.Float64Array | readonly number[]): Chart;

/** Draws by both signatures. */
export function draw(chart: Chart, points: readonly number[] | globalThis.Float64Array, name: string): number;

export function total(chart: Chart): number;

/** Sets a property of what the chart extends, and one of its own. */
export function rename(chart: Chart, title: string, limit: number): string;

export function textOf(chart: Chart): string;
export function load(chart: Chart, address: string, options?: CallOptions | undefined): globalThis.Promise<number>;
export function merge(charts: readonly Chart[]): Chart | undefined;
export function erase(chart: Chart): void;
export function named(name: string): Chart | undefined;
export function count(): number;
export function scale(scale: number): void;

/** The total of what is on the page, if it is a chart. */
export function totalOfCurrent(): number | undefined;

export function isChart(object: object): boolean;
export function widgets(page: PageInput): Widget[];

/** Calls a function with a chart, and takes one from it. */
export function through(chart: Chart, change: (chart: Chart) => Chart): boolean;

/** What a promise gives. */
export function settled(
  chart: Chart | globalThis.PromiseLike<Chart>,
  options?: CallOptions | undefined,
): globalThis.Promise<Chart>;

export function each(charts: readonly Chart[]): RustIterator<Chart>;

/** By name: the types are known to the running program only. */
export function chartOf(holder: object): Chart;

export namespace Language {
  export function moment(milliseconds: number): Moment;
  export function textOf(moment: Moment): string;
  export function startOf(year: number): number;
  export function sizeOf(entries: Entries): number;
  export function hostOf(address: Address): string;
  export function takeMissing(thing: Missing): boolean;
  export function isMissing(thing: object): boolean;
  export function time(): number;

  /** Panics. */
  export function callThrowing(): number;

  export function raiseLevel(by: number): number;
  export function frame(count: number): string;

  /** The largest of all, and of one number more. */
  export function most(least: number, ...numbers: readonly number[]): number;

  export { type Moment, type Entries, type Address, type Missing };
}

export namespace Lists {
  /** A list of the texts. */
  export function list(...texts: readonly string[]): List;

  /** What was at the index, where something else is now. */
  export function replace(list: List, index: number, text?: string | null | undefined): string | undefined;

  export function join(separator: string, ...numbers: readonly number[]): string;

  /** By name, as `chartOf`. */
  export function listOf(holder: object): List;

  export { type List };
}

/** What is on a page. */
export interface Widget {
  title: string;
}

/** A chart of numbers. */
export interface Chart extends Widget {
  /** Draws further points, and gives how many there are. */
  draw(...points: number[]): number;
  draw(name: string): number;
  /** The sum of its points. */
  readonly total: number;
  set limit(value: number);
  "to-text"(): string;
  load(address: string): number | globalThis.PromiseLike<number>;
  merged(other: Chart): Chart;
  mozErase?(): void;
  erase?(): void;
}

/** A chart and what it is for. */
export type Page = { chart: Chart; widgets: Widget[]; next: Chart | undefined };
/** {@link Page} as functions take it. */
export type PageInput = {
  readonly chart: Chart;
  readonly widgets: readonly Widget[];
  readonly next?: Chart | null | undefined;
};

export type Moment = globalThis.Date;

export type Entries = globalThis.Map<any, any>;

/** The same class by the name that it had once. */
export type Address = JsClass<"webkitURL"> & JsClass<"Address", typeof globalThis extends { readonly chartsHost: infer Of } ? Of : unknown> & JsClass<"URL">;

export type Missing = JsClass<"Thing", typeof globalThis extends { readonly nowhere: infer Of } ? Of : unknown>;

/** Texts by their index. */
export interface List {
  [index: number]: string | null | undefined | string;
}

/** The modules of JavaScript functions that Rust calls. */
export interface Imports {
  readonly "chart-host": {
    /** What is on the page now. */
    readonly current: () => Widget;
    /** A chart of numbers. */
    readonly Chart: {
      /** An empty chart. */
      new (title: string): Chart;
      new (title: string, points: globalThis.Float64Array<globalThis.ArrayBuffer>): Chart;
      readonly prototype: Chart;
      named(name: string): Chart | null | undefined;
      readonly count: number;
      set "scale-of-all"(value: number);
    };
    /** What is on a page. */
    readonly Widget: {
      readonly prototype: Widget;
    };
  };
}

/**
 * Loads the module and starts it with the functions that Rust calls.
 *
 * Callers share one start; after a failure the next call tries anew.
 */
export function init<const Late extends keyof Imports = never>(
  options: InitOptions & InitImports<Late>,
): globalThis.Promise<void>;

/** The modules of {@link Imports}, but for those that come late. */
export type InitImports<Late extends keyof Imports> = {
  /** Modules that Rust does not call before they are given. */
  readonly lateImports?: readonly Late[] | undefined;
} & (keyof Imports extends Late
  ? { readonly imports?: globalThis.Partial<Imports> | undefined }
  : { readonly imports: globalThis.Omit<Imports, Late> & globalThis.Partial<globalThis.Pick<Imports, Late>> });

/** What `init` may be told. */
export interface InitOptions {
  /** Where the module comes from. @default the file of this package */
  readonly wasm?: WasmSource | globalThis.PromiseLike<WasmSource> | undefined;
  /** What the fetched bytes must hash to, as in `<script integrity>`. */
  readonly integrity?: string | undefined;
  /** Gives up the loading. */
  readonly signal?: AbortSignalLike | undefined;
  /** Hears how many bytes have come. `total` is unknown for compressed answers. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** What happens after a panic: the next call gets a fresh instance, or every call fails. @default "restart" */
  readonly panic?: "restart" | "fault" | undefined;
  /** Hears of every panic. */
  readonly onPanic?: ((error: RustPanicError) => void) | undefined;
}

/** What a module can be loaded from: an address, an answer of `fetch`, bytes, or a compiled module. */
export type WasmSource =
  | string
  | { readonly href: string }
  | ResponseLike
  | globalThis.ArrayBuffer
  | globalThis.ArrayBufferView
  | WasmModule;

/** What Rust returned as `Err`. */
export class RustError extends globalThis.Error {
  constructor(message: string, code?: string, data?: unknown, cause?: unknown);
  /** The variant, where the error is an enum that JavaScript knows: `"notFound"`. */
  readonly code: string | undefined;
  /** The fields of the variant. */
  readonly data: unknown;
  readonly cause?: unknown;
  /** Knows the errors of other copies of the package and of other realms as well. */
  static [globalThis.Symbol.hasInstance](value: unknown): value is RustError;
}

/** Rust panicked: the instance is gone. */
export class RustPanicError extends globalThis.Error {
  constructor(message: string, file?: string, line?: number, column?: number);
  /** Where it panicked: a path as the Rust compiler saw it. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  static [globalThis.Symbol.hasInstance](value: unknown): value is RustPanicError;
}

/** What every async function takes besides. */
export interface CallOptions {
  /** Gives up: the call rejects with the reason, and Rust drops what it was doing. */
  readonly signal?: AbortSignalLike | undefined;
  /** Milliseconds after which the call rejects with a `TimeoutError`. */
  readonly timeout?: number | undefined;
}

/** An iterator of Rust. It is dropped at its end, and where a loop breaks. */
export interface RustIterator<T> extends globalThis.IteratorObject<T, void, void> {
  return(): globalThis.IteratorResult<T, void>;
  throw(error?: unknown): globalThis.IteratorResult<T, void>;
  [globalThis.Symbol.iterator](): RustIterator<T>;
  [globalThis.Symbol.dispose](): void;
}

/** A Rust object or a view of its memory was used after `dispose()`. */
export class ObjectDisposedError extends globalThis.Error {
  constructor(message: string);
  static [globalThis.Symbol.hasInstance](value: unknown): value is ObjectDisposedError;
}

/** A Rust object was used after its instance was gone. */
export class StaleObjectError extends globalThis.Error {
  constructor(message: string);
  static [globalThis.Symbol.hasInstance](value: unknown): value is StaleObjectError;
}

type JsClass<Name extends string, Of = typeof globalThis> = Of extends { readonly [K in Name]: { readonly prototype: infer T } }
  ? T
  : object;

type ResponseLike = { arrayBuffer(): globalThis.Promise<globalThis.ArrayBuffer> };
type Progress = { readonly loaded: number; readonly total: number | undefined };
type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;
type AbortSignalLike = {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
};

export {};
