/** What nobody caught: suites that make much go wrong assert at their end that it was nothing. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const uncaught: unknown[] = [];
process.on("unhandledRejection", (reason) => uncaught.push(reason));
process.on("uncaughtException", (error) => uncaught.push(error));

/** All of it, when everything that is under way has had its turn. */
export async function uncaughtByNow(): Promise<unknown[]> {
  await turn();
  await turn();
  return uncaught;
}

/** The next turn of the event loop: all microtasks are done then. */
export const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

setFlagsFromString("--expose-gc");
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

/** Something with a `then`. */
export function thenable<T>(then: (done: (value: T) => void, fail: (error: unknown) => void) => void): PromiseLike<T> {
  return { then } as PromiseLike<T>;
}

/** Gives a `then` that a getter makes. */
export function trapped<T>(value: T, get: () => unknown): T {
  // biome-ignore lint/suspicious/noThenProperty: it is what suites pass
  return Object.defineProperty(value, "then", { get }) as T;
}

/** What a call throws; it must throw. */
export function thrownBy(call: () => unknown): any {
  try {
    call();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}

/** What a promise rejects with; it must reject. */
export async function rejectedBy(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}

/** What may be thrown: errors and everything else. */
export const THROWN: readonly unknown[] = [
  new Error("an error"),
  new RangeError("of a kind"),
  new (class Special extends Error {
    readonly extra = 7;
  })("of its own kind"),
  new DOMException("of the platform", "AbortError"),
  undefined,
  null,
  0,
  -0,
  Number.NaN,
  "",
  "text",
  1n,
  true,
  Symbol("thrown"),
  {},
  Object.create(null),
  Object.freeze(["frozen"]),
  () => 1,
  new Proxy(
    {},
    {
      get(_, key) {
        // What an async function returns is asked for that.
        if (key === "then") return undefined;
        throw new Error("a trap of a proxy");
      },
    },
  ),
];
