/// <reference lib="esnext.disposable" />

// The typings of `billing`, written by `oxbridge build`.

/** Fetches what may never come. */
export function fetch(customer: bigint | number, options?: CallOptions | undefined): globalThis.Promise<string>;

export function priceOf(sku: string): number;
export function keep(invoice: InvoiceInput): void;
export function lookUp(id: bigint | number): Invoice | undefined;
export function rateOf(currency: string): number;
export function app(): string;
export function exchange(event: string): number;

/** Sends as many numbers as a stream, and gives what the app makes of them. */
export function send(count: number, options?: CallOptions | undefined): globalThis.Promise<number>;

export function log(line: string): void;

/** The last part of a path, as Node sees it. */
export function lastPart(path: string): string;

/** A hash, as a package of npm makes it. */
export function hashOf(text: string): number;

/** Has the app load a module, which `log` then calls. */
export function loadLog(url: string, options?: CallOptions | undefined): globalThis.Promise<void>;

/** Whether a module that is loaded twice is the same. */
export function loadTwice(name: string, url: string, options?: CallOptions | undefined): globalThis.Promise<boolean>;

/** `globalThis`, which is a reference to Rust. */
export function global(): object;

export namespace Invoices {
  /**
   * Adds up an invoice by the prices of the app, reporting progress from 0 to 1.
   *
   * @throws {@link BillingError}
   */
  export function total(invoice: InvoiceInput, progress: (fraction: number) => void): number;

  /**
   * Loads an invoice from the text of the app.
   *
   * @throws {@link BillingError}
   */
  export function load(customer: bigint | number, options?: CallOptions | undefined): globalThis.Promise<Invoice>;

  export { type Line, type Invoice, type InvoiceInput, type BillingError };
}

/** One line of an invoice. */
export type Line = { sku: string; quantity: number; unitPrice: number };

/** What a customer owes. */
export type Invoice = { id: bigint; lines: Line[]; note: string | undefined };
/** {@link Invoice} as functions take it. */
export type InvoiceInput = {
  readonly id: bigint | number;
  readonly lines: readonly Line[];
  readonly note?: string | null | undefined;
};

export type BillingError = RustError & (
  | { readonly code: "unknownCustomer"; readonly data: { id: bigint } }
);
/** Knows a {@link BillingError} by `instanceof`. */
export const BillingError: ErrorClass<BillingError>;

/** The modules of JavaScript functions that Rust calls. */
export interface Imports {
  readonly "billing-host": {
    /** Fetches what is known about a customer. */
    readonly fetchText: (customer: bigint) => string | globalThis.PromiseLike<string>;
    /** The same, and tells the app when nobody waits for it any more. */
    readonly fetchSlowly: (customer: bigint, signal: AbortSignalGiven) => string | globalThis.PromiseLike<string>;
    /** The price of a thing. */
    readonly price: (sku: string) => number;
    /** Writes an invoice down. */
    readonly store: (invoice: Invoice, tags: globalThis.Uint32Array<globalThis.ArrayBuffer>) => void;
    /** Reads one. */
    readonly find: (id: bigint) => InvoiceInput | null | undefined;
    readonly rates: {
      /** A function of an object of the module. */
      readonly of: (currency: string) => number;
    };
    /** The name of the app. */
    readonly appName: string;
    /** Takes a function, and gives one. */
    readonly listen: (f: RustFunction<(event: string) => number>) => (event: string) => number;
    /** Takes a stream. */
    readonly upload: (chunks: RustStream<number>) => number | globalThis.PromiseLike<number>;
  };
  readonly "billing-log": {
    /** Another module. */
    readonly write: (line: string) => void;
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

/** A function of Rust. It is dropped when nothing holds it any more, or at once by `dispose()`. */
export type RustFunction<F> = F & {
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
};

/** A stream of Rust. It is dropped at its end, and where a loop breaks. */
export interface RustStream<T> extends globalThis.AsyncIterableIterator<T, void, void> {
  return(): globalThis.Promise<globalThis.IteratorResult<T, void>>;
  throw(error?: unknown): globalThis.Promise<globalThis.IteratorResult<T, void>>;
  /** The same as a `ReadableStream`, which reads when it is read. */
  readonly readable: ReadableStreamOf<T>;
  [globalThis.Symbol.asyncIterator](): RustStream<T>;
  [globalThis.Symbol.asyncDispose](): globalThis.Promise<void>;
}

/** A Rust object that is in use was to be changed, or a Rust function called again before it returned. */
export class ObjectBorrowedError extends globalThis.Error {
  constructor(message: string);
  static [globalThis.Symbol.hasInstance](value: unknown): value is ObjectBorrowedError;
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

type ErrorClass<E> = {
  new (...args: never[]): E;
  readonly prototype: E;
  [globalThis.Symbol.hasInstance](value: unknown): value is E;
};

type ReadableStreamOf<T> = {
  getReader(): {
    read(): globalThis.Promise<{ done: false; value: T } | { done: true; value: T | undefined }>;
    cancel(reason?: unknown): globalThis.Promise<void>;
    releaseLock(): void;
    readonly closed: globalThis.Promise<void>;
  };
  cancel(reason?: unknown): globalThis.Promise<void>;
  readonly locked: boolean;
} & (typeof globalThis extends { ReadableStream: { prototype: infer Stream } } ? Stream : unknown);

type AbortSignalGiven = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : AbortSignalLike;

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
