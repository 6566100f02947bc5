/** What the typings of every package declare: `init`, the errors, and the helpers that its types name. */
import type { ErrorName } from "../manifest/name.ts";

/** Stands for the type of the DOM or of Node, which need not be there. */
export const ABORT_SIGNAL_LIKE: string = `type AbortSignalLike = {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
};
`;

const SHARED = `type Progress = { readonly loaded: number; readonly total: number | undefined };
type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;
${ABORT_SIGNAL_LIKE}`;

/** Declared in packages whose Rust calls nothing that the program must give. */
export const INIT: string = `/**
 * Loads the module and starts it.
 *
 * Callers share one start; after a failure the next call tries anew. Where the bytes are at hand the first call of a
 * function starts the module by itself.
 */
export function init(options?: InitOptions): globalThis.Promise<void>;
`;

/** Declared in the others. */
export const INIT_WITH_IMPORTS: string = `/**
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
`;

/** Declared in every package. */
export const COMMON: string = `/** What \`init\` may be told. */
export interface InitOptions {
  /** Where the module comes from. @default the file of this package */
  readonly wasm?: WasmSource | globalThis.PromiseLike<WasmSource> | undefined;
  /** What the fetched bytes must hash to, as in \`<script integrity>\`. */
  readonly integrity?: string | undefined;
  /** Gives up the loading. */
  readonly signal?: AbortSignalLike | undefined;
  /** Hears how many bytes have come. \`total\` is unknown for compressed answers. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** What happens after a panic: the next call gets a fresh instance, or every call fails. @default "restart" */
  readonly panic?: "restart" | "fault" | undefined;
  /** Hears of every panic. */
  readonly onPanic?: ((error: RustPanicError) => void) | undefined;
}

/** What a module can be loaded from: an address, an answer of \`fetch\`, bytes, or a compiled module. */
export type WasmSource =
  | string
  | { readonly href: string }
  | ResponseLike
  | globalThis.ArrayBuffer
  | globalThis.ArrayBufferView
  | WasmModule;

/** What Rust returned as \`Err\`. */
export class RustError extends globalThis.Error {
  constructor(message: string, code?: string, data?: unknown, cause?: unknown);
  /** The variant, where the error is an enum that JavaScript knows: \`"notFound"\`. */
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
`;

/** Hidden types that `COMMON` names. They stand for types of the DOM or of Node, which need not be there. */
export const STRUCTURAL: string = `type ResponseLike = { arrayBuffer(): globalThis.Promise<globalThis.ArrayBuffer> };
${SHARED}`;

/** By name. What the text of one names is declared as well. */
export const HELPERS: Readonly<Record<string, string>> = {
  CallOptions: `/** What every async function takes besides. */
export interface CallOptions {
  /** Gives up: the call rejects with the reason, and Rust drops what it was doing. */
  readonly signal?: AbortSignalLike | undefined;
  /** Milliseconds after which the call rejects with a \`TimeoutError\`. */
  readonly timeout?: number | undefined;
}
`,
  RustFunction: `/** A function of Rust. It is dropped when nothing holds it any more, or at once by \`dispose()\`. */
export type RustFunction<F> = F & {
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
};
`,
  RustIterator: `/** An iterator of Rust. It is dropped at its end, and where a loop breaks. */
export interface RustIterator<T> extends globalThis.IteratorObject<T, void, void> {
  return(): globalThis.IteratorResult<T, void>;
  throw(error?: unknown): globalThis.IteratorResult<T, void>;
  [globalThis.Symbol.iterator](): RustIterator<T>;
  [globalThis.Symbol.dispose](): void;
}
`,
  RustStream: `/** A stream of Rust. It is dropped at its end, and where a loop breaks. */
export interface RustStream<T> extends globalThis.AsyncIterableIterator<T, void, void> {
  return(): globalThis.Promise<globalThis.IteratorResult<T, void>>;
  throw(error?: unknown): globalThis.Promise<globalThis.IteratorResult<T, void>>;
  /** The same as a \`ReadableStream\`, which reads when it is read. */
  readonly readable: ReadableStreamOf<T>;
  [globalThis.Symbol.asyncIterator](): RustStream<T>;
  [globalThis.Symbol.asyncDispose](): globalThis.Promise<void>;
}
`,
};

