// @ts-check
/** Random values through the doors of a crate of random types, held to the oracle. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { doorsOf, fuzzHost, hostOf } from "./door.js";
import { Identity, Refusal, Unsaid, verdict } from "./oracle.js";
import { ValuesOf } from "./value.js";

/** @typedef {import("./type.js").Type} Type */

/** Whether what came back is what should have. @param {unknown} wanted @param {any} found @returns {boolean} */
export function same(wanted, found) {
  if (wanted instanceof Identity) return Object.is(wanted.value, found);
  if (typeof wanted !== "object" || wanted === null) return Object.is(wanted, found);
  if (Object.getPrototypeOf(wanted) !== Object.getPrototypeOf(found ?? 0)) return false;
  if (Array.isArray(wanted))
    return wanted.length === found.length && wanted.every((each, k) => k in found && same(each, found[k]));
  if (wanted instanceof Map)
    return (
      wanted.size === found.size && [...wanted].every(([key, each]) => found.has(key) && same(each, found.get(key)))
    );
  if (Object.getPrototypeOf(wanted) !== Object.prototype) return isDeepStrictEqual(wanted, found);
  const keys = Object.keys(wanted);
  return (
    keys.length === Object.keys(found).length &&
    keys.every((key) => Object.hasOwn(found, key) && same(/** @type {any} */ (wanted)[key], found[key]))
  );
}

/** What a world has of a crate's classes. @param {any} exports @param {any} elsewhere Those of another runtime. */
function worldOf({ Counter }, elsewhere) {
  const disposed = new Counter(3);
  disposed.dispose();
  const others = [new elsewhere.Counter(4), Object.create(Counter.prototype), Counter];
  return { live: new Set([new Counter(1), new Counter(2)]), disposed: new Set([disposed]), others };
}

/**
 * Sends values of every type through every door.
 *
 * @param {object} options
 * @param {readonly Type[]} options.types
 * @param {any} options.descriptor  Of the package that has them.
 * @param {Function} options.createRuntime
 * @param {number} options.seed
 * @param {number} options.runs    Values for each type.
 * @param {string} options.filter  What the name of a door must hold.
 * @param {() => boolean} options.isOver  Whether the time is up.
 * @param {Record<string, number>} options.counts
 * @param {(finding: string) => void} options.found
 */
export async function crossings({ types, descriptor, createRuntime, seed, runs, filter, isOver, counts, found }) {
  const load = () => createRuntime({ assemblies: [descriptor], imports: { host: hostOf(types.length) } });
  const [runtime, other] = [await load(), await load()];
  /** @type {any} */ (globalThis).fuzzHost = fuzzHost;
  const exports = runtime.getAssemblyExports(descriptor);
  const world = worldOf(exports, other.getAssemblyExports(descriptor));
  const doors = Object.entries(doorsOf(exports)).filter(([name]) => name.includes(filter));
  const held = () => {
    const { functions, objects, promises, streams, classes } = runtime.stats();
    return JSON.stringify({ functions, objects, promises, streams, classes });
  };
  let before = held();

  /** What is wrong with a value at a door. @param {string} name @param {import("./door.js").Door} door @param {number} k @param {unknown} value */
  const wrong = async (name, door, k, value) => {
    if (door.isLater && typeof (/** @type {any} */ (value)?.then) === "function") return undefined;
    counts.calls++;
    const wanted = verdict(/** @type {Type} */ (types[k]), value, world);
    /** @type {{ out: unknown } | { thrown: any }} */
    let got;
    try {
      const sent = door.send(k, value);
      got = { out: door.isLater ? await sent : sent };
    } catch (thrown) {
      got = { thrown };
    }
    if (runtime.generation !== 1) throw new Error(`${name}: the instance has ended: ${told(got)}`);
    const byRust = "thrown" in got && /: expected a date of 1970 or later$/.test(got.thrown?.message);
    const holding = held();
    if (holding !== before) {
      const difference = `${name}: ${before} were held, now ${holding}: ${told(got)}`;
      // What is left stays, and the next value is not to blame for it.
      before = holding;
      if (!byRust || !door.leaves) return difference;
      counts.left++;
    }
    if (wanted instanceof Unsaid) return undefined;
    if (wanted instanceof Refusal) {
      counts.refusals++;
      const called = (byRust && door.byRust) || door.called;
      const begin = `${called(k)}${wanted.path}\`: `;
      const isRight = "thrown" in got && got.thrown?.name === wanted.error && got.thrown.message.startsWith(begin);
      return isRight ? undefined : `${name}: wanted ${wanted.error}: ${begin}…, got ${told(got)}`;
    }
    if ("out" in got && same(wanted.out, got.out)) return undefined;
    return `${name}: wanted ${fc.stringify(wanted.out)}, got ${told(got)}`;
  };

  for (const [k, type] of types.entries()) {
    if (isOver()) break;
    counts.types++;
    const values = fc.oneof(
      { arbitrary: new ValuesOf(world, 1e6).of(type), weight: 1 },
      { arbitrary: new ValuesOf(world, 15).of(type), weight: 2 },
    );
    const property = fc.asyncProperty(values, async (value) => {
      counts.values++;
      for (const [name, door] of doors) {
        const difference = await wrong(name, door, k, value);
        if (difference) throw new Error(difference);
      }
    });
    const result = await fc.check(property, { seed: seed + k, numRuns: runs, endOnFailure: false });
    if (!result.failed) continue;
    counts.differences++;
    found(
      `type t${k}, seed ${seed + k}, path ${result.counterexamplePath}\n  value: ${fc.stringify(result.counterexample?.[0])}\n  ${/** @type {any} */ (result.errorInstance)?.message}`,
    );
    if (runtime.generation !== 1) break;
  }
  runtime.dispose();
  other.dispose();
}

/** @param {{ out: unknown } | { thrown: any }} got */
function told(got) {
  if ("out" in got) return fc.stringify(got.out);
  const { thrown } = got;
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `thrown ${fc.stringify(thrown)}`;
}
