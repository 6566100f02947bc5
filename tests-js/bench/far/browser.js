/** The same cases in Chromium: `npm run bench -- --filter far --browser`. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { openBrowser, pageOf, resultOf, serve } from "../../environments/page.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const SCRIPTS = ["page", "web-comlink", "web-raw"];
/** Milliseconds. */
const LONGEST = 300_000;

/** Sends the rows of the report. */
export default async function browser(send, _note, filter = "") {
  const { outputFiles } = await build({
    entryPoints: SCRIPTS.map((name) => join(here, `${name}.js`)),
    outdir: here,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    external: ["/bench/*"],
  });
  const pages = { "/": pageOf(`globalThis.filter = ${JSON.stringify(filter)}; await import("/page.js");`) };
  for (const [k, { text }] of outputFiles.entries()) pages[`/${SCRIPTS[k]}.js`] = text;
  const server = await serve(
    (path) => join(here, "../node_modules", path),
    (path) => (pages[path] === undefined ? undefined : { body: pages[path] }),
  );
  const chromium = await openBrowser();
  try {
    for (const row of await resultOf(chromium, `${server.origin}/`, LONGEST)) send(row);
  } finally {
    await chromium.close();
    server.close();
  }
}
