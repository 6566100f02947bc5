/** What a package is made of, as a browser gets it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Chunks that a browser fetches only where the server does not give the .wasm file, and for `integrity`, `onProgress`
 * or to explain an error; of the door `./far`, what `near()` and `pool()` take, and the worker where its file is not.
 */
const LATER = ["./wasm-b64.js", "./load-more.js", "./serve.js", "./far-exports.js", "./worker-text.js"];

/** Minified and compressed JavaScript and compressed WebAssembly of a package, and of a program that uses it. */
export async function weigh(name, text, external = LATER) {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["browser"],
    external,
  });
  return { js: gzip(outputFiles[0].contents), wasm: gzip(wasmOf(name)) };
}

export function wasmOf(name) {
  const folder = join(here, "node_modules", name);
  return readFileSync(
    join(
      folder,
      readdirSync(folder).find((file) => file.endsWith(".wasm")),
    ),
  );
}

export function gzip(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}
