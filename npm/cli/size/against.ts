/** Two builds beside each other. */
import type { SizeReport, Weight } from "./report.ts";

/** What has become larger, or smaller, or is new or gone. */
export interface Grown {
  readonly name: string;
  readonly by: number;
  readonly to: number;
}

export interface Changes {
  /** Of the whole module. */
  readonly bytes: number;
  readonly crates: readonly Grown[];
  readonly functions: readonly Grown[];
  readonly javascript: readonly Grown[];
}

/** What has changed, what has most of all first. */
export function changesOf(before: SizeReport, after: SizeReport): Changes {
  const functionsOf = ({ crates }: SizeReport): readonly Weight[] => crates.flatMap(({ functions }) => functions);
  return {
    bytes: after.bytes - before.bytes,
    crates: grown(before.crates, after.crates),
    functions: grown(functionsOf(before), functionsOf(after)),
    javascript: grown(before.javascript, after.javascript),
  };
}

function grown(before: readonly Weight[], after: readonly Weight[]): readonly Grown[] {
  const old = new Map(before.map(({ name, bytes }) => [name, bytes]));
  const all = after.map(({ name, bytes }) => {
    const by = bytes - (old.get(name) ?? 0);
    old.delete(name);
    return { name, by, to: bytes };
  });
  const gone = [...old].map(([name, bytes]) => ({ name, by: -bytes, to: 0 }));
  return [...all, ...gone].filter(({ by }) => by !== 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
