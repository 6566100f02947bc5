/// <reference lib="esnext.disposable" />

// The typings of `fixture`, written by `oxbridge build`.

/** Borrows the numbers where they lie. */
export function sum(numbers: globalThis.Float64Array | readonly number[]): number;

export function sumBig(numbers: globalThis.BigInt64Array | readonly (bigint | number)[]): bigint;

/** A checksum of bytes. */
export function checksum(bytes: BytesInput): number;

/** Two borrowed buffers beside a text. */
export function concatenate(
  left: BytesInput,
  text: string,
  right: BytesInput,
): globalThis.Uint8Array<globalThis.ArrayBuffer>;

/** As many bytes, counting up. */
export function bytes(count: number): globalThis.Uint8Array<globalThis.ArrayBuffer>;

/** A boxed slice is a typed array. */
export function squares(count: number): globalThis.Float64Array<globalThis.ArrayBuffer>;

export function maybeBytes(
  count?: number | null | undefined,
): globalThis.Uint8Array<globalThis.ArrayBuffer> | undefined;

/** Doubles every number where it lies. */
export function doubleInPlace(numbers: globalThis.Float64Array): void;

/**
 * Changes one buffer by another.
 *
 * @throws {@link RustError}
 */
export function addInPlace(target: globalThis.Int32Array, by: globalThis.Int32Array | readonly number[]): number;

/** Changes two buffers. */
export function swap(left: globalThis.Uint8Array, right: globalThis.Uint8Array): void;

/** Writes into the buffer, then panics. */
export function spoil(bytes: globalThis.Uint8Array): void;

/**
 * Fails with a `String` unless it is empty.
 *
 * @throws {@link RustError}
 */
export function failWithText(message: string): void;

/**
 * Fails with a `std::error::Error` that has as many causes.
 *
 * @throws {@link RustError}
 */
export function failWithError(causes: number): void;

/**
 * Fails with a boxed error.
 *
 * @throws {@link RustError}
 */
export function failWithBox(causes: number): number;

/**
 * Fails with an `anyhow::Error` that says where it happened.
 *
 * @throws {@link RustError}
 */
export function failWithAnyhow(causes: number): number;

/**
 * Succeeds with a record or fails: both ways of one result.
 *
 * @throws {@link RustError}
 */
export function parsePoint(text: string): Point;

/** Panics with that message. */
export function panicWith(message: string): number;

/** Panics where Rust looks at an index. */
export function element(values: readonly number[] | globalThis.Uint32Array, index: number): number;

/** Overflows the stack. */
export function overflow(depth: number): number;

/** Runs into a trap that no panic hook hears of. */
export function trap(): void;

/** Asks for more memory than there is. */
export function exhaust(): number;

/**
 * Adds two numbers.
 *
 * The sum wraps around, so that `add(2147483647, 1)` is `-2147483648`.
 */
export function add(left: number, right: number): number;

/**
 * Greets somebody, `times` times.
 *
 * @param times
 * @default 1
 */
export function greet(name: string, times?: number | undefined): string;

/** Another name in JavaScript, with a `*\/` in its docs. */
export function renamed(): string;

/** A name that only JavaScript reserves. */
declare function delete_(path: string): string;

/** A name that only Rust reserves. */
export function match(type: string): string;

/** Names that generated code uses as well. */
export function send(
  i: number,
  w: string,
  raw: readonly number[] | globalThis.Uint32Array,
  e: boolean,
  r: string,
  message: string,
  result: number,
  open: BytesInput,
): string;

/** Takes nothing, gives nothing. */
export function nothing(): void;

/** Trailing `Option`s may be left out; one that is not trailing may be `undefined`. */
export function join(
  first: string | null | undefined,
  second: string,
  third?: string | null | undefined,
  fourth?: number | null | undefined,
): string;

