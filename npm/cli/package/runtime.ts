/** The parts of the runtime that a package uses. `npm run build` has cut it (`npm/scripts/runtime.js`). */
import { readFileSync } from "node:fs";
import { earlyText } from "../glue/early.ts";

/** A top-level declaration of the runtime. */
interface Part {
  readonly name: string;
  /** The module that declares it: `stream/source`. */
  readonly from: string;
  readonly exported: boolean;
  /** Other parts, and names of the host. */
  readonly uses: readonly string[];
  readonly globals: readonly string[];
  /** Raw exports of Rust that it calls. */
  readonly raw: readonly string[];
  /** With the comments before it, without `export`. */
  readonly text: string;
  /** Offset of the declaration itself in `text`. */
  readonly begin: number;
}

// In the order in which they run.
const parts = JSON.parse(readFileSync(new URL("../../runtime.json", import.meta.url), "utf8")) as readonly Part[];
const byName = new Map(parts.map((part) => [part.name, part]));

/** Everything that the runtime declares, or takes from the host: what lies beside it is called otherwise. */
export const RUNTIME_NAMES: ReadonlySet<string> = new Set(parts.flatMap(({ name, globals }) => [name, ...globals]));

/** What generated code may import. */
export const RUNTIME_EXPORTS: ReadonlySet<string> = new Set(
  parts.filter(({ exported }) => exported).map(({ name }) => name),
);

/** The text of a module that exports exactly `names`, with everything they need. */
export function runtimeText(names: Iterable<string>): string {
  const wanted = new Set(names);
  const early = earlyText(runtimeGlobals(wanted));
  const texts = taken(wanted).map((part) => (wanted.has(part.name) ? exportedText(part) : part.text));
  return `// The parts of Oxbridge's runtime that this package uses.\n\n${early}${early && "\n"}${texts.join("\n\n")}\n`;
}

/** The declarations of `names` and of everything they need. */
export function runtimeDeclarations(names: Iterable<string>): readonly string[] {
  return taken(names).map(({ text }) => text);
}

/** The names of the host that `names` and everything they need use. */
export function runtimeGlobals(names: Iterable<string>): readonly string[] {
  return taken(names).flatMap(({ globals }) => globals);
}

/** The raw exports of Rust that `names` and everything they need call. */
export function runtimeCalls(names: Iterable<string>): readonly string[] {
  return taken(names).flatMap(({ raw }) => raw);
}

/** The parts that are in the text of a package's runtime, of a build by this version. */
export function partsIn(text: string): readonly Pick<Part, "name" | "from" | "text">[] {
  return parts.filter((part) => text.includes(part.text) || text.includes(exportedText(part)));
}

function exportedText({ text, begin }: Part): string {
  return `${text.slice(0, begin)}export ${text.slice(begin)}`;
}

function taken(names: Iterable<string>): Part[] {
  const found = new Set<Part>();
  const take = (name: string): void => {
    const part = byName.get(name) as Part;
    if (found.has(part)) return;
    found.add(part);
    part.uses.forEach(take);
  };
  for (const name of names) {
    if (!RUNTIME_EXPORTS.has(name)) throw new Error(`the runtime does not export \`${name}\``);
    take(name);
  }
  return parts.filter((part) => found.has(part));
}
