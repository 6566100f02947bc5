/** A runtime: instances of assemblies, for programs that want several, or want to hold them in a value. */
/// <reference lib="esnext.disposable" preserve="true" />
import { type Assembly, type AssemblyInstance, checked, exportIn, statsOf } from "./assembly.ts";
import { bindMethods } from "./bound.ts";
import type { AnyDescriptor, AnyFarDescriptor, ExportsOf, ImportsOf, Named } from "./descriptor.ts";
import { ObjectDisposedError } from "./error.ts";
import { createElsewhere, type FarOptions } from "./far/elsewhere.ts";
import type { FarRuntime, FarRuntimeOptions } from "./far/runtime.ts";
import { shortened, shown } from "./fault.ts";
import { weak } from "./held.ts";
import type { Modules } from "./life.ts";
import { start } from "./loader/init.ts";
import type { InstanceOptions, LoadOptions, Progress, WasmModule, WasmSource } from "./loader/options.ts";
import { compile, compileSync } from "./loader/source.ts";
import { checkOptions } from "./meant.ts";
import { importInto, newModules, provide, requireModules, setModule } from "./module.ts";
import { leaksOf } from "./object/leak.ts";
import {
  createJSObjectReference,
  createJSStreamReference,
  disposeJSObjectReference,
  type JSObjectReference,
  type JSStreamReference,
  type StreamSource,
} from "./reference/stand-in.ts";
import { registry } from "./registry.ts";
import { type Leak, type RuntimeStats, totalOf } from "./stats.ts";
import { startTimer } from "./timer.ts";

/** What `createRuntimeSync` may be told. */
export interface RuntimeOptions<A extends readonly AnyDescriptor[]> extends InstanceOptions {
  /** The assemblies to load. */
  readonly assemblies: A;
  /** Modules, by the name of their assembly, in place of those that the packages bring. */
  readonly wasm?:
    | { readonly [Name in A[number]["name"]]?: WasmSource | PromiseLike<WasmSource> | undefined }
    | undefined;
  /**
   * Whether to keep where objects are made, for `leaks()`.
   *
   * @default false
   */
  readonly debug?: boolean | undefined;
}

/** What `createRuntime` may be told. */
export interface RuntimeLoadOptions<A extends readonly AnyDescriptor[]> extends RuntimeOptions<A> {
  /** Hashes of the modules, by the name of their assembly, as in `<script integrity>`. */
  readonly integrity?: { readonly [Name in A[number]["name"]]?: string | undefined } | undefined;
  /** Cancels the loading. */
  readonly signal?: LoadOptions["signal"];
  /** Called as bytes arrive. */
  readonly onProgress?: ((progress: Progress & { readonly assembly: A[number]["name"] }) => void) | undefined;
}

/**
 * What the Rust of some assemblies calls: modules of JavaScript functions, which must be given but for those that come
 * late.
 */
export type RuntimeImports<A extends readonly AnyDescriptor[], Late = never> = {
  /** Modules that `setModuleImports` gives before Rust calls them. */
  readonly lateImports?: readonly Late[] | undefined;
} & (keyof ImportsOf<A> extends Late
  ? { readonly imports?: Partial<ImportsOf<A>> | undefined }
  : { readonly imports: Omit<ImportsOf<A>, Late & PropertyKey> & Partial<ImportsOf<A>> });

/**
 * Instances of some assemblies, independent of those of every other runtime.
 *
 * @example
 * ```ts
 * import { createRuntime, type Runtime } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * async function load(): Promise<Runtime<[typeof shop]>> {
 *   return createRuntime({ assemblies: [shop], imports: { prices: { of: () => 2.5 } } });
 * }
 *
 * const runtime = await load();
 * console.log(runtime.invokeMethod<number>("shop", "total", ["apple"]));
 * runtime.dispose();
 * ```
 */
