/** `oxbridge` as suites import it, with runtimes whose Rust is at a distance. */
import type { Places } from "../../npm/dist/src/far/places.js";
import { type Hosts, hostOf } from "./host.ts";
import { PACKAGES } from "./packages.ts";

export * from "../../npm/dist/src/index.js";

interface Core extends Record<string, unknown> {
  readonly session: Places;
  begin(load: unknown, compile: unknown): (options: object) => Promise<void>;
}

interface Options {
  readonly assemblies: readonly { readonly name: string }[];
  readonly wasm?: Record<string, unknown>;
  readonly debug?: boolean;
}

let copies = 0;

/** A copy of the door of a package, which shares nothing with the others. */
async function open(name: string, { assemblies: _, wasm, debug: __, ...options }: Options) {
  const folder = PACKAGES[name] as string;
  const core: Core = await import(/* @vite-ignore */ `${folder}/far-core.js?copy=${++copies}`);
  const { load, compile } = await import(/* @vite-ignore */ `${folder}/load-inline.js`);
  const hosts: Hosts = await import(/* @vite-ignore */ `${folder}/far-host.js`);
  const init = core.begin(load, compile);
  await init({ onError: () => {}, ...options, host: hostOf(hosts), ...(wasm?.[name] ? { wasm: wasm[name] } : {}) });
  const { begin: _begin, session, ...exports } = core;
  return { name, init, session, exports: Object.freeze(exports) };
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
