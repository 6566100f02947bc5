/** What belongs to the caller's end of a session: the types that its files share, which import none of them. */

import type * as life from "../life.ts";
import type {
  AnyFunction,
  ClassOfObjects,
  Entry,
  Life,
  MakeClass,
  Policy,
  Raw,
  Reader,
  Spec,
  Writer,
} from "../life.ts";
import type { Frames, Incoming } from "../wire/frame.ts";
import type { Call, Calls, ReadAnswer } from "./call.ts";

/** What the glue says of a module that runs elsewhere. */
export interface FarSpec extends Spec {
  /**
   * The imports, as the serving end numbers them: raw names, whether Rust waits for what they give, what messages call
   * them, and their cells, `q` for an integer of 64 bits.
   */
  readonly rows: readonly (readonly [raw: string, isAsked: boolean, called: string, cells: string])[];
  /** What its package uses of sessions. */
  readonly parts: readonly Part[];
}

/** What not every package uses of a session: those that use it have it. */
export interface Part {
  /** Exports of a generation that begins. */
  readonly raw?: (far: Session) => Readonly<Record<string, AnyFunction>>;
  /** Says ahead of a message of so many bytes, which lies in its place already, what Rust must know of it. */
  readonly lend?: (far: Session, length: number, slots: readonly Entry[] | undefined, call: Call | undefined) => void;
  /** Takes what comes for calls, by the numbers of the entries. */
  readonly takes?: Readonly<Record<number, Take>>;
  /** Does what Rust asks of JavaScript, by the numbers of the entries. */
  readonly asks?: Readonly<Record<number, Ask>>;
}

/** `r` reads the message of the entry, or its cells where it has none. */
export type Take = (far: Session, entry: Incoming, r: Reader) => void;

/** `imports`: near's raw imports, which do it. */
export type Ask = (far: Session, entry: Incoming, imports: Readonly<Record<string, AnyFunction>>, r: Reader) => void;

/** How a session behaves. */
export interface FarPolicy extends Policy {
  /** What a function has thrown that Rust did not wait for, and what messages call it. */
  onError?: ((error: unknown, called: string) => void) | undefined;
}

/** Where the Rust of one package runs. */
export interface Home {
  /** The classes of all places. */
  readonly classes: Map<MakeClass, ClassOfObjects>;
}

/** An instance elsewhere. */
export interface Session extends life.Instance {
  readonly spec: FarSpec;
  readonly options: FarPolicy;
  raw: Raw | undefined;
  readonly life: Life | undefined;
  readonly generation: number;
  /** What the last generation died of. */
  death: unknown;
  readonly frames: Frames;
  readonly calls: Calls;
  readonly takes: Readonly<Record<number, Take>>;
  readonly asks: Readonly<Record<number, Ask>>;
  /** Streams of Rust's that are read here. */
  ahead: Ahead | undefined;
  /** What Rust waits for. */
  awaited: Awaited | undefined;
  /** Why calls by name cannot be made, by their numbers. */
  unable: Map<number, string> | undefined;
  /** Slots of values that the serving end has named. */
  readonly named: Map<number, number>;
  /** Where messages that are written name objects whose numbers are not known. */
  promised: { readonly at: number; readonly id: number }[];
  /** Numbers of values that Rust compares. */
  identities: Identities | undefined;
  /** Reads what came. */
  readonly arrived: Reader;
  /** The same, once: for the function that reads the message of an entry. */
  message: Reader | undefined;
  /** The call whose answer is read. */
  answered: Call | undefined;
  /** The slot of what was thrown in the call that just ran. */
  thrown: number;
  /** Whether what comes is of a generation that was left. */
  isDeaf: boolean;
  /** When the oldest call that waits was sent, or the last answer came, in milliseconds. */
  since: number;
  /** Puts an entry whose message of so many bytes lies at the place for one. */
  put(
    what: number,
    generation: number,
    id: number,
    argument: number,
    length: number,
    cells?: readonly (number | bigint)[],
  ): void;
  /** Sends what there is at the end of the tick. */
  schedule(): void;
  /** Says ahead of a message of so many bytes, which lies in its place already, what Rust must know of it. */
  lend(length: number, slots: readonly Entry[] | undefined, call?: Call): void;
  /** Puts the entry of a call, whose message lies at `message`, or is none where that is 0. */
  post(
    call: Call,
    what: number,
    argument: number,
    cells: readonly (number | bigint)[] | undefined,
    message: number,
    isBound: boolean,
    w: Writer | undefined,
  ): void;
  /** Puts an entry that something answers. */
  ask<T>(called: string, read: ReadAnswer<T>, put: (call: Call) => void): Promise<T>;
  /** Ends the generation that lives. */
  leave(dead: unknown): void;
  /** Tells somebody of an error that nobody waits for. */
  fail(error: unknown, called: string): void;
}

/** Streams of Rust's that are read here. */
export interface Ahead {
  /** A stream was read, of which Rust may make so many items ahead. */
  open(id: number, ahead?: number): { readonly isBroken: boolean };
  /** Rust died while it made items of a stream. */
  break(id: number): void;
  /** Items came, in the message at `at` that `r` reads. */
  arrive(id: number, r: Reader, at: number, life: Life): void;
}

/** A stream that Rust reads. */
export interface Feed {
  /** How many more items Rust has room for. */
  room: number;
  /** Whether an item is on its way out of the stream. */
  isBusy: boolean;
}

/** What Rust waits for in one generation. */
export interface Awaited {
  /** What Rust waits for promises by, and what it reads of streams, by their slots. */
  readonly waiters: Map<number, number>;
  readonly feeds: Map<number, Feed>;
  /** What promises and streams are called, by numbers that the other end knows. */
  readonly names: Map<string, number>;
}

/** Numbers of values by which they are compared. */
export interface Identities {
  of(value: object): number;
}
