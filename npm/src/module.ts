/** Modules of JavaScript whose functions Rust calls by their names. The twin is `crate/src/import.rs`. */
import { refusal, shortened, wrong } from "./fault.ts";
import type { Instance, Life, Module, Modules, Source, Spec } from "./life.ts";
import { loadModule } from "./loader/module.ts";
import { open } from "./outbox.ts";
import { writeObject } from "./reference/cross.ts";
import { hold, tableOf } from "./reference/table.ts";
import { readString } from "./wire/reader.ts";

export function newModules(): Modules {
  return { named: Object.create(null) as Record<string, Module>, loaded: new Map() };
}

/** The module of that name, whether it is there yet or not. */
export function moduleIn({ named }: Modules, name: string): Module {
  named[name] ??= { name, value: undefined };
  return named[name];
}

/** The module of that name for the imports of `i`. */
export function moduleOf(i: Instance, name: string): Module {
  i.modules ??= newModules();
  return moduleIn(i.modules, name);
}

/** Takes modules that the app gives, by their names. */
export function provide(modules: Modules, imports: unknown): void {
  if (imports === undefined) return;
  if (typeof imports !== "object" || imports === null) throw refusal(wrong(imports, "an object"), "imports", "imports");
  for (const [name, object] of Object.entries(imports)) setModule(modules, name, object);
}

/** Gives or replaces a module. */
export function setModule(modules: Modules, name: string, object: unknown): void {
  if ((typeof object !== "object" || object === null) && typeof object !== "function")
    throw refusal(wrong(object, "an object"), "imports", name);
  moduleIn(modules, name).value = object;
}

/** Checks that the modules are there which an assembly needs, or will be. */
export function requireModules({ named }: Modules, { name, modules = [] }: Spec, late: readonly string[] = []): void {
  const missing = modules.filter((each) => !named[each]?.value && !late.includes(each));
  if (missing.length === 0) return;
  const fields = missing.map((each) => `${JSON.stringify(each)}: …`).join(", ");
  throw new Error(`pass \`imports: { ${fields} }\`: \`${name}\` calls ${missing.length === 1 ? "it" : "them"}`);
}

/** Loads an ES module by that name: once, unless it failed. */
export function importInto(modules: Modules, name: string, url: string): Promise<object> {
  const { loaded } = modules;
  const known = loaded.get(name);
  if (known) return known;
  const load = async (): Promise<object> => {
    try {
      const module = await loadModule(url);
      moduleIn(modules, name).value = module;
      return module;
    } catch (error) {
      loaded.delete(name);
      throw error;
    }
  };
  const loading = load();
  loaded.set(name, loading);
  return loading;
}

/** For a module that is not there. */
export function noModule({ name }: Module): never {
  throw new Error(`module \`${name}\` was not given: pass it in \`imports\`, or call \`setModuleImports\``);
}

/** For a function that is not there. */
export function noFunction(module: string, name: string): never {
  throw new Error(`${module ? `module \`${module}\`` : "globalThis"} has no function \`${shortened(name)}\``);
}

/** What holds the last name of `path`, which is a function. */
export function owner(
  from: unknown,
  module: string,
  path: readonly string[],
): Record<string, (...v: never) => unknown> {
  const last = walk(from, path);
  if (typeof last?.[path.at(-1) as string] !== "function") noFunction(module, path.join("."));
  return last as Record<string, (...v: never) => unknown>;
}

/** What holds the last name of `path`, which may be anything. */
export function holder(from: unknown, module: string, path: readonly string[]): Record<string, unknown> {
  const last = walk(from, path);
  if (last !== undefined) return last;
  const name = path.join(".");
  throw new Error(`${module ? `module \`${module}\`` : "globalThis"} has no \`${shortened(name)}\``);
}

/** What holds the first of several paths that leads to something, and the name that it has there. */
export function found(
  from: unknown,
  place: string,
  paths: readonly (readonly string[])[],
): readonly [holder: Record<string, unknown>, name: string] {
  for (const path of paths) {
    const last = walk(from, path);
    const name = path.at(-1) as string;
    if (last?.[name] !== undefined) return [last, name];
  }
  const names = paths.map((path) => `\`${shortened(path.join("."))}\``).join(" or ");
  throw new Error(`${place} has no ${names}`);
}

function walk(from: unknown, path: readonly string[]): Record<string, unknown> | undefined {
  let object = from as Record<string, unknown> | null | undefined;
  for (let k = 0; k < path.length - 1; k++) object = object?.[path[k] as string] as typeof object;
  return object ?? undefined;
}

/** Raw import: the slot of a promise of the module. */
export function importModuleRaw(i: Instance, life: Life): (message: number) => number {
  const table = tableOf(life);
  i.modules ??= newModules();
  const { modules } = i;
  return (message) => {
    const r = open(i, message);
    const name = readString(r);
    const loading = importInto(modules, name, readString(r));
    loading.catch(() => {});
    const source: Source = { write: writeObject, called: "importModule" };
    return hold(table, loading, undefined, source).slot;
  };
}

/** Raw import: a slot for the session that Rust is in, or 0. */
export function sessionReference(i: Instance, life: Life): () => number {
  return () => (i.options.session ? hold(tableOf(life), i.options.session).slot : 0);
}

/** Raw import. */
export function globalThisReference(_i: Instance, life: Life): () => number {
  const table = tableOf(life);
  return () => hold(table, globalThis).slot;
}
