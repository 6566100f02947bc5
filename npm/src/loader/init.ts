/** The `init` of a generated package. */

import type { Load } from "./package.ts";
import type { compile, LoadOptions, WasmModule, WasmSource } from "./source.ts";

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

/** What happens after a panic. */
export interface InstanceOptions {
  /**
   * `restart`: the next call gets a fresh instance, without the state of Rust. `fault`: every call fails.
   *
   * @default "restart"
   */
  panic?: "restart" | "fault" | undefined;
  /** Called with the `RustPanicError` of every panic. */
  onPanic?: ((error: Error) => void) | undefined;
}

/** Options of a package's `init`. */
export interface InitOptions extends LoadOptions, InstanceOptions {
  /** Where the module comes from, instead of the package's own file. */
  readonly wasm?: WasmSource | PromiseLike<WasmSource> | undefined;
}

/** Makes the `init` of `cell`: idempotent, shared by callers at the same time, and to be tried again after a failure. */
export function initializer(
  cell: Startable,
  load: Load,
  from: typeof compile,
): (options?: InitOptions) => Promise<void> {
  let pending: Promise<void> | undefined;
  return (options = {}) => {
    const { panic, onPanic } = options;
    cell.options = { panic: panic ?? cell.options.panic, onPanic: onPanic ?? cell.options.onPanic };
    pending ??= begin(cell, load, from, options).finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

async function begin(cell: Startable, load: Load, from: typeof compile, options: InitOptions): Promise<void> {
  if (cell.generation) cell.awake();
  else await start(cell, await (options.wasm === undefined ? load(options) : from(options.wasm, options)));
}

/** Starts `instance` without keeping the thread: browsers refuse large modules there. */
export async function start(instance: Startable, module: WasmModule): Promise<void> {
  const ready = await WebAssembly.instantiate(module as WebAssembly.Module, instance.imports() as WebAssembly.Imports);
  // A call may have started it meanwhile.
  if (!instance.generation) instance.start(module, ready);
}
