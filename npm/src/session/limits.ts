/**
 * How much sessions hold, and how long they wait, where nobody says otherwise: bytes and milliseconds. Numbers as they are:
 * bundlers leave out no sum that nobody uses.
 */
import { FULL, HEAD } from "../wire/frame.ts";

/** The largest entry: an answer, or a call with its message. */
export const ENTRY_LIMIT = 1_048_576;
/** What is not acknowledged, each way. */
export const RETAINED_LIMIT = 1_048_576;
/** What waits for room among that. */
export const QUEUE_LIMIT = 16_777_216;
/** HELLO, and what is told beside it. */
export const HELLO_LIMIT = 8192;

/** How long a socket may take until it opens, and until somebody has said who it is. */
export const DIAL_WITHIN = 10_000;
/** How often each end says that it is there, and how long it may say nothing. */
export const BEAT = 15_000;
export const SILENCE_LIMIT = 30_000;
/** How long the other end may take to answer when it was asked whether it is there. */
export const PROBE_WITHIN = 5000;
/** How long it may take to say that it has heard of the end. */
export const CLOSE_WITHIN = 2000;

/** When to dial again, the last one again and again, and for how long. */
export const DELAYS: readonly number[] = [0, 500, 1000, 2000, 5000, 10_000];
export const RECONNECT_FOR = 180_000;
/** By how much each of them may be shorter or longer: many that wait do not come at once. */
export const JITTER = 0.2;

/** The largest frame of entries that may come, where an entry has up to `entry` bytes: one that is full has one more. */
export function frameLimit(entry: number): number {
  return FULL + entry + HEAD;
}

/** What is wrong with what has so many bytes. */
export function tooLong(what: string, bytes: number, allowed: number): string {
  const [has, most] = [bytes, allowed].map((each) => each.toLocaleString("en"));
  return `the ${what} has ${has} bytes, ${most} are allowed: use a stream`;
}
