/** Vite in its versions: development, builds, workers, the server. */

import { renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { built } from "./packages.js";
import { pageOf, resultOf, visit } from "./page.js";
import { agree, put } from "./place.js";
import { node, run } from "./tools.js";

/** @typedef {import("./place.js").Row} Row */
/** @typedef {5 | 6 | 7 | 8} Version */

/** @param {Version} version */
export const load = (version) => import(version === 8 ? "vite" : `vite-${version}`);

export const base = (folder) => ({ root: folder, base: "./", configFile: false, logLevel: "silent" });

/** @param {Version} version @returns {Row} */
const dev = (version) => ({
  name: `vite ${version} dev`,
  run: async (place) => {
    put(place.folder, { "index.html": pageOf("./page.mjs") });
    const server = await serveDev(version, place.folder);
    try {
      agree(place, await resultOf(place.browser, server.url));
    } finally {
      await server.close();
    }
  },
});

/**
 * A body of Rust changes while a page shows what came of it. The package is linked, as that of a workspace is: what lies
 * in `node_modules` is not watched.
 *
 * @param {Version} version
 * @returns {Row}
 */
const rebuilt = (version) => ({
  name: `vite ${version} dev, rebuilt`,
  run: async (place) => {
    const { folder, name, kind, browser } = place;
    const linked = join(folder, "linked");
    renameSync(join(folder, "node_modules", name), linked);
    symlinkSync(linked, join(folder, "node_modules", name));
    put(folder, {
      "index.html": pageOf("./page.mjs"),
      // It takes updates by itself: nothing but a new instance shows the change.
      "page.mjs": `import { greet, init } from "${name}";
await init();
globalThis.result = greet("you");
import.meta.hot.accept();\n`,
    });
    const server = await serveDev(version, folder);
    const page = await browser.newPage();
    const shows = (text) =>
      page.waitForFunction(`globalThis.result === ${JSON.stringify(text)}`, undefined, { timeout: 15_000 });
    try {
      await page.goto(server.url);
      await shows("Hello, you!");
      built(kind, linked, (source) => source.replace("Hello, {name}", "Howdy, {name}"));
      await shows("Howdy, you!");
    } finally {
      await page.close();
      await server.close();
    }
  },
});

/** A development server. */
export async function serveDev(version, folder, options = {}) {
  const { createServer } = await load(version);
  const server = await createServer({
    ...base(folder),
    base: "/",
    ...options,
    server: { host: "127.0.0.1", port: 0, ...options.server },
  });
  await server.listen();
  const { port } = server.httpServer.address();
  return { url: `http://127.0.0.1:${port}/`, server, close: () => server.close() };
}

const building = (name, version, { script = "page.mjs", options = {}, files = {}, fails, ...how } = {}) => ({
  name,
  ...(fails && { fails }),
  run: async (place) => {
    put(place.folder, { "index.html": pageOf(`./${script}`), ...files });
    const { build } = await load(version);
    await build({ ...base(place.folder), build: { outDir: "out", modulePreload: { polyfill: false } }, ...options });
    const { result } = await visit(place.browser, place.folder, "", { path: "/nothing/", start: "/out/", ...how });
    agree(place, result);
  },
});

/** A worker of Vite's default kind. */
const worker = (version) =>
  building(`vite ${version} build, worker`, version, {
    ...(version < 8 && {
      fails: { fetch: 'no code is split in its workers: `worker: { format: "es" }`, or `embed = true`' },
    }),
    files: {
      "page.mjs": `import Made from "./worker.mjs?worker";
const worker = new Made();
worker.onmessage = ({ data }) => { globalThis.result = data; };
worker.onerror = (error) => { globalThis.result = "worker: " + error.message; };\n`,
    },
  });

export const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** @type {readonly Row[]} */
export const vite = [
  .../** @type {const} */ ([5, 6, 7, 8]).flatMap((version) => [
    dev(version),
    ...(version === 5 || version === 8 ? [rebuilt(version)] : []),
    building(`vite ${version} build`, version),
    worker(version),
  ]),
  {
    name: "vite 8 ssr",
    run: async (place) => {
      const { build } = await load(8);
      await build({
        ...base(place.folder),
        ssr: { noExternal: true },
        build: { ssr: "print.mjs", outDir: "out" },
      });
      agree(place, await run(node("20"), [join(place.folder, "out/print.js")], "/"));
    },
  },
  {
    name: "vite 8 build, strict policy",
    run: async (place) => {
      const strict = building("", 8, { answer: undefined, policy: POLICY });
      await strict.run(place);
    },
  },
];
