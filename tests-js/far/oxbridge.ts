/** `oxbridge` as suites import it, with runtimes whose Rust is at a distance. */
import type { Places } from "../../npm/dist/src/far/places.js";
import { type Hosts, hostOf } from "./host.ts";
import { PACKAGES } from "./packages.ts";

export * from "../../npm/dist/src/index.js";

type Init = (options: object) => Promise<void>;

interface Core {
  __ox_create(): Places;
  __ox_initializer(places: Places, load: unknown, compile: unknown): Init;
}

interface Options {
  readonly assemblies: readonly { readonly name: string }[];
  readonly wasm?: Record<string, unknown>;
  readonly debug?: boolean;
}

/** Places of a package of their own. */
async function open(name: string, { assemblies: _, wasm, debug: __, ...options }: Options) {
  const folder = PACKAGES[name] as string;
  const core: Core & Record<string, unknown> = await import(/* @vite-ignore */ `${folder}/far-core.js`);
  const { exportsAt } = await import(/* @vite-ignore */ `${folder}/far-exports.js`);
  const { load, compile } = await import(/* @vite-ignore */ `${folder}/load-inline.js`);
  const hosts: Hosts = await import(/* @vite-ignore */ `${folder}/far-host.js`);
  const session = core.__ox_create();
  const init = core.__ox_initializer(session, load, compile);
  await init({ onError: () => {}, ...options, host: hostOf(hosts), ...(wasm?.[name] ? { wasm: wasm[name] } : {}) });
  return { name, init, session, exports: exportsAt(session) as object };
}

export async function createRuntime(options: Options) {
  const all = await Promise.all(options.assemblies.map(({ name }) => open(name, options)));
  const [first] = all as [(typeof all)[number]];
  const dispose = (): void => {
    for (const { session } of all) session.dispose();
  };
  return {
    get generation(): number {
      return first.session.all[0]?.generation as number;
    },
    getAssemblyExports(of: string | { readonly name: string }): object {
      const wanted = typeof of === "string" ? of : of.name;
      const found = all.find(({ name }) => name === wanted);
      if (!found) throw new Error(`no assembly is called \`${wanted}\`: there are ${all.map(({ name }) => name)}`);
      return found.exports;
    },
    setModuleImports(name: string, module: object): void {
      for (const { init } of all) void init({ imports: { [name]: module } });
    },
    stats: () => first.session.stats(),
    leaks: () => first.session.leaks(),
    // What is called next comes after it, so that nobody waits.
    restart(): void {
      for (const { session } of all) session.restart().catch(() => {});
    },
    dispose,
    [Symbol.dispose]: dispose,
  };
}

export const createRuntimeSync = createRuntime;
