/** Assemblies, as a runtime takes them. */

import { ABI } from "./instance.ts";
import type { Life, MakeClass, Modules, RustClass, Spec } from "./life.ts";
import type { Startable } from "./loader/init.ts";
import type { InstanceOptions, LoadOptions, WasmModule } from "./loader/options.ts";
import { VERSION } from "./version.ts";

/**
 * What a runtime knows an assembly by: the default export of a package's `/assembly`. Importing one does nothing.
 *
 * A generated package writes this type out for itself, since it depends on nothing.
 */
export interface AssemblyDescriptor<
  Exports = unknown,
  Imports = unknown,
  Name extends string = string,
  Linked = unknown,
> {
  readonly name: Name;
  /** The form of its messages; the runtime must know the same. */
  readonly abi: number;
  /** The version of Oxbridge that built it. */
  readonly oxbridge: string;
  /** Its own name, and the names of the crates linked into its module that export. */
  readonly assemblies: readonly string[];
  /** Gives the compiled module, to be posted to a worker for instance. */
  load(options?: LoadOptions): Promise<WasmModule>;
  /** Never there: carries the types. */
  readonly types?: { readonly exports: Exports; readonly imports: Imports; readonly linked: Linked };
}

// biome-ignore lint/suspicious/noExplicitAny: any descriptor, whatever it exports
export type AnyDescriptor = AssemblyDescriptor<any, any, string, any>;

/** What stands in a descriptor beside its public part. */
export interface Assembly extends AssemblyDescriptor {
  /** The module, where it is at hand. */
  readonly module?: () => WasmModule;
  create(options: InstanceOptions & { readonly debug?: boolean | undefined }): AssemblyInstance;
  exports(instance: AssemblyInstance, assembly: string): object;
}

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
