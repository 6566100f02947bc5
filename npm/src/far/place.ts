/** What stands for the exports of a module that runs elsewhere: each of them tells the other end. */
import type { Raw } from "../life.ts";
import type { Session } from "./session.ts";

/** Room in a frame for the cells of an entry, beside the message that is written before it is known how many. */
export const CELLS = 512;

/** The raw exports of the next generation of `far`, with those that its package uses besides. */
export function rawElsewhere(far: Session): Raw {
  const { frames } = far;
  const all: Record<string, unknown> = {
    memory: {
      get buffer() {
        return frames.bytes.buffer;
      },
    },
    __ox_alloc: (bytes: number) => {
      try {
        frames.reserve(bytes + CELLS, 0, far.top);
      } catch {
        // There is no memory for it.
        return 0;
      }
      return frames.place;
    },
    __ox_free: () => {},
  };
  for (const { raw } of far.spec.parts) Object.assign(all, raw?.(far));
  return all as Raw;
}

/** An export that tells the other end of something by its number, in the generation that begins. */
export function telling(far: Session, what: number): (id: number) => void {
  const generation = far.generation + 1;
  return (id) => far.put(what, generation, id, 0, 0);
}
