/// <reference lib="esnext.disposable" />

// The typings of `objects`, written by `oxbridge build`.

/** A running count. */
export class Counter extends RustObject {
  /**
   * Counts from `start` on.
   *
   * @param start
   * @default 0
   * @throws {@link CountError} With a negative start.
   */
  constructor(start?: number | undefined);
  /** From a text. */
  static parse(text: string): Counter | undefined;
  /**
   * When the promise is fulfilled, from what it gives.
   *
   * @throws {@link CountError}
   */
  static load(
    start: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter>;
  /** So many. */
  static several(count: number): Counter[];
  /**
   * Counts on.
   *
   * @param by
   * @default 1
   * @throws {@link CountError}
   */
  increment(by?: number | undefined): number;
  /** Where it stands. */
  get value(): number;
  set value(value: number);
  /** A text that it makes of itself. */
  readonly label: string;
  /** Calls a function while the counter is lent. */
  each(times: number, f: (value: number) => void): void;
  /** Calls a function while nobody else may have the counter. */
  change(f: (value: number) => number): number;
  /** Adds what a promise gives. */
  addLater(by: number | globalThis.PromiseLike<number>, options?: CallOptions | undefined): globalThis.Promise<number>;
  /** The same, whoever has the counter meanwhile. */
  addShared(
    by: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter>;
  /** Itself. */
  same(): Counter;
  /** A copy. */
  twin(): Counter;
  /**
   * Ends it.
   *
   * Takes the object over: it cannot be used afterwards.
   */
  finish(): number;
  /**
   * Ends it, whether or not it fails.
   *
   * Takes the object over: it cannot be used afterwards.
   *
   * @throws {@link CountError}
   */
  tryFinish(fail: boolean): number;
  /**
   * Ends it when the promise is fulfilled.
   *
   * Takes the object over: it cannot be used afterwards.
   */
  finishLater(
    by: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;
  /** Adds another, which may not be the same. */
  merge(other: Counter): void;
  /**
   * Adds another, which is gone then.
   *
   * @param other - Taken over: it cannot be used afterwards.
   */
  absorb(other: Counter): void;
  isLess(other: Counter): boolean;
  /** From 0 up to it. */
  [globalThis.Symbol.iterator](): RustIterator<number>;
  toString(): string;
  toJSON(): Point;
  /** Panics. */
  panic(): void;
  /** Twice. */
  double(): number;
  #private;
}

/** How many counters were dropped. */
export function dropped(): number;

/** A class that only Rust makes. */
export class Ticket extends RustObject {
  private constructor();
  readonly number: number;
  #private;
}

export function ticket(number: number): Ticket;

/** Nothing in it, and no methods. */
export class Token extends RustObject {
  private constructor();
  #private;
}

export function token(): Token;
export function isToken(token: Token): boolean;

/** Panics when it is dropped. */
export class Bomb extends RustObject {
  constructor();
  #private;
}

/** Calls JavaScript when it is dropped. */
export class Farewell extends RustObject {
  constructor(f: () => void);
  #private;
}

/** What goes round a star. */
export class Planet extends RustObject {
  constructor(number: number, name: string);
  /** In kilograms. */
  get mass(): number;
  set mass(value: number);
  readonly number: number;
  /** What people call it. */
  get name(): string;
  set name(value: string);
  get languages(): string[];
  set languages(value: readonly string[]);
  get age(): number;
  set age(value: number);
  get colour(): string;
  set colour(value: string);
  get note(): string | undefined;
  set note(value: string | null | undefined);
  get star(): Planet | undefined;
  set star(value: Planet | null | undefined);
  readonly moon: Moon;
  /** The mass by a function, to be compared with the field. */
  get weight(): number;
  set weight(value: number);
  /** Waits, and shares the planet meanwhile. */
  wait(until: void | globalThis.PromiseLike<unknown>, options?: CallOptions | undefined): globalThis.Promise<void>;
  #private;
}

/** All of it can be seen. */
export class Moon extends RustObject {
  private constructor();
  /** In kilometres. */
  get radius(): number;
  set radius(value: number);
  readonly isFull: boolean;
  total(): number;
  #private;
}

/** Words that are put together one after the other. */
export class Sentence extends RustObject {
  constructor();
  /** One more word. */
  add(word: string): this;
  /**
   * Fails where there is no word.
   *
   * @throws {@link RustError}
   */
  check(): this;
  /** As often as JavaScript says. */
  repeat(times: number | null | undefined, word: (at: number) => string): this;
  /** Another sentence, which is a mistake. */
  next(): this;
  toString(): string;
  #private;
}

/** Degrees that count as numbers. */
export class Celsius extends RustObject {
  constructor(degrees: number);
  get degrees(): number;
  set degrees(value: number);
  /** A number, or a text where one is asked for. */
  [globalThis.Symbol.toPrimitive](hint: Hint): Primitive;
  readonly [globalThis.Symbol.toStringTag]: string;
  /** Where texts are split: at each of the number. */
  [globalThis.Symbol.split](text: string, most?: number | null | undefined): string[];
  /** Cools down. */
  [globalThis.Symbol.asyncDispose](
    until?: void | globalThis.PromiseLike<unknown> | null | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;
  /** Found somewhere, some time: there are no constructors that wait. */
  static measure(
    degrees: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Celsius>;
  #private;
}

/** What JavaScript calls by reference. */
export class HelloHelper extends RustObject {
  private constructor();
  sayHello(): string;
  #private;
}

/** A component whose function is called by a static one. */
export class Component extends RustObject {
  constructor();
  readonly message: string;
  #private;
}

/** Calls what belongs to one component. */
export class MessageUpdateInvokeHelper extends RustObject {
  private constructor();
  updateMessageCaller(): void;
  #private;
}

/** One of several on a page. */
export class ListItem extends RustObject {
  constructor();
  /** What the button does. */
  interopCall(options?: CallOptions | undefined): globalThis.Promise<void>;
  readonly message: string;
  readonly display: string;
  #private;
}

/** A picture that Rust paints. */
export class Canvas extends RustObject {
  constructor(size: number);
  /** What JavaScript may only look at. */
  readonly pixels: ReadonlyMemoryView<globalThis.Uint8Array>;
  /** What JavaScript may paint, too. */
  paint(): MemoryView<globalThis.Uint8Array>;
  readonly heights: MemoryView<globalThis.Float32Array>;
  /** Makes the memory move. */
  resize(size: number): void;
  /** The sum of the pixels. */
  readonly sum: number;
  /** Calls a function while the canvas is borrowed. */
  whileRead(run: () => void): void;
  /** Calls a function while the canvas is borrowed mutably. */
  whileChanged(run: () => void): void;
  #private;
}

export namespace Host {
  /** Calls any function of two numbers. */
  export function invoke(
    identifier: string,
    a: number,
    b: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export function invokeText(
    identifier: string,
    text: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string | undefined>;

  export function invokeVoid(identifier: string, options?: CallOptions | undefined): globalThis.Promise<void>;
  export function invokeSync(identifier: string, a: number): number;

  /**
   * Calls it, and does not care what becomes of it.
   *
   * @param signal
   * @default false
   */
  export function invokeAndForget(identifier: string, signal?: boolean | undefined): void;

  /**
   * @param signal
   * @default false
   */
  export function invokeWith(
    identifier: string,
    timeout?: number | null | undefined,
    signal?: boolean | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  /** What a call that fails looks like in Rust: its name and its message. */
  export function failure(
    identifier: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<[string, string] | undefined>;

  export function getNumber(identifier: string): number;
  export function getText(identifier: string): string | undefined;
  export function setNumber(identifier: string, value: number): void;

  /** The new object itself. */
  export function construct(identifier: string, text: string): object;

  export function global(): object;

  /** Loads a module, and calls one of its functions. */
  export function importAndCall(
    name: string,
    url: string,
    identifier: string,
    text: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  /** Where this runs. */
  export function kind(): string;

  /** Through a function of JavaScript, whose signature it learns now. */
  export function echoDeep(identifier: string, deep: DeepInput & CallOptions): globalThis.Promise<Deep>;

  export function echoEverything(
    identifier: string,
    everything: EverythingInput & CallOptions,
  ): globalThis.Promise<Everything>;

  export function echoEach(identifier: string, everything: EverythingInput): string[];
  export function chain(identifier: string, options?: CallOptions | undefined): globalThis.Promise<number>;

  /** An object of JavaScript's, by name: the trait checks its results. */
  export function area(identifier: string): number;

  /** A closure, a counter and a stream as arguments. */
  export function giveAll(
    identifier: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string | undefined>;

  /** What comes is a function, a counter, and a promise. */
  export function takeAll(prefix: string, options?: CallOptions | undefined): globalThis.Promise<number>;

  /** Gives a counter to JavaScript, in a call whose signature nobody knows. */
  export function sayHello(
    identifier: string,
    start: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** The same counter twice, of which Rust keeps a hold. */
  export function sameTwice(identifier: string, counter: Counter): boolean;

  export { type Deep, type DeepInput, type Everything, type EverythingInput, type Kind, type Point };
}

export namespace Reference {
  export function call(
    reference: object,
    identifier: string,
    value: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export function get(reference: object, identifier: string): number;
  export function set(reference: object, identifier: string, value: number): void;
  export function construct(reference: object, identifier: string, value: number): object;

  /** Keeps it until `drop_held`. */
  export function hold(reference?: object | null | undefined): boolean;

  export function held(): object | undefined;
  export function dropHeld(): void;

  /** What becomes of calls after `dispose`. */
  export function afterDispose(reference: object, options?: CallOptions | undefined): globalThis.Promise<string[]>;

  export function nested(references: ReferencesInput): References;

  /** What JavaScript gives a reference for, or nothing. */
  export function find(identifier: string, options?: CallOptions | undefined): globalThis.Promise<object | undefined>;

  export function areSame(a: object, b: object): boolean;

  /**
   * The length, and the sizes of the pieces.
   *
   * @param most
   * @default 512_000.0
   */
  export function pieces(
    stream: StreamReferenceLike,
    most?: number | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number[]>;

  export function read(
    stream: StreamReferenceLike,
    options?: CallOptions | undefined,
  ): globalThis.Promise<globalThis.Uint8Array<globalThis.ArrayBuffer>>;

  /** A stream that a function gives, by name. */
  export function readFrom(
    identifier: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<globalThis.Uint8Array<globalThis.ArrayBuffer>>;

  /** The first piece alone. */
  export function firstPiece(
    stream: StreamReferenceLike,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export { type References, type ReferencesInput };
}

export namespace Hand {
  export function byValue(start: number, f: (counter: Counter) => number): number;
  export function asRc(start: number, f: (counter: Counter) => number): number;

  /** Hands on what it was passed, and gives what comes back. */
  export function on(counter: Counter, f: (counter: Counter) => Counter): Counter;

  /** Lends what it was passed: Rust has it too meanwhile. */
  export function lend(counter: Counter, f: (counter: Counter) => number): number;

  export function everywhere(
    f: (list: Counter[], named: globalThis.Record<string, Counter>, maybe: Counter | undefined, boxed: Counter, array: [Counter, Counter], pair: [number, Counter]) => number,
  ): number;

  export function toImport(start: number): number;
  export function toAsyncImport(start: number, options?: CallOptions | undefined): globalThis.Promise<number>;
  export function toTrait(taker: Taker, start: number): number;
  export function byName(start: number): number;
  export function maker(): RustFunction<(start: number) => Counter>;
  export function promise(start: number): globalThis.Promise<Counter>;
  export function stream(count: number): RustStream<Counter>;
  export function named(count: number): globalThis.Record<string, Counter>;

  /** Takes a view that stands alone. */
  export function sumOfView(view: MemoryView<globalThis.Uint8Array>): number;

  /** A view that stands alone. */
  export function viewOf(size: number): MemoryView<globalThis.Uint8Array>;

  export { type Taker };
}

export namespace Pass {
  export function valueOf(counter: Counter): number;
  export function increment(counter: Counter, by: number): number;

  /** @param counter - Taken over: it cannot be used afterwards. */
  export function swallow(counter: Counter): number;

  /**
   * Two at once, and a text.
   *
   * @param first - Taken over: it cannot be used afterwards.
   * @param second - Taken over: it cannot be used afterwards.
   */
  export function swallowBoth(first: Counter, second: Counter, text: string): string;

  /** @param counter - Taken over: it cannot be used afterwards. */
  export function swallowLater(
    counter: Counter,
    by: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Keeps a hold on it. */
  export function keep(counter: Counter): number;

  export function kept(): Counter | undefined;

  /** All that are kept. */
  export function allKept(): Counter[];

  export function release(): void;

  /** Remembers a counter without a hold on it. */
  export function watch(counter: Counter): void;

  export function watched(): Counter | undefined;
  export function same(a: Counter, b: Counter): boolean;

  /** One is read, one is changed. */
  export function pour(from: Counter, into: Counter): void;

  export function sum(counters: readonly Counter[]): number;
  export function reverse(counters: readonly Counter[]): Counter[];
  export function valueOr(counter: Counter | null | undefined, fallback: number): number;
  export function maybe(counter?: Counter | null | undefined): Counter | undefined;

  /** A text before the object, which makes a message of the call. */
  export function named(options: Named, counter: Counter): string;

  export function swap(pair: PairInput): Pair;
  export function place(place: Place): Place;

  export function byName(
    counters: { readonly [key: string]: Counter } | globalThis.ReadonlyMap<string, Counter>,
  ): globalThis.Record<string, Counter>;

  export function tuple(pair: readonly [Counter, number]): [number, Counter];

  /** Through a function of JavaScript, there and back. */
  export function through(counter: Counter, f: (counter: Counter) => Counter): Counter;

  /** Through a function of JavaScript that gets a list. */
  export function listThrough(
    counters: readonly Counter[],
    f: (counters: Counter[], first: Counter | undefined) => Counter | null | undefined,
  ): Counter | undefined;

  /** A function of Rust that makes one. */
  export function maker(): RustFunction<(start: number) => Counter>;

  /** A function of Rust that takes one. */
  export function reader(): RustFunction<(counter: Counter) => number>;

  export function promised(
    counter: Counter | globalThis.PromiseLike<Counter>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter>;

  /** As many as the stream has. */
  export function collect(
    counters: globalThis.AsyncIterable<Counter> | globalThis.Iterable<Counter> | ReadableStreamLike<Counter>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter[]>;

  export function stream(count: number): RustStream<Counter>;
  export function iterate(count: number): RustIterator<Counter>;

  /** A number that is beside an object. */
  export function give(start: number): Counter;

  /**
   * Fails or gives one.
   *
   * @throws {@link CountError}
   */
  export function tryGive(start: number): Counter;

  export { type CountError, type Named, type Pair, type PairInput, type Place };
}

export namespace Shop {
  /** Named like the one without a namespace. */
  export class Counter extends RustObject {
    constructor();
    readonly kind: string;
    #private;
  }

  export namespace Desk {
    /** What is bought. */
    export class Cart extends RustObject {
      constructor(items: readonly Item[]);
      /** Adds something, with what it costs. */
      add(item: Item): number;
      readonly items: Item[];
      readonly total: number;
      /** One item a turn. */
      [globalThis.Symbol.asyncIterator](): RustStream<Item>;
      #private;
    }

    export { type Item };
  }
}

export namespace Shapes {
  export function area(shape: Shape): number;

  /** The areas of all, and of one of Rust's. */
  export function areas(shapes: readonly Shape[], more?: Shape | null | undefined): number[];

  export function scale(shape: Shape, by: number, name: string): Point;
  export function label(shape: Shape): string | undefined;
  export function load(shape: Shape, options?: CallOptions | undefined): globalThis.Promise<string>;
  export function count(shape: Shape, counter: Counter): Counter;

  /** For later. */
  export function hold(shape: Shape): void;

  export function heldArea(): number;
  export function dropHeld(): void;
  export function draw(drawing: Drawing): string;
  export { type Point, type Shape, type Drawing };
}

export namespace Sky {
  /** Nothing of it can be set. */
  export class Star extends RustObject {
    private constructor();
    readonly title: string;
    readonly light: number[];
    #private;
  }

  export function star(): Sky.Star;
}

export namespace Look {
  export function text(object: object, name: string): string;
  export function number(object: object, name: string): number | undefined;

  /** An object in an object. */
  export function inner(object: object, name: string): object | undefined;

  export function set(object: object, name: string, value: number): void;

  /** Sets a list of records. */
  export function setList(object: object, name: string): void;

  export function has(object: object, name: string): boolean;
  function delete_(object: object, name: string): void;
  export function typeOf(object: object, name: string): string;
  export function instanceOf(object: object, path: string): boolean;
  export function keys(object: object): string[];

  /** Calls a method with a number and a text. */
  export function call(object: object, name: string, number: number, text: string): string;

  export function callSelf(object: object, number: number): number;
  export function construct(object: object, number: number): object;

  /** Awaits what a method gives. */
  export function load(object: object, name: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** The items, as far as they are numbers, and at most so many. */
  export function items(object: object, most: number): number[];

  export function equal(a: object, b: object): boolean;

  /** A new object and a new array, each with something in it. */
  export function make(): object[];

  export function keep(object: object): void;

  /** All that are kept, each twice. */
  export function kept(): object[];

  export function release(): void;
  export { delete_ as delete };
}

export namespace Typed {
  /** Any value at all. */
  export function any(value: any): any;

  export function map(map: globalThis.Map<any, any>, key: string): globalThis.Map<any, any>;
  export function year(date: globalThis.Date): number;
  export function maybe(map?: globalThis.Map<any, any> | null | undefined): globalThis.Map<any, any> | undefined;
  export function maps(maps: readonly globalThis.Map<any, any>[]): number;
  export function record(typed: TypedInput): Typed;
  export { type Typed, type TypedInput };
}

export namespace Sample {
  export function returnArrayAsync(options?: CallOptions | undefined): globalThis.Promise<number[]>;
  export function DifferentMethodName(options?: CallOptions | undefined): globalThis.Promise<number[]>;

  /** Makes a helper, and lets JavaScript call it. */
  export function callHelloHelperSayHello(name: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** A helper that comes back. */
  export function nameOf(helper: HelloHelper): string;

  export function updateMessageCaller(name?: string | null | undefined): void;

  /** Imports a module, and asks it for the message. */
  export function welcomeMessage(url: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** For JavaScript to ask for. */
  export function getMessageFromRust(): string;

  /** Imports a module that asks Rust for the message, and shows it. */
  export function setWelcomeMessage(url: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** A number of 64 bits as JavaScript's `number`, and as its `bigint`. */
  export function longs(number: number, bigint: bigint | number): [number, bigint];

  /** Where this may call the document. */
  export function title(): string | undefined;
}

/** Bytes at every depth, and what else a value may hold. */
export type Deep = {
  bytes: globalThis.Uint8Array<globalThis.ArrayBuffer>;
  lists: globalThis.Uint8Array<globalThis.ArrayBuffer>[];
  byName: globalThis.Record<string, globalThis.Uint8Array<globalThis.ArrayBuffer>>;
  pair: [number, globalThis.Uint8Array<globalThis.ArrayBuffer>];
  maybe: globalThis.Uint8Array<globalThis.ArrayBuffer> | undefined;
  inner: Deep | undefined;
};
/** {@link Deep} as functions take it. */
export type DeepInput = {
  readonly bytes: BytesInput;
  readonly lists: readonly BytesInput[];
  readonly byName: { readonly [key: string]: BytesInput } | globalThis.ReadonlyMap<string, BytesInput>;
  readonly pair: readonly [number, BytesInput];
  readonly maybe?: BytesInput | null | undefined;
  readonly inner?: DeepInput | null | undefined;
};

/** Values of many types: each is a signature of its own. */
export type Everything = {
  flag: boolean;
  big: bigint;
  small: number;
  letter: string;
  text: string;
  numbers: globalThis.Float64Array<globalThis.ArrayBuffer>;
  list: (number | undefined)[];
  set: globalThis.Set<number>;
  map: globalThis.Map<number, string>;
  point: Point;
  points: Point[];
  kind: Kind;
  time: globalThis.Date;
  span: number;
};
/** {@link Everything} as functions take it. */
export type EverythingInput = {
  readonly flag: boolean;
  readonly big: bigint | number;
  readonly small: number;
  readonly letter: string;
  readonly text: string;
  readonly numbers: globalThis.Float64Array | readonly number[];
  readonly list: readonly (number | null | undefined)[];
  readonly set: globalThis.ReadonlySet<number>;
  readonly map: globalThis.ReadonlyMap<number, string>;
  readonly point: Point;
  readonly points: readonly Point[];
  readonly kind: Kind;
  readonly time: globalThis.Date;
  readonly span: number;
};

export type Kind =
  | { kind: "plain" }
  | { kind: "round"; radius: number }
  | ({ kind: "named" } & Point);

/** References in other values. */
export type References = { first: object; others: (object | undefined)[] };
/** {@link References} as functions take it. */
export type ReferencesInput = {
  readonly first: object;
  readonly others: readonly (object | null | undefined)[];
};

/** Takes counters. */
export interface Taker {
  take(counter: Counter, shared: Counter): number;
}

/** Why a count cannot go on. */
export type CountError = RustError & (
  | { readonly code: "overflow"; readonly data: { limit: number } }
);
/** Knows a {@link CountError} by `instanceof`. */
export const CountError: ErrorClass<CountError>;

export type Point = { x: number; y: number };

export type Named = { name: string };

/** Objects in fields. */
export type Pair = { name: string; left: Counter; right: Counter | undefined; others: Counter[] };
/** {@link Pair} as functions take it. */
export type PairInput = {
  readonly name: string;
  readonly left: Counter;
  readonly right?: Counter | null | undefined;
  readonly others: readonly Counter[];
};

/** Objects in what is an object or not. */
export type Place =
  | { kind: "empty" }
  | { kind: "taken"; by: Counter }
  | { kind: "noted"; text: string };

export type Item = { name: string; price: number };

/** What can be measured. */
export interface Shape {
  /** In square metres. */
  area(): number;
  /** By a factor, and what to call it then. */
  scale(by: number, name: string, origin: Point): Point;
  label(): string | null | undefined;
  load(): string | globalThis.PromiseLike<string>;
  /** Counts itself. */
  count(counter: Counter): Counter;
}

export type Drawing = { name: string; shape: Shape };

/** What the language asks for. */
export type Hint = "default" | "number" | "string";
/** Every {@link Hint}. */
export const Hint: readonly ["default", "number", "string"];

export type Primitive = number | string;

/** Fields of classes that JavaScript has. */
export type Typed = {
  bytes: globalThis.Uint8Array;
  f: globalThis.Function | undefined;
  error: globalThis.RangeError;
};
/** {@link Typed} as functions take it. */
export type TypedInput = {
  readonly bytes: globalThis.Uint8Array;
  readonly f?: globalThis.Function | null | undefined;
  readonly error: globalThis.RangeError;
};

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

/** A window on memory that an object owns, which only Rust changes. */
export type ReadonlyMemoryView<A extends globalThis.ArrayLike<number> | globalThis.ArrayLike<bigint>> = globalThis.Omit<
  MemoryView<A>,
  "set"
>;

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

type ErrorClass<E> = {
  new (...args: never[]): E;
  readonly prototype: E;
  [globalThis.Symbol.hasInstance](value: unknown): value is E;
};

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
