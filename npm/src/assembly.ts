/** Assemblies, as a runtime takes them. */
import type { AnyDescriptor, AssemblyDescriptor } from "./descriptor.ts";
import { shortened, shown } from "./fault.ts";
import { ABI } from "./instance.ts";
import type { Life, MakeClass, Modules, RustClass, Spec } from "./life.ts";
import type { Startable } from "./loader/init.ts";
import type { InstanceOptions, WasmModule } from "./loader/options.ts";
import { instead } from "./meant.ts";
import { addUp, type InstanceStats } from "./stats.ts";
import { VERSION } from "./version.ts";

/** What stands in a descriptor beside its public part. */
export interface Assembly extends AssemblyDescriptor {
  /** The module, where it is at hand. */
  readonly module?: () => WasmModule;
  create(options: InstanceOptions & { readonly debug?: boolean | undefined }): AssemblyInstance;
  exports(instance: AssemblyInstance, assembly: string): object;
}

/** What a runtime does with an instance. */
export interface AssemblyInstance extends Startable {
  readonly spec: Spec;
  readonly life: Life | undefined;
  modules: Modules | undefined;
  readonly classes: ReadonlyMap<MakeClass, RustClass> | undefined;
  restart(): void;
  dispose(): void;
  stats(): { readonly memory: number; readonly crossings: number };
}

/** `descriptors`, if this runtime can load all of them. */
export function checked(descriptors: readonly AnyDescriptor[]): readonly Assembly[] {
  if (!Array.isArray(descriptors)) throw new TypeError("`assemblies`: expected an array of descriptors");
  const names = new Set<string>();
  descriptors.forEach((each, i) => {
    if (typeof each?.name !== "string" || typeof (each as Partial<Assembly>).create !== "function") {
      throw new TypeError(`\`assemblies[${i}]\`: expected the default export of a package's \`/assembly\``);
    }
    if (each.abi !== ABI) {
      throw new Error(
        `assembly \`${each.name}\` was built by oxbridge ${each.oxbridge} with ABI ${each.abi}, ` +
          `this is oxbridge ${VERSION} with ABI ${ABI}: build it with this version`,
      );
    }
    if (names.has(each.name)) throw new Error(`assembly \`${each.name}\` is listed twice`);
    names.add(each.name);
  });
  return [...descriptors] as unknown as readonly Assembly[];
}

/** How much an instance holds. */
export function statsOf(instance: Pick<AssemblyInstance, "life" | "classes" | "stats">): InstanceStats {
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

/** What every function has, and is no export. */
const OF_FUNCTIONS: readonly string[] = ["prototype", "name", "length", "arguments", "caller"];

/** The function of that full dotted name, and what it is called on. */
export function exportIn(
  tree: object,
  assembly: string,
  identifier: string,
): { readonly holder: unknown; readonly f: (...values: unknown[]) => unknown } {
  if (typeof identifier !== "string") throw new TypeError(`invokeMethod: expected a name, got ${shown(identifier)}`);
  let holder: unknown;
  let found: unknown = tree;
  for (const step of identifier.split(".")) {
    holder = found;
    const isHolder = (typeof holder === "object" && holder !== null) || typeof holder === "function";
    if (!isHolder || !Object.hasOwn(holder as object, step) || isOfFunction(holder, step))
      throw new Error(
        `assembly \`${assembly}\` has no export \`${shortened(identifier)}\`${instead(identifier, [...functionsOf(tree)])}`,
      );
    found = (holder as Record<string, unknown>)[step];
  }
  if (typeof found === "function" && !isClass(found)) return { holder, f: found as (...values: unknown[]) => unknown };
  throw new TypeError(
    `the export \`${shortened(identifier)}\` of \`${assembly}\` is no function: it is ${isClass(found) ? "a class" : shown(found)}`,
  );
}

function isClass(value: unknown): boolean {
  return typeof value === "function" && Object.hasOwn(value, "prototype");
}

/** The full names of the functions of a tree. */
function* functionsOf(tree: object, path = ""): Iterable<string> {
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(tree))) {
    if (isOfFunction(tree, name)) continue;
    if (typeof value === "function" && !isClass(value)) yield path + name;
    else if (isClass(value) || (typeof value === "object" && value !== null && !Array.isArray(value)))
      yield* functionsOf(value, `${path}${name}.`);
  }
}

function isOfFunction(holder: unknown, step: string): boolean {
  return typeof holder === "function" && OF_FUNCTIONS.includes(step);
}
