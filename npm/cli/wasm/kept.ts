/** Which raw exports the JavaScript of a package calls: the others need not ship, nor what only they reach. */
import { glue } from "../glue/glue.ts";
import { callables, type Manifest } from "../manifest/type.ts";
import { importsOfRuntime } from "../package/package.ts";
import { shakeRuntime } from "../package/shake.ts";

/** By the import from `oxbridge` whose JavaScript calls them; `""` for those that are called in any case. */
export type Kept = ReadonlyMap<string, readonly string[]>;

/** `imports`: what the module imports from `oxbridge` before anything of it is dropped. */
export async function keptExports(manifest: Manifest, imports: readonly string[]): Promise<Kept> {
  const own = new Set(manifest.imports.map(({ symbol }) => symbol));
  // With the types, which imports may name.
  const empty: Manifest = { ...manifest, functions: [], constants: [], classes: [] };
  const kept = new Map([["", [...callables(manifest).map(({ symbol }) => symbol), ...(await called(manifest, []))]]]);
  const byOwn = await called(empty, [...own]);
  for (const name of imports) kept.set(name, own.has(name) ? byOwn : await called(empty, [name]));
  return kept;
}

async function called(manifest: Manifest, imports: readonly string[]): Promise<string[]> {
  const text = glue(manifest, { bindgen: false, imports });
  const runtime = await shakeRuntime(["HeldInstance", ...importsOfRuntime([text])]);
  return [...new Set(`${text}${runtime}`.match(/\b__ox_[\w$]+/g))].sort();
}
