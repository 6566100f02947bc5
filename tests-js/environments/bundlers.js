/** Bundlers but Vite: what they make of a program runs in Chromium, or in Node from another folder. */

import { join } from "node:path";
import { pageOf, visit } from "./page.js";
import { agree, put } from "./place.js";
import { bin, node, run } from "./tools.js";

/** @typedef {import("./place.js").Row} Row */

/**
 * A bundle in a page.
 *
 * @returns {Row}
 */
export const inPage = (name, bundle, { script = "out/page.js", fails, ...how } = {}) => ({
  name,
  ...(fails && { fails }),
  run: async (place) => {
    await bundle(place);
    agree(place, (await visit(place.browser, place.folder, script, how)).result);
  },
});

/** A bundle with a worker of its own. */
const inWorker = (name, bundle) =>
  inPage(name, async (place) => {
    put(place.folder, { "page.mjs": WORKER });
    await bundle(place);
  });

const WORKER = `const worker = new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => { globalThis.result = data; };
worker.onerror = (error) => { globalThis.result = "worker: " + error.message; };\n`;

/** A bundle in Node. */
const inNode = (name, bundle, file) => ({
  name,
  run: async (place) => {
    await bundle(place);
    agree(place, await run(node("20"), [join(place.folder, file)], "/"));
  },
});

/** The package by a named import, with no `init`: the bytes must be at hand. */
const named = (name, bundle) => ({
  name,
  fails: { fetch: "what is fetched needs `await init()` first, and says so" },
  run: async (place) => {
    await bundle({ ...place, entry: "named.mjs" });
    const { result } = await visit(place.browser, place.folder, "out/page.js");
    if (result !== "Hello, you!") throw new Error(`greet("you") gave ${JSON.stringify(result)}`);
  },
});

export const esbuild =
  (options) =>
  async ({ folder, entry = "page.mjs" }) => {
    const { build } = await import("esbuild");
    await build({
      absWorkingDir: folder,
      entryPoints: { page: entry, ...options.entryPoints },
      bundle: true,
      outdir: "out",
      logLevel: "silent",
      ...options,
    });
  };

export const webpack =
  (options = {}, tool = "webpack") =>
  async ({ folder, entry = "page.mjs" }) => {
    const { default: compiler, rspack } = await import(tool === "webpack" ? "webpack" : "@rspack/core");
    const configuration = {
      mode: "production",
      context: folder,
      entry: { page: `./${entry}` },
      output: { path: join(folder, "out"), filename: "[name].js", publicPath: "auto" },
      performance: { hints: false },
      ...options,
    };
    const make = (tool === "webpack" ? compiler : rspack)(configuration);
    await new Promise((resolve, reject) => {
      make.run((error, stats) => {
        const problems = stats?.toJson({ all: false, errors: true, warnings: true });
        const found = [...(problems?.errors ?? []), ...(problems?.warnings ?? [])].map(({ message }) => message);
        make.close(() => (error || found.length ? reject(error ?? new Error(found.join("\n"))) : resolve(undefined)));
      });
    });
  };

export const rollup =
  (output, resolving = {}) =>
  async ({ folder, entry = "page.mjs", plugins = [] }) => {
    const { rollup } = await import("rollup");
    const { nodeResolve } = await import("@rollup/plugin-node-resolve");
    const made = await rollup({
      input: join(folder, entry),
      plugins: [...plugins, nodeResolve(resolving)],
      onwarn: () => {},
    });
    await made.write(output(folder));
    await made.close();
  };

export const rolldown = async ({ folder, entry = "page.mjs", plugins = [] }) => {
  const { rolldown } = await import("rolldown");
  const input = { page: `./${entry}` };
  const made = await rolldown({ cwd: folder, input, plugins, platform: "browser", logLevel: "silent" });
  await made.write({ dir: join(folder, "out"), format: "esm" });
  await made.close();
};

export const parcel =
  (config) =>
  async ({ folder, entry = "page.mjs" }) => {
    put(folder, {
      "index.html": pageOf(entry),
      "package.json": JSON.stringify({ name: "app", version: "1.0.0", private: true, type: "module", ...config }),
    });
    const args = ["build", "index.html", "--dist-dir", "out", "--no-cache", "--public-url", "./", "--no-source-maps"];
    await run(node("20"), [bin("parcel"), ...args], folder);
  };

/** @returns {Row} */
const parcelRow = (name, config) => ({
  name,
  run: async (place) => {
    await parcel(config)(place);
    // The page that Parcel wrote.
    const { result } = await visit(place.browser, place.folder, "", { path: "/nothing/", start: "/out/" });
    agree(place, result);
  },
});

export const bunWeb = async ({ folder, entry = "page.mjs" }) =>
  void (await run(
    (await import("./tools.js")).program("bun"),
    ["build", entry, "--target=browser", "--outdir=out", "--entry-naming=page.[ext]"],
    folder,
  ));

export const inDir = (folder) => ({ dir: join(folder, "out"), format: "es", entryFileNames: "page.js" });
export const inFile = (folder) => ({ file: join(folder, "out/page.js"), format: "es" });
const NODE = { target: "node", entry: { page: "./print.mjs" } };

/** @type {readonly Row[]} */
export const bundlers = [
  inPage("esbuild", esbuild({ format: "esm", splitting: true })),
  inPage("esbuild iife", esbuild({ format: "iife", logOverride: { "empty-import-meta": "silent" } }), {
    classic: true,
  }),
  inNode(
    "esbuild for node esm",
    (place) =>
      esbuild({ platform: "node", format: "esm", outExtension: { ".js": ".mjs" } })({ ...place, entry: "print.mjs" }),
    "out/page.mjs",
  ),
  inNode(
    "esbuild for node cjs",
    (place) =>
      esbuild({ platform: "node", format: "cjs", outExtension: { ".js": ".cjs" } })({ ...place, entry: "print.mjs" }),
    "out/page.cjs",
  ),
  named("esbuild, named import", esbuild({ format: "esm", splitting: true })),
  inPage("webpack", webpack()),
  inWorker("webpack worker", webpack()),
  inNode("webpack for node", webpack(NODE), "out/page.js"),
  named("webpack, named import", webpack()),
  inPage("rspack", webpack({}, "rspack")),
  inPage("rollup", rollup(inDir, { browser: true })),
  inPage("rollup, one file", rollup(inFile, { browser: true }), {
    fails: { fetch: "rollup takes no file in and copies none: `output.inlineDynamicImports`, or `/inline`" },
  }),
  inPage("rollup, no conditions", rollup(inDir)),
  inPage("rolldown", rolldown),
  inPage("bun build for browsers", bunWeb),
  parcelRow("parcel", {}),
  parcelRow("parcel, package exports", { "@parcel/resolver-default": { packageExports: true } }),
];
