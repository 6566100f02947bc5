/// <reference lib="esnext.disposable" />

// The typings of `objects` where Rust may be at a distance, written by `oxbridge build`.

import type { InitOptions, CallOptions, RustFunction, RustStream } from "./index.js";

export {
  RustError,
  RustPanicError,
  ObjectBorrowedError,
  ObjectDisposedError,
  StaleObjectError,
  type CallOptions,
  type RustFunction,
  type RustStream,
  type WasmSource,
} from "./index.js";

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
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** From a text. */
  static parse(text: string, options?: CallOptions | undefined): globalThis.Promise<Counter | undefined>;
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
  static several(count: number, options?: CallOptions | undefined): globalThis.Promise<Counter[]>;
  /**
   * Counts on.
   *
   * @param by
   * @default 1
   * @throws {@link CountError}
   */
  increment(by?: number | undefined, options?: CallOptions | undefined): globalThis.Promise<number>;
  /** Where it stands. */
  get value(): globalThis.Promise<number>;
  /** Sent at once: what fails goes to `onError`, or use `setValue`. */
  set value(value: number);
  setValue(value: number): globalThis.Promise<void>;
  /** A text that it makes of itself. */
  readonly label: globalThis.Promise<string>;
  /** Calls a function while the counter is lent. */
  each(times: number, f: (value: number) => void, options?: CallOptions | undefined): globalThis.Promise<void>;
  /** Near only: `f` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  readonly change: never;
  /** Adds what a promise gives. */
  addLater(by: number | globalThis.PromiseLike<number>, options?: CallOptions | undefined): globalThis.Promise<number>;
  /** The same, whoever has the counter meanwhile. */
  addShared(
    by: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter>;
  /** Itself. */
  same(options?: CallOptions | undefined): globalThis.Promise<Counter>;
  /** A copy. */
  twin(options?: CallOptions | undefined): globalThis.Promise<Counter>;
  /**
   * Ends it.
   *
   * Takes the object over: it cannot be used afterwards.
   */
  finish(options?: CallOptions | undefined): globalThis.Promise<number>;
  /**
   * Ends it, whether or not it fails.
   *
   * Takes the object over: it cannot be used afterwards.
   *
   * @throws {@link CountError}
   */
  tryFinish(fail: boolean, options?: CallOptions | undefined): globalThis.Promise<number>;
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
  merge(other: Counter, options?: CallOptions | undefined): globalThis.Promise<void>;
  /**
   * Adds another, which is gone then.
   *
   * @param other - Taken over: it cannot be used afterwards.
   */
  absorb(other: Counter, options?: CallOptions | undefined): globalThis.Promise<void>;
  isLess(other: Counter, options?: CallOptions | undefined): globalThis.Promise<boolean>;
  /** Near only: a `RustIterator` gives a value at once, which nothing at a distance can: return a `RustStream`. */
  readonly [globalThis.Symbol.iterator]: never;
  /** Text and JSON of the object do not wait for it. */
  toString(options?: CallOptions | undefined): globalThis.Promise<string>;
  /** Text and JSON of the object do not wait for it. */
  toJSON(options?: CallOptions | undefined): globalThis.Promise<Point>;
  /** Panics. */
  panic(options?: CallOptions | undefined): globalThis.Promise<void>;
  /** Twice. */
  double(options?: CallOptions | undefined): globalThis.Promise<number>;
  #private;
}

/** How many counters were dropped. */
export function dropped(options?: CallOptions | undefined): globalThis.Promise<number>;

/** A class that only Rust makes. */
export class Ticket extends RustObject {
  private constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  readonly number: globalThis.Promise<number>;
  #private;
}

export function ticket(number: number, options?: CallOptions | undefined): globalThis.Promise<Ticket>;

/** Nothing in it, and no methods. */
export class Token extends RustObject {
  private constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  #private;
}

export function token(options?: CallOptions | undefined): globalThis.Promise<Token>;
export function isToken(token: Token, options?: CallOptions | undefined): globalThis.Promise<boolean>;

/** Panics when it is dropped. */
export class Bomb extends RustObject {
  constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  #private;
}

/** Calls JavaScript when it is dropped. */
export class Farewell extends RustObject {
  constructor(f: () => void);
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  #private;
}

