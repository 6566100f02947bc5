/** What belongs to the caller's end of a session: the types that its files share, which import none of them. */

import type * as life from "../life.ts";
import type { ClassOfObjects, Life, MakeClass, Policy, Raw, Reader, Spec } from "../life.ts";
import type { Frames } from "../wire/frame.ts";
import type { Ahead } from "./ahead.ts";
import type { Calls } from "./call.ts";

/** What the glue says of a module that runs elsewhere. */
export interface FarSpec extends Spec {
  /** The imports, as the serving end numbers them: raw names, whether Rust waits for what they give, and what messages call them. */
  readonly rows: readonly (readonly [raw: string, isAsked: boolean, called: string])[];
  /** Whether Rust compares values. */
  readonly compares?: boolean;
}

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
  readonly frames: Frames;
  readonly calls: Calls;
  readonly ahead: Ahead;
  /** Slots of values that the serving end has named. */
  readonly named: Map<number, number>;
  /** Reads what came. */
  readonly arrived: Reader;
  /** The same, once: for the function that reads the message of an entry. */
  message: Reader | undefined;
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
  /** The message that is written names an object at `at` whose number is not known. */
  promise(at: number, id: number): void;
  /** Tells Rust, ahead of the message of so many bytes, where that names such objects, and gives their numbers. */
  tellPromised(length: number): readonly number[];
  /** Rust may forget which object a call has made. */
  keep(number: number): void;
  /** Tells somebody of an error that nobody waits for. */
  fail(error: unknown, called: string): void;
}
