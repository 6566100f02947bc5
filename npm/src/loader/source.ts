/**
 * How a WebAssembly module gets in: from a URL, a response, bytes or a compiled module.
 *
 * The types are structural, so that they compile with and without the DOM library.
 */
import { aborting } from "./abort.ts";
import type { AbortSignalLike } from "./abort.ts";

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
    let from: unknown = await source;
    // `import("./x.wasm")` gives a namespace in some hosts and bundlers.
    if (isObject(from) && "default" in from) from = from.default;
    if (typeof from === "string" || (isObject(from) && "href" in from)) {
      return fromResponse(await get(String(from), options), options, String(from));
    }
    if (isObject(from)) {
      if ("arrayBuffer" in from) return fromResponse(from as unknown as ResponseLike, options);
      if (isBytes(from)) return fromBytes(from, options);
      if (tag(from) === "WebAssembly.Module") return from;
    }
    throw new TypeError("`wasm`: expected a URL, a Response, bytes or a WebAssembly.Module");
  });
}

/** Compiles a module that is at hand: bytes, or compiled already. */
export function compileSync(source: unknown): WasmModule {
  if (tag(source) === "WebAssembly.Module") return source as WasmModule;
  if (!isBytes(source)) throw new TypeError("`wasm`: expected bytes or a WebAssembly.Module");
  const bytes = checked(view(source));
  try {
    return new WebAssembly.Module(bytes);
  } catch (error) {
    throw explained(error);
  }
}

async function get(url: string, { signal }: LoadOptions): Promise<Response> {
  try {
    return await fetch(url, signal ? { signal: signal as AbortSignal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    const hint = url.startsWith("file:") ? ": read the file and pass its bytes" : "";
    throw new TypeError(`could not fetch ${url} (${(error as Error).message})${hint}`, { cause: error });
  }
}

async function fromResponse(
  from: Partial<Response> & ResponseLike,
  options: LoadOptions,
  url = from.url || "the response",
): Promise<WasmModule> {
  if (from.ok === false) throw new TypeError(`could not fetch ${url}: ${from.status} ${from.statusText}`.trim());
  const response = counted(from, options);
  const type = from.headers?.get("content-type") ?? "";
  // Browsers refuse to stream any other type, also `application/wasm; charset=utf-8`. A hash needs all bytes first.
  if (type === "application/wasm" && !options.integrity && WebAssembly.compileStreaming) {
    return WebAssembly.compileStreaming(response as Response).catch((error) => {
      throw explained(error);
    });
  }
  return fromBytes(await response.arrayBuffer(), { integrity: options.integrity }, `${url} is not WebAssembly (${type || "no type"}, `);
}

/** `response`, telling `onProgress` about every chunk. */
function counted(response: Partial<Response> & ResponseLike, { onProgress }: LoadOptions): ResponseLike {
  if (!onProgress || !response.body || !response.headers) return response;
  const { headers } = response;
  const total = headers.get("content-encoding") ? 0 : Number(headers.get("content-length"));
  let loaded = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      onProgress({ loaded: (loaded += chunk.length), total: total || undefined });
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(count as never), { headers });
}

/** Compiles bytes; `what` begins the message for bytes that are something else. */
export async function fromBytes(
  source: ArrayBuffer | ArrayBufferView,
  { integrity, onProgress }: LoadOptions,
  what?: string,
): Promise<WasmModule> {
  const bytes = checked(view(source), what);
  onProgress?.({ loaded: bytes.length, total: bytes.length });
  if (integrity) await verify(bytes, integrity);
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw explained(error);
  }
}

// Checked here and not by `fetch`: not every host looks at the `integrity` of a request.
async function verify(bytes: Uint8Array<ArrayBuffer>, integrity: string): Promise<void> {
  // "sha512-…" sorts after "sha384-…" and "sha256-…".
  const hashes = integrity.trim().split(/\s+/).sort();
  const algorithm = hashes.at(-1)!.slice(0, 6);
  const digest = await crypto.subtle.digest(algorithm.replace("sha", "SHA-"), bytes);
  const actual = `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  if (!hashes.includes(actual)) throw new IntegrityError(`the module does not match its \`integrity\`: got ${actual}`);
}

/** The bytes are not those that `integrity` promised. */
export class IntegrityError extends Error {}

/** `bytes`, if they begin as a module does. */
function checked(bytes: Uint8Array<ArrayBuffer>, what = "`wasm` is not WebAssembly ("): Uint8Array<ArrayBuffer> {
  if (bytes[0] === 0 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d) return bytes;
  const start = JSON.stringify(String.fromCharCode(...bytes.subarray(0, 15)));
  throw new TypeError(`${what}starts with ${start}): the server or bundler did not serve the .wasm file`);
}

/** Adds to an error of the engine what can be done about it. */
function explained(error: unknown): unknown {
  const message = String(error);
  if (/content.security.policy|unsafe-eval/i.test(message)) {
    return new Error("the page forbids WebAssembly: add 'wasm-unsafe-eval' to script-src of its Content-Security-Policy", { cause: error });
  }
  if (/by embedder/.test(message)) {
    return new Error("this host compiles WebAssembly only as it starts: import the .wasm file and pass it as `wasm`", { cause: error });
  }
  return error;
}

function view(source: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || tag(value) === "ArrayBuffer";
}

// Not `instanceof`: the value may come from another realm.
function tag(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
