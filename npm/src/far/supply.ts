/** What Rust elsewhere calls, as `init` is given it. */
import { newModules, provide, requireModules } from "../module.ts";
import type { Supply } from "./places.ts";

/** `nears`: the imports that give a value at once, which only where Rust runs can. */
export function supplyOf(nears: readonly (readonly [module: string, called: string])[]): Supply {
  return {
    provide(places, { imports }) {
      places.modules ??= newModules();
      provide(places.modules, imports);
      for (const far of places.all) far.modules = places.modules;
    },
    check({ modules = newModules(), spec }, { without = [], lateImports = [] }, own) {
      for (const [module, called] of nears) {
        if (own.includes(module) || without.includes(called)) continue;
        const ways = `make it \`async fn\` in Rust, satisfy it in the worker with \`worker({ imports: … })\`, or list it in \`without: [${JSON.stringify(called)}]\``;
        throw new TypeError(`init: \`${called}\` gives a value at once, which nothing at a distance can: ${ways}`);
      }
      requireModules(modules, spec, [...own, ...lateImports]);
    },
  };
}
