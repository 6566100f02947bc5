/** Runtimes whose assemblies run elsewhere. */
import { checked, exportIn } from "../assembly.ts";
import { bindMethods } from "../bound.ts";
import type { AnyDescriptor } from "../descriptor.ts";
import { ObjectDisposedError } from "../error.ts";
import { shortened, shown } from "../fault.ts";
import type { Modules } from "../life.ts";
import type { InstanceOptions, LoadOptions, WasmModule, WasmSource } from "../loader/options.ts";
import type { compile } from "../loader/source.ts";
import { checkOptions } from "../meant.ts";
import { importInto, newModules, setModule } from "../module.ts";
import { type Leak, type RuntimeStats, totalOf } from "../stats.ts";
import type { FarSession } from "./control.ts";
import type { FarHost, FarInitOptions, Places } from "./places.ts";

/** What a runtime knows an assembly by that runs elsewhere: the default export of a package's `/far/assembly`. */
export interface FarAssembly {
  readonly name: string;
  readonly abi: number;
  readonly oxbridge: string;
  readonly assemblies: readonly string[];
  load(options?: LoadOptions): Promise<WasmModule>;
  /** Places that lead nowhere yet. */
  create(): Places;
  /** The `init` of such places. */
  initializer(places: Places, from: typeof compile): (options?: FarInitOptions) => Promise<void>;
  /** What programs ask of such places. */
  session(places: Places): FarSession;
  /** The exports of one of its crates. */
  exports(places: Places, assembly: string): object;
}

/** An assembly of a runtime. */
interface Begun {
  readonly assembly: FarAssembly;
  readonly places: Places;
  readonly session: FarSession;
}

/** As the code sees it. */
export interface FarOptions extends InstanceOptions {
  readonly assemblies: readonly FarAssembly[];
  readonly host: FarHost | Readonly<Record<string, FarHost>>;
  readonly wasm?: Readonly<Record<string, WasmSource | PromiseLike<WasmSource> | undefined>> | undefined;
  readonly integrity?: Readonly<Record<string, string | undefined>> | undefined;
  readonly signal?: LoadOptions["signal"];
  readonly onProgress?:
    | ((progress: { loaded: number; total: number | undefined; assembly: string }) => void)
    | undefined;
  readonly imports?: object | undefined;
  readonly lateImports?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
  readonly onError?: ((error: unknown, called: string) => void) | undefined;
  readonly debug?: boolean | undefined;
}

const OPTIONS_ELSEWHERE: readonly string[] =
  "assemblies host wasm integrity signal onProgress imports lateImports without panic onPanic onError debug".split(" ");

const NO_VALUE = "`invokeMethod` gives a value at once, which nothing at a distance can";

/** Makes a runtime elsewhere. */
export async function createElsewhere(options: FarOptions, from: typeof compile): Promise<ElsewhereRuntime> {
  checkOptions(options, "createRuntime", OPTIONS_ELSEWHERE);
  const { assemblies, host, wasm, integrity, onProgress, signal, imports, lateImports, without } = options;
  const modules = newModules();
  checked(assemblies as unknown as readonly AnyDescriptor[]);
  const all = assemblies.map((assembly, k): Begun => {
    if (typeof assembly?.initializer !== "function")
      throw new TypeError(
        `\`assemblies[${k}]\`: with a \`host\`, expected the default export of a package's \`/far/assembly\``,
      );
    const places = assembly.create();
    places.modules = modules;
    return { assembly, places, session: assembly.session(places) };
  });
  const { panic, onPanic, onError, debug } = options;
  const start = async ({ assembly, places }: Begun): Promise<void> => {
    const { name } = assembly;
    const progress =
      onProgress && ((each: { loaded: number; total: number | undefined }) => onProgress({ ...each, assembly: name }));
    await assembly.initializer(
      places,
      from,
    )({
      host: hostOf(host, name, assemblies.length),
      wasm: wasm?.[name],
      integrity: integrity?.[name],
      onProgress: progress,
      signal,
      imports,
      lateImports,
      without,
      panic,
      onPanic,
      onError,
      debug,
    });
  };
  try {
    await Promise.all(all.map(start));
  } catch (error) {
    for (const { session } of all) session.dispose();
    throw error;
  }
  return new ElsewhereRuntime(all, modules);
}

/** The host of one assembly. */
function hostOf(host: FarOptions["host"], name: string, count: number): FarHost {
  if (typeof (host as FarHost).open === "function") {
    if (count === 1) return host as FarHost;
    throw new TypeError(
      "`host`: each assembly has workers of its own: pass an object of hosts by the names of the assemblies",
    );
  }
  const own = (host as Readonly<Record<string, FarHost>>)[name];
  if (typeof own?.open === "function") return own;
  throw new TypeError(`\`host\`: expected a host for \`${name}\`, got ${shown(own)}`);
}

/** Assemblies that run elsewhere. */
export class ElsewhereRuntime {
  readonly #all: readonly Begun[];
  readonly #modules: Modules;
  readonly #exports = new Map<string, object>();
  #isDisposed = false;

  constructor(all: readonly Begun[], modules: Modules) {
    this.#all = all;
    this.#modules = modules;
    bindMethods(this);
  }

  getAssemblyExports(assembly: string | FarAssembly): object {
    this.#check();
    const name = typeof assembly === "string" ? assembly : assembly?.name;
    const known = this.#exports.get(name);
    if (known) return known;
    const found =
      this.#all.find(({ assembly }) => assembly.name === name) ??
      this.#all.find(({ assembly }) => assembly.assemblies.includes(name));
    if (!found)
      throw new Error(
        `no assembly \`${shortened(String(name))}\`; loaded: ${this.#all.map(({ assembly }) => `\`${assembly.name}\``).join(", ")}`,
      );
    const tree = found.assembly.exports(found.places, name);
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

  invokeMethod(_assembly: string, identifier: string): never {
    throw new TypeError(`${shortened(String(identifier))}: ${NO_VALUE}: call \`invokeMethodAsync\``);
  }

  async invokeMethodAsync(assembly: string, identifier: string, ...values: unknown[]): Promise<unknown> {
    const { holder, f } = exportIn(this.getAssemblyExports(assembly), assembly, identifier);
    return Reflect.apply(f, holder, values);
  }

  async stats(): Promise<RuntimeStats> {
    this.#check();
    const each = this.#all.map(async ({ assembly: { name }, session }) => [name, await session.stats()] as const);
    return totalOf(Object.fromEntries(await Promise.all(each)));
  }

  async leaks(): Promise<Leak[]> {
    this.#check();
    return (await Promise.all(this.#all.map(({ session }) => session.leaks()))).flat();
  }

  async collect(): Promise<void> {
    this.#check();
    await Promise.all(this.#all.map(({ session }) => session.collect()));
  }

  async restart(): Promise<void> {
    this.#check();
    await Promise.all(this.#all.map(({ session }) => session.restart()));
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const { session } of this.#all) session.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dispose();
  }

  #check(): void {
    if (this.#isDisposed) throw new ObjectDisposedError("the runtime was disposed");
  }
}
