/** The runtimes of a realm. */
import type { Weak } from "./life.ts";

interface Registry {
  next: number;
  readonly runtimes: Map<number, Weak<object>>;
}

/** The runtimes of this realm: all copies of this module share one, so that an id says enough. */
export function registry(): Registry {
  const key = Symbol.for("oxbridge.runtimes");
  const realm = globalThis as unknown as Record<symbol, Registry>;
  realm[key] ??= { next: 0, runtimes: new Map() };
  return realm[key];
}
