/**
 * How a WebAssembly module gets in: from a URL, a response, bytes or a compiled module.
 *
 * The types are structural, so that they compile with and without the DOM library.
 */
import { aborting } from "./abort.ts";
import { counted, explain, verify } from "./more.ts";
import type { LoadOptions, Progress, ResponseLike, WasmModule, WasmSource } from "./options.ts";

/** What few loads need, and so may lie in a file of its own that is loaded when it is. */
export interface More {
  counted<R extends ResponseLike>(response: R, onProgress: (progress: Progress) => void): R;
  verify(bytes: Uint8Array<ArrayBuffer>, integrity: string): Promise<void>;
  explain(error: unknown, source: unknown, origin: unknown): unknown;
}

const everything = async (): Promise<More> => ({ counted, verify, explain });

/**
 * Compiles a module from `source`, streaming where that is possible.
 *
 * @param source A URL, a response, bytes or a compiled module.
 * @param options How it is loaded.
 * @returns The compiled module, which may be posted to a worker.
 * @throws {TypeError} There is nothing that could be fetched, or it is no WebAssembly.
 * @example
 * ```ts
 * import { compile, createRuntimeSync } from "oxbridge";
 * import shop from "shop/assembly";
 *
 * const module = await compile("/assets/shop.wasm");
 * const runtime = createRuntimeSync({ assemblies: [shop], wasm: { shop: module }, lateImports: ["prices"] });
 * ```
 */
export function compile(source: WasmSource | PromiseLike<WasmSource>, options?: LoadOptions): Promise<WasmModule> {
  return compileWith(everything, source, options);
}

/** As `compile`, which has everything at hand. */
export function compileWith(
  more: () => Promise<More>,
  source: WasmSource | PromiseLike<WasmSource>,
  options: LoadOptions = {},
): Promise<WasmModule> {
  const { integrity, onProgress, signal } = options;
  return aborting(signal, async () => {
    let from = (await source) as Loose;
    // `import("./x.wasm")` gives a namespace in some hosts and bundlers.
    from = from?.default ?? from;
    if (isModule(from)) return from as WasmModule;
    // What it came from, for messages.
    let origin = from;
    // Not to be had in a service worker, which may not `import()`: there the browser checks the hash of what it fetches,
    // and progress is told once.
    const help = (): Promise<More | undefined> => more().catch(() => undefined);
    const rest = (integrity || onProgress) && (await help());
    const isUrl = typeof from === "string" || from?.href;
    let progress = onProgress;
    try {
      if (isUrl) from = await fetch(`${from}`, { signal, integrity: rest ? "" : integrity } as RequestInit);
      if (from?.arrayBuffer) {
        origin = from;
        let response = from as Response;
        // A `Blob` has no status and no headers.
        if (response.ok === false) throw new Error(`${response.status} ${response.url}`);
        if (rest && progress && response.body) {
          response = rest.counted(response, progress);
          progress = undefined;
        }
        // Browsers refuse to stream any other type, also `application/wasm; charset=utf-8`. A hash needs all bytes first.
        if (!integrity && !progress && response.headers?.get("content-type") === "application/wasm")
          return await WebAssembly.compileStreaming(response);
        from = await response.arrayBuffer();
      }
      if (from?.byteLength) progress?.({ loaded: from.byteLength, total: from.byteLength });
      const bytes = bytesOf(from);
      if (integrity && (rest || !isUrl)) await (await more()).verify(bytes, integrity);
      return await WebAssembly.compile(bytes);
    } catch (error) {
      throw (await help())?.explain(error, from, origin) ?? error;
    }
  });
}

/** Compiles a module that is at hand: bytes, or compiled already. */
export function compileSync(source: unknown): WasmModule {
  if (isModule(source)) return source as WasmModule;
  try {
    return new WebAssembly.Module(bytesOf(source as Loose));
  } catch (error) {
    throw explain(error, source, source);
  }
}

/** What a source may have, of whatever kind it is. */
type Loose =
  | {
      readonly default?: Loose;
      readonly href?: unknown;
      readonly arrayBuffer?: unknown;
      readonly byteLength?: number;
      readonly buffer?: unknown;
      readonly byteOffset?: number;
    }
  | null
  | undefined;

/** What V8 takes: it knows no `DataView`. */
function bytesOf(source: Loose): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = source as NonNullable<Loose>;
  return new Uint8Array((buffer ?? source) as ArrayBuffer, byteOffset, byteLength);
}

// Not `instanceof`: the module may come from another realm.
function isModule(value: unknown): boolean {
  return {}.toString.call(value) === "[object WebAssembly.Module]";
}
