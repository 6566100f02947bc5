/** The `init` of a generated package whose Rust calls modules of JavaScript. */
import type { Modules, Spec } from "../life.ts";
import { newModules, provide, requireModules } from "../module.ts";
import type { Startable } from "./init.ts";
import type { InitOptions } from "./options.ts";

/** What Rust calls, as `init` takes it where Rust calls something. */
export interface ImportOptions {
  readonly imports?: object | undefined;
  /** Modules that are given later, by another call of `init`. */
  readonly lateImports?: readonly string[] | undefined;
}

/** `init`, which `cell` needs for the modules that it calls. */
export function importing(
  cell: Startable & { readonly spec: Spec; modules: Modules | undefined },
  init: (options?: InitOptions) => Promise<void>,
): (options?: InitOptions & ImportOptions) => Promise<void> {
  return async (options = {}) => {
    cell.modules ??= newModules();
    provide(cell.modules, options.imports);
    if (!cell.generation) requireModules(cell.modules, cell.spec, options.lateImports);
    return init(options);
  };
}