/**
 * Defaults of several kinds.
 *
 * @param text
 * @default "text".to_string()
 * @param numbers
 * @default vec![1, 2]
 * @param wait
 * @default Duration::from_millis(5)
 * @param count
 * @default -1
 */
export function defaults(
  text?: string | undefined,
  numbers?: readonly number[] | globalThis.Uint32Array | undefined,
  wait?: number | undefined,
  count?: bigint | number | undefined,
): string;

/** Twelve parameters of different widths keep their places. */
export function many(
  a: number,
  b: string,
  c: bigint | number,
  d: number,
  e: boolean,
  f: globalThis.Float64Array | readonly number[],
  g: string,
  h: number,
  i: number | null | undefined,
  j: number,
  k: string,
  l: bigint | number,
): string;

/** The largest number of things. */
export const LIMIT: number;

/** Text that needs every care. */
export const GREETING: string;

/** Beyond what a number holds. */
export const BIGGEST: bigint;

/** Smaller than any other. */
export const NEGATIVE_ZERO: number;

/** A letter. */
export const LETTER: string;

/** Some primes. */
export const primes: number[];

/** A record. */
export const ORIGIN: Point;

/** A color. */
export const FAVOURITE: Color;

/** Nothing at all. */
export const NOTHING: number | undefined;

/** How often `start` has run in this instance. */
export function starts(): number;

/** Counts its calls: state that lives and dies with an instance. */
export function countCalls(): number;

/** Names and values in the order of the names. */
export function sorted(
  values: { readonly [key: string]: number } | globalThis.ReadonlyMap<string, number>,
): [string, number][];

export function echoRich(value: RichInput): Rich;
export function echoRichList(values: readonly RichInput[]): Rich[];
export function echoSettings(settings: SettingsInput): Settings;
export function echoShape(shape: ShapeInput): Shape;
export function echoEvent(event: Event): Event;
export function echoContent(content: ContentInput): Content;
export function echoTree(tree: TreeInput): Tree;
export function echoChain(chain: ChainInput): Chain;
export function echoPage(page: PageInput<PageInput<number>>): Page<Page<number>>;
export function echoColor(color: Color): Color;
export function echoUser(id: UserId, wrapper: WrapperInput): [UserId, Wrapper];

/** Pointers cross as what they point to. */
export function echoShared(
  boxed: Point,
  counted: Point,
  shared: string,
  owned: string,
): [Point, Point, string, string];

export function echoText(text: string): string;

/** Takes texts and gives how long each is in bytes. */
export function byteLengths(texts: readonly string[]): number[];

/** As many texts of one length, each beginning with its number. */
export function texts(count: number, length: number): string[];

/** The same number in three dresses. */
export function asNumber(value: number): number;

/** Doubles; beyond what a number holds, the result is refused on the way out. */
export function doubleAsNumber(value: number): number;

export function asMap(value: globalThis.ReadonlyMap<string, number>): globalThis.Map<string, number>;
export function asNull(value?: number | null | undefined): number | null;
export function echoLegacy(legacy: LegacyInput): Legacy;
export function run(query: QueryInput): Report;

/** The same place on the other side of the world. */
export function antipode(point: LinkedPoint): LinkedPoint;

export namespace Billing {
  /**
   * Fails with the variant of that number; gives 0 for others.
   *
   * @throws {@link BillingError} `BillingError`, whichever was asked for.
   */
  export function charge(variant: number): number;

  export { type BillingError };
}

export namespace Numbers {
  /**
   * Halves a number.
   *
   * @throws {@link RustError} When the number is odd.
   */
  export function halve(number: number): number;

  export namespace Deep {
    /** Deeper down. */
    export function negate(number: number): number;
  }
}

export namespace Geometry {
  /** The area of a circle. */
  export function area(radius: number): number;

  /** The ratio of a circle's circumference to its diameter. */
  export const PI: number;

  export namespace Angles {
    /** Joins the namespace of its module with its own. */
    export function toDegrees(radians: number): number;
  }
}

