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

const noTimer = (): never => {
  throw new Error("a timeout needs `setTimeout`, which this host does not have");
};

/** `setTimeout`: an AudioWorklet has none. */
export const startTimer: Timers["setTimeout"] = (globalThis as Partial<Timers>).setTimeout ?? noTimer;

/** `clearTimeout`, which has nothing to do where no timer can be started. */
export const clearTimer: Timers["clearTimeout"] = (globalThis as Partial<Timers>).clearTimeout ?? (() => {});