/** What goes round a star. */
export class Planet extends RustObject {
  constructor(number: number, name: string);
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** In kilograms. */
  get mass(): globalThis.Promise<number>;
  /** Sent at once: what fails goes to `onError`, or use `setMass`. */
  set mass(value: number);
  setMass(value: number): globalThis.Promise<void>;
  readonly number: globalThis.Promise<number>;
  /** What people call it. */
  get name(): globalThis.Promise<string>;
  /** Sent at once: what fails goes to `onError`, or use `setName`. */
  set name(value: string);
  setName(value: string): globalThis.Promise<void>;
  get languages(): globalThis.Promise<string[]>;
  /** Sent at once: what fails goes to `onError`, or use `setLanguages`. */
  set languages(value: readonly string[]);
  setLanguages(value: readonly string[]): globalThis.Promise<void>;
  get age(): globalThis.Promise<number>;
  /** Sent at once: what fails goes to `onError`, or use `setAge`. */
  set age(value: number);
  setAge(value: number): globalThis.Promise<void>;
  get colour(): globalThis.Promise<string>;
  /** Sent at once: what fails goes to `onError`, or use `setColour`. */
  set colour(value: string);
  setColour(value: string): globalThis.Promise<void>;
  get note(): globalThis.Promise<string | undefined>;
  /** Sent at once: what fails goes to `onError`, or use `setNote`. */
  set note(value: string | null | undefined);
  setNote(value?: string | null | undefined): globalThis.Promise<void>;
  get star(): globalThis.Promise<Planet | undefined>;
  /** Sent at once: what fails goes to `onError`, or use `setStar`. */
  set star(value: Planet | null | undefined);
  setStar(value?: Planet | null | undefined): globalThis.Promise<void>;
  readonly moon: globalThis.Promise<Moon>;
  /** The mass by a function, to be compared with the field. */
  get weight(): globalThis.Promise<number>;
  /** Sent at once: what fails goes to `onError`, or use `setWeight`. */
  set weight(value: number);
  setWeight(weight: number): globalThis.Promise<void>;
  /** Waits, and shares the planet meanwhile. */
  wait(until: void | globalThis.PromiseLike<unknown>, options?: CallOptions | undefined): globalThis.Promise<void>;
  #private;
}

/** All of it can be seen. */
export class Moon extends RustObject {
  private constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** In kilometres. */
  get radius(): globalThis.Promise<number>;
  /** Sent at once: what fails goes to `onError`, or use `setRadius`. */
  set radius(value: number);
  setRadius(value: number): globalThis.Promise<void>;
  readonly isFull: globalThis.Promise<boolean>;
  total(options?: CallOptions | undefined): globalThis.Promise<number>;
  #private;
}

/** Words that are put together one after the other. */
export class Sentence extends RustObject {
  constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** One more word. */
  add(word: string, options?: CallOptions | undefined): globalThis.Promise<this>;
  /**
   * Fails where there is no word.
   *
   * @throws {@link RustError}
   */
  check(options?: CallOptions | undefined): globalThis.Promise<this>;
  /** Near only: `word` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  readonly repeat: never;
  /** Another sentence, which is a mistake. */
  next(options?: CallOptions | undefined): globalThis.Promise<this>;
  /** Text and JSON of the object do not wait for it. */
  toString(options?: CallOptions | undefined): globalThis.Promise<string>;
  #private;
}

/** Degrees that count as numbers. */
export class Celsius extends RustObject {
  constructor(degrees: number);
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  get degrees(): globalThis.Promise<number>;
  /** Sent at once: what fails goes to `onError`, or use `setDegrees`. */
  set degrees(value: number);
  setDegrees(value: number): globalThis.Promise<void>;
  /** Near only: the language asks for `[Symbol.toPrimitive]` and does not wait, as everything at a distance has to be. */
  readonly [globalThis.Symbol.toPrimitive]: never;
  /** Near only: the language asks for `[Symbol.split]` and does not wait, as everything at a distance has to be. */
  readonly [globalThis.Symbol.split]: never;
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
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  sayHello(options?: CallOptions | undefined): globalThis.Promise<string>;
  #private;
}

/** A component whose function is called by a static one. */
export class Component extends RustObject {
  constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  readonly message: globalThis.Promise<string>;
  #private;
}

