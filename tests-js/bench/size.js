/** The smallest package, as a browser gets it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const LIMIT = 12 * 1024;
const folder = fileURLToPath(new URL("node_modules", import.meta.url));

/** Minified and compressed JavaScript and compressed WebAssembly of a package. */
async function weigh(name, text) {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["browser"],
    // Chunks that a browser fetches only where the server does not give the .wasm file, and for `integrity`,
    // `onProgress` or to explain an error.
    external: ["./wasm-b64.js", "./load-more.js"],
  });
  const wasm = readdirSync(join(folder, name)).find((file) => file.endsWith(".wasm"));
  const js = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  return { js, wasm: gzipSync(readFileSync(join(folder, name, wasm)), { level: 9 }).length };
}

/** @returns rows for the report */
export async function sizes() {
  const use = "console.log(add(1, 2), greet('you'));";
  const ours = await weigh("smallest", `import { init, add, greet } from "smallest"; await init(); ${use}`);
  const theirs = await weigh(
    "smallest-peer-web",
    `import init, { add, greet } from "smallest-peer-web"; await init(); ${use}`,
  );
  const [mine, other] = [ours, theirs].map(({ js, wasm }) => js + wasm);
  const note = ({ js, wasm }) => `${js} js + ${wasm} wasm`;
  console.log(`smallest package, gzip: ${note(ours)}; wasm-bindgen ${note(theirs)}`);
  return [
    { case: "smallest package", unit: "B", ours: mine, peer: "wasm-bindgen", theirs: other, bar: 1.5 },
    { case: "smallest package", unit: "B", ours: mine, peer: "12 KB", theirs: LIMIT, bar: 1 },
  ];
}
