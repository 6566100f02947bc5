/** What programs ask and want of a session as a whole. */
import { statsOf } from "../assembly.ts";
import { ObjectDisposedError, StaleObjectError } from "../error.ts";
import { leaksOf } from "../object/leak.ts";
import { type InstanceStats, type Leak, totalOf } from "../stats.ts";
import { afterTask } from "../timer.ts";
import { readString } from "../wire/reader.ts";
import { ASK_COLLECT, ASK_STATS, TO_ASK, TO_RESTART } from "./entry.ts";
import type { Far } from "./far.ts";
import type { Places } from "./places.ts";

/** How much the places of a session hold. */
export interface FarStats extends InstanceStats {
  /** Calls that wait for their answers. */
  readonly waiting: number;
  /** Each place by itself. */
  readonly places: readonly (InstanceStats & { readonly waiting: number })[];
}

/** A session as programs have it. */
export interface FarSession {
  stats(): Promise<FarStats>;
  leaks(): Promise<readonly Leak[]>;
  collect(): Promise<void>;
  restart(): Promise<void>;
  dispose(): void;
}

/** The session that `places` are of. */
export function sessionOf(places: Places): FarSession {
  const { all } = places;
  const answered = (): Promise<unknown> => Promise.all(all.map((far) => askJson(far, ASK_COLLECT)));
  let begun: Promise<unknown> = Promise.resolve();
  return {
    async stats() {
      const each = await Promise.all(all.map(statsAt));
      const { assemblies: _, ...sums } = totalOf(Object.fromEntries(each.entries()));
      return { ...sums, waiting: each.reduce((sum, { waiting }) => sum + waiting, 0), places: each };
    },
    leaks: async () => all.flatMap(({ life }) => (life ? leaksOf(life) : [])),
    async collect() {
      const next = afterTask();
      const task = (): Promise<void> => new Promise((resolve) => next(resolve));
      // Finalizers have tasks of their own.
      for (let k = 0; k < 2; k++) {
        await task();
        (globalThis as { gc?: () => void }).gc?.();
      }
      await task();
      await answered();
    },
    async restart() {
      for (const far of all) restartFar(far);
      begun = answered();
      // One that came meanwhile has ended what this one waits for, and is waited for in its place.
      for (let own: unknown; own !== begun; ) {
        own = begun;
        await begun.catch((error) => {
          if (own === begun) throw error;
        });
      }
    },
    dispose() {
      const gone = new ObjectDisposedError(`${places.spec.name} was disposed`);
      for (const far of all) far.close(gone);
      places.shut?.();
    },
  };
}

function askJson<T>(far: Far, what: number): Promise<T> {
  far.awake();
  return far.ask(
    far.spec.name,
    (r) => JSON.parse(readString(r)) as T,
    (call) => far.put(TO_ASK, 0, call.number, what, 0),
  );
}

/** What a place holds: JavaScript's values are here, and memory is where Rust runs. */
async function statsAt(far: Far): Promise<InstanceStats & { waiting: number }> {
  const { waiting } = far;
  const served = await askJson<InstanceStats>(far, ASK_STATS);
  const { life, classes } = far;
  return { ...statsOf({ life, classes, stats: () => served }), waiting };
}

/** Starts afresh at once. What waits fails. */
function restartFar(far: Far): void {
  const stale = new StaleObjectError(`${far.spec.name} was restarted`);
  far.leave(stale);
  far.calls.failAll(stale);
  far.death = undefined;
  far.awake();
  far.isDeaf = true;
  far.put(TO_RESTART, 0, 0, far.generation, 0);
}
