/**
 * What is done later. Tests replace timers and `queueMicrotask`, polyfills do: what is looked up here is looked up once,
 * and `await` by nobody.
 */

/** Calls `f` in a microtask, where nobody hears of what it throws. */
export async function later(f: () => void): Promise<void> {
  await undefined;
  try {
    f();
  } catch {
    // It is code of the user's that nobody waits for.
  }
}

type Timers = {
  readonly setTimeout: (f: () => void, milliseconds?: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
};

/** `setTimeout`, where the host has it. */
export const startTimer: Timers["setTimeout"] = (globalThis as Timers).setTimeout;

export const clearTimer: Timers["clearTimeout"] = (globalThis as Timers).clearTimeout;