/** Calls what belongs to one component. */
export class MessageUpdateInvokeHelper extends RustObject {
  private constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  updateMessageCaller(options?: CallOptions | undefined): globalThis.Promise<void>;
  #private;
}

/** One of several on a page. */
export class ListItem extends RustObject {
  constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** What the button does. */
  interopCall(options?: CallOptions | undefined): globalThis.Promise<void>;
  readonly message: globalThis.Promise<string>;
  readonly display: globalThis.Promise<string>;
  #private;
}

/** A picture that Rust paints. */
export class Canvas extends RustObject {
  constructor(size: number);
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** Near only: a `MemoryView` is memory of this thread: return a `Vec`. */
  readonly pixels: never;
  /** Near only: a `MemoryView` is memory of this thread: return a `Vec`. */
  readonly paint: never;
  /** Near only: a `MemoryView` is memory of this thread: return a `Vec`. */
  readonly heights: never;
  /** Makes the memory move. */
  resize(size: number, options?: CallOptions | undefined): globalThis.Promise<void>;
  /** The sum of the pixels. */
  readonly sum: globalThis.Promise<number>;
  /** Calls a function while the canvas is borrowed. */
  whileRead(run: () => void, options?: CallOptions | undefined): globalThis.Promise<void>;
  /** Calls a function while the canvas is borrowed mutably. */
  whileChanged(run: () => void, options?: CallOptions | undefined): globalThis.Promise<void>;
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

