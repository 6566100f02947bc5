/** What few loads need: a browser fetches it when one does. */
import type { Progress, ResponseLike } from "./options.ts";

/** `response`, telling `onProgress` about every chunk. */
export function counted<R extends ResponseLike>(response: R, onProgress: (progress: Progress) => void): R {
  const { body, headers } = response as unknown as Response;
  const total = (!headers.get("content-encoding") && Number(headers.get("content-length"))) || undefined;
  let loaded = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      loaded += chunk.length;
      onProgress({ loaded, total });
      controller.enqueue(chunk);
    },
  });
  return new Response((body as ReadableStream).pipeThrough(count as never), { headers }) as unknown as R;
}

// Checked here and not by `fetch`: not every host looks at the `integrity` of a request.
export async function verify(bytes: Uint8Array<ArrayBuffer>, integrity: string): Promise<void> {
  // "sha512-…" sorts after "sha384-…" and "sha256-…".
  const hashes = integrity.trim().split(/\s+/).sort();
  const algorithm = (hashes.at(-1) as string).slice(0, 6);
  const digest = await crypto.subtle.digest(algorithm.replace("sha", "SHA-"), bytes);
  const actual = `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  if (!hashes.includes(actual)) throw new Error(`the module does not match its \`integrity\`: got ${actual}`);
}

type Loose = Partial<Response & Uint8Array & { readonly href: string }> | string | null | undefined;

/** What to throw where `error` came of compiling `source`: it says what can be done about it. */
export function explain(error: unknown, source: unknown, origin: unknown): unknown {
  const from = source as Loose;
  if (typeof from === "string" || from?.href) {
    const hint = `${from}`.startsWith("file:") ? ": read the file and pass its bytes" : "";
    return new TypeError(`could not fetch ${from} (${(error as Error).message})${hint}`, { cause: error });
  }
  const { url, headers } = (origin ?? {}) as Partial<Response>;
  const name = url || "`wasm`";
  const type = headers?.get("content-type");
  if (from?.ok === false) return new TypeError(`could not fetch ${name}: ${from.status} ${from.statusText}`);
  if (/unsafe-eval|content.security/i.test(String(error))) {
    return new Error("the Content-Security-Policy lacks 'wasm-unsafe-eval' in script-src", { cause: error });
  }
  // A response was compiled as it came: its bytes are gone.
  if (from?.arrayBuffer) return error;
  if (from?.byteLength === undefined) {
    return new TypeError(`${name}: expected a URL, a Response, bytes or a WebAssembly.Module`);
  }
  const bytes = new Uint8Array((from.buffer ?? from) as ArrayBuffer, from.byteOffset, from.byteLength);
  const start = String.fromCharCode(...bytes.subarray(0, 15));
  if (start.startsWith("\0asm")) return error;
  return new TypeError(
    `${name} is not WebAssembly (${type ? `${type}, ` : ""}starts with ${JSON.stringify(start)}): the server or bundler did not serve the .wasm file`,
  );
}
