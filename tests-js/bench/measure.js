/** Times several ways to do one thing against each other. */

const SAMPLE = 4; // milliseconds of one sample, where one call does not take longer
const WARM = 250;
const BUDGET = 1500;

/**
 * Medians of interleaved rounds, in nanoseconds for one call.
 *
 * Each way is a function of the number of calls, with a loop of its own, so that the engine optimises each by itself.
 * @param {((calls: number) => unknown)[]} ways
 * @returns {Promise<number[]>}
 */
export async function measure(ways) {
  const calls = [];
  for (const way of ways) calls.push(await warm(way));
  let once = 0;
  for (const [i, way] of ways.entries()) once += await time(way, calls[i]);
  const rounds = Math.max(7, Math.min(61, Math.round(BUDGET / once)));
  const times = ways.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < ways.length; i++) {
      const at = (i + round) % ways.length;
      // Nobody collects the garbage of another.
      globalThis.gc?.({ type: "minor" });
      times[at].push((await time(ways[at], calls[at])) / calls[at]);
    }
  }
  return times.map((samples) => median(samples) * 1e6);
}

/** @param {readonly number[]} samples */
export function median(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs until the engine has optimised, and gives the number of calls that fills one sample. */
async function warm(way) {
  const end = performance.now() + WARM;
  let calls = 1;
  let spent = await time(way, calls);
  while (performance.now() < end) {
    if (spent < SAMPLE) calls = spent < SAMPLE / 10 ? calls * 4 : Math.ceil((calls * SAMPLE) / spent);
    spent = await time(way, calls);
  }
  return Math.max(1, Math.round((calls * SAMPLE) / Math.max(spent, SAMPLE / 100)));
}

async function time(way, calls) {
  const start = performance.now();
  sink = await way(calls);
  return performance.now() - start;
}

/** Keeps results alive, so that no loop is dropped. */
export let sink;