/** Hidden, by name. */
export const HIDDEN: Readonly<Record<string, string>> = {
  ReadableStreamLike: `type ReadableStreamLike<T> = {
  getReader(): {
    read(): globalThis.PromiseLike<{ readonly done: boolean; readonly value?: T | undefined }>;
    cancel(reason?: unknown): globalThis.PromiseLike<unknown>;
    releaseLock(): void;
  };
};
`,
  ReadableStreamOf: `type ReadableStreamOf<T> = {
  getReader(): {
    read(): globalThis.Promise<{ done: false; value: T } | { done: true; value: T | undefined }>;
    cancel(reason?: unknown): globalThis.Promise<void>;
    releaseLock(): void;
    readonly closed: globalThis.Promise<void>;
  };
  cancel(reason?: unknown): globalThis.Promise<void>;
  readonly locked: boolean;
} & (typeof globalThis extends { ReadableStream: { prototype: infer Stream } } ? Stream : unknown);
`,
  RustObject: `declare abstract class RustObject {
  /** Drops the object, unless Rust holds it too. It cannot be used afterwards. */
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
  /** Calls a method by its name. */
  invokeMethod<T = unknown>(name: string, ...args: unknown[]): T;
  invokeMethodAsync<T = unknown>(name: string, ...args: unknown[]): globalThis.Promise<T>;
}
`,
  JsClass: `type JsClass<Name extends string, Of = typeof globalThis> = Of extends { readonly [K in Name]: { readonly prototype: infer T } }
  ? T
  : object;
`,
  StreamReferenceLike: `type StreamReferenceLike =
  | globalThis.ArrayBuffer
  | globalThis.ArrayBufferView
  | { readonly size: number; arrayBuffer(): globalThis.PromiseLike<globalThis.ArrayBuffer> }
  // What \`createJSStreamReference\` of the runtime gives.
  | { readonly [globalThis.Symbol.toStringTag]: "JSStreamReference" };
`,
  AbortSignalGiven: `type AbortSignalGiven = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : AbortSignalLike;
`,
};

export const MEMORY_VIEW: string = `/**
 * A window on Rust's memory, without a copy. Using it after its call, after \`dispose()\`, or when the object that owns
 * the memory is gone or in use, throws.
 */
export interface MemoryView<A extends globalThis.ArrayLike<number> | globalThis.ArrayLike<bigint>> {
  readonly length: number;
  readonly byteLength: number;
  /** Writes \`source\` into Rust's memory from \`offset\` on. */
  set(source: globalThis.ArrayLike<A[number]>, offset?: number): void;
  /** Copies into \`target\` what stands from \`offset\` on. */
  copyTo(target: A, offset?: number): void;
  /** A copy of a part. */
  slice(start?: number, end?: number): A;
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
}
`;

/** What Rust lends of an object that it does not change. */
export const READONLY_MEMORY_VIEW: string = `/** A window on memory that an object owns, which only Rust changes. */
export type ReadonlyMemoryView<A extends globalThis.ArrayLike<number> | globalThis.ArrayLike<bigint>> = globalThis.Omit<
  MemoryView<A>,
  "set"
>;
`;

/** Classes of errors that only some packages have. */
export function errorText(name: ErrorName): string {
  return `/** ${ERRORS[name]} */
export class ${name} extends globalThis.Error {
  constructor(message: string);
  static [globalThis.Symbol.hasInstance](value: unknown): value is ${name};
}
`;
}

const ERRORS: Readonly<Record<ErrorName, string>> = {
  ObjectBorrowedError:
    "A Rust object that is in use was to be changed, or a Rust function called again before it returned.",
  ObjectDisposedError: "A Rust object or a view of its memory was used after `dispose()`.",
  StaleObjectError: "A Rust object was used after its instance was gone.",
};

export const BYTES_INPUT: string = `type BytesInput =
  | globalThis.Uint8Array
  | globalThis.Uint8ClampedArray
  | globalThis.DataView
  // Until es2024 every typed array has all that an ArrayBuffer has.
  | (globalThis.ArrayBuffer & { readonly buffer?: never })
  | readonly number[];
`;

// An object type, not an interface: whoever exports such a class again could not name a hidden interface.
export const ERROR_CLASS: string = `type ErrorClass<E> = {
  new (...args: never[]): E;
  readonly prototype: E;
  [globalThis.Symbol.hasInstance](value: unknown): value is E;
};
`;

/** Hidden types that the descriptor names, and the descriptor. */
export const DESCRIPTOR: string = `/** What a runtime knows an assembly by. Making one does nothing. */
export interface AssemblyDescriptor<Exports, Imports, Name extends string = string, Linked = {}> {
  readonly name: Name;
  /** The form of its messages; the runtime must know the same. */
  readonly abi: number;
  /** The version of \`oxbridge\` that built it. */
  readonly oxbridge: string;
  /** Names of all assemblies in the module. */
  readonly assemblies: readonly string[];
  /** Loads and compiles the module, for example to post it to workers. */
  load(options?: LoadOptions): globalThis.Promise<WasmModule>;
  /** Never there: carries the types. */
  readonly types?: { readonly exports: Exports; readonly imports: Imports; readonly linked: Linked };
}

export interface LoadOptions {
  /** What the fetched bytes must hash to, as in \`<script integrity>\`. */
  readonly integrity?: string | undefined;
  /** Gives up the loading. */
  readonly signal?: AbortSignalLike | undefined;
  /** Hears how many bytes have come. \`total\` is unknown for compressed answers. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

${SHARED}`;