export interface Runtime<A extends readonly AnyDescriptor[] = readonly AnyDescriptor[]> {
  /** For `getRustRuntime`. */
  readonly runtimeId: number;
  /** 1 at first, and one more with every restart of an instance. */
  readonly generation: number;
  /**
   * The exports of an assembly: a frozen tree of namespaces and functions, the same one at every call.
   *
   * Also takes the name of a crate that is linked into one of the assemblies.
   *
   * @param assembly Its descriptor, or its name.
   * @returns The functions, classes and constants of the assembly, in their namespaces.
   * @throws {Error} No such assembly is loaded.
   */
  getAssemblyExports<Name extends keyof Named<A>>(this: void, assembly: Name): Named<A>[Name];
  getAssemblyExports<D extends A[number]>(this: void, assembly: D): ExportsOf<D>;
  /**
   * Gives or replaces a module of JavaScript functions, for every instance. Rust looks functions up when it calls them;
   * those in nested objects have dotted names there.
   *
   * @param name What Rust calls the module.
   * @param module The functions, by their names.
   * @throws {TypeError} `module` is no object.
   */
  setModuleImports(this: void, name: string, module: object): void;
  /**
   * Loads an ES module for Rust to call: once by each name, unless it failed.
   *
   * @param name What Rust calls the module.
   * @param url Where it lies. A relative one is taken from the page.
   * @returns The module.
   * @throws {TypeError} The URL is relative, and there is no page.
   */
  importModule(this: void, name: string, url: string): Promise<object>;
  /**
   * Calls the export of an assembly that has this full dotted name.
   *
   * For code that does not know the signature: the arguments are checked, the result is what the caller says it is.
   *
   * @param assembly The name of the assembly.
   * @param identifier The name of the export with its namespaces: `"Cart.total"`.
   * @param values The arguments.
   * @returns What the export returns.
   * @throws {Error} There is no such export, or whatever it throws.
   */
  invokeMethod<T = unknown>(this: void, assembly: string, identifier: string, ...values: unknown[]): T;
  /**
   * As `invokeMethod`; what is thrown becomes a rejection.
   *
   * @param assembly The name of the assembly.
   * @param identifier The name of the export with its namespaces: `"Cart.total"`.
   * @param values The arguments.
   * @returns What the export returns or resolves to.
   */
  invokeMethodAsync<T = unknown>(this: void, assembly: string, identifier: string, ...values: unknown[]): Promise<T>;
  /**
   * Stands for an object or a function where Rust takes a reference to one. One to `null` is `None` there.
   *
   * @param object What Rust gets.
   * @returns The reference, as {@link createJSObjectReference} makes it.
   * @throws {TypeError} `object` is a primitive.
   */
  createJSObjectReference(this: void, object: object | null | undefined): JSObjectReference;
  /**
   * Lets go of the object that a reference stands for. Rust keeps what it has been given.
   *
   * @param reference One that was made by `createJSObjectReference`.
   */
  disposeJSObjectReference(this: void, reference: JSObjectReference): void;
  /**
   * Stands for bytes that Rust reads as a stream.
   *
   * @param bytes A buffer, a view of one, or a `Blob`.
   * @returns The reference, as {@link createJSStreamReference} makes it.
   * @throws {TypeError} `bytes` is nothing of that kind.
   */
  createJSStreamReference(this: void, bytes: StreamSource): JSStreamReference;
  /**
   * How much it holds now.
   *
   * @returns The sums, and the numbers of each assembly.
   */
  stats(this: void): RuntimeStats;
  /**
   * With `debug`: the objects of Rust that were made and not disposed of, also those that were collected since.
   *
   * @returns Their classes, and where each was made.
   */
  leaks(this: void): readonly Leak[];
  /**
   * Waits until the engine had time to tell Rust of objects that it has collected. Collects them first where `gc` is
   * exposed, as by `node --expose-gc`.
   */
  collect(this: void): Promise<void>;
  /** Gives every assembly a fresh instance. Functions stay as they are; the state of Rust is lost. */
  restart(this: void): void;
  /** Lets go of all instances. Calls fail from then on. */
  dispose(this: void): void;
  [Symbol.dispose](): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Makes a runtime and loads its assemblies, all at the same time.
 *
 * @param options The assemblies, what their Rust calls, and how they are loaded.
 * @returns The runtime, once all of its instances have started.
 * @throws {TypeError} Something in `assemblies` is no descriptor.
 * @throws {Error} A module is missing in `imports`, cannot be loaded, or was built by another version.
 * @example
 * ```ts
 * import { createRuntime } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * const runtime = await createRuntime({ assemblies: [shop], imports: { prices: { of: () => 2.5 } } });
 * const { total } = runtime.getAssemblyExports(shop);
 * console.log(total(["apple", "pear"]));
 * ```
 */
export function createRuntime<const A extends readonly AnyDescriptor[], const Late extends keyof ImportsOf<A> = never>(
  options: RuntimeLoadOptions<A> & RuntimeImports<A, Late>,
): Promise<Runtime<A>>;
/**
 * Makes a runtime whose assemblies run where `host` says: in workers, say.
 *
 * @param options As without a host; the descriptors are those of the packages' `/far/assembly`.
 * @returns The runtime, once every assembly answers.
 * @throws {TypeError} Something in `assemblies` is no such descriptor, or an import gives a value at once.
 * @throws {DisconnectedError} A worker could not be started.
 */
export function createRuntime<
  const A extends readonly AnyFarDescriptor[],
  const Late extends keyof ImportsOf<A> = never,
>(options: FarRuntimeOptions<A> & RuntimeImports<A, Late>): Promise<FarRuntime<A>>;
export function createRuntime(options: RuntimeLoadOptions<readonly AnyDescriptor[]>): Promise<unknown> {
  return (options as Partial<FarOptions> | undefined)?.host === undefined
    ? createHere(options)
    : createElsewhere(options as unknown as FarOptions, compile);
}

async function createHere<A extends readonly AnyDescriptor[]>(options: RuntimeLoadOptions<A>): Promise<Runtime<A>> {
  checkOptions(options, "createRuntime", [...OPTIONS, "integrity", "signal", "onProgress"]);
  const assemblies = checked(options.assemblies);
  const { signal, onProgress } = options;
  const modules = newModules();
  const instances = instancesOf(assemblies, modules, options);
  const load = async (assembly: Assembly, i: number): Promise<void> => {
    const loading: LoadOptions = {
      signal,
      integrity: named<string>(options.integrity, assembly),
      onProgress: onProgress && ((progress) => onProgress({ assembly: assembly.name, ...progress })),
    };
    const source = named<WasmSource | PromiseLike<WasmSource>>(options.wasm, assembly);
    const module = await (source === undefined ? assembly.load(loading) : compile(source, loading));
    await start(instances[i] as AssemblyInstance, module);
  };
  const loaded = await Promise.allSettled(assemblies.map(load));
  for (const each of loaded) {
    if (each.status === "fulfilled") continue;
    for (const instance of instances) instance.dispose();
    throw each.reason;
  }
  return new RustRuntime(assemblies, instances, modules) as unknown as Runtime<A>;
}

/**
 * Makes a runtime where the modules are at hand, compiled or as bytes.
 *
 * @param options As those of {@link createRuntime}, without what is about loading.
 * @returns The runtime, whose instances have started.
 * @throws {TypeError} Something in `assemblies` is no descriptor.
 * @throws {Error} A module is not at hand, is missing in `imports`, or was built by another version.
 * @example
 * ```ts
 * import { createRuntimeSync } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * // Where a thread may not wait, as in a worker that was sent the module.
 * addEventListener("message", ({ data }) => {
 *   const runtime = createRuntimeSync({ assemblies: [shop], wasm: { shop: data }, lateImports: ["prices"] });
 *   runtime.setModuleImports("prices", { of: () => 2.5 });
 *   postMessage(runtime.getAssemblyExports(shop).total(["apple"]));
 * });
 * ```
 */
export function createRuntimeSync<
  const A extends readonly AnyDescriptor[],
  const Late extends keyof ImportsOf<A> = never,
>(options: RuntimeOptions<A> & RuntimeImports<A, Late>): Runtime<A> {
  checkOptions(options, "createRuntimeSync", OPTIONS);
  const assemblies = checked(options.assemblies);
  const modules = newModules();
  const instances = instancesOf(assemblies, modules, options);
  const compiled = assemblies.map((assembly) => {
    const source = named(options.wasm, assembly);
    if (source !== undefined) return compileSync(source);
    if (assembly.module) return assembly.module();
    const { name } = assembly;
    throw new Error(
      `the module of \`${name}\` is not at hand: pass it as \`wasm: { ${JSON.stringify(name)}: … }\`, or use \`await createRuntime\``,
    );
  });
  try {
    for (const [i, instance] of instances.entries()) instance.start(compiled[i] as WasmModule);
  } catch (error) {
    for (const instance of instances) instance.dispose();
    throw error;
  }
  return new RustRuntime(assemblies, instances, modules) as unknown as Runtime<A>;
}

/** What every runtime may be told. */
const OPTIONS: readonly string[] = ["assemblies", "wasm", "imports", "lateImports", "panic", "onPanic", "debug"];

/** Instances that have what they call and are not started. */
function instancesOf(
  assemblies: readonly Assembly[],
  modules: Modules,
  options: InstanceOptions & {
    readonly debug?: boolean | undefined;
    readonly imports?: unknown;
    readonly lateImports?: readonly PropertyKey[] | undefined;
  },
): AssemblyInstance[] {
  const { panic, onPanic, debug, imports, lateImports } = options;
  provide(modules, imports);
  return assemblies.map((assembly) => {
    const instance = assembly.create({ panic, onPanic, debug });
    instance.modules = modules;
    requireModules(modules, instance.spec, lateImports as readonly string[]);
    return instance;
  });
}

/**
 * The runtime with that id, unless it was disposed or nobody holds it any more.
 *
 * @param runtimeId What its `runtimeId` says.
 * @returns The runtime, also one of another copy of this module.
 * @example
 * ```ts
 * import { getRustRuntime } from "oxbridge";
 *
 * // In a page's console, where the runtime is a local of some module.
 * console.log(getRustRuntime(0)?.stats());
 * ```
 */
export function getRustRuntime(runtimeId: number): Runtime | undefined {
  return registry().runtimes.get(runtimeId)?.deref() as Runtime | undefined;
}

class RustRuntime {
  readonly runtimeId: number;
  readonly #instances: readonly AssemblyInstance[];
  readonly #assemblies: readonly Assembly[];
  readonly #modules: Modules;
  /** Trees by the name of their assembly, made when they are first asked for. */
  readonly #exports = new Map<string, object>();
  #disposed = false;

