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

/**
 * What calls a function once the task that runs has ended, with everything that is done between its microtasks.
 */
export function afterTask(): (f: () => void) => void {
  const { setImmediate } = globalThis as { setImmediate?: (f: () => void) => unknown };
  if (setImmediate) return setImmediate;
  // Browsers have timers wait for some milliseconds.
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (f) => {
    waiting.push(f);
    port2.postMessage(0);
  };
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
