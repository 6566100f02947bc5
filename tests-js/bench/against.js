/** What got slower since an earlier run. */

/** Of what is timed, less than this is no difference. */
const LEAST = 1.05;

/** Where an earlier file does not say how far its rows spread. */
const UNKNOWN = 0.1;

/**
 * The rows of `now` that are slower than those of the same case and peer were, by more than both spread.
 *
 * What is weighed, not timed, does not spread: there one byte is a difference.
 */
export function slower(before, now) {
  const earlier = new Map(before.map((row) => [`${row.case}\0${row.peer}`, row]));
  return now.flatMap((row) => {
    const was = earlier.get(`${row.case}\0${row.peer}`);
    if (was === undefined) return [];
    const { high = was.ratio * (1 + UNKNOWN) } = was;
    const isSlower =
      row.unit === "B" && was.ours !== undefined
        ? row.ours > was.ours
        : row.low > high && row.ratio > was.ratio * LEAST;
    return isSlower ? [{ row, was }] : [];
  });
}
