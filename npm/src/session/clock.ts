/** Time, as sessions have it: tests bring their own. */
import { clearTimer, startTimer } from "../timer.ts";

/** What a session needs of time. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  start(f: () => void, milliseconds: number): unknown;
  stop(timer: unknown): void;
  /** A number from 0 to 1, by which many that wait do not wait equally long. */
  random(): number;
}

/** The time of this program. */
export const realClock: Clock = {
  now: () => performance.now(),
  start: startTimer,
  stop: clearTimer,
  random: () => Math.random(),
};
