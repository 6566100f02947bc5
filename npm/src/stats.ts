/** How much instances hold. */
import type { AssemblyInstance } from "./assembly.ts";

/** How much an instance holds. */
export interface InstanceStats {
  /** Bytes of linear memory. */
  readonly memory: number;
  /** Calls from JavaScript into Rust. */
  readonly crossings: number;
  /** JavaScript functions that Rust holds. */
  readonly functions: number;
  /** Other values of JavaScript that Rust holds. */
  readonly objects: number;
  /** Objects of Rust that JavaScript holds, by the name of their class. */
  readonly classes: Readonly<Record<string, number>>;
  /** Promises that one side waits for. */
  readonly promises: number;
  /** Streams and iterators of one side that the other has not read to the end. */
  readonly streams: number;
}

/** How much a runtime holds: the sums, and each instance by the name of its assembly. */
export interface RuntimeStats extends InstanceStats {
  readonly assemblies: Readonly<Record<string, InstanceStats>>;
}

export function statsOf(instance: AssemblyInstance): InstanceStats {
  const { life } = instance;
  const count = { functions: 0, objects: 0, promises: life?.tasks?.size ?? 0, streams: life?.streams ?? 0 };
  for (const entry of life?.table?.entries ?? []) {
    if (!entry) continue;
    // An object that implements a trait is called too.
    if (entry.call && typeof entry.value === "function") count.functions++;
    else if (!entry.source) count.objects++;
    else if ("next" in entry.source) count.streams++;
    else count.promises++;
  }
  const classes = [...(instance.classes?.values() ?? [])]
    .filter((each) => each.life === life && each.live > 0)
    .map(({ name, live }) => ({ [name]: live }))
    .reduce(addUp, {});
  return { ...instance.stats(), ...count, classes };
}

/** The sums of both. */
export function addUp(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const sums = Object.entries(b).map(([name, count]) => [name, (a[name] ?? 0) + count]);
  return { ...a, ...Object.fromEntries(sums) };
}
