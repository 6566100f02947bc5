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
  return aborting(options.signal, async () => {
    let from: Loose | string = (await source) as Loose;
    // `import("./x.wasm")` gives a namespace in some hosts and bundlers.
    from = (from as Loose)?.default ?? from;
    if (isModule(from)) return from as WasmModule;
    if (isBytes(from)) return fromBytes(from, options);
    if (typeof from === "string" || from?.href) return fromResponse(await get(`${from}`, options), options, `${from}`);
    if (from?.arrayBuffer) return fromResponse(from as Response, options);
    throw new TypeError("`wasm`: expected a URL, a Response, bytes or a WebAssembly.Module");
  });
}

/** Compiles a module that is at hand: bytes, or compiled already. */
export function compileSync(source: unknown): WasmModule {
  if (isModule(source)) return source as WasmModule;
  if (!isBytes(source)) throw new TypeError("`wasm`: expected bytes or a WebAssembly.Module");
  return new WebAssembly.Module(checked(source));
}

/** What a source may have, of whatever kind it is. */
type Loose = { default?: Loose; href?: unknown; arrayBuffer?: unknown; byteLength?: unknown } | null | undefined;

async function get(url: string, { signal }: LoadOptions): Promise<Response> {
  try {
    return await fetch(url, { signal: signal as AbortSignal | null });
  } catch (error) {
    const hint = url.startsWith("file:") ? ": read the file and pass its bytes" : "";
    throw new TypeError(`could not fetch ${url} (${(error as Error).message})${hint}`, { cause: error });
  }
}

async function fromResponse(
  response: Response,
  options: LoadOptions,
  url: string = response.url || "the response",
): Promise<WasmModule> {
  // A `Blob` has no status and no headers.
  if (response.ok === false) throw new TypeError(`could not fetch ${url}: ${response.status} ${response.statusText}`);
  const type = response.headers?.get("content-type");
  const { integrity } = options;
  const body = counted(response, options);
  // Browsers refuse to stream any other type, also `application/wasm; charset=utf-8`. A hash needs all bytes first.
  return type === "application/wasm" && !integrity
    ? explained(WebAssembly.compileStreaming(body))
    : fromBytes(await body.arrayBuffer(), { integrity }, `${url} is not WebAssembly (${type || "no type"}, `);
}

/** `response`, telling `onProgress` about every chunk. */
function counted(response: Response, { onProgress }: LoadOptions): Response {
  const { body, headers } = response;
  if (!onProgress || !body || !headers) return response;
  const total = (!headers.get("content-encoding") && Number(headers.get("content-length"))) || undefined;
  let loaded = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      loaded += chunk.length;
      onProgress({ loaded, total });
      controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(count as never), { headers });
}

/** Compiles bytes; `what` begins the message for bytes that are something else. */
export async function fromBytes(
  source: ArrayBuffer | ArrayBufferView,
  { integrity, onProgress }: LoadOptions,
  what?: string,
): Promise<WasmModule> {
  const bytes = checked(source, what);
  onProgress?.({ loaded: bytes.length, total: bytes.length });
  if (integrity) await verify(bytes, integrity);
  return explained(WebAssembly.compile(bytes));
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
function checked(
  source: ArrayBuffer | ArrayBufferView,
  what: string = "`wasm` is not WebAssembly (",
): Uint8Array<ArrayBuffer> {
  const { buffer = source, byteOffset, byteLength } = source as ArrayBufferView<ArrayBuffer>;
  const bytes = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  const start = String.fromCharCode(...bytes.subarray(0, 15));
  if (start.startsWith("\0asm")) return bytes;
  throw new TypeError(
    `${what}starts with ${JSON.stringify(start)}): the server or bundler did not serve the .wasm file`,
  );
}

/** Adds to an error of the engine what can be done about it. */
function explained(module: Promise<WebAssembly.Module>): Promise<WebAssembly.Module> {
  return module.catch((error) => {
    throw /unsafe-eval|content.security/i.test(error)
      ? new Error("the Content-Security-Policy lacks 'wasm-unsafe-eval' in script-src", { cause: error })
      : error;
  });
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return (value as Loose)?.byteLength !== undefined;
}

// Not `instanceof`: the module may come from another realm.
function isModule(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object WebAssembly.Module]";
}
