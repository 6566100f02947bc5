/** Values that Rust elsewhere compares: it is told which of them it has had before. */
import type { Entry } from "../life.ts";
import { putAhead } from "../wire/frame.ts";
import { TO_SAME } from "./entry.ts";
import type { Identities, Part, Session } from "./session.ts";

/** The numbers of those that one session has sent. */
class ValueNumbers implements Identities {
  readonly #known = new WeakMap<object, number>();
  #last = 0;

  of(value: object): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    this.#known.set(value, ++this.#last);
    return this.#last;
  }
}

export const comparePart: Part = {
  lend(far, length, slots) {
    if (slots) putAhead(far.frames, length, () => tellSame(far, slots));
  },
};

function tellSame(far: Session, slots: readonly Entry[]): void {
  far.identities ??= new ValueNumbers();
  for (const { slot, value } of slots) {
    if ((typeof value !== "object" || value === null) && typeof value !== "function") continue;
    far.frames.put(TO_SAME, far.generation, slot, far.identities.of(value), 0);
  }
}
