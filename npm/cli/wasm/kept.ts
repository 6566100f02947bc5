/** Which raw exports the JavaScript of a package calls: the others need not ship, nor what only they reach. */
import { writeGlue } from "../glue/glue.ts";
import { callables, type Manifest } from "../manifest/type.ts";
import { runtimeCalls } from "../package/runtime.ts";

/** By the import from `oxbridge` whose JavaScript calls them; `""` for those that are called in any case. */
export type Kept = ReadonlyMap<string, readonly string[]>;

/** `imports`: what the module imports from `oxbridge` before anything of it is dropped. */
export function keptExports(manifest: Manifest, imports: readonly string[]): Kept {
  const own = new Set(manifest.imports.map(({ symbol }) => symbol));
  // With the types, which imports may name.
  const empty: Manifest = { ...manifest, functions: [], constants: [], classes: [] };
  const kept = new Map([["", [...callables(manifest).map(({ symbol }) => symbol), ...called(manifest, [])]]]);
  const byOwn = called(empty, [...own]);
  for (const name of imports) kept.set(name, own.has(name) ? byOwn : called(empty, [name]));
  return kept;
}

function called(manifest: Manifest, imports: readonly string[]): string[] {
  const { runtime, calls } = writeGlue(manifest, { bindgen: false, imports });
  return [...new Set([...calls, ...runtimeCalls(["HeldInstance", ...runtime])])].sort();
}
