/** How much the instances of a runtime hold. */

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

/** An object of Rust that was made and not disposed of. */
export interface Leak {
  readonly class: string;
  /** The calls that lead to where it was made, as in the stack of an error. */
  readonly createdAt: string;
}

/** The sums of all assemblies. */
export function totalOf(assemblies: Readonly<Record<string, InstanceStats>>): RuntimeStats {
  const each = Object.values(assemblies);
  const sum = (key: Exclude<keyof InstanceStats, "classes">): number =>
    each.reduce((total, stats) => total + stats[key], 0);
  return {
    memory: sum("memory"),
    crossings: sum("crossings"),
    functions: sum("functions"),
    objects: sum("objects"),
    classes: each.map(({ classes }) => classes).reduce(addUp, {}),
    promises: sum("promises"),
    streams: sum("streams"),
    assemblies,
  };
}

/** The sums of both. */
export function addUp(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const sums = Object.entries(b).map(([name, count]) => [name, (a[name] ?? 0) + count]);
  return { ...a, ...Object.fromEntries(sums) };
}
