/**
 * Electron's rules, without Electron: its package fetches the program from elsewhere than a registry, so nothing here could
 * install it. What it makes a difference in is what a process says of itself, and where a page comes from.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { launch, pageOf, resultOf, serve } from "./page.js";
import { agree, put } from "./place.js";
import { node, run } from "./tools.js";
import { base, load, POLICY } from "./vite.js";

/** @typedef {import("./place.js").Row} Row */

/** What a page finds that may use Node (`nodeIntegration`). */
const RENDERER = `globalThis.process = {
  type: "renderer", platform: "linux", argv: [], env: {}, cwd: () => "/",
  versions: { node: "24.11.0", electron: "45.0.0", chrome: "150.0.0.0" },
};
globalThis.global = globalThis;
globalThis.module = { exports: {} };
globalThis.require = (name) => { throw new Error("a page asks for " + name); };`;

/**
 * A page that Vite builds.
 *
 * @param {(out: string, open: (url: string) => Promise<unknown>) => Promise<unknown>} show
 * @returns {Row}
 */
const renderer = (name, show, args = /** @type {string[]} */ ([])) => ({
  name: `electron rules, ${name}`,
  run: async (place) => {
    const { folder } = place;
    put(folder, { "index.html": pageOf("./page.mjs") });
    const { build } = await load(8);
    await build({ ...base(folder), build: { outDir: "out", modulePreload: { polyfill: false } } });
    const browser = await chromium.launch({ ...launch, args: [...launch.args, ...args] });
    try {
      const context = await browser.newContext();
      await context.addInitScript(RENDERER);
      agree(place, await show(join(folder, "out"), (url) => resultOf(context, url)));
    } finally {
      await browser.close();
    }
  },
});

/** By a protocol of the app's own, which is to a page what HTTP is, with the policy that its guide asks for. */
async function byProtocol(out, open) {
  const headers = { "content-security-policy": POLICY };
  const body = readFileSync(join(out, "index.html"), "utf8");
  const server = await serve(
    (path) => join(out, path),
    (path) => (path === "/" ? { body, headers } : undefined),
  );
  try {
    return await open(`${server.origin}/`);
  } finally {
    server.close();
  }
}

/** @type {readonly Row[]} */
export const electron = [
  {
    name: "electron rules, main",
    run: async (place) => {
      put(place.folder, {
        "main.mjs": `process.type = "browser";
Object.defineProperty(process.versions, "electron", { value: "45.0.0", enumerable: true });
await import("./print.mjs");\n`,
      });
      agree(place, await run(node("24"), ["main.mjs"], place.folder));
    },
  },
  renderer("page of a protocol", byProtocol),
  // Electron has pages of files load modules. Chromium does so too by this flag, but fetches no file.
  renderer("page of a file", (out, open) => open(pathToFileURL(join(out, "index.html")).href), [
    "--allow-file-access-from-files",
  ]),
];
