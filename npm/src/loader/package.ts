/** How a generated package gets its own module: its entries differ by environment in what they call here. */
import { fromBase64 } from "./base64.ts";
import type { LoadOptions, WasmModule } from "./source.ts";
import { compile } from "./source.ts";

/** Gives a module in its own time. */
export type Load = (options?: LoadOptions) => Promise<WasmModule>;

/** The module that lies in the package as base64. */
export function embeddedSync(base64: string): WasmModule {
  return new WebAssembly.Module(fromBase64(base64));
}

/** As `embeddedSync`, without keeping the thread. */
export function embedded(base64: string, options: LoadOptions = {}): Promise<WasmModule> {
  return compile(fromBase64(base64), options);
}

/**
 * The module beside the package's files, or its copy in base64 where a bundler has not copied the file.
 *
 * `url` is a function because `import.meta.url` may be missing in a bundle.
 */
export async function beside(
  url: () => { readonly href: string },
  copy: () => Promise<{ readonly default: string }>,
  options: LoadOptions = {},
): Promise<WasmModule> {
  try {
    return await compile(url(), options);
  } catch (error) {
    if (options.signal?.aborted || options.integrity) throw error;
    return copy().then(
      (base64) => embedded(base64.default, options),
      () => Promise.reject(error),
    );
  }
}

/** A module that the host or the bundler has compiled. */
export function compiled(module: unknown): WasmModule {
  // Next's edge runtime hands out modules of another realm.
  if (!(module instanceof WebAssembly.Module)) Object.setPrototypeOf(module, WebAssembly.Module.prototype);
  return module as WasmModule;
}
