/** Giving up a load when its signal says so. */

/** The part of `AbortSignal` that is needed. */
import type { AbortSignalLike } from "./options.ts";

/** Does `work`, but rejects with the reason of `signal` if that aborts first. */
export function aborting<T>(signal: AbortSignalLike | undefined, work: () => Promise<T>): Promise<T> {
  // Not the one that calls read early: this is over when they begin, and the smallest package uses no other.
  return new globalThis.Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal?.reason);
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    work()
      .then(resolve, reject)
      .then(() => signal?.removeEventListener("abort", abort))
      // What only looks like a signal may not have it.
      .catch(() => {});
  });
}