export namespace Flags {
  /** True in every build. */
  export const ENABLED: boolean;
}

export namespace Feature {
  export function uuid(value: string): string;
  export function url(value: string): string;
  export function moment(value: globalThis.Date): globalThis.Date;
  export function day(value: string): string;

  /** Any JSON. */
  export function json(value: JsonValueInput): JsonValue;

  export { type JsonValue, type JsonValueInput };
}

export namespace Memory {
  /** Bytes that are allocated and not freed. */
  export function allocated(): number;

  /** Grows memory by as many pages of 64 KB, and gives the size in pages before. */
  export function grow(pages: number): number;

  /** The size of memory in pages. */
  export function pages(): number;

  /** Grows memory in the middle of a call that has borrowed its arguments and gives some of them back. */
  export function growAndEcho(
    pages: number,
    text: string,
    numbers: globalThis.Float64Array | readonly number[],
  ): [string, number[]];

  /** Grows memory in the middle of a call that changes a buffer. */
  export function growAndFill(pages: number, bytes: globalThis.Uint8Array, value: number): void;

  /** Keeps as many bytes for good. */
  export function leak(bytes: number): void;
}

export namespace Foreign {
  export function echoForeign(value: unknown): unknown;

  /** Inside other values too. */
  export function roles(values: readonly unknown[]): unknown[];

  export function echoTicket(ticket: Ticket): Ticket;
}

export namespace Invoices {
  /** Adds up an invoice. */
  export function total(invoice: InvoiceInput): number;

  /** Gives the invoice back. */
  export function echo(invoice: InvoiceInput): Invoice;

  export { type Line, type Invoice, type InvoiceInput };
}

export namespace View {
  /** Numbers counting up, which Rust keeps as well. */
  export function open(count: number): MemoryView<globalThis.Float64Array>;

  /** The sum of what Rust has kept, or `undefined`. */
  export function sumOfKept(): number | undefined;

  /** Doubles what Rust has kept. */
  export function doubleKept(): void;

  /** Drops what Rust has kept. */
  export function forget(): void;

  /** Takes a view back, and sums it. */
  export function sum(view: MemoryView<globalThis.Float64Array>): number;

  /** Zeros, which only JavaScript keeps. */
  export function zeros(count: number): MemoryView<globalThis.Uint8Array>;
}

export namespace Linked {
  /** Greets in its own way; the fixture has a `greet` too. */
  export function greet(name: string): string;

  /** Its version. */
  export const VERSION: string;
}

export { delete_ as delete };

/** What can go wrong with a bill. */
export type BillingError = RustError & (
  /** Nobody has that number. */
  | { readonly code: "unknownCustomer"; readonly data: { id: bigint } }
  /** Not a record, but its one value. */
  | { readonly code: "declined"; readonly data: { value: string } }
  | { readonly code: "offline"; readonly data: undefined }
  /** What caused it is its `cause`, not its data. */
  | { readonly code: "broken"; readonly data: { order: number } }
);
/** Knows a {@link BillingError} by `instanceof`. */
export const BillingError: ErrorClass<BillingError>;

/** A place on a plane. */
export type Point = {
  /** To the right. */
  x: number;
  /** Upwards. */
  y: number;
};

/**
 * A color.
 *
 * - `"red"`: As blood.
 * - `"green"`
 * - `"darkBlue"`
 */
export type Color = "red" | "green" | "darkBlue";
/** Every {@link Color}. */
export const Color: readonly ["red", "green", "darkBlue"];

/** One line of an invoice. */
export type Line = { sku: string; quantity: number; unitPrice: number };

/** What a customer owes. */
export type Invoice = { id: bigint; lines: Line[]; due: globalThis.Date | undefined };
/** {@link Invoice} as functions take it. */
export type InvoiceInput = {
  readonly id: bigint | number;
  readonly lines: readonly Line[];
  readonly due?: globalThis.Date | null | undefined;
};

