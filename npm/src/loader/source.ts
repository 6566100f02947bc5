/**
 * How a WebAssembly module gets in: from a URL, a response, bytes or a compiled module.
 *
 * The types are structural, so that they compile with and without the DOM library.
 */

import type { AbortSignalLike } from "./abort.ts";
import { aborting } from "./abort.ts";

/** A compiled module: `WebAssembly.Module` where that type exists. */
export type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M } } } ? M : object;

/** The part of `Response` (and of `Blob`) that is needed. */
export interface ResponseLike {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Where a module may come from. */
export type WasmSource = string | { readonly href: string } | ResponseLike | ArrayBuffer | ArrayBufferView | WasmModule;

/** How far a download has come. */
export interface Progress {
  /** Bytes so far. */
  readonly loaded: number;
  /** Bytes in all; `undefined` where the server does not say, or sends them compressed. */
  readonly total: number | undefined;
}

/** How a module is loaded. */
export interface LoadOptions {
  /** One or more hashes as in `<script integrity>`, of which the strongest must match the bytes. */
  readonly integrity?: string | undefined;
  /** Cancels the load, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignalLike | undefined;
  /** Called as bytes arrive. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Compiles a module from `source`, streaming where that is possible. */
export function compile(source: WasmSource | PromiseLike<WasmSource>, options: LoadOptions = {}): Promise<WasmModule> {
  const { integrity, onProgress, signal } = options;
  return aborting(signal, async () => {
    let from = (await source) as Loose;
    // `import("./x.wasm")` gives a namespace in some hosts and bundlers.
    from = from?.default ?? from;
    if (isModule(from)) return from as WasmModule;
    let name = "`wasm`";
    let type = "";
    if (typeof from === "string" || from?.href) {
      name = `${from}`;
      from = await get(name, signal);
    }
    if (from?.arrayBuffer) {
      let response = from as Response;
      name = response.url || name;
      // A `Blob` has no status and no headers.
      if (response.ok === false)
        throw new TypeError(`could not fetch ${name}: ${response.status} ${response.statusText}`);
      type = response.headers?.get("content-type") ?? "";
      if (onProgress && response.body) response = counted(response, onProgress);
      // Browsers refuse to stream any other type, also `application/wasm; charset=utf-8`. A hash needs all bytes first.
      if (type === "application/wasm" && !integrity) return explained(WebAssembly.compileStreaming(response));
      from = await response.arrayBuffer();
    } else if (from?.byteLength) onProgress?.({ loaded: from.byteLength, total: from.byteLength });
    const bytes = checked(from, name, type);
    if (integrity) await verify(bytes, integrity);
    return explained(WebAssembly.compile(bytes));
  });
}

/** Compiles a module that is at hand: bytes, or compiled already. */
export function compileSync(source: unknown): WasmModule {
  return isModule(source) ? (source as WasmModule) : new WebAssembly.Module(checked(source as Loose, "`wasm`"));
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

async function get(url: string, signal: AbortSignalLike | undefined): Promise<Response> {
  try {
    return await fetch(url, { signal: signal as AbortSignal });
  } catch (cause) {
    const hint = url.startsWith("file:") ? ": read the file and pass its bytes" : "";
    throw new TypeError(`could not fetch ${url} (${(cause as Error).message})${hint}`, { cause });
  }
}

/** `response`, telling `onProgress` about every chunk. */
function counted({ body, headers }: Response, onProgress: (progress: Progress) => void): Response {
  const total = (!headers.get("content-encoding") && Number(headers.get("content-length"))) || undefined;
  let loaded = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      loaded += chunk.length;
      onProgress({ loaded, total });
      controller.enqueue(chunk);
    },
  });
  return new Response((body as ReadableStream).pipeThrough(count as never), { headers });
}

// Checked here and not by `fetch`: not every host looks at the `integrity` of a request.
async function verify(bytes: Uint8Array<ArrayBuffer>, integrity: string): Promise<void> {
  // "sha512-…" sorts after "sha384-…" and "sha256-…".
  const hashes = integrity.trim().split(/\s+/).sort();
  const algorithm = (hashes.at(-1) as string).slice(0, 6);
  const digest = await crypto.subtle.digest(algorithm.replace("sha", "SHA-"), bytes);
  const actual = `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  if (!hashes.includes(actual)) throw new Error(`the module does not match its \`integrity\`: got ${actual}`);
}

/** The bytes of `source`, if they begin as a module does. */
function checked(source: Loose, name: string, type = ""): Uint8Array<ArrayBuffer> {
  if (source?.byteLength === undefined) {
    throw new TypeError(`${name}: expected a URL, a Response, bytes or a WebAssembly.Module`);
  }
  const bytes = new Uint8Array((source.buffer ?? source) as ArrayBuffer, source.byteOffset, source.byteLength);
  const start = String.fromCharCode(...bytes.subarray(0, 15));
  if (start.startsWith("\0asm")) return bytes;
  throw new TypeError(
    `${name} is not WebAssembly (${type && `${type}, `}starts with ${JSON.stringify(start)}): the server or bundler did not serve the .wasm file`,
  );
}

/** Adds to an error of the engine what can be done about it. */
function explained(module: Promise<WebAssembly.Module>): Promise<WebAssembly.Module> {
  return module.catch((cause) => {
    throw /unsafe-eval|content.security/i.test(cause)
      ? new Error("the Content-Security-Policy lacks 'wasm-unsafe-eval' in script-src", { cause })
      : cause;
  });
}

// Not `instanceof`: the module may come from another realm.
function isModule(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object WebAssembly.Module]";
}
