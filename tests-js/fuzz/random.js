/** Chance that comes out the same for the same seed. */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed;
  }

  /** An integer from 0 up to `limit`, which is none of them. @param {number} limit */
  below(limit) {
    // Mulberry32: short, and good enough to pick types by.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** @template T @param {readonly T[]} of @returns {T} */
  pick(of) {
    return /** @type {T} */ (of[this.below(of.length)]);
  }

  /** From `least` to `most` of what `make` makes. @template T @param {number} least @param {number} most @param {(k: number) => T} make */
  some(least, most, make) {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, k) => make(k));
  }
}
