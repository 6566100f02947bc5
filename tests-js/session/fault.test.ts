/** A thousand networks that break in every way: what is called is called once, in order, and nothing is left. */
import { expect, test } from "vitest";
import { runFault } from "./fault.js";

const SEEDS = 1000;

test(`${SEEDS} seeds: each call, callback and item once, in order, and nothing left`, {
  timeout: 240_000,
}, async () => {
  const sums: Record<string, number> = {};
  for (let seed = 1; seed <= SEEDS; seed++) {
    const counts = await runFault(seed).catch((error: unknown) => {
      throw new Error(`seed ${seed}`, { cause: error });
    });
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + (count as number);
  }
  expect(sums.calls).toBe(SEEDS * 40);
  expect(sums.callbacks).toBe(SEEDS * 40);
  // A network that never breaks would show nothing.
  for (const way of ["cuts", "lost", "duplicates", "truncated", "halfOpen", "resent"])
    expect(sums[way], way).toBeGreaterThan(50);
});
