/** How a generated package gets its own module: its entries differ by environment in what they call here. */
import type { LoadOptions, WasmModule } from "./options.ts";
import type { compile } from "./source.ts";

/** Gives a module in its own time. */
export type Load = (options?: LoadOptions) => Promise<WasmModule>;

/**
 * The module beside the package's files, or its copy as text where a bundler has not copied the file.
 *
 * `url` is a function because `import.meta.url` may be missing in a bundle.
 */
export async function beside(
  url: () => { readonly href: string },
  copy: () => Promise<{ readonly default: () => Uint8Array<ArrayBuffer> }>,
  from: typeof compile,
  options: LoadOptions = {},
): Promise<WasmModule> {
  try {
    return await from(url(), options);
  } catch (error) {
    const { signal, integrity } = options;
    if (signal?.aborted || integrity) throw error;
    const text = await copy().catch(() => {
      throw error;
    });
    return from(text.default(), options);
  }
}

/** A module that the host or the bundler has compiled. */
export function compiled(module: unknown): WasmModule {
  // Next's edge runtime hands out modules of another realm.
  if (!(module instanceof WebAssembly.Module)) Object.setPrototypeOf(module, WebAssembly.Module.prototype);
  return module as WasmModule;
}
