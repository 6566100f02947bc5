/** Times several ways to do one thing against each other. */

const SAMPLE = 4; // milliseconds of one sample, where one call does not take longer
const WARM = 250;
const BUDGET = 1500;

/**
 * Samples of interleaved rounds, in nanoseconds for one call: as many for each way, those of one round side by side.
 *
 * Each way is a function of the number of calls, with a loop of its own, so that the engine optimises each by itself.
 * @param {((calls: number) => unknown)[]} ways
 * @param {() => number} clock in milliseconds: those that have passed, or what all threads have spent
 * @returns {Promise<number[][]>}
 */
export async function measure(ways, clock = () => performance.now()) {
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
      times[at].push(((await time(ways[at], calls[at], clock)) / calls[at]) * 1e6);
    }
  }
  return times;
}

/**
 * A row of the report: what two sides take, and between which quartiles their ratio lies from round to round.
 *
 * `ours`, `theirs` and `plain` are samples, or one number where nothing can differ.
 */
export function compared({ ours, theirs, plain, ...row }) {
  const [mine, other] = [ours, theirs].map((samples) => [samples].flat());
  const [low, , high] = quartiles(mine.map((sample, round) => sample / other[round]));
  const medians = { ours: median(mine), theirs: median(other) };
  const baseline = plain === undefined ? {} : { plain: median(plain) };
  return { ...row, ...medians, ...baseline, ratio: medians.ours / medians.theirs, low, high };
}

/** One row of several: each was measured in a process of its own. */
export function merged(rows) {
  const of = (key) => rows.map((row) => row[key]);
  const [low, ratio, high] = quartiles(of("ratio"));
  const baseline = rows[0].plain === undefined ? {} : { plain: median(of("plain")) };
  return { ...rows[0], ours: median(of("ours")), theirs: median(of("theirs")), ...baseline, ratio, low, high };
}

export function median(samples) {
  return quartiles(samples)[1];
}

/** The values that a quarter, half and three quarters of the samples lie below. */
export function quartiles(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((part) => {
    const place = (sorted.length - 1) * part;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
  });
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

async function time(way, calls, clock = () => performance.now()) {
  const start = clock();
  sink = await way(calls);
  return clock() - start;
}

/** Keeps results alive, so that no loop is dropped. */
export let sink;
