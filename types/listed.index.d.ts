/// <reference lib="esnext.disposable" />

// The typings of `listed`, written by `oxbridge build`.

export class Counter extends RustObject {
  constructor();
  count(): number;
  #private;
}

export namespace plain {
  export function bool(value: boolean): boolean;
  export function u8(value: number): number;
  export function i8(value: number): number;
  export function u16(value: number): number;
  export function i16(value: number): number;
  export function u32(value: number): number;
  export function usize(value: number): number;
  export function i32(value: number): number;
  export function isize(value: number): number;
  export function u64(value: bigint | number): bigint;
  export function i64(value: bigint | number): bigint;
  export function u128(value: bigint | number): bigint;
  export function i128(value: bigint | number): bigint;
  export function f64(value: number): number;
  export function f32(value: number): number;
  export function char(value: string): string;
  export function string(value: string): string;
  export function boxStr(value: string): string;
  export function rcStr(value: string): string;
  export function arcStr(value: string): string;
  export function cowStr(value: string): string;
  export function lentStr(value: string): void;
  export function vecU8(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function boxListU8(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function rcListU8(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function arcListU8(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function lentListU8(value: BytesInput): void;
  export function listU8N(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function unit(value: undefined): void;
  export function pathBuf(value: string): string;
  export function boxPath(value: string): string;
  export function rcPath(value: string): string;
  export function arcPath(value: string): string;
  export function lentPath(value: string): void;
  export function osString(value: string): string;
  export function boxOsStr(value: string): string;
  export function rcOsStr(value: string): string;
  export function arcOsStr(value: string): string;
  export function lentOsStr(value: string): void;
  export function ipAddr(value: string): string;
  export function ipv4Addr(value: string): string;
  export function ipv6Addr(value: string): string;
  export function socketAddr(value: string): string;
  export function socketAddrV4(value: string): string;
  export function socketAddrV6(value: string): string;
  export function nonZeroU32(value: number): number;
  export function atomicU8(value: number): number;
  export function atomicI8(value: number): number;
  export function atomicU16(value: number): number;
  export function atomicI16(value: number): number;
  export function atomicU32(value: number): number;
  export function atomicI32(value: number): number;
  export function atomicUsize(value: number): number;
  export function atomicIsize(value: number): number;
  export function atomicU64(value: bigint | number): bigint;
  export function atomicI64(value: bigint | number): bigint;
  export function atomicBool(value: boolean): boolean;
  export function ordering(value: number): number;
  export function systemTime(value: globalThis.Date): globalThis.Date;
  export function duration(value: number): number;
}

export namespace holding {
  export function optionT(value?: TInput | null | undefined): T | undefined;
  export function vecT(value: readonly TInput[]): T[];
  export function vecDequeT(value: readonly TInput[]): T[];
  export function linkedListT(value: readonly TInput[]): T[];
  export function binaryHeapT(value: readonly TInput[]): T[];
  export function boxListT(value: readonly TInput[]): T[];
  export function rcListT(value: readonly TInput[]): T[];
  export function arcListT(value: readonly TInput[]): T[];
  export function vecU32(value: readonly number[] | globalThis.Uint32Array): number[];
  export function vecDequeU32(value: readonly number[] | globalThis.Uint32Array): number[];

  export function boxListU32(
    value: globalThis.Uint32Array | readonly number[],
  ): globalThis.Uint32Array<globalThis.ArrayBuffer>;

  export function rcListU32(
    value: globalThis.Uint32Array | readonly number[],
  ): globalThis.Uint32Array<globalThis.ArrayBuffer>;

  export function arcListU32(
    value: globalThis.Uint32Array | readonly number[],
  ): globalThis.Uint32Array<globalThis.ArrayBuffer>;

  export function lentListU32(value: globalThis.Uint32Array | readonly number[]): void;
  export function mutListU32(value: globalThis.Uint32Array): void;
  export function listTN(value: readonly [TInput, TInput]): [T, T];
  export function aB(value: readonly [number, string]): [number, string];

  export function hashMapStringV(
    value: { readonly [key: string]: VInput } | globalThis.ReadonlyMap<string, VInput>,
  ): globalThis.Record<string, V>;

  export function btreeMapStringV(
    value: { readonly [key: string]: VInput } | globalThis.ReadonlyMap<string, VInput>,
  ): globalThis.Record<string, V>;

  export function hashMapKV(value: globalThis.ReadonlyMap<K, VInput>): globalThis.Map<K, V>;
  export function btreeMapKV(value: globalThis.ReadonlyMap<K, VInput>): globalThis.Map<K, V>;
  export function hashSetK(value: globalThis.ReadonlySet<K>): globalThis.Set<K>;
  export function btreeSetK(value: globalThis.ReadonlySet<K>): globalThis.Set<K>;
  export function resultTE(value: Result<TInput, string>): Result<T, string>;
  export function boxT(value: TInput): T;
  export function rcT(value: TInput): T;
  export function arcT(value: TInput): T;
  export function cowT(value: TInput): T;
  export function wrappingT(value: TInput): T;
  export function saturatingT(value: TInput): T;
  export function reverseT(value: TInput): T;
  export function cellT(value: TInput): T;
  export function refCellT(value: TInput): T;
  export function mutexT(value: TInput): T;
  export function rwLockT(value: TInput): T;
  export function onceCellT(value: TInput | null | undefined): T | undefined;
  export function onceLockT(value: TInput | null | undefined): T | undefined;
  export function lazyLockT(): T;
  export function lazyCellT(): T;
  export function rangeT(value: Range<TInput>): Range<T>;
  export function rangeInclusiveT(value: RangeInclusive<TInput>): RangeInclusive<T>;
  export function rangeFromT(value: RangeFrom<TInput>): RangeFrom<T>;
  export function rangeToT(value: RangeTo<TInput>): RangeTo<T>;
  export function rangeToInclusiveT(value: RangeToInclusive<TInput>): RangeToInclusive<T>;
  export function rangeFull(value: RangeFull): RangeFull;
  export function boundU32(value: Bound<number>): Bound<number>;
  export function boxDynError(value: ErrorValueInput): ErrorValue;
  export function boxDynErrorSendSync(value: ErrorValueInput): ErrorValue;
  export function phantomDataT(value: undefined): void;
  export function infallible(value: Never): Never;

  export {
    type T,
    type TInput,
    type V,
    type VInput,
    type K,
    type Never,
    type ErrorValue,
    type ErrorValueInput,
    type Range,
    type RangeInclusive,
    type RangeFrom,
    type RangeTo,
    type RangeToInclusive,
    type RangeFull,
    type Bound,
    type Ok,
    type Err,
    type Result,
  };
}

export namespace own {
  export function structUserIdU64(value: UserInput): User;
  export function structIdU32(value: K): K;
  export function enumColorRedGreen(value: Color): Color;
  export function enumShapeEmptyCircleRadiusF64(value: Shape): Shape;
  export function lentCounter(value: Counter): void;
  export function mutCounter(value: Counter): void;
  export function counter(): Counter;
  export function rcCounter(): Counter;
  export function boxDynStore(value: Store): void;
  export function rcDynStore(value: Store): void;
  export { type User, type UserInput, type K, type Color, type Shape, type Store };
}

export namespace calls {
  export function jsFunctionFnTR(value: (value: T) => RInput): void;
  export function rustFunctionFnTR(): RustFunction<(value: TInput) => R>;
  export function jsPromiseT(value: TInput | globalThis.PromiseLike<TInput>): globalThis.Promise<T>;

  export function jsStreamT(
    value: globalThis.AsyncIterable<TInput> | globalThis.Iterable<TInput> | ReadableStreamLike<TInput>,
  ): void;

  export function rustStreamT(): RustStream<T>;
  export function rustIteratorT(): RustIterator<T>;
  export function memoryViewT(): MemoryView<globalThis.Uint32Array>;
  export { type T, type TInput, type R, type RInput };
}

export namespace script {
  export function jsObject(value: object): object;
  export function jsValue(value: any): any;
  export function jsException(value: any): any;
  export function sessionState(value: SessionState): SessionState;
  export function jsSysDate(value: globalThis.Date): globalThis.Date;
  export function jsSysRegExp(value: globalThis.RegExp): globalThis.RegExp;
  export function jsJsSysDate(value: globalThis.Date): globalThis.Date;
  export function jsObjectReference(value: object): object;
  export function jsStreamReference(value: StreamReferenceLike): void;
  export function rustObjectReferenceCounter(): Counter;
  export function serdeT(value: unknown): unknown;
  export function viaT(value: string): string;
  export { type SessionState };
}

export namespace arrayvec {
  export function arrayVecTN(value: readonly TInput[]): T[];
  export function arrayVecU8N(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function arrayStringN(value: string): string;
  export { type T, type TInput };
}

export namespace bigdecimal {
  export function bigDecimal(value: string): string;
}

export namespace bitflags {
  export function flagBitsF(value: number): number;
  export function flagNamesF(value: readonly string[]): string[];
}

export namespace bytes {
  export function bytes(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function bytesMut(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
}

export namespace chrono {
  export function dateTimeUtc(value: globalThis.Date): globalThis.Date;
  export function dateTimeLocal(value: globalThis.Date): globalThis.Date;
  export function dateTimeFixedOffset(value: string): string;
  export function naiveDate(value: string): string;
  export function naiveTime(value: string): string;
  export function naiveDateTime(value: string): string;
  export function fixedOffset(value: string): string;
  export function weekday(value: string): string;
  export function month(value: string): string;
  export function timeDelta(value: number): number;
}

export namespace chrono_tz {
  export function tz(value: string): string;
}

export namespace either {
  export function eitherU32Bool(value: Either<number, boolean>): Either<number, boolean>;
  export { type Either };
}

export namespace half {
  export function f16(value: number): number;
  export function bf16(value: number): number;
}

export namespace hashbrown {
  export function hashMapStringVS(
    value: { readonly [key: string]: VInput } | globalThis.ReadonlyMap<string, VInput>,
  ): globalThis.Record<string, V>;

  export function hashMapKVS(value: globalThis.ReadonlyMap<K, VInput>): globalThis.Map<K, V>;
  export function hashSetKS(value: globalThis.ReadonlySet<K>): globalThis.Set<K>;
  export { type V, type VInput, type K };
}

export namespace http {
  export function method(value: string): string;
  export function uri(value: string): string;
  export function headerName(value: string): string;
  export function headerValue(value: string): string;
  export function statusCode(value: number): number;
  export function headerMap(value: readonly (readonly [string, string])[]): [string, string][];
}

export namespace indexmap {
  export function indexMapStringV(
    value: { readonly [key: string]: VInput } | globalThis.ReadonlyMap<string, VInput>,
  ): globalThis.Record<string, V>;

  export function indexMapKV(value: globalThis.ReadonlyMap<K, VInput>): globalThis.Map<K, V>;
  export function indexSetK(value: globalThis.ReadonlySet<K>): globalThis.Set<K>;
  export { type V, type VInput, type K };
}

export namespace jiff {
  export function timestamp(value: globalThis.Date): globalThis.Date;
  export function zonedDateTime(value: string): string;
  export function civilDate(value: string): string;
  export function civilTime(value: string): string;
  export function civilDateTime(value: string): string;
  export function span(value: string): string;
  export function signedDuration(value: number): number;
}

export namespace nalgebra {
  export function dmatrixT(value: NumberArrayF64Input): NumberArrayF64;
  export function smatrixTRC(value: NumberArrayF64Input): NumberArrayF64;

  export function dvectorT(
    value: globalThis.Float64Array | readonly number[],
  ): globalThis.Float64Array<globalThis.ArrayBuffer>;

  export { type NumberArrayF64, type NumberArrayF64Input };
}

export namespace ndarray {
  export function arrayTD(value: NumberArrayF64Input): NumberArrayF64;
  export function arrayTIxDyn(value: NumberArrayF32Input): NumberArrayF32;
  export { type NumberArrayF32, type NumberArrayF32Input, type NumberArrayF64, type NumberArrayF64Input };
}

export namespace num_bigint {
  export function bigInt(value: bigint | number): bigint;
  export function bigUint(value: bigint | number): bigint;
}

export namespace ordered_float {
  export function orderedFloatT(value: number): number;
  export function notNanT(value: number): number;
}

export namespace rust_decimal {
  export function decimal(value: string): string;
}

export namespace semver {
  export function version(value: string): string;
  export function versionReq(value: string): string;
}

export namespace serde_json {
  export function value(value: JsonValueInput): JsonValue;

  export function mapStringValue(
    value: { readonly [key: string]: JsonValueInput | undefined } | globalThis.ReadonlyMap<string, JsonValueInput> | { toJSON(key: string): unknown },
  ): globalThis.Record<string, JsonValue>;

  export function number(value: number | bigint): number | bigint;
  export { type JsonValue, type JsonValueInput };
}

export namespace smallvec {
  export function smallVecListTN(value: readonly TInput[]): T[];
  export function smallVecListU8N(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export { type T, type TInput };
}

export namespace time {
  export function utcDateTime(value: globalThis.Date): globalThis.Date;
  export function offsetDateTime(value: string): string;
  export function primitiveDateTime(value: string): string;
  export function date(value: string): string;
  export function time(value: string): string;
  export function weekday(value: string): string;
  export function month(value: string): string;
  export function duration(value: number): number;
}

export namespace ulid {
  export function ulid(value: string): string;
}

export namespace url {
  export function url(value: string): string;
}

export namespace uuid {
  export function uuid(value: string): string;
}

/** Stands for any type. */
export type T = { value: bigint };
/** {@link T} as functions take it. */
export type TInput = { readonly value: bigint | number };

/** Stands for what is in a map. */
export type V = { value: bigint };
/** {@link V} as functions take it. */
export type VInput = { readonly value: bigint | number };

/** Stands for what a function gives. */
export type R = { value: bigint };
/** {@link R} as functions take it. */
export type RInput = { readonly value: bigint | number };

export type User = { id: bigint };
/** {@link User} as functions take it. */
export type UserInput = { readonly id: bigint | number };

/** Stands for what a map has for keys. */
export type K = number;

export type Color = "red" | "green";
/** Every {@link Color}. */
export const Color: readonly ["red", "green"];

export type Shape =
  | { kind: "empty" }
  | { kind: "circle"; radius: number };

export interface Store {
  size(): number;
}

/** Any JSON. */
export type JsonValue = boolean | null | number | bigint | string | JsonValue[] | { [key: string]: JsonValue };
/** {@link JsonValue} as functions take it. */
export type JsonValueInput =
  | boolean
  | null
  | undefined
  | number
  | bigint
  | string
  | readonly JsonValueInput[]
  | { readonly [key: string]: JsonValueInput | undefined }
  | globalThis.ReadonlyMap<string, JsonValueInput>
  | { toJSON(key: string): unknown };

/** No value at all. */
export type Never = never;

/**
 * Whether the client of a session is there: `"open"` and `"detached"` in JavaScript.
 *
 * ```
 * use oxbridge::prelude::*;
 * use oxbridge::{Session, SessionState};
 *
 * /// Stops what only somebody who looks at it needs.
 * #[js_export]
 * pub fn watch() {
 *     let Some(session) = Session::current() else { return };
 *     session.on_state(|state| set_running(state == SessionState::Open));
 * }
 * # fn set_running(_: bool) {}
 * ```
 *
 * - `"open"`: What is sent gets there.
 * - `"detached"`: Its socket is gone, and it may come back. What is sent waits.
 */
export type SessionState = "open" | "detached";
/** Every {@link SessionState}. */
export const SessionState: readonly ["open", "detached"];

/** What an error says, and what caused it. */
export type ErrorValue = { message: string; cause: ErrorValue | undefined };
/** {@link ErrorValue} as functions take it. */
export type ErrorValueInput = {
  readonly message: string;
  readonly cause?: ErrorValueInput | null | undefined;
};

/** One of two. */
export type Either<L, R> =
  | { kind: "left"; value: L }
  | { kind: "right"; value: R };

/** Numbers with a shape. */
export type NumberArrayF32 = {
  /** How many there are along each axis. */
  shape: number[];
  /** The numbers, the last axis first. */
  data: globalThis.Float32Array<globalThis.ArrayBuffer>;
};
/** {@link NumberArrayF32} as functions take it. */
export type NumberArrayF32Input = {
  /** How many there are along each axis. */
  readonly shape: readonly number[] | globalThis.Uint32Array;
  /** The numbers, the last axis first. */
  readonly data: globalThis.Float32Array | readonly number[];
};

/** Numbers with a shape. */
export type NumberArrayF64 = {
  /** How many there are along each axis. */
  shape: number[];
  /** The numbers, the last axis first. */
  data: globalThis.Float64Array<globalThis.ArrayBuffer>;
};
/** {@link NumberArrayF64} as functions take it. */
export type NumberArrayF64Input = {
  /** How many there are along each axis. */
  readonly shape: readonly number[] | globalThis.Uint32Array;
  /** The numbers, the last axis first. */
  readonly data: globalThis.Float64Array | readonly number[];
};

/** From `start` up to `end`, which is left out. */
export type Range<T> = { start: T; end: T };

/** From `start` up to `end`, which is part of it. */
export type RangeInclusive<T> = { start: T; end: T };

/** From `start` on. */
export type RangeFrom<T> = { start: T };

/** Up to `end`, which is left out. */
export type RangeTo<T> = { end: T };

/** Up to `end`, which is part of it. */
export type RangeToInclusive<T> = { end: T };

/** From any value to any value. */
export type RangeFull = object;

/** One end of a range. */
export type Bound<T> =
  /** The value is part of the range. */
  | { kind: "included"; value: T }
  /** The value is left out. */
  | { kind: "excluded"; value: T }
  /** The range has no end there. */
  | { kind: "unbounded" };

/** What went well. */
export type Ok<T> = { ok: T };

/** What did not. */
export type Err<E> = { error: E };

/** What went well, or what did not. */
export type Result<T, E> = Ok<T> | Err<E>;

/**
 * Loads the module and starts it.
 *
 * Callers share one start; after a failure the next call tries anew. Where the bytes are at hand the first call of a
 * function starts the module by itself.
 */
export function init(options?: InitOptions): globalThis.Promise<void>;

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

/**
 * A window on Rust's memory, without a copy. Using it after its call, after `dispose()`, or when the object that owns
 * the memory is gone or in use, throws.
 */
export interface MemoryView<A extends globalThis.ArrayLike<number> | globalThis.ArrayLike<bigint>> {
  readonly length: number;
  readonly byteLength: number;
  /** Writes `source` into Rust's memory from `offset` on. */
  set(source: globalThis.ArrayLike<A[number]>, offset?: number): void;
  /** Copies into `target` what stands from `offset` on. */
  copyTo(target: A, offset?: number): void;
  /** A copy of a part. */
  slice(start?: number, end?: number): A;
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
}

/** A function of Rust. It is dropped when nothing holds it any more, or at once by `dispose()`. */
export type RustFunction<F> = F & {
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
};

/** An iterator of Rust. It is dropped at its end, and where a loop breaks. */
export interface RustIterator<T> extends globalThis.IteratorObject<T, void, void> {
  return(): globalThis.IteratorResult<T, void>;
  throw(error?: unknown): globalThis.IteratorResult<T, void>;
  [globalThis.Symbol.iterator](): RustIterator<T>;
  [globalThis.Symbol.dispose](): void;
}

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

type BytesInput =
  | globalThis.Uint8Array
  | globalThis.Uint8ClampedArray
  | globalThis.DataView
  // Until es2024 every typed array has all that an ArrayBuffer has.
  | (globalThis.ArrayBuffer & { readonly buffer?: never })
  | readonly number[];

type ReadableStreamLike<T> = {
  getReader(): {
    read(): globalThis.PromiseLike<{ readonly done: boolean; readonly value?: T | undefined }>;
    cancel(reason?: unknown): globalThis.PromiseLike<unknown>;
    releaseLock(): void;
  };
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

declare abstract class RustObject {
  /** Drops the object, unless Rust holds it too. It cannot be used afterwards. */
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
  /** Calls a method by its name. */
  invokeMethod<T = unknown>(name: string, ...args: unknown[]): T;
  invokeMethodAsync<T = unknown>(name: string, ...args: unknown[]): globalThis.Promise<T>;
}

type StreamReferenceLike =
  | globalThis.ArrayBuffer
  | globalThis.ArrayBufferView
  | { readonly size: number; arrayBuffer(): globalThis.PromiseLike<globalThis.ArrayBuffer> }
  // What `createJSStreamReference` of the runtime gives.
  | { readonly [globalThis.Symbol.toStringTag]: "JSStreamReference" };

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
