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
export function swap(
  left: globalThis.Uint8Array | globalThis.Uint8ClampedArray,
  right: globalThis.Uint8Array | globalThis.Uint8ClampedArray,
): void;

/** Writes into the buffer, then panics. */
export function spoil(bytes: globalThis.Uint8Array | globalThis.Uint8ClampedArray): void;

/**
 * Fills the numbers when `f` has run, and gives how many there are.
 *
 * @throws {@link RustError}
 */
export function fillAfter(numbers: globalThis.Float64Array, value: number, f: () => void): number;

/** Moves the first byte that waits to those that were seen. */
export function nextOfQueues(queues: QueuesInput): Queues;

/** The same bytes, the other way round. */
export function reverseQueue(queue: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;

/** Numbers that Rust gives away, as JavaScript's arrays. */
export function bytesAsArray(count: number): number[];

export function numbersAsArray(last: bigint | number): number[];
export function bigsAsArray(): number[];

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
export const primes: [number, number, number, number];

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

/** Makes another theme of one. */
export function renameTheme(theme: Theme, name: Theme['name']): Theme;

/** The change after another one. */
export function nextChange(change: ChangeInput): Change;

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

export namespace Callback {
  /** How many guards of closures, futures and streams were dropped. */
  export function dropped(): number;

  /** Calls `f` with 0, 1 and so on, and adds up what it gives. */
  export function sumOf(count: number, f: (index: number) => number): number;

  /** Takes and gives nothing. */
  export function call(f: () => void): void;

  /** Takes the whole list, and gives what the function makes of each text. */
  export function eachText(texts: readonly string[], f: (text: string) => string): string[];

  /** Lends slices of its own to the function. */
  export function lend(
    numbers: (numbers: globalThis.Float64Array<globalThis.ArrayBuffer>) => number,
    bytes: (bytes: globalThis.Uint8Array<globalThis.ArrayBuffer>) => BytesInput,
  ): [number, globalThis.Uint8Array<globalThis.ArrayBuffer>];

  /** As many parameters as there may be. */
  export function callMany(
    f: (a: number, text: string, flag: boolean, d: number, big: bigint, letter: string, list: number[], last: string | undefined) => string | null | undefined,
  ): string | undefined;

  /** Numbers of every kind, which need no message. */
  export function callNumbers(f: (a: number, b: number, flag: boolean, letter: string) => number): number;

  /** Gives what the function gives, which is checked. */
  export function flagOf(f: () => boolean): boolean;

  export function letterOf(f: () => string): string;
  export function pointOf(f: () => Point): Point;

  /** Keeps a function beyond the call. */
  export function keep(f: (value: number) => number): void;

  /** Calls every function that is kept. */
  export function callKept(value: number): number[];

  /** The functions that are kept. */
  export function kept(): ((value: number) => number)[];

  /** Lets go of them. */
  export function release(): void;

  /** Whether two functions are one. */
  export function same(left: () => void, right: () => void): boolean;

  /** Tells a listener; gives what `onError` says, if there is one. */
  export function notify(listener: ListenerInput, event: string): boolean | undefined;

  /** Gives a record of functions back. */
  export function echoListener(listener: ListenerInput): Listener;

  /** Asks each of many. */
  export function askEach(listeners: readonly (() => number)[]): globalThis.Uint8Array<globalThis.ArrayBuffer>;

  /** Asks those that have names. */
  export function askNamed(
    listeners: { readonly [key: string]: ((text: string) => string) | null | undefined } | globalThis.ReadonlyMap<string, ((text: string) => string) | null | undefined>,
  ): string[];

  /** Awaits each of many. */
  export function awaitEach(
    promises: readonly (number | globalThis.PromiseLike<number>)[],
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Awaits a function, and calls it. */
  export function awaitFunction(
    promise: (() => number) | globalThis.PromiseLike<() => number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Tells how long to wait, in numbers and in a message: what a number cannot hold is none. */
  export function tellWait(
    short: (wait: number) => void,
    long: (a: number, waits: number[]) => void,
    which: number,
  ): void;

  /** A function that makes functions. */
  export function callMade(make: (factor: number) => (value: number) => number): [number, number];

  /** Calls a function that calls this again, until `depth` is 0: every argument and result is a number. */
  export function dive(depth: number, f: (depth: number) => number): number;

  /** The same with messages. */
  export function diveWithText(depth: number, text: string, f: (depth: number, text: string) => string): string;

  /** A closure that keeps count. */
  export function counter(start: number): RustFunction<(by: number) => number>;

  /** A closure that changes what it holds. */
  export function collector(): RustFunction<(text: string) => string[]>;

  /** A closure that may be called once. */
  export function token(text: string): RustFunction<() => string>;

  /** The same closure at every call. */
  export function adder(): RustFunction<(left: number, right: number) => number>;

  /** A closure that fails for odd numbers. */
  export function halver(): RustFunction<(number: number) => number>;

  /** A closure that may not be called while it runs, and that calls what it gets. */
  export function exclusive(): RustFunction<(f: () => void) => number>;

  /** A closure that calls a function twice. */
  export function twice(f: (value: number) => number): RustFunction<(value: number) => number>;

  /** Hands a closure to a function. */
  export function handOut(f: (add: RustFunction<(left: number, right: number) => number>) => number): number;

  /** Calls a function that gives streams, and adds up what comes. */
  export function sumStreams(
    f: () => readonly (globalThis.AsyncIterable<number> | globalThis.Iterable<number> | ReadableStreamLike<number>)[],
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Calls a function that gives a promise. */
  export function callAsync(
    f: (index: number) => string | globalThis.PromiseLike<string>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string[]>;

  export { type Listener, type ListenerInput, type Point };
}

export namespace Billing {
  /**
   * Fails with the variant of that number; gives 0 for others.
   *
   * @throws {@link BillingError} `BillingError`, whichever was asked for.
   */
  export function charge(variant: number): number;

  export { type BillingError };
}

export namespace Thrown {
  /** Tells what the function throws, or nothing. */
  export function see(f: () => void): Seen | undefined;

  /** Lets through what the function throws. */
  export function rethrow(f: () => void): void;

  /** The same by a copy, after other calls. */
  export function rethrowLater(f: () => void): void;

  /**
   * The same as a variant of an error.
   *
   * @param page
   * @default 0
   * @throws {@link PageError}
   */
  export function rethrowTyped(f: () => void, page?: number | undefined): void;

  /**
   * The same in a box.
   *
   * @throws {@link RustError}
   */
  export function rethrowBoxed(f: () => void): void;

  /**
   * The same as an `anyhow::Error`, with a context if there is one.
   *
   * @throws {@link RustError}
   */
  export function rethrowAnyhow(f: () => void, context?: string | null | undefined): void;

  /**
   * The same from an async function.
   *
   * @throws {@link PageError}
   */
  export function rethrowAsync(
    f: () => number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** An error of JavaScript that Rust has made. */
  function throw_(kind: string, message: string): void;

  /** Keeps what the function throws, and throws it when it is called again without one. */
  export function hold(f?: (() => void) | null | undefined): void;

  export { throw_ as throw };
  export { type PageError, type Seen };
}

export namespace Ticket {
  /** A function that fails. */
  export function seller(): RustFunction<(a: number) => number>;

  /** A function that gives one that fails. */
  export function agency(): RustFunction<(variant: number) => RustFunction<(a: number) => number>>;

  /** Functions that change what they hold, and that are called once. */
  export function sellers(): RustFunction<(a: number) => number>[];

  /** A function whose type does not say which error it is. */
  export function boxedSeller(): RustFunction<(variant: number) => number>;

  /** The same in an `anyhow::Error`. */
  export function anyhowSeller(): RustFunction<(variant: number) => number>;

  /** A promise of a future that fails, at once or later. */
  export function reserve(variant: number, later: boolean): globalThis.Promise<number>;

  /** Awaits such a future in Rust, and lets its error through. */
  export function reserveThrough(variant: number, options?: CallOptions | undefined): globalThis.Promise<number>;

  /** Items up to the first that fails. */
  export function each(variants: readonly number[] | globalThis.Uint32Array): RustIterator<number>;

  /**
   * The same, later.
   *
   * @param batch
   * @default 1
   */
  export function feed(
    variants: readonly number[] | globalThis.Uint32Array,
    batch?: number | undefined,
  ): RustStream<number>;

  /** A stream of functions that fail. */
  export function feedOfSellers(): RustStream<RustFunction<(a: number) => number>>;

  /** A promise of an iterator that fails. */
  export function laterEach(
    variants: readonly number[] | globalThis.Uint32Array,
  ): globalThis.Promise<RustIterator<number>>;

  /** Gives JavaScript a function that fails, and tells what that threw when it came back. */
  export function sellThrough(buy: (sell: RustFunction<(a: number) => number>) => void): void;

  /** Gives one to a function that is called by its name. */
  export function sellByName(path: string): void;
}

export namespace Numbers {
  /**
   * Halves a number.
   *
   * @throws {@link RustError} When the number is odd.
   */
  export function halve(number: number): number;

  export function level(level: Level): Level;
  export function levels(levels: readonly Level[]): Level[];
  export function status(status: StatusInput): Status;
  export function levelOrText(value: LevelOrText): LevelOrText;
  export function byLevel(value: globalThis.ReadonlyMap<Level, number>): globalThis.Map<Level, number>;

  export namespace Deep {
    /** Deeper down. */
    export function negate(number: number): number;
  }

  export { type Level, type Status, type StatusInput, type LevelOrText };
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

  /** Where the stack is, as seen from here. */
  export function stack(): number;

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
  export function growAndFill(
    pages: number,
    bytes: globalThis.Uint8Array | globalThis.Uint8ClampedArray,
    value: number,
  ): void;

  /** Keeps as many bytes for good. */
  export function leak(bytes: number): void;

  /** Gives the value back, as often as told. */
  export function keep(value: object, size: bigint | number, count: number): Kept[];

  /**
   * Fails with that size.
   *
   * @throws {@link SizeError}
   */
  export function refuse(size: bigint | number): void;

  /** Where as many bytes would lie. */
  export function place(bytes: number): number;

  export { type Kept, type SizeError };
}

export namespace Import {
  /** Calls `double` of the file. */
  export function double(value: number): number;

  export function describe(point: Point, name: string): string;
  export function later(text: string, options?: CallOptions | undefined): globalThis.Promise<string>;
  export function scale(value: number): number;

  /** There is no such function in the file. */
  export function missing(): void;

  export function max(left: number, right: number): number;

  /** A method: it is called on its object. */
  export function addToCounter(by: number): number;

  /** Reads a property. */
  export function level(): number;

  /** Lends what it has. */
  export function accept(
    bytes: BytesInput,
    numbers: globalThis.Float64Array | readonly number[],
    text?: string | null | undefined,
  ): void;

  export function tree(name: string): Tree;

  /** There is no such path. */
  export function nowhere(): void;

  export { type Point, type Tree, type TreeInput };
}

export namespace Json {
  export function echo(value: JsonValueInput): JsonValue;

  export function object(
    value: { readonly [key: string]: JsonValueInput | undefined } | globalThis.ReadonlyMap<string, JsonValueInput> | { toJSON(key: string): unknown },
  ): globalThis.Record<string, JsonValue>;

  export function number(value: number | bigint): number | bigint;

  /** What Rust sees. */
  export function text(value: JsonValueInput): string;

  /** @throws {@link RustError} */
  export function parse(text: string): JsonValue;

  /** So many arrays in one another, the last one around `null`. */
  export function nested(levels: number): JsonValue;

  export function holder(value: HolderInput): Holder;
  export function call(value: JsonValueInput, f: (value: JsonValue) => JsonValueInput): JsonValue;
  export function later(value: JsonValueInput, options?: CallOptions | undefined): globalThis.Promise<JsonValue>;

  export function wait(
    value: JsonValueInput | globalThis.PromiseLike<JsonValueInput>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<JsonValue>;

  export function stream(values: readonly JsonValueInput[]): RustStream<JsonValue>;

  export function collect(
    values: globalThis.AsyncIterable<JsonValueInput> | globalThis.Iterable<JsonValueInput> | ReadableStreamLike<JsonValueInput>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<JsonValue[]>;

  export function byName(
    identifier: string,
    value: JsonValueInput,
    options?: CallOptions | undefined,
  ): globalThis.Promise<JsonValue>;

  export { type Holder, type HolderInput, type JsonValue, type JsonValueInput };
}

export namespace Log {
  /** Logs a text at a level: 1 is an error, 5 a trace. */
  export function write(level: number, text: string): void;

  /** Logs under a name of its own. */
  export function writeAsShop(text: string): void;
}

export namespace Ours {
  export function strict(value: StrictInput): Strict;
  export function aliased(value: AliasedInput): Aliased;
  export function skipping(value: SkippingInput): Skipping;
  export function filled(value: FilledInput): Filled;
  export function adjacent(value: MessageInput): Message;
  export function strictAdjacent(value: StrictMessage): StrictMessage;
  export function unknown(value: UnknownInput): Unknown;
  export function event(value: GestureInput): Gesture;
  export function part(value: PartInput): Part;
  export function flat(value: FramedInput): Framed;
  export function rest(value: LabelledInput): Labelled;
  export function flatChoice(value: FramedChoiceInput): FramedChoice;
  export function tagged(value: ItemInput): Item;
  export function email(value: Email): Email;
  export function celsius(value: Celsius): Celsius;
  export function tint(value: Tint): Tint;

  export function byColor(
    value: { readonly [Key in Paint]?: number | undefined } | globalThis.ReadonlyMap<Paint, number>,
  ): globalThis.Partial<globalThis.Record<Paint, number>>;

  export function byChar(
    value: { readonly [key: string]: boolean } | globalThis.ReadonlyMap<string, boolean>,
  ): globalThis.Record<string, boolean>;

  export function byEmail(
    value: { readonly [Key in Email]: number } | globalThis.ReadonlyMap<Email, number>,
  ): globalThis.Record<Email, number>;

  export {
    type Strict,
    type StrictInput,
    type Aliased,
    type AliasedInput,
    type Skipping,
    type SkippingInput,
    type Filled,
    type FilledInput,
    type Message,
    type MessageInput,
    type StrictMessage,
    type Unknown,
    type UnknownInput,
    type Gesture,
    type GestureInput,
    type Part,
    type PartInput,
    type Framed,
    type FramedInput,
    type Labelled,
    type LabelledInput,
    type FramedChoice,
    type FramedChoiceInput,
    type Choice,
    type ChoiceInput,
    type Item,
    type ItemInput,
    type Email,
    type Celsius,
    type Fahrenheit,
    type Tint,
    type Paint,
  };
}

export namespace Theirs {
  /** @throws {@link RustError} */
  export function strict(text: string): string;

  /** @throws {@link RustError} */
  export function aliased(text: string): string;

  /** @throws {@link RustError} */
  export function skipping(text: string): string;

  /** @throws {@link RustError} */
  export function filled(text: string): string;

  /** @throws {@link RustError} */
  export function adjacent(text: string): string;

  /** @throws {@link RustError} */
  export function strictAdjacent(text: string): string;

  /** @throws {@link RustError} */
  export function unknown(text: string): string;

  /** @throws {@link RustError} */
  export function event(text: string): string;

  /** @throws {@link RustError} */
  export function part(text: string): string;

  /** @throws {@link RustError} */
  export function flat(text: string): string;

  /** @throws {@link RustError} */
  export function rest(text: string): string;

  /** @throws {@link RustError} */
  export function flatChoice(text: string): string;

  /** @throws {@link RustError} */
  export function tagged(text: string): string;

  /** @throws {@link RustError} */
  export function email(text: string): string;

  /** @throws {@link RustError} */
  export function celsius(text: string): string;

  /** @throws {@link RustError} */
  export function tint(text: string): string;

  /** @throws {@link RustError} */
  export function byColor(text: string): string;

  /** @throws {@link RustError} */
  export function byChar(text: string): string;

  /** @throws {@link RustError} */
  export function byEmail(text: string): string;
}

export namespace Keys {
  /** Maps whose keys are more than texts. */
  export function byColor(
    value: { readonly [Key in Paint]?: number | undefined } | globalThis.ReadonlyMap<Paint, number>,
  ): globalThis.Partial<globalThis.Record<Paint, number>>;

  export function byColorOf(
    value: { readonly [Key in Paint]?: number | null | undefined } | globalThis.ReadonlyMap<Paint, number | null | undefined>,
  ): globalThis.Partial<globalThis.Record<Paint, number | undefined>>;

  export function byUnknown(
    value: { readonly [Key in ToneInput]?: number | undefined } | globalThis.ReadonlyMap<ToneInput, number>,
  ): globalThis.Partial<globalThis.Record<Tone, number>>;

  export function colorMap(value: globalThis.ReadonlyMap<Paint, number>): globalThis.Map<Paint, number>;

  export function byNumber(
    value: { readonly [key: number]: string } | globalThis.ReadonlyMap<number, string>,
  ): globalThis.Record<number, string>;

  export function byBigint(
    value: { readonly [Key in `${bigint}`]: boolean } | globalThis.ReadonlyMap<bigint | number, boolean>,
  ): globalThis.Record<`${bigint}`, boolean>;

  /** Two texts that are one in JavaScript. */
  export function twins(): globalThis.Record<Loud, number>;

  /** An entry that is called as a field is. */
  export function clash(): Labelled;

  /** Takes what Rust sees of the rest. */
  export function strictLater(options: StrictInput, callOptions?: CallOptions | undefined): globalThis.Promise<number>;

  export function echo(keyed: KeyedInput): Keyed;
  export function byDate(dates: globalThis.ReadonlyMap<globalThis.Date, number>): number;
  export function call(f: () => globalThis.ReadonlySet<Spot>): globalThis.Set<Spot>;

  export function later(
    spots: globalThis.ReadonlySet<Spot> | globalThis.PromiseLike<globalThis.ReadonlySet<Spot>>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<globalThis.Set<Spot>>;

  export function last(
    spots: globalThis.AsyncIterable<globalThis.ReadonlySet<Spot>> | globalThis.Iterable<globalThis.ReadonlySet<Spot>> | ReadableStreamLike<globalThis.ReadonlySet<Spot>>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<globalThis.Set<Spot>>;

  /** Zeroes and what is no number, in several ways. */
  export function bits(numbers: readonly number[] | globalThis.Float64Array): globalThis.Map<Bits, number>;

  export function setOfBits(numbers: readonly number[] | globalThis.Float64Array): globalThis.Set<Bits>[];

  export {
    type Strict,
    type StrictInput,
    type Part,
    type PartInput,
    type Labelled,
    type LabelledInput,
    type Paint,
    type Tone,
    type ToneInput,
    type Loud,
    type Spot,
    type Bits,
    type Keyed,
    type KeyedInput,
  };
}

export namespace Panic {
  export function inDrop(): void;

  /** Does what the standard library cannot do here, or panics itself about a mistake. */
  export function ofStd(what: string): number;

  /** Panics in the middle of a panic, where its message is made. */
  export function whilePanicking(): void;

  /** Calls JavaScript, which may call back and see a panic; runs on if it is let. */
  export function around(f: () => void): number;

  /** Swallows whatever the function throws. */
  export function swallow(f: () => void): string;

  /** Calls a function, and knows that it is inside meanwhile. */
  export function enter(f: () => void): void;

  /** How many calls of `enter` have not come back. */
  export function inside(): number;

  /** Calls an import, which may call back and see a panic. */
  export function aroundImport(): void;

  /** The same with a result, which takes another way. */
  export function aroundTextImport(): string;

  /** A closure that panics. */
  function function_(): RustFunction<(message: string) => number>;

  /** A future that panics after some turns. */
  export function future(
    promise: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** A task that panics, which nobody awaits. */
  export function task(promise: number | globalThis.PromiseLike<number>): void;

  /** The same by the executor of wasm-bindgen. */
  export function foreignTask(): void;

  /** The same after a promise of wasm-bindgen. */
  export function foreignPromise(): void;

  /** A closure of wasm-bindgen that panics. */
  export function foreignClosure(): number;

  /** A stream that panics after some items. */
  export function stream(after: number): RustStream<number>;

  export function iterator(after: number): RustIterator<number>;

  /** A future whose drop panics. */
  export function futureThatDropsBadly(options?: CallOptions | undefined): globalThis.Promise<void>;

  /** A closure whose drop panics. */
  export function functionThatDropsBadly(): RustFunction<() => void>;

  /** A stream whose drop panics. */
  export function streamThatDropsBadly(): RustStream<number>;

  /** Overflows the stack in a future. */
  export function overflowInFuture(
    promise: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Overflows the stack in a closure. */
  export function overflowingFunction(): RustFunction<(depth: number) => number>;

  /** Traps in a future. */
  export function trapInFuture(
    promise: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;

  /** Waits for ever, as others do when an instance dies. */
  export function waiting(options?: CallOptions | undefined): globalThis.Promise<number>;

  export { function_ as function };
}

export namespace Promise {
  /** Is ready at once. */
  export function ready(value: number, options?: CallOptions | undefined): globalThis.Promise<number>;

  /** Gives nothing, at once. */
  export function nothing(options?: CallOptions | undefined): globalThis.Promise<void>;

  /** Is ready after as many turns of the executor. */
  export function after(turns: number, value: string, options?: CallOptions | undefined): globalThis.Promise<string>;

  /** Borrows its arguments, which are copied before it waits. */
  export function echo(
    text: string,
    numbers: globalThis.Float64Array | readonly number[],
    point: Point & CallOptions,
  ): globalThis.Promise<[string, number[], number]>;

  /**
   * Fails with the variant of that number, at once or after a turn.
   *
   * @param turns
   * @default 0
   * @throws {@link BillingError}
   */
  export function charge(
    variant: number,
    turns?: number | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Gives what a promise gives, or throws what it rejects with. */
  export function wait(
    promise: string | globalThis.PromiseLike<string>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  /** Tells in words what became of a promise. */
  export function outcome(
    promise: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  /** Awaits a promise twice, by a copy that it gives back. */
  export function same(promise: number | globalThis.PromiseLike<number>): globalThis.Promise<number>;

  /** A promise made from a future of Rust. */
  export function made(turns: number, value: number): globalThis.Promise<number>;

  /** Awaits a promise in a record, and all of a list. */
  export function finish(
    job: JobInput,
    others: readonly (number | globalThis.PromiseLike<number>)[],
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  /** Gives the first that is ready, and drops the other. */
  export function race(
    left: number | globalThis.PromiseLike<number>,
    right: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Waits for ever, holding a guard. */
  export function forever(options?: CallOptions | undefined): globalThis.Promise<number>;

  /**
   * Waits for ever, with a parameter before the options.
   *
   * @param number
   * @default 0
   */
  export function foreverWith(
    text: string,
    number?: number | undefined,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string>;

  /** Waits as its options say. */
  export function load(id: bigint | number, options: LoadOptionsInput & CallOptions): globalThis.Promise<bigint>;

  /** Calls a function in the middle of its first poll, then waits for ever. */
  export function callAndWait(
    f: () => void,
    turns: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;

  /** Runs by itself; nobody awaits it. */
  export function background(turns: number, done: (text: string) => void): void;

  /** Polls a promise once, and keeps it. */
  export function park(
    promise: number | globalThis.PromiseLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<void>;

  /** Drops the promise that is kept. */
  export function unpark(): void;

  /** Waits for ever, and calls `f` when it is dropped. */
  export function foreverUntilDropped(f: () => void, options?: CallOptions | undefined): globalThis.Promise<void>;

  /** Sleeps, or gives up when the other promise is settled first. */
  export function sleepUntil(
    milliseconds: number,
    stop: void | globalThis.PromiseLike<unknown>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<boolean>;

  export { type BillingError, type Job, type JobInput, type LoadOptions, type LoadOptionsInput, type Point };
}

export namespace Foreign {
  export function echoForeign(value: unknown): unknown;

  /** Numbers of which a `number` may be too large. */
  export function echoFloats(values: unknown): unknown;

  /** Inside other values too. */
  export function roles(values: readonly unknown[]): unknown[];

  export function echoTicket(ticket: Ticket): Ticket;
  export function echoModel(model: unknown): unknown;

  /** What Rust sees, as JSON. */
  export function textOfModel(model: unknown): string;

  export function echoHeld(held: HeldInput): Held;
  export function callWith(value: unknown, f: (value: unknown) => unknown): unknown;

  export function collect(
    values: globalThis.AsyncIterable<unknown> | globalThis.Iterable<unknown> | ReadableStreamLike<unknown>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<unknown[]>;

  export function stream(values: readonly unknown[]): RustStream<unknown>;

  export function byName(
    identifier: string,
    value: unknown,
    options?: CallOptions | undefined,
  ): globalThis.Promise<unknown>;

  export function echoJson(value: unknown): unknown;

  /** Keys that are the same to JavaScript, or that it cannot have. */
  export function keys(of: string): unknown;

  /** Maps without an entry. */
  export function empty(): [unknown, unknown, unknown, unknown];

  export function echoPlain(value: Plain): Plain;
  export function echoWorded(value: Worded): Worded[];
  export function holdWorded(): HoldsWorded;
  export function echoTimed(value: Timed): Timed;
  export function echoLoose(value: unknown): unknown;

  /** Keys that are numbers, as properties. */
  export function numbered(): Worded;

  export { type Held, type HeldInput, type HoldsWorded };
}

export namespace Session {
  /** Whether there is a session. */
  export function isServed(): boolean;

  /** What the server calls the session. */
  export function id(): string | undefined;

  /** Who asks, if there is a session. */
  export function user(): User | undefined;

  /** Begins to note when the client goes and comes. */
  export function watch(): void;

  /** What was noted, and how it is now. */
  export function seen(): [SessionState[], boolean];

  /** Ends the session. */
  export function end(text: string): void;

  /** Adds to what moves with the session, and gives it. */
  export function add(n: number): number;

  export { type User, type SessionState };
}

export namespace Standard {
  export function ip(value: string): string;
  export function ipv4(value: string): string;
  export function ipv6(value: string): string;
  export function socket(value: string): string;
  export function ownedPath(value: string): string;
  export function systemText(value: string): string;
  export function boxedPath(value: string): string;
  export function sharedPath(value: string): string;
  export function nonZero(value: number): number;
  export function nonZeroBig(value: bigint | number): bigint;
  export function wrapping(value: number): number;
  export function saturating(value: number): number;
  export function reverse(value: string): string;
  export function range(value: Range<number>): Range<number>;
  export function inclusive(value: RangeInclusive<string>): RangeInclusive<string>;
  export function from(value: RangeFrom<number>): RangeFrom<number>;
  export function to(value: RangeTo<bigint | number>): RangeTo<bigint>;
  export function toInclusive(value: RangeToInclusive<number>): RangeToInclusive<number>;
  export function bound(value: Bound<number>): Bound<number>;
  export function full(value: RangeFull): RangeFull;
  export function ordering(value: number): number;
  export function heap(value: readonly number[] | globalThis.Uint32Array): number[];
  export function boxedTexts(value: readonly string[]): string[];
  export function sharedTexts(value: readonly string[]): string[];
  export function arcTexts(value: readonly (string | null | undefined)[]): (string | undefined)[];
  export function sharedText(value: string): string;
  export function cell(value: number): number;
  export function refCell(value: readonly number[] | globalThis.Uint32Array): number[];
  export function mutex(value: string): string;
  export function rwLock(value: number): number;
  export function once(value: number | null | undefined): number | undefined;
  export function onceLock(value: string | null | undefined): string | undefined;
  export function atomic(value: number): number;
  export function atomicFlag(value: boolean): boolean;
  export function digest(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function digests(value: readonly BytesInput[]): globalThis.Uint8Array<globalThis.ArrayBuffer>[];
  export function nothing(value: BytesInput): globalThis.Uint8Array<globalThis.ArrayBuffer>;
  export function phantom(value: undefined): void;
  export function addresses(value: readonly (string | null | undefined)[]): (string | undefined)[];
  export function error(value: ErrorValueInput): ErrorValue;
  export function sharedError(value: ErrorValueInput): ErrorValue;

  export function twelve(
    value: readonly [number, number, number, number, number, number, number, number, number, number, number, string],
  ): [number, number, number, number, number, number, number, number, number, number, number, string];

  /** What is borrowed from the call. */
  export function extension(path: string): string | undefined;

  /** The length of a string of the system. */
  export function systemLength(text: string): number;

  export function server(value: ServerInput): Server;

  /** Sorts by a comparison of JavaScript's. */
  export function sort(
    values: readonly number[] | globalThis.Float64Array,
    compare: (a: number, b: number) => number,
  ): number[];

  export function label(): Label;

  /** An error with its cause. */
  export function failure(): ErrorValue;

  /** Nothing that JavaScript has is one. */
  export function never(value?: Never | null | undefined): Never | undefined;

  /** Values that Rust cannot show at the moment. */
  export function inUse(): number;

  export function locked(): number[];
  export function pauses(value: PausesInput, by: string): string[];
  export function samePauses(value: PausesInput): Pauses;
  export function attempts(value: AttemptsInput): Attempts;

  /**
   * A result as a value, in what may fail.
   *
   * @throws {@link RustError}
   */
  export function attempt(value: Result<number, string>): Result<number, string>;

  export function attemptsLater(
    value: readonly Result<number, string>[],
    options?: CallOptions | undefined,
  ): globalThis.Promise<Result<number, string>[]>;

  export function attemptsThere(value: readonly Result<number, string>[]): Result<number, string>[];

  export {
    type Server,
    type ServerInput,
    type Label,
    type Pauses,
    type PausesInput,
    type Attempts,
    type AttemptsInput,
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

export namespace Stream {
  /**
   * Counts up to a number.
   *
   * @param slow
   * @default false
   */
  export function count(to: number, slow?: boolean | undefined): RustStream<number>;

  /** Counts in batches, which JavaScript does not see. */
  export function countBatched(to: number, size: number): RustStream<number>;

  /** Chunks of bytes, each filled with its number. */
  export function chunks(count: number, size: number): RustStream<globalThis.Uint8Array<globalThis.ArrayBuffer>>;

  /** Words, one by one. */
  export function words(text: string): RustStream<string>;

  /** Objects, one by one. */
  export function objects(objects: readonly object[]): RustStream<object>;

  /** Fails after some items. */
  export function failing(after: number): RustStream<number>;

  /** Never gives anything. */
  export function silent(): RustStream<number>;

  /** Tells `f` of every item before it gives it. */
  export function observed(to: number, f: (item: number) => void): RustStream<number>;

  /** The same as an iterator. */
  export function iterate(to: number): RustIterator<number>;

  export function iterateFailing(after: number): RustIterator<number>;

  /** An iterator that calls `f` for each item, which may read it meanwhile. */
  export function iterateObserved(to: number, f: (item: number) => void): RustIterator<number>;

  /**
   * A stream that an async function opens.
   *
   * @throws {@link RustError}
   */
  export function open(to: number, options?: CallOptions | undefined): globalThis.Promise<RustStream<number>>;

  export function download(name: string, chunks: number): Download;

  /** Adds up what JavaScript gives. */
  export function sum(
    numbers: globalThis.AsyncIterable<number> | globalThis.Iterable<number> | ReadableStreamLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Counts the bytes of chunks. */
  export function measure(
    chunks: globalThis.AsyncIterable<BytesInput> | globalThis.Iterable<BytesInput> | ReadableStreamLike<BytesInput>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  /** Reads no more than `count` items, and drops the stream. */
  export function take(
    texts: globalThis.AsyncIterable<string> | globalThis.Iterable<string> | ReadableStreamLike<string>,
    count: number,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string[]>;

  /** Waits for the first of many promises, and drops the stream. */
  export function first(
    promises: globalThis.AsyncIterable<string | globalThis.PromiseLike<string>> | globalThis.Iterable<string | globalThis.PromiseLike<string>> | ReadableStreamLike<string | globalThis.PromiseLike<string>>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string | undefined>;

  /** Reads on after an error, and after the end. */
  export function readOn(
    numbers: globalThis.AsyncIterable<number> | globalThis.Iterable<number> | ReadableStreamLike<number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<string[]>;

  /** A stream through Rust: what JavaScript gives, in capital letters. */
  export function shout(
    texts: globalThis.AsyncIterable<string> | globalThis.Iterable<string> | ReadableStreamLike<string>,
  ): RustStream<string>;

  export { type Download };
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

  /** Takes something that JavaScript reads after the view. */
  export function sumWith(view: MemoryView<globalThis.Float64Array>, last: Point): number;

  /** Another view of the same memory. */
  export function again(view: MemoryView<globalThis.Float64Array>): MemoryView<globalThis.Float64Array>;

  /** Shows numbers counting up to a function, which may change them, and sums them. */
  export function show(count: number, viewer: (view: MemoryView<globalThis.Float64Array>) => void): number;

  /** Gives numbers away to a function, with a number that JavaScript may refuse, and sums what that gives back. */
  export function showAndTake(
    count: number,
    last: bigint | number,
    viewer: (view: MemoryView<globalThis.Float64Array>, last: Last) => MemoryView<globalThis.Float64Array>,
  ): number;

  /** Adds to all numbers of a view, and gives it back. */
  export function adding(
    by: number,
  ): RustFunction<(view: MemoryView<globalThis.Float64Array>) => MemoryView<globalThis.Float64Array>>;

  /** Shows a view to a function of the app's, and sums what that gives. */
  export function look(count: number): number;

  /** Has the app change numbers, and gives them all: also where it fails. */
  export function fill(
    count: number,
    by: number,
  ): [globalThis.Uint8Array<globalThis.ArrayBuffer>, globalThis.Float64Array<globalThis.ArrayBuffer>, string | undefined];

  /** Bytes that the host has made. */
  export function random(count: number): globalThis.Uint8Array<globalThis.ArrayBuffer>;

  /** What a source makes, twice. */
  export function samples(source: Source, count: number): globalThis.Int16Array<globalThis.ArrayBuffer>;

  export { type Point, type Last, type Source };
}

export namespace Within {
  export function versions(versions: VersionsInput): Versions;
  export function timeouts(timeouts: TimeoutsInput): Timeouts;
  export function numbers(numbers: NumbersInput): Numbers;
  export function newest(versions: readonly string[], least?: string | null | undefined): string | undefined;

  /**
   * @param more
   * @default vec![]
   * @throws {@link RustError}
   */
  export function doubled(
    byName: { readonly [key: string]: number } | globalThis.ReadonlyMap<string, number>,
    more?: readonly number[] | globalThis.Uint32Array | undefined,
  ): globalThis.Record<string, number[]>;

  export function later(versions: readonly string[], options?: CallOptions | undefined): globalThis.Promise<string[]>;
  export const SUPPORTED: [string, string];

  /** What stands in a function's type crosses as its own type says. */
  export function compare(
    versions: readonly [string, string],
    compare: (one: string, other: string) => string | null | undefined,
  ): string;

  /** `as` goes into functions and streams. */
  export function counter(next: (count: number) => number): RustFunction<(times: number) => number | undefined>;

  export function sum(
    numbers: globalThis.AsyncIterable<readonly [number, number]> | globalThis.Iterable<readonly [number, number]> | ReadableStreamLike<readonly [number, number]>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export function either(either: EitherInput): Either;

  export class Registry extends RustObject {
    constructor(versions: readonly string[]);
    readonly first: string | undefined;
    list(): string[];
    set versions(value: globalThis.ReadonlySet<string>);
    #private;
  }

  export function fromSource(source: VersionSource): string[];
  export function bumped(versions: readonly string[]): string[];

  export function waited(
    times: { readonly [key: string]: number } | globalThis.ReadonlyMap<string, number>,
    options?: CallOptions | undefined,
  ): globalThis.Promise<number>;

  export {
    type Versions,
    type VersionsInput,
    type Timeouts,
    type TimeoutsInput,
    type Numbers,
    type NumbersInput,
    type Either,
    type EitherInput,
    type VersionSource,
  };
}

export namespace Linked {
  /** Greets in its own way; the fixture has a `greet` too. */
  export function greet(name: string): string;

  /** Its version. */
  export const VERSION: string;
}

export { delete_ as delete };

/** Bytes that Rust keeps in other lists. */
export type Queues = {
  waiting: globalThis.Uint8Array<globalThis.ArrayBuffer>;
  seen: globalThis.Uint8Array<globalThis.ArrayBuffer>;
  last: globalThis.Uint8Array<globalThis.ArrayBuffer> | undefined;
};
/** {@link Queues} as functions take it. */
export type QueuesInput = {
  readonly waiting: BytesInput;
  readonly seen: BytesInput;
  readonly last?: BytesInput | null | undefined;
};

/** What listens to events, as a record of functions. */
export type Listener = {
  name: string;
  onEvent: (event: string) => void;
  onError: ((message: string) => boolean) | undefined;
};
/** {@link Listener} as functions take it. */
export type ListenerInput = {
  readonly name: string;
  readonly onEvent: (event: string) => void;
  readonly onError?: ((message: string) => boolean) | null | undefined;
};

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

/** What can go wrong with a page that JavaScript loads. */
export type PageError = RustError & (
  /** It is the cause of another. */
  | { readonly code: "broken"; readonly data: { number: number } }
  | { readonly code: "missing"; readonly data: { value: number } }
);
/** Knows a {@link PageError} by `instanceof`. */
export const PageError: ErrorClass<PageError>;

/** What Rust sees of something that JavaScript threw. */
export type Seen = {
  name: string;
  message: string;
  stack: string | undefined;
  shown: string;
  /** Messages of what caused it, outermost first. */
  causes: string[];
};

/** What goes wrong where no signature names it: in functions, promises, streams and iterators. */
export type TicketError = RustError & (
  /** Nobody sits there. */
  | { readonly code: "taken"; readonly data: { seat: bigint; by: string } }
  | { readonly code: "full"; readonly data: undefined }
  | { readonly code: "lost"; readonly data: { order: number } }
);
/** Knows a {@link TicketError} by `instanceof`. */
export const TicketError: ErrorClass<TicketError>;

/** A value behind a number that JavaScript may not be able to hold. */
export type Kept = { size: number; value: object };

/** Something is of a size that JavaScript may not be able to hold. */
export type SizeError = RustError & (
  | { readonly code: "tooLarge"; readonly data: { size: number } }
);
/** Knows a {@link SizeError} by `instanceof`. */
export const SizeError: ErrorClass<SizeError>;

export type Holder = {
  meta: JsonValue;
  maybe: JsonValue | undefined;
  list: JsonValue[];
  byName: globalThis.Record<string, JsonValue>;
  fields: globalThis.Record<string, JsonValue>;
};
/** {@link Holder} as functions take it. */
export type HolderInput = {
  readonly meta: JsonValueInput;
  readonly maybe?: JsonValueInput | null | undefined;
  readonly list: readonly JsonValueInput[];
  readonly byName: { readonly [key: string]: JsonValueInput } | globalThis.ReadonlyMap<string, JsonValueInput>;
  readonly fields: { readonly [key: string]: JsonValueInput | undefined } | globalThis.ReadonlyMap<string, JsonValueInput> | { toJSON(key: string): unknown };
};

/** What is called otherwise is refused. */
export type Strict = { id: number; note: string };
/** {@link Strict} as functions take it. */
export type StrictInput = { readonly id: number; readonly note?: string | undefined };

/** Fields of several names. */
export type Aliased = { id: number; name: string };
/** {@link Aliased} as functions take it. */
export type AliasedInput = { readonly name?: string | undefined; readonly label?: string | undefined } & ({ readonly id: number } | { readonly ident: number } | { readonly "odd-key": number });

/** Fields that are not there. */
export type Skipping = { tags?: string[]; note?: string | undefined; count?: bigint };
/** {@link Skipping} as functions take it. */
export type SkippingInput = {
  readonly tags?: readonly string[] | undefined;
  readonly note?: string | null | undefined;
  readonly count: bigint | number;
};

/** Fields from functions. */
export type Filled = { name: string; count: number };
/** {@link Filled} as functions take it. */
export type FilledInput = { readonly name?: string | undefined; readonly count?: number | undefined };

/** The content beside the tag. */
export type Message =
  | { type: "click"; data: { leftButton: boolean } }
  | { type: "text"; data: string }
  | { type: "range"; data: [number, number] }
  | { type: "part"; data: Part }
  | { type: "nothing" };
/** {@link Message} as functions take it. */
export type MessageInput =
  | { readonly type: "click"; readonly data: { readonly leftButton: boolean } }
  | { readonly type: "text"; readonly data: string }
  | { readonly type: "range"; readonly data: readonly [number, number] }
  | { readonly type: "part"; readonly data: PartInput }
  | { readonly type: "nothing" };

/** The same, and nothing else. */
export type StrictMessage =
  | { t: "click"; c: { x: number } }
  | { t: "nothing" };

/** An enum of texts, one of which stands for all that are unknown. */
export type Unknown = "gray" | "custom";
/** Every {@link Unknown}. */
export const Unknown: readonly ["gray", "custom"];
/** {@link Unknown} as functions take it. */
export type UnknownInput = "gray" | "grey" | "custom" | (string & {});

/** The same of variants that hold something. */
export type Gesture =
  | { kind: "click"; x: number }
  | ({ kind: "part" } & Part)
  | { kind: "unknown" };
/** {@link Gesture} as functions take it. */
export type GestureInput =
  | { readonly kind: "click" | "tap"; readonly x: number }
  | ({ readonly kind: "part" } & PartInput)
  | { readonly kind: "unknown" | (string & {}) };

export type Part = { width: number; height: number };
/** {@link Part} as functions take it. */
export type PartInput = { readonly width: number; readonly height?: number | undefined };

/** The fields of another struct beside its own. */
export type Framed = { id: number; name: string } & Part;
/** {@link Framed} as functions take it. */
export type FramedInput = { readonly id: number; readonly name: string } & PartInput;

/** A map that takes the rest. */
export type Labelled = { id: number } & Part & { [key: string]: number[] };
/** {@link Labelled} as functions take it. */
export type LabelledInput = {
  readonly id: number;
  readonly [key: string]: readonly number[] | globalThis.Uint32Array | number | undefined;
} & PartInput;

/** The properties of an enum beside its own. */
export type FramedChoice = { id: number } & Choice;
/** {@link FramedChoice} as functions take it. */
export type FramedChoiceInput = { readonly id: number } & ChoiceInput;

export type Choice =
  | { kind: "circle"; radius: number }
  | ({ kind: "part" } & Part)
  | { kind: "nothing" };
/** {@link Choice} as functions take it. */
export type ChoiceInput =
  | { readonly kind: "circle"; readonly radius: number }
  | ({ readonly kind: "part" } & PartInput)
  | { readonly kind: "nothing" };

/** Records that know all their properties, beside a tag. */
export type Item =
  | ({ kind: "strict" } & Strict)
  | ({ kind: "labelled" } & Labelled)
  | ({ kind: "own"; id: number } & { [key: string]: string });
/** {@link Item} as functions take it. */
export type ItemInput =
  | ({ readonly kind: "strict" } & StrictInput)
  | ({
      readonly kind: "labelled";
      readonly id: number;
      readonly [key: string]: readonly number[] | globalThis.Uint32Array | string | number | undefined;
    } & PartInput)
  | {
      readonly kind: "own";
      readonly id: number;
      readonly [key: string]: string | number;
    };

/** A text that Rust has looked at. */
export type Email = string & { readonly __brand: "Email" };

/** Another form of the same value. */
export type Celsius = Fahrenheit;

export type Fahrenheit = { degrees: number };

/** A number by its words. */
export type Tint = number;

export type Paint = "red" | "darkBlue";
/** Every {@link Paint}. */
export const Paint: readonly ["red", "darkBlue"];

/** How loud. */
export type Level = 0 | 10 | 11;
/** Every {@link Level}, by its name. */
export const Level: {
  /** Not to be heard. */
  readonly Off: 0;
  readonly Low: 10;
  readonly High: 11;
};

/** What C gives. */
export type Status = -1 | 0 | 99;
/** Every {@link Status}, by its name. */
export const Status: {
  readonly Failed: -1;
  readonly Ready: 0;
  readonly Unknown: 99;
};
/** {@link Status} as functions take it. */
export type StatusInput = -1 | 0 | 99 | (number & {});

/** A number or its name. */
export type LevelOrText = Level | string;

export type Tone = "gray" | "custom";
/** Every {@link Tone}. */
export const Tone: readonly ["gray", "custom"];
/** {@link Tone} as functions take it. */
export type ToneInput = "gray" | "grey" | "custom" | (string & {});

export type Loud = string;

/** What a record may hold. */
export type Job = { name: string; done: globalThis.Promise<number> };
/** {@link Job} as functions take it. */
export type JobInput = {
  readonly name: string;
  readonly done: number | globalThis.PromiseLike<number>;
};

/** Options of its own, which `signal` and `timeout` join. */
export type LoadOptions = { turns: number; forever: boolean };
/** {@link LoadOptions} as functions take it. */
export type LoadOptionsInput = { readonly turns?: number | undefined; readonly forever?: boolean | undefined };

export type Held = {
  model: unknown;
  maybe: unknown | undefined;
  counts: globalThis.Record<string, unknown>;
};
/** {@link Held} as functions take it. */
export type HeldInput = {
  readonly model: unknown;
  readonly maybe?: unknown | null | undefined;
  readonly counts: { readonly [key: string]: unknown } | globalThis.ReadonlyMap<string, unknown>;
};

/** Where only a field names the type. */
export type HoldsWorded = { worded: OnlyHeld };

/** Who asks. */
export type User = { name: string; level: number };

/** A record of them. */
export type Server = {
  address: string;
  root: string;
  workers: number;
  limit: number;
  ports: Range<number>;
  started: boolean;
  log: string[];
  key: globalThis.Uint8Array<globalThis.ArrayBuffer>;
};
/** {@link Server} as functions take it. */
export type ServerInput = {
  readonly address: string;
  readonly root: string;
  readonly workers: number;
  readonly limit: number;
  readonly ports: Range<number>;
  readonly started: boolean;
  readonly log: readonly string[];
  readonly key: BytesInput;
};

/** Text that lives as long as the program. */
export type Label = { name: string; parts: string[]; greeting: string };

/** Durations as strings. */
export type Pauses = { first: string; others: (string | undefined)[] };
/** {@link Pauses} as functions take it. */
export type PausesInput = {
  readonly first: string;
  readonly others: readonly (string | null | undefined)[];
};

/** What was tried. */
export type Attempts = {
  last: Result<number, string>;
  all: Result<string, number>[];
  byName: globalThis.Record<string, [Result<number, string>, boolean]>;
  none: Result<undefined, Never> | undefined;
  address: Result<string, string>;
};
/** {@link Attempts} as functions take it. */
export type AttemptsInput = {
  readonly last: Result<number, string>;
  readonly all: readonly Result<string, number>[];
  readonly byName: { readonly [key: string]: readonly [Result<number, string>, boolean] } | globalThis.ReadonlyMap<string, readonly [Result<number, string>, boolean]>;
  readonly none?: Result<undefined, Never> | null | undefined;
  readonly address: Result<string, string>;
};

/** A record with a stream in it. */
export type Download = {
  name: string;
  chunks: RustStream<globalThis.Uint8Array<globalThis.ArrayBuffer>>;
};

/** A colour by its digits. */
export type Hex = `#${string}`;

/** A change that is known by its number. */
export type Change = {
  readonly number: bigint;
  readonly before: number | undefined;
  kind: "add" | "remove";
  part: Percent | undefined;
};
/** {@link Change} as functions take it. */
export type ChangeInput = {
  readonly number: bigint | number;
  readonly before?: number | null | undefined;
  readonly kind: "add" | "remove";
  readonly part?: Percent | undefined;
};

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
  corner: [number, number, number];
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
  readonly corner: readonly [number, number, number] | globalThis.Int16Array;
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

/** Keys that may be the same to one side only. */
export type Spot = { x: number; y: number };

/** A number that is what its bits are. */
export type Bits = number;

export type Keyed = {
  dates: globalThis.Map<globalThis.Date, number>;
  spots: globalThis.Map<Spot, number>;
  options: globalThis.Map<number | undefined, number>;
  pairs: globalThis.Set<[number, number]>;
  lists: globalThis.Set<globalThis.Uint8Array<globalThis.ArrayBuffer>>;
  bits: globalThis.Map<Bits, number>;
};
/** {@link Keyed} as functions take it. */
export type KeyedInput = {
  readonly dates?: globalThis.ReadonlyMap<globalThis.Date, number> | undefined;
  readonly spots?: globalThis.ReadonlyMap<Spot, number> | undefined;
  readonly options?: globalThis.ReadonlyMap<number | null | undefined, number> | undefined;
  readonly pairs?: globalThis.ReadonlySet<readonly [number, number]> | undefined;
  readonly lists?: globalThis.ReadonlySet<BytesInput> | undefined;
  readonly bits?: globalThis.ReadonlyMap<Bits, number> | undefined;
};

/** A number that JavaScript cannot always hold. */
export type Last = { last: number };

/** An object of the app's that makes samples. */
export interface Source {
  /** Makes the next ones. */
  fill(samples: globalThis.Int16Array<globalThis.ArrayBuffer>): void;
}

/** `via` in everything that holds something. */
export type Versions = {
  option: string | undefined;
  list: string[];
  queue: string[];
  chain: string[];
  pair: [string, string];
  slice: string[];
  boxed: string;
  shared: string[];
  tuple: [number, string, string];
  byName: globalThis.Record<string, string>;
  names: globalThis.Record<string, string>;
  set: globalThis.Set<string>;
  deep: globalThis.Record<string, [string, string | undefined]>[] | undefined;
  absent: string[];
};
/** {@link Versions} as functions take it. */
export type VersionsInput = {
  readonly option?: string | null | undefined;
  readonly list: readonly string[];
  readonly queue: readonly string[];
  readonly chain: readonly string[];
  readonly pair: readonly [string, string];
  readonly slice: readonly string[];
  readonly boxed: string;
  readonly shared: readonly string[];
  readonly tuple: readonly [number, string, string];
  readonly byName: { readonly [key: string]: string } | globalThis.ReadonlyMap<string, string>;
  readonly names: { readonly [key: string]: string } | globalThis.ReadonlyMap<string, string>;
  readonly set: globalThis.ReadonlySet<string>;
  readonly deep?: readonly ({ readonly [key: string]: readonly [string, string | null | undefined] } | globalThis.ReadonlyMap<string, readonly [string, string | null | undefined]>)[] | null | undefined;
  readonly absent?: readonly string[] | undefined;
};

/** `with` in the same. */
export type Timeouts = {
  option: number | undefined;
  list: number[];
  pair: [number, number];
  tuple: [number, number];
  byName: globalThis.Record<string, number>;
  byTime: globalThis.Map<number, string>;
  set: globalThis.Set<number>;
  absent: number[];
  /** Both could be meant: one is, the other crosses as a duration does. */
  since: globalThis.Map<number, [[number, number], number]>;
  /** The whole, since nothing in it needs a word. */
  key: string | undefined;
  /** The whole, since it is named. */
  history: string | undefined;
};
/** {@link Timeouts} as functions take it. */
export type TimeoutsInput = {
  readonly option?: number | null | undefined;
  readonly list: readonly number[] | globalThis.Uint32Array;
  readonly pair: readonly [number, number] | globalThis.Uint32Array;
  readonly tuple: readonly [number, number];
  readonly byName: { readonly [key: string]: number } | globalThis.ReadonlyMap<string, number>;
  readonly byTime: globalThis.ReadonlyMap<number, string>;
  readonly set: globalThis.ReadonlySet<number>;
  readonly absent?: readonly number[] | globalThis.Uint32Array | undefined;
  /** Both could be meant: one is, the other crosses as a duration does. */
  readonly since: globalThis.ReadonlyMap<number, readonly [readonly [number, number], number]>;
  /** The whole, since nothing in it needs a word. */
  readonly key?: string | null | undefined;
  /** The whole, since it is named. */
  readonly history?: string | null | undefined;
};

/** `as` in the same. */
export type Numbers = {
  tuple: [number, string, number];
  byId: globalThis.Map<number, number[]>;
  set: globalThis.Set<number>;
  pairs: [bigint, number][];
  maps: globalThis.Map<string, number>[];
  nulls: (number | null)[];
  only: [number, bigint | undefined];
  dates: globalThis.Date[] | undefined;
};
/** {@link Numbers} as functions take it. */
export type NumbersInput = {
  readonly tuple: readonly [number, string, number];
  readonly byId: globalThis.ReadonlyMap<number, readonly number[]>;
  readonly set: globalThis.ReadonlySet<number>;
  readonly pairs: readonly (readonly [bigint | number, number])[];
  readonly maps: readonly globalThis.ReadonlyMap<string, number>[];
  readonly nulls: readonly (number | null | undefined)[];
  readonly only: readonly [number, bigint | number | null | undefined];
  readonly dates?: readonly globalThis.Date[] | null | undefined;
};

/** Told apart by what the words make of them. */
export type Either = string | number[] | boolean;
/** {@link Either} as functions take it. */
export type EitherInput = string | readonly number[] | boolean;

/** What JavaScript implements. */
export interface VersionSource {
  versions(names: string[]): readonly string[];
}

/** A type of this crate, named like one of the fixture. */
export type LinkedPoint = { latitude: number; longitude: number };

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

export interface OnlyHeld {
    missing: number | null;
}

/**
 * Each word of Tsify's.
 */
export interface Plain extends Flat {
    id: number;
    missing: number | undefined;
    names: Map<string, number>;
    wide: bigint;
}

export interface Flat {
    inner: number;
}

/**
 * Tsify names this one.
 */
export interface Ticket {
    number: number;
    holder: string | undefined;
}

/**
 * What Tsify types as numbers whatever its words are.
 */
export interface Timed {
    took: { secs: number; nanos: number };
    by_number: Record<number, bigint>;
}

export interface Worded {
    id: bigint;
    size: bigint;
    missing: number | null;
    names: Record<string, bigint>;
    numbers: Record<number, string>;
    wide: bigint;
}

/** A theme, by what it is made of. */
export interface Theme<Name extends string = string> {
  name: Name;
  accent: Hex;
}

/** From 0 to 100. */
export type Percent = number;

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
