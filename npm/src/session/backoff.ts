/** When a client dials again. The simulation of storms (`npm run simulate`) asks the same. */
import { JITTER } from "./limits.ts";

/** How long to wait before the next dial after so many; `random` is from 0 to 1. */
export function waitBefore(attempt: number, delays: readonly number[], random: number): number {
  const delay = delays[Math.min(attempt, delays.length - 1)] ?? 0;
  return delay * (1 + JITTER * (2 * random - 1));
}
