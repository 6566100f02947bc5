// @ts-check
/** How smoothly the page runs: frames in a second, and the longest time without one. */

/** How many frames are drawn. */
const SHOWN = 60;

/** Every how many milliseconds the figures change. */
const STEP = 250;

export class Meter {
  #last = performance.now();
  /** Milliseconds that each of the last frames took. @type {number[]} */
  #gaps = [];
  #longest = 0;
  #told = 0;
  #show;

  /** @param {(fps: number, longest: number, gaps: readonly number[]) => void} show */
  constructor(show) {
    this.#show = show;
    requestAnimationFrame(this.#frame);
  }

  /** Forgets the longest gap: a run begins. */
  reset() {
    this.#last = performance.now();
    this.#longest = 0;
  }

  /** The longest gap since, in milliseconds, and the one that is not over yet. */
  longest() {
    return Math.max(this.#longest, performance.now() - this.#last);
  }

  #frame = () => {
    requestAnimationFrame(this.#frame);
    const now = performance.now();
    const gap = now - this.#last;
    this.#last = now;
    this.#longest = Math.max(this.#longest, gap);
    this.#gaps.push(gap);
    if (this.#gaps.length > SHOWN) this.#gaps.shift();
    if (now - this.#told < STEP) return;
    this.#told = now;
    this.#show(1000 / mean(lately(this.#gaps)), this.#longest, this.#gaps);
  };
}

/**
 * The gaps of about the last half second.
 * @param {readonly number[]} gaps
 */
function lately(gaps) {
  let sum = 0;
  return gaps.toReversed().filter((gap) => {
    const isIn = sum < 500;
    sum += gap;
    return isIn;
  });
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