  export function invokeSync(
    identifier: string,
    a: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /**
   * Calls it, and does not care what becomes of it.
   *
   * @param signal
   * @default false
   */
  export function invokeAndForget(
    identifier: string,
    signal?: boolean | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;

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

  export function getNumber(identifier: string, options?: CallOptions | undefined): globalThis.Promise<number>;

  export function getText(
    identifier: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string | undefined>;

  export function setNumber(
    identifier: string,
    value: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;

  /** The new object itself. */
  export function construct(
    identifier: string,
    text: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<object>;

  export function global(options?: CallOptions | undefined): globalThis.Promise<object>;

  /** Loads a module, and calls one of its functions. */
  export function importAndCall(
    name: string,
    url: string,
    identifier: string,
    text: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  /** Where this runs. */
  export function kind(options?: CallOptions | undefined): globalThis.Promise<string>;

  /** Through a function of JavaScript, whose signature it learns now. */
  export function echoDeep(identifier: string, deep: DeepInput & CallOptions): globalThis.Promise<Deep>;

  export function echoEverything(
    identifier: string,
    everything: EverythingInput & CallOptions,
  ): globalThis.Promise<Everything>;

  export function echoEach(
    identifier: string,
    everything: EverythingInput,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string[]>;

  export function chain(identifier: string, options?: CallOptions | undefined): globalThis.Promise<number>;

  /** An object of JavaScript's, by name: the trait checks its results. */
  export function area(identifier: string, options?: CallOptions | undefined): globalThis.Promise<number>;

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
  export function sameTwice(
    identifier: string,
    counter: Counter,
    options?: CallOptions | undefined,
  ): globalThis.Promise<boolean>;

  export { type Deep, type DeepInput, type Everything, type EverythingInput, type Kind, type Point };
}

export namespace Reference {
  export function call(
    reference: object,
    identifier: string,
    value: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export function get(
    reference: object,
    identifier: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export function set(
    reference: object,
    identifier: string,
    value: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;

  export function construct(
    reference: object,
    identifier: string,
    value: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<object>;

  /** Keeps it until `drop_held`. */
  export function hold(
    reference?: object | null | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<boolean>;

  export function held(options?: CallOptions | undefined): globalThis.Promise<object | undefined>;
  export function dropHeld(options?: CallOptions | undefined): globalThis.Promise<void>;

  /** What becomes of calls after `dispose`. */
  export function afterDispose(reference: object, options?: CallOptions | undefined): globalThis.Promise<string[]>;

  export function nested(
    references: ReferencesInput,
    options?: CallOptions | undefined,
  ): globalThis.Promise<References>;

  /** What JavaScript gives a reference for, or nothing. */
  export function find(identifier: string, options?: CallOptions | undefined): globalThis.Promise<object | undefined>;

  export function areSame(a: object, b: object, options?: CallOptions | undefined): globalThis.Promise<boolean>;

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
  /** Near only: `f` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  export const byValue: never;

  /** Near only: `f` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  export const asRc: never;

  /** Near only: `f` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  export const on: never;

  /** Near only: `f` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  export const lend: never;

  /** Near only: `f` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  export const everywhere: never;

  export function toImport(start: number, options?: CallOptions | undefined): globalThis.Promise<number>;
  export function toAsyncImport(start: number, options?: CallOptions | undefined): globalThis.Promise<number>;

  /** Near only: `Taker.take` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const toTrait: never;

  export function byName(start: number, options?: CallOptions | undefined): globalThis.Promise<number>;

  export function maker(
    options?: CallOptions | undefined,
  ): globalThis.Promise<RustFunction<(start: number) => globalThis.Promise<Counter>>>;

  export function promise(start: number, options?: CallOptions | undefined): globalThis.Promise<Counter>;
  export function stream(count: number, options?: StreamOptions | undefined): globalThis.Promise<RustStream<Counter>>;

  export function named(
    count: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<globalThis.Record<string, Counter>>;

  /** Near only: a `MemoryView` is memory of this thread: take a `Vec`. */
  export const sumOfView: never;

  /** Near only: a `MemoryView` is memory of this thread: return a `Vec`. */
  export const viewOf: never;

  export { type Taker };
}

export namespace Pass {
  export function valueOf(counter: Counter, options?: CallOptions | undefined): globalThis.Promise<number>;

  export function increment(
    counter: Counter,
    by: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** @param counter - Taken over: it cannot be used afterwards. */
  export function swallow(counter: Counter, options?: CallOptions | undefined): globalThis.Promise<number>;

  /**
   * Two at once, and a text.
   *
   * @param first - Taken over: it cannot be used afterwards.
   * @param second - Taken over: it cannot be used afterwards.
   */
  export function swallowBoth(
    first: Counter,
    second: Counter,
    text: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  /** @param counter - Taken over: it cannot be used afterwards. */
  export function swallowLater(
    counter: Counter,
    by: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Keeps a hold on it. */
  export function keep(counter: Counter, options?: CallOptions | undefined): globalThis.Promise<number>;

  export function kept(options?: CallOptions | undefined): globalThis.Promise<Counter | undefined>;

  /** All that are kept. */
  export function allKept(options?: CallOptions | undefined): globalThis.Promise<Counter[]>;

  export function release(options?: CallOptions | undefined): globalThis.Promise<void>;

  /** Remembers a counter without a hold on it. */
  export function watch(counter: Counter, options?: CallOptions | undefined): globalThis.Promise<void>;

  export function watched(options?: CallOptions | undefined): globalThis.Promise<Counter | undefined>;
  export function same(a: Counter, b: Counter, options?: CallOptions | undefined): globalThis.Promise<boolean>;

  /** One is read, one is changed. */
  export function pour(from: Counter, into: Counter, options?: CallOptions | undefined): globalThis.Promise<void>;

  export function sum(counters: readonly Counter[], options?: CallOptions | undefined): globalThis.Promise<number>;

  export function reverse(
    counters: readonly Counter[],
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter[]>;

  export function valueOr(
    counter: Counter | null | undefined,
    fallback: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export function maybe(
    counter?: Counter | null | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter | undefined>;

  /** A text before the object, which makes a message of the call. */
  export function named(
    options: Named,
    counter: Counter,
    callOptions?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  export function swap(pair: PairInput, options?: CallOptions | undefined): globalThis.Promise<Pair>;
  export function place(place: Place, options?: CallOptions | undefined): globalThis.Promise<Place>;

  export function byName(
    counters: { readonly [key: string]: Counter } | globalThis.ReadonlyMap<string, Counter>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<globalThis.Record<string, Counter>>;

  export function tuple(
    pair: readonly [Counter, number],
    options?: CallOptions | undefined,
  ): globalThis.Promise<[number, Counter]>;

  /** Near only: `f` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  export const through: never;

  /** Near only: `f` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */
  export const listThrough: never;

  /** A function of Rust that makes one. */
  export function maker(
    options?: CallOptions | undefined,
  ): globalThis.Promise<RustFunction<(start: number) => globalThis.Promise<Counter>>>;

  /** A function of Rust that takes one. */
  export function reader(
    options?: CallOptions | undefined,
  ): globalThis.Promise<RustFunction<(counter: Counter) => globalThis.Promise<number>>>;

  export function promised(
    counter: Counter | globalThis.PromiseLike<Counter>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter>;

  /** As many as the stream has. */
  export function collect(
    counters: globalThis.AsyncIterable<Counter> | globalThis.Iterable<Counter> | ReadableStreamLike<Counter>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<Counter[]>;

  export function stream(count: number, options?: StreamOptions | undefined): globalThis.Promise<RustStream<Counter>>;

  /** Near only: a `RustIterator` gives a value at once, which nothing at a distance can: return a `RustStream`. */
  export const iterate: never;

  /** A number that is beside an object. */
  export function give(start: number, options?: CallOptions | undefined): globalThis.Promise<Counter>;

  /**
   * Fails or gives one.
   *
   * @throws {@link CountError}
   */
  export function tryGive(start: number, options?: CallOptions | undefined): globalThis.Promise<Counter>;

  export { type CountError, type Named, type Pair, type PairInput, type Place };
}

export namespace Shop {
  /** Named like the one without a namespace. */
  export class Counter extends RustObject {
    constructor();
    /** The object, when Rust has made it; rejects where that fails. */
    readonly ready: globalThis.Promise<this>;
    readonly kind: globalThis.Promise<string>;
    #private;
  }

  export namespace Desk {
    /** What is bought. */
    export class Cart extends RustObject {
      constructor(items: readonly Item[]);
      /** The object, when Rust has made it; rejects where that fails. */
      readonly ready: globalThis.Promise<this>;
      /** Adds something, with what it costs. */
      add(item: Item, options?: CallOptions | undefined): globalThis.Promise<number>;
      readonly items: globalThis.Promise<Item[]>;
      readonly total: globalThis.Promise<number>;
      /** One item a turn. */
      [globalThis.Symbol.asyncIterator](): RustStream<Item>;
      #private;
    }

    export { type Item };
  }
}

export namespace Shapes {
  /** Near only: `Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const area: never;

  /** Near only: `Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const areas: never;

  /** Near only: `Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const scale: never;

  /** Near only: `Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const label: never;

  /** Near only: `Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const load: never;

  /** Near only: `Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const count: never;

  /** Near only: `Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const hold: never;

  export function heldArea(options?: CallOptions | undefined): globalThis.Promise<number>;
  export function dropHeld(options?: CallOptions | undefined): globalThis.Promise<void>;

  /** Near only: `Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`. */
  export const draw: never;

  export { type Point, type Shape, type Drawing };
}

export namespace Sky {
  /** Nothing of it can be set. */
  export class Star extends RustObject {
    private constructor();
    /** The object, when Rust has made it; rejects where that fails. */
    readonly ready: globalThis.Promise<this>;
    readonly title: globalThis.Promise<string>;
    readonly light: globalThis.Promise<number[]>;
    #private;
  }

  export function star(options?: CallOptions | undefined): globalThis.Promise<Sky.Star>;
}

export namespace Look {
  export function text(object: object, name: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  export function number(
    object: object,
    name: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number | undefined>;

  /** An object in an object. */
  export function inner(
    object: object,
    name: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<object | undefined>;

  export function set(
    object: object,
    name: string,
    value: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;

  /** Sets a list of records. */
  export function setList(object: object, name: string, options?: CallOptions | undefined): globalThis.Promise<void>;

  export function has(object: object, name: string, options?: CallOptions | undefined): globalThis.Promise<boolean>;
  function delete_(object: object, name: string, options?: CallOptions | undefined): globalThis.Promise<void>;
  export function typeOf(object: object, name: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  export function instanceOf(
    object: object,
    path: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<boolean>;

  export function keys(object: object, options?: CallOptions | undefined): globalThis.Promise<string[]>;

  /** Calls a method with a number and a text. */
  export function call(
    object: object,
    name: string,
    number: number,
    text: string,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  export function callSelf(
    object: object,
    number: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export function construct(
    object: object,
    number: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<object>;

  /** Awaits what a method gives. */
  export function load(object: object, name: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** The items, as far as they are numbers, and at most so many. */
  export function items(object: object, most: number, options?: CallOptions | undefined): globalThis.Promise<number[]>;

  export function equal(a: object, b: object, options?: CallOptions | undefined): globalThis.Promise<boolean>;

  /** A new object and a new array, each with something in it. */
  export function make(options?: CallOptions | undefined): globalThis.Promise<object[]>;

  export function keep(object: object, options?: CallOptions | undefined): globalThis.Promise<void>;

  /** All that are kept, each twice. */
  export function kept(options?: CallOptions | undefined): globalThis.Promise<object[]>;

  export function release(options?: CallOptions | undefined): globalThis.Promise<void>;
  export { delete_ as delete };
}

export namespace Typed {
  /** Near only: `value` is any value of JavaScript's, which needs JavaScript beside Rust. */
  export const any: never;

  /** Near only: `map` is a `Map` of JavaScript's, which needs JavaScript beside Rust. */
  export const map: never;

  /** Near only: `date` is a `Date` of JavaScript's, which needs JavaScript beside Rust. */
  export const year: never;

  /** Near only: `map` is a `Map` of JavaScript's, which needs JavaScript beside Rust. */
  export const maybe: never;

  /** Near only: `maps` is a `Map` of JavaScript's, which needs JavaScript beside Rust. */
  export const maps: never;

  /** Near only: `typed.bytes` is a `Uint8Array` of JavaScript's, which needs JavaScript beside Rust. */
  export const record: never;

  export { type Typed, type TypedInput };
}

export namespace Sample {
  export function returnArrayAsync(options?: CallOptions | undefined): globalThis.Promise<number[]>;
  export function DifferentMethodName(options?: CallOptions | undefined): globalThis.Promise<number[]>;

  /** Makes a helper, and lets JavaScript call it. */
  export function callHelloHelperSayHello(name: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** A helper that comes back. */
  export function nameOf(helper: HelloHelper, options?: CallOptions | undefined): globalThis.Promise<string>;

  export function updateMessageCaller(
    name?: string | null | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;

  /** Imports a module, and asks it for the message. */
  export function welcomeMessage(url: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** For JavaScript to ask for. */
  export function getMessageFromRust(options?: CallOptions | undefined): globalThis.Promise<string>;

  /** Imports a module that asks Rust for the message, and shows it. */
  export function setWelcomeMessage(url: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** A number of 64 bits as JavaScript's `number`, and as its `bigint`. */
  export function longs(
    number: number,
    bigint: bigint | number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<[number, bigint]>;

  /** Where this may call the document. */
  export function title(options?: CallOptions | undefined): globalThis.Promise<string | undefined>;
}

/** Bytes at every depth, and what else a value may hold. */
export type Deep = import("./index.js").Deep;
/** {@link Deep} as functions take it. */
export type DeepInput = import("./index.js").DeepInput;

/** Values of many types: each is a signature of its own. */
export type Everything = import("./index.js").Everything;
/** {@link Everything} as functions take it. */
export type EverythingInput = import("./index.js").EverythingInput;

export type Kind = import("./index.js").Kind;

/** References in other values. */
export type References = import("./index.js").References;
/** {@link References} as functions take it. */
export type ReferencesInput = import("./index.js").ReferencesInput;

/** Takes counters. */
export interface Taker {
  take(counter: Counter, shared: Counter): number;
}

/** Why a count cannot go on. */
export type CountError = import("./index.js").CountError;
export const CountError: typeof import("./index.js").CountError;

export type Point = import("./index.js").Point;

export type Named = import("./index.js").Named;

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

export type Item = import("./index.js").Item;

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
export type Hint = import("./index.js").Hint;
export const Hint: typeof import("./index.js").Hint;

export type Primitive = import("./index.js").Primitive;

/** Fields of classes that JavaScript has. */
export type Typed = import("./index.js").Typed;
/** {@link Typed} as functions take it. */
export type TypedInput = import("./index.js").TypedInput;

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

declare abstract class RustObject {
  /** Drops the object, unless Rust holds it too. It cannot be used afterwards. */
  dispose(): void;
  [globalThis.Symbol.dispose](): void;
}

type StreamReferenceLike =
  | globalThis.ArrayBuffer
  | globalThis.ArrayBufferView
  | { readonly size: number; arrayBuffer(): globalThis.PromiseLike<globalThis.ArrayBuffer> }
  // What `createJSStreamReference` of the runtime gives.
  | { readonly [globalThis.Symbol.toStringTag]: "JSStreamReference" };

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

export {};
