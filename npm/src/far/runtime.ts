/** The types of runtimes whose assemblies run elsewhere: what `createRuntime` makes where it is given a `host`. */
/// <reference lib="esnext.disposable" preserve="true" />
import type { AnyFarDescriptor, ExportsOf, Named } from "../descriptor.ts";
import type { InstanceOptions, LoadOptions, Progress, WasmSource } from "../loader/options.ts";
import type { Leak, RuntimeStats } from "../stats.ts";

/** What `createRuntime` may be told where it is given a `host`. */
export interface FarRuntimeOptions<A extends readonly AnyFarDescriptor[]> extends InstanceOptions {
  /** The assemblies to load: default exports of `/far/assembly`. */
  readonly assemblies: A;
  /** Where they run: a host of the package's `/far/host`, or one for each assembly by its name. */
  readonly host: RuntimeHost | { readonly [Name in A[number]["name"]]: RuntimeHost };
  /** Modules, by the name of their assembly, in place of those that the packages bring. */
  readonly wasm?:
    | { readonly [Name in A[number]["name"]]?: WasmSource | PromiseLike<WasmSource> | undefined }
    | undefined;
  /** Hashes of the modules, by the name of their assembly, as in `<script integrity>`. */
  readonly integrity?: { readonly [Name in A[number]["name"]]?: string | undefined } | undefined;
  /** Cancels the loading. */
  readonly signal?: LoadOptions["signal"];
  /** Called as bytes arrive. */
  readonly onProgress?: ((progress: Progress & { readonly assembly: A[number]["name"] }) => void) | undefined;
  /** Imports that give a value at once, which nothing at a distance can: they fail when Rust calls them. */
  readonly without?: readonly string[] | undefined;
  /** Called with what a function has thrown that Rust did not wait for, and what messages call it. */
  readonly onError?: ((error: unknown, called: string) => void) | undefined;
  /** Whether objects say where they were made, for `leaks()`. That costs time and memory. */
  readonly debug?: boolean | undefined;
}

/** A host, as a package gives it. */
export interface RuntimeHost {
  readonly __brand: "FarHost";
}

/** Assemblies that run where a host says. Everything that asks Rust gives a promise. */
export interface FarRuntime<A extends readonly AnyFarDescriptor[] = readonly AnyFarDescriptor[]> {
  /**
   * The exports of an assembly: a frozen tree of namespaces and functions, the same one at every call.
   *
   * @param assembly Its descriptor, or its name.
   * @returns What the package's `/far` exports.
   * @throws {Error} No such assembly is loaded.
   */
  getAssemblyExports<Name extends keyof Named<A>>(this: void, assembly: Name): Named<A>[Name];
  getAssemblyExports<D extends A[number]>(this: void, assembly: D): ExportsOf<D>;
  /**
   * Gives or replaces a module of JavaScript functions, which Rust calls here.
   *
   * @param name What Rust calls the module.
   * @param module The functions, by their names.
   * @throws {TypeError} `module` is no object.
   */
  setModuleImports(this: void, name: string, module: object): void;
  /**
   * Loads an ES module here and registers it, for Rust to call.
   *
   * The second call with one name gives the same module; after a failure it is tried again.
   *
   * @param name What Rust calls the module.
   * @param url Where it is.
   * @returns The module.
   */
  importModule(name: string, url: string): Promise<object>;
  /** Not at a distance: it gives a value at once, which nothing there can. Call `invokeMethodAsync`. */
  readonly invokeMethod: never;
  /**
   * Calls the export of an assembly that has this full dotted name.
   *
   * @param assembly The name of the assembly.
   * @param identifier The name of the export with its namespaces: `"Cart.total"`.
   * @param values The arguments.
   * @returns What the export returns.
   */
  invokeMethodAsync<T = unknown>(this: void, assembly: string, identifier: string, ...values: unknown[]): Promise<T>;
  /**
   * How much the assemblies hold.
   *
   * @returns The sums, and each assembly by its name.
   */
  stats(this: void): Promise<RuntimeStats>;
  /**
   * The objects of Rust that were made and not disposed of.
   *
   * @returns Their classes, and where each was made.
   */
  leaks(this: void): Promise<readonly Leak[]>;
  /** Collects what nobody refers to, where the host lets programs ask for that. */
  collect(this: void): Promise<void>;
  /** Starts every assembly afresh. What waits is rejected, and objects are stale. */
  restart(this: void): Promise<void>;
  /** Ends it, and the workers that were started for it. */
  dispose(this: void): void;
  [Symbol.dispose](): void;
  [Symbol.asyncDispose](): Promise<void>;
}
