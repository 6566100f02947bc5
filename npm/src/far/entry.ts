/** What the entries of frames are: the numbers that both ends of a session know. */

// To Rust.
/** Calls the export of a row. */
export const TO_CALL = 1;
/** Calls a function of Rust's. */
export const TO_FUNCTION = 2;
/** Nobody waits for a call any more. */
export const TO_CANCEL = 3;
/** Nobody waits for a future any more, which an answer held. */
export const TO_CANCEL_TASK = 4;
/** JavaScript has let go of an object, a function or a stream. */
export const TO_DROP_OBJECT = 5;
export const TO_DROP_FUNCTION = 6;
export const TO_DROP_STREAM = 7;
/** JavaScript knows the number of an object that a call has made. */
export const TO_KEPT = 8;
/** So many more items of a stream may be sent. */
export const TO_CREDIT = 9;
/** What Rust waits for has come: a message, or what was thrown. */
export const TO_SETTLE = 10;
/** Two slots hold the same value. */
export const TO_SAME = 11;
/** Where the message of the next entry names objects whose numbers the caller does not know. */
export const TO_PROMISED = 14;
/** What messages call promises and streams, by a number. */
export const TO_NAME = 15;
/** An item of a stream has come, as `TO_SETTLE` has it. */
export const TO_FEED = 16;
/** Begins a generation. */
export const TO_RESTART = 12;
/** Asks for what the serving end knows of itself. */
export const TO_ASK = 13;

// From Rust.
/** What a call came to. */
export const FROM_ANSWER = 32;
/** Rust has refused the arguments of a call. */
export const FROM_REFUSAL = 33;
/** A call names something of a generation that has ended. */
export const FROM_STALE = 34;
/** A call was given up, and nothing comes of it. */
export const FROM_CANCELLED = 35;
/** A call failed before it got to Rust. */
export const FROM_ERROR = 36;
/** A generation has ended. */
export const FROM_PANIC = 37;
/** A generation was begun, as was asked for. */
export const FROM_RESTARTED = 38;
/** A future that an answer held has come to something. */
export const FROM_TASK = 39;
/** Calls a function of JavaScript's: one that takes numbers, or a message. */
export const FROM_NUMBERS = 40;
export const FROM_FUNCTION = 41;
/** Calls a method of an object that implements a trait. */
export const FROM_METHOD = 42;
/** Calls an import. */
export const FROM_IMPORT = 43;
/** Gives a value under another number. */
export const FROM_GIVE = 44;
/** Rust has dropped a value. */
export const FROM_DROP = 45;
/** Rust waits for a promise, and does not any more. */
export const FROM_WATCH = 46;
export const FROM_ABORT = 47;
/** Rust wants so many more items of a stream. */
export const FROM_PULL = 48;
/** Items of a stream of Rust's. */
export const FROM_ITEMS = 49;
/** Makes a value: by a raw import whose message says which. */
export const FROM_MAKE = 50;
/** Gives the cause of an error a slot. */
export const FROM_CAUSE = 51;
/** What a message held was read, or was refused. */
export const FROM_END_REPLY = 52;
/** Rust logs. */
export const FROM_LOG = 53;
/** What the message of a call has become, ahead of its answer. */
export const FROM_CHANGED = 54;
/** The session is over: what came could not be read. */
export const FROM_LOST = 55;

/** The generation that is about to end was making items of a stream. */
export const FROM_BROKEN = 58;
/** A limit forbids a call. */
export const FROM_LIMIT = 59;
/** The generation has ended where it was, and another goes on with its state: why, and which calls ended with it. */
export const FROM_MOVED = 60;
/** How a call by name crosses, and such a call. */
export const FROM_DEFINE = 56;
export const FROM_INVOKE = 57;

/** How many items of a stream may be on their way, or wait to be read. */
export const MOST_AHEAD = 65536;

/** How many names of promises and streams a generation has at most. */
export const MOST_NAMES = 4096;

/** What is asked for by `TO_ASK`. */
export const ASK_STATS = 0;
export const ASK_COLLECT = 1;

/** Raw imports that make a value of a message, by their number in `FROM_MAKE`. */
export const MAKERS: readonly string[] = ["error_new", "error_of", "import_module", "global_this"];

/** A number of an object that is not known yet is the number of the call that makes it, with this bit. */
export const PROMISED = 0x80000000;

/** How many numbers of slots a page has, before they are those of the one that comes after it. */
export const PAGE_SLOTS = 4_194_304;

/**
 * Whose slot it is: even ones are the caller's; the serving end names values of the caller's that it knows before the
 * caller does by the odd ones with the bit above, and its own values by the others.
 */
export function isCallers(slot: number): boolean {
  return (slot & 3) !== 1;
}

/** Whether the serving end has chosen it for a value of the caller's. */
export function isNamed(slot: number): boolean {
  return (slot & 3) === 3;
}

/** The free slots of a table whose numbers go in steps, so that two tables have none in common. */
export class Slots extends Array<number> {
  #next: number;
  readonly #step: number;

  constructor(first: number, step: number) {
    super();
    this.#next = first;
    this.#step = step;
  }

  override pop(): number {
    const slot = super.pop();
    if (slot !== undefined) return slot;
    const next = this.#next;
    this.#next += this.#step;
    return next;
  }
}

/**
 * What a table has given that nobody has taken, where the other end chooses the numbers: as an array that may be as long
 * as it likes.
 */
export class Given {
  [number: number]: unknown;
  readonly #kept = new Set<string>();

  get length(): number {
    return Number.POSITIVE_INFINITY;
  }

  /** What is there belongs to a message that was not read to its end, but for what is kept. */
  set length(_: number) {
    for (const number in this) if (!this.#kept.has(number)) delete this[number];
  }

  /** Messages that hold what is there now are read later. */
  keep(): void {
    for (const number in this) this.#kept.add(number);
  }

  /** Lets go of what was taken. */
  taken(number: number): void {
    delete this[number];
    this.#kept.delete(String(number));
  }
}

/** The numbers of `Given` that were taken. */
export class Taken extends Array<number> {
  readonly #given: Given;

  constructor(given: Given) {
    super();
    this.#given = given;
  }

  override push(number: number): number {
    this.#given.taken(number);
    return 0;
  }
}