/** A drawing. */
export type Shape =
  | { kind: "empty" }
  | { kind: "circle"; center: Point; radius: number }
  /** A record alone is flattened into the variant. */
  | ({ kind: "dot" } & Point)
  /** Anything else alone is its `value`. */
  | { kind: "label"; value: string }
  /** Several are a `value` too. */
  | { kind: "grid"; value: [number, number] }
  | { kind: "group"; shapes: Shape[] };
/** {@link Shape} as functions take it. */
export type ShapeInput =
  | { readonly kind: "empty" }
  | { readonly kind: "circle"; readonly center: Point; readonly radius: number }
  /** A record alone is flattened into the variant. */
  | ({ readonly kind: "dot" } & Point)
  /** Anything else alone is its `value`. */
  | { readonly kind: "label"; readonly value: string }
  /** Several are a `value` too. */
  | { readonly kind: "grid"; readonly value: readonly [number, number] }
  | { readonly kind: "group"; readonly shapes: readonly ShapeInput[] };

/** Another tag, other names. */
export type Event =
  | { type: "CLICK"; mouseButton: number }
  | { type: "KEY_PRESS"; key: string }
  | { type: "bye" };

/** Text or bytes. */
export type Content = string | globalThis.Uint8Array<globalThis.ArrayBuffer> | number | { [key: string]: boolean };
/** {@link Content} as functions take it. */
export type ContentInput =
  | string
  | globalThis.Exclude<BytesInput, readonly number[]>
  | number
  | { readonly [key: string]: boolean };

/** One page of many. */
export type Page<T> = { items: T[]; next: number | undefined };
/** {@link Page} as functions take it. */
export type PageInput<T> = { readonly items: readonly T[]; readonly next?: number | null | undefined };

/** Two of anything. */
export type Pair<A, B> = [A, B];
/** {@link Pair} as functions take it. */
export type PairInput<A, B> = readonly [A, B];

/** A tree. */
export type Tree = { name: string; children: Tree[] };
/** {@link Tree} as functions take it. */
export type TreeInput = { readonly name: string; readonly children: readonly TreeInput[] };

/** A list as schools teach it. */
export type Chain = { value: number; next: Chain | undefined };
/** {@link Chain} as functions take it. */
export type ChainInput = { readonly value: number; readonly next?: ChainInput | null | undefined };

/** A number with a meaning; in TypeScript only a `UserId` is one. */
export type UserId = number & { readonly __brand: "UserId" };

/** Crosses as its only field. */
export type Wrapper = string[];
/** {@link Wrapper} as functions take it. */
export type WrapperInput = readonly string[];

/** Every word that a field understands. */
export type Settings = {
  $id: string;
  verbose: boolean;
  retries: number;
  size: number;
  serial: bigint;
  headers: globalThis.Map<string, string>;
  tags: string[];
  parent: string | null;
  version: string;
  timeout: number;
  nested: number | null | undefined;
  type: string;
};
/** {@link Settings} as functions take it. */
export type SettingsInput = {
  readonly $id: string;
  readonly verbose?: boolean | undefined;
  readonly retries?: number | undefined;
  readonly size: number;
  readonly serial: bigint | number;
  readonly headers: globalThis.ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  readonly parent?: string | null | undefined;
  readonly version: string;
  readonly timeout: number;
  readonly nested?: number | null | undefined;
  readonly type: string;
};

