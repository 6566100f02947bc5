/** The `init` of a generated package. */
import type { InitOptions, InstanceOptions, WasmModule } from "./options.ts";
import type { Load } from "./package.ts";
import type { compile } from "./source.ts";

/** What the loaders do with an instance. */
export interface Startable {
  /** How often it was started. */
  readonly generation: number;
  options: InstanceOptions;
  /** The imports of the next generation. */
  imports(): object;
  /** Starts from `module`; `ready` is an instance made of it with `imports()`. */
  start(module: WasmModule, ready?: object): void;
  /** Once started: starts it again if it died and may live again, or throws what it died of. */
  awake(): unknown;
}

/** Makes the `init` of `cell`: idempotent, shared by callers at the same time, and to be tried again after a failure. */
export function initializer(
  cell: Startable,
  load: Load,
  from: typeof compile,
): (options?: InitOptions) => Promise<void> {
  let pending: Promise<void> | undefined;
  return (options = {}) => {
    const { panic = cell.options.panic, onPanic = cell.options.onPanic } = options;
    cell.options = { panic, onPanic };
    const begin = async (): Promise<void> => {
      if (cell.generation) cell.awake();
      else await start(cell, await (options.wasm === undefined ? load(options) : from(options.wasm, options)));
    };
    pending ??= begin().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

/** Starts `instance` without keeping the thread: browsers refuse large modules there. */
export async function start(instance: Startable, module: WasmModule): Promise<void> {
  const ready = await WebAssembly.instantiate(module as WebAssembly.Module, instance.imports() as WebAssembly.Imports);
  // A call may have started it meanwhile.
  if (!instance.generation) instance.start(module, ready);
}
