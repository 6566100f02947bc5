/** What may be thrown, and what a call has thrown. */

/** What a call throws; it must throw. `any`, since suites look into it, whatever it is. */
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

/** The error that a call throws, as `name: message`. */
export function said(call: () => unknown): string {
  const { name, message } = thrownBy(call);
  return `${name}: ${message}`;
}

/** The error that a promise rejects with, as `name: message`. */
export async function saidLater(promise: PromiseLike<unknown>): Promise<string> {
  const { name, message } = await rejectedBy(promise);
  return `${name}: ${message}`;
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