/** Everything at once. */
export type Rich = {
  flag: boolean;
  small: number;
  id: number;
  big: bigint;
  huge: bigint;
  ratio: number;
  coarse: number;
  letter: string;
  name: string;
  bytes: globalThis.Uint8Array<globalThis.ArrayBuffer>;
  samples: globalThis.Float64Array<globalThis.ArrayBuffer>;
  tags: string[];
  corner: number[];
  pair: [number, string];
  scores: globalThis.Record<string, number>;
  byId: globalThis.Map<number, string[]>;
  unique: globalThis.Set<string>;
  when: globalThis.Date;
  wait: number;
  maybe: Point | undefined;
  color: Color;
  shape: Shape;
  content: Content;
  tree: Tree;
  page: Page<Pair<number, boolean>>;
};
/** {@link Rich} as functions take it. */
export type RichInput = {
  readonly flag: boolean;
  readonly small: number;
  readonly id: number;
  readonly big: bigint | number;
  readonly huge: bigint | number;
  readonly ratio: number;
  readonly coarse: number;
  readonly letter: string;
  readonly name: string;
  readonly bytes: BytesInput;
  readonly samples: globalThis.Float64Array | readonly number[];
  readonly tags: readonly string[];
  readonly corner: readonly number[] | globalThis.Int16Array;
  readonly pair: readonly [number, string];
  readonly scores: { readonly [key: string]: number } | globalThis.ReadonlyMap<string, number>;
  readonly byId: globalThis.ReadonlyMap<number, readonly string[]>;
  readonly unique: globalThis.ReadonlySet<string>;
  readonly when: globalThis.Date;
  readonly wait: number;
  readonly maybe?: Point | null | undefined;
  readonly color: Color;
  readonly shape: ShapeInput;
  readonly content: ContentInput;
  readonly tree: TreeInput;
  readonly page: PageInput<PairInput<number, boolean>>;
};

/** Serde's attributes mean the same where there is no `marshal` word. */
export type Legacy = { "first-name": string; SURNAME: string; "middle-names": string[] };
/** {@link Legacy} as functions take it. */
export type LegacyInput = {
  readonly "first-name": string;
  readonly SURNAME: string;
  readonly "middle-names"?: readonly string[] | undefined;
};

/** Only out: deriving one direction is enough. */
export type Report = { lines: number; text: string };

/** Only in. */
export type Query = { text: string; limit: number | undefined };
/** {@link Query} as functions take it. */
export type QueryInput = { readonly text: string; readonly limit?: number | null | undefined };

/** A type of this crate, named like one of the fixture. */
export type LinkedPoint = { latitude: number; longitude: number };

/** Any JSON. */
export type JsonValue = boolean | null | number | string | JsonValue[] | { [key: string]: JsonValue };
/** {@link JsonValue} as functions take it. */
export type JsonValueInput =
  | boolean
  | null
  | undefined
  | number
  | string
  | readonly JsonValueInput[]
  | { readonly [key: string]: JsonValueInput };

/**
 * Tsify names this one.
 */
export interface Ticket {
    number: number;
    holder: string | undefined;
}

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
  static [Symbol.hasInstance](value: unknown): value is RustError;
}

/** Rust panicked: the instance is gone. */
export class RustPanicError extends globalThis.Error {
  constructor(message: string, file?: string, line?: number, column?: number);
  /** Where it panicked: a path as the Rust compiler saw it. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  static [Symbol.hasInstance](value: unknown): value is RustPanicError;
}

/** A window on Rust's memory, without a copy. Using it after its call, or after `dispose()`, throws. */
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
  [Symbol.dispose](): void;
}

/** A Rust object or a view of its memory was used after `dispose()`. */
export class ObjectDisposedError extends globalThis.Error {
  constructor(message: string);
  static [Symbol.hasInstance](value: unknown): value is ObjectDisposedError;
}

type BytesInput =
  | globalThis.Uint8Array
  | globalThis.Uint8ClampedArray
  | globalThis.DataView
  // Until es2024 every typed array has all that an ArrayBuffer has.
  | (globalThis.ArrayBuffer & { readonly buffer?: never })
  | readonly number[];

type ErrorClass<E> = {
  new (...args: never[]): E;
  readonly prototype: E;
  [Symbol.hasInstance](value: unknown): value is E;
};

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