  constructor(assemblies: readonly Assembly[], instances: readonly AssemblyInstance[], modules: Modules) {
    this.#assemblies = assemblies;
    this.#instances = instances;
    this.#modules = modules;
    bindMethods(this);
    const { runtimes } = registry();
    this.runtimeId = registry().next++;
    runtimes.set(this.runtimeId, weak(this));
  }

  get generation(): number {
    return this.#instances.reduce((sum, instance) => sum + instance.generation - 1, 1);
  }

  getAssemblyExports(assembly: string | AnyDescriptor): object {
    this.#check();
    const name = typeof assembly === "string" ? assembly : this.#nameOf(assembly);
    const known = this.#exports.get(name);
    if (known) return known;
    const i = this.#find(name);
    const tree = (this.#assemblies[i] as Assembly).exports(this.#instances[i] as AssemblyInstance, name);
    this.#exports.set(name, tree);
    return tree;
  }

  setModuleImports(name: string, module: object): void {
    this.#check();
    setModule(this.#modules, name, module);
  }

  async importModule(name: string, url: string): Promise<object> {
    this.#check();
    return importInto(this.#modules, name, url);
  }

  invokeMethod(assembly: string, identifier: string, ...values: unknown[]): unknown {
    const { holder, f } = exportIn(this.getAssemblyExports(assembly), assembly, identifier);
    return Reflect.apply(f, holder, values);
  }

  async invokeMethodAsync(assembly: string, identifier: string, ...values: unknown[]): Promise<unknown> {
    return this.invokeMethod(assembly, identifier, ...values);
  }

  createJSObjectReference(object: object | null | undefined): JSObjectReference {
    return createJSObjectReference(object);
  }

  disposeJSObjectReference(reference: JSObjectReference): void {
    disposeJSObjectReference(reference);
  }

  createJSStreamReference(bytes: StreamSource): JSStreamReference {
    return createJSStreamReference(bytes);
  }

  leaks(): Leak[] {
    this.#check();
    return this.#instances.flatMap(({ life }) => (life ? leaksOf(life) : []));
  }

  async collect(): Promise<void> {
    // What a task has looked at by a WeakRef lives until that ends, and finalizers have tasks of their own.
    for (let k = 0; k < 2; k++) {
      await task();
      (globalThis as { gc?: () => void }).gc?.();
    }
    await task();
  }

  stats(): RuntimeStats {
    this.#check();
    const each = this.#instances.map(
      (instance, i) => [(this.#assemblies[i] as Assembly).name, statsOf(instance)] as const,
    );
    return totalOf(Object.fromEntries(each));
  }

  restart(): void {
    this.#check();
    for (const instance of this.#instances) instance.restart();
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    registry().runtimes.delete(this.runtimeId);
    for (const instance of this.#instances) instance.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dispose();
  }

  #check(): void {
    if (this.#disposed) throw new ObjectDisposedError(`runtime ${this.runtimeId} was disposed`);
  }

  #nameOf(descriptor: AnyDescriptor): string {
    if (this.#assemblies.includes(descriptor as unknown as Assembly)) return descriptor.name;
    // The package may be there twice, as ESM and as CommonJS.
    const { name } = descriptor ?? {};
    if (typeof name === "string" && this.#assemblies.some((each) => each.name === name)) return name;
    if (typeof name === "string" || !descriptor) throw this.#unknown(name ?? String(descriptor));
    throw new TypeError(`expected an assembly or the name of one, got ${shown(descriptor)}`);
  }

  /** The assembly that is, or that alone links, `name`. */
  #find(name: string): number {
    const own = this.#assemblies.findIndex((each) => each.name === name);
    if (own >= 0) return own;
    const linking = this.#assemblies.filter((each) => each.assemblies.includes(name));
    if (linking.length === 0) throw this.#unknown(name);
    if (linking.length > 1) {
      const names = linking.map((each) => `\`${each.name}\``).join(" and ");
      throw new Error(`assembly \`${name}\` is linked into ${names}: make a runtime for each`);
    }
    return this.#assemblies.indexOf(linking[0] as Assembly);
  }

  #unknown(name: string): Error {
    const loaded = [...new Set(this.#assemblies.flatMap((each) => each.assemblies))];
    return new Error(
      `no assembly \`${shortened(name)}\`; loaded: ${loaded.map((each) => `\`${each}\``).join(", ") || "none"}`,
    );
  }
}

/** Waits for the task after this one. */
function task(): Promise<void> {
  return new Promise((resolve) => {
    startTimer(resolve);
  });
}

/** The entry of `table` for an assembly. */
function named<T>(table: object | undefined, { name }: Assembly): T | undefined {
  return table && Object.hasOwn(table, name) ? (table as Record<string, T>)[name] : undefined;
}

declare global {
  /** The Oxbridge runtime with that id, unless it was disposed or nobody holds it any more. */
  // biome-ignore lint/suspicious/noRedeclare: the global is another variable
  var getRustRuntime: (runtimeId: number) => Runtime | undefined;
}

globalThis.getRustRuntime ??= getRustRuntime;
