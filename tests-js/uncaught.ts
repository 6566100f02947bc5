/** What nobody caught or holds any more: suites that make much go wrong assert that it was nothing. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const uncaught: unknown[] = [];
process.on("unhandledRejection", (reason) => uncaught.push(reason));
// At a distance a case waits between the call and the look at its promise: what is caught by then was caught.
if (process.env.DOOR) {
  const reasons = new WeakMap<object, unknown>();
  process.on("unhandledRejection", (reason, promise) => reasons.set(promise, reason));
  process.on("rejectionHandled", (promise) => {
    const at = uncaught.indexOf(reasons.get(promise));
    if (at >= 0) uncaught.splice(at, 1);
  });
}
process.on("uncaughtException", (error) => uncaught.push(error));

/** All of it since the last time, when everything that is under way has had its turn. */
export async function uncaughtByNow(): Promise<unknown[]> {
  await turn();
  await turn();
  return uncaught.splice(0);
}

/** The next turn of the event loop: all microtasks are done then. */
export const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

setFlagsFromString("--expose-gc");
/** Runs the garbage collector. */
export const gc = runInNewContext("gc") as () => void;

/** Waits until the garbage collector has made it true. */
export async function collected(done: () => boolean): Promise<boolean> {
  for (let i = 0; i < 50; i++) {
    // What a `WeakRef` has given in this turn is not collected in it.
    await turn();
    gc();
    if (done()) return true;
  }
  return false;
}
