/**
 * How a page learns that a worker has ended, which nothing tells it: the worker holds a lock as long as it runs, and the
 * page waits for the same one.
 */

interface Locks {
  request(name: string, run: () => unknown): Promise<unknown>;
}

function locks(): Locks | undefined {
  return (globalThis as { navigator?: { locks?: Locks } }).navigator?.locks;
}

/** In a worker: calls `held` with the name of a lock that it holds, or with nothing where there are none. */
export function lockOf(held: (lock: string | undefined) => void): void {
  const all = locks();
  if (!all) return held(undefined);
  const name = `oxbridge ${Math.random()}`;
  const hold = (): Promise<never> => {
    held(name);
    return new Promise(() => {});
  };
  // A document without an origin has none, and says so.
  all.request(name, hold).catch(() => held(undefined));
}

/** Calls `ended` when nobody holds the lock any more. */
export function watchLock(name: string, ended: () => void): void {
  locks()
    ?.request(name, ended)
    .catch(() => {});
}
