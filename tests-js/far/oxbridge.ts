/** `oxbridge` as suites import it, with runtimes whose Rust is at a distance. */

import type { Opening, Places } from "../../npm/dist/src/far/places.js";
import { createRuntime as create } from "../../npm/dist/src/index.js";
import { type Hosts, hostOf } from "./host.ts";
import { PACKAGES } from "./packages.ts";

export * from "../../npm/dist/src/index.js";

/** What gives a value at once, which nothing at a distance can. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  billing: ["price", "find", "rates.of", "appName", "listen"].map((name) => `billing-host.${name}`),
};

interface Options {
  readonly assemblies: readonly { readonly name: string }[];
}

export async function createRuntime(options: Options) {
  const names = options.assemblies.map(({ name }) => name);
  const load = async (name: string, file: string) => import(/* @vite-ignore */ `${PACKAGES[name]}/${file}`);
  const assemblies = await Promise.all(names.map(async (name) => (await load(name, "far-assembly.js")).default));
  const opened: Places[] = [];
  const hosts = await Promise.all(
    names.map(async (name) => {
      const host = hostOf((await load(name, "far-host.js")) as Hosts);
      const open = (opening: Opening): Promise<void> => {
        opened.push(opening.places);
        return host.open(opening);
      };
      return [name, { ...host, open }];
    }),
  );
  const without = names.flatMap((name) => WITHOUT[name] ?? []);
  const host = Object.fromEntries(hosts);
  const made = await create({ onError: () => {}, without, ...options, assemblies, host } as never);
  const { restart } = made as unknown as { restart(): Promise<void> };
  // Suites of near ask for it.
  Object.defineProperty(made, "generation", { get: () => opened[0]?.all[0]?.generation });
  // What is called next comes after it, so that nobody waits.
  return Object.assign(made, { restart: () => void restart.call(made).catch(() => {}) });
}

export const createRuntimeSync = createRuntime;
