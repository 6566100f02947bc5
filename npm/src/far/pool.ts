/** `pool(n)`: Rust runs in several workers. */
import { processors } from "../loader/thread.ts";
import type { Far } from "./far.ts";
import type { FarHost, Places } from "./places.ts";
import { type OwnWorker, replacing, startWorker, type WorkerOptions } from "./worker.ts";

/** Options of `pool()`. */
export interface PoolOptions extends WorkerOptions {
  readonly size?: number | undefined;
  readonly min?: number | undefined;
  readonly idle?: number | undefined;
}

/** How long a worker may be silent, in milliseconds, before it counts as blocked. */
const BLOCKED = 50;

/** The host whose places are workers. */
export function poolHost(own: OwnWorker, options: number | PoolOptions = {}): FarHost {
  const all = typeof options === "number" ? { size: options } : options;
  const size = all.size ?? Math.max(1, processors() - 1);
  return {
    imports: all.modules ?? [],
    async open(opening) {
      const { places } = opening;
      while (places.all.length < size) places.all.push(places.grow());
      const starts = places.all.map((far) => {
        far.replace = replacing(places.spec.name, () => startWorker(far, own, all, opening));
        return far.replace();
      });
      places.choose = choosing(places);
      await Promise.all(starts);
    },
  };
}

/** Chooses the place with the fewest calls that wait, in turn where several have as many. */
function choosing(places: Places): () => Far {
  let turn = 0;
  return () => {
    const { all } = places;
    const now = performance.now();
    let best: Far | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < all.length; k++) {
      const far = all[(turn + k) % all.length] as Far;
      const isBlocked = far.waiting > 0 && now - far.since > BLOCKED;
      const load = far.waiting * (isBlocked ? 2 : 1);
      if (load < least) {
        least = load;
        best = far;
      }
    }
    turn = (turn + 1) % all.length;
    return best as Far;
  };
}
