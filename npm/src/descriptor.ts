/** What a runtime knows assemblies by, and the types that it finds there. */
import type { LoadOptions, WasmModule } from "./loader/options.ts";

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
  /**
   * Loads the module, to be posted to a worker for instance.
   *
   * @param options How it is loaded.
   * @returns The compiled module.
   */
  load(options?: LoadOptions): Promise<WasmModule>;
  /** Never there: carries the types. */
  readonly types?: { readonly exports: Exports; readonly imports: Imports; readonly linked: Linked };
}

/**
 * As {@link AssemblyDescriptor}, for an assembly that runs where a `host` says: the default export of a package's
 * `/far/assembly`.
 */
export interface FarDescriptor<Exports = unknown, Imports = unknown, Name extends string = string, Linked = unknown>
  extends AssemblyDescriptor<Exports, Imports, Name, Linked> {
  readonly far: true;
}

// biome-ignore lint/suspicious/noExplicitAny: any descriptor, whatever it exports
export type AnyFarDescriptor = FarDescriptor<any, any, string, any>;

// biome-ignore lint/suspicious/noExplicitAny: any descriptor, whatever it exports
export type AnyDescriptor = AssemblyDescriptor<any, any, string, any>;

/** The modules that any of the assemblies calls. */
export type ImportsOf<A extends readonly AnyDescriptor[]> = Both<ImportsOfOne<A[number]>>;

type ImportsOfOne<D> = D extends { readonly types?: { readonly imports: infer Imports } }
  ? unknown extends Imports
    ? object
    : Imports
  : never;

export type ExportsOf<D> = D extends { readonly types?: { readonly exports: infer Exports } } ? Exports : never;

type LinkedOf<D> = D extends { readonly types?: { readonly linked: infer Linked } } ? Linked : never;

/** What each name stands for: the assemblies, and those that are linked into them. */
export type Named<A extends readonly AnyDescriptor[]> = {
  readonly [D in A[number] as D["name"]]: ExportsOf<D>;
} & Both<LinkedOf<A[number]>>;

/** The intersection of a union. */
type Both<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
