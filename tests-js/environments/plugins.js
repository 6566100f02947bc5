/** The crate itself in an app, in place of its package: plugins of Vite's versions and of other bundlers build it. */

import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { esbuild, inDir, inPage, rolldown, rollup, webpack } from "./bundlers.js";
import { crateOf, target } from "./packages.js";
import { pageOf } from "./page.js";
import { put } from "./place.js";
import { serveDev } from "./vite.js";

/** @typedef {import("./place.js").Row} Row */
/** @typedef {import("./place.js").Place} Place */

// As the packages were built, so that nothing but the crate is compiled.
const OPTIONS = { crate: "rust", profile: "release" };

const unplugin = async () => (await import("../../npm/dist/cli/unplugin/unplugin.js")).default;

/**
 * Puts the crate into an app, in place of its package.
 *
 * @param {Place} place
 */
export function takeCrate({ folder, name, kind }) {
  rmSync(join(folder, "node_modules", name), { recursive: true, force: true });
  for (const path of ["Cargo.toml", "Cargo.lock", "src"])
    cpSync(join(crateOf(kind), path), join(folder, "rust", path), { recursive: true });
  process.env.CARGO_TARGET_DIR = target;
}

/** @param {6 | 7 | 8} version @returns {Row} */
const vite = (version) => ({
  name: `vite ${version} plugin`,
  run: async (place) => {
    const { folder, name, browser } = place;
    takeCrate(place);
    put(folder, {
      "index.html": pageOf("./page.mjs"),
      "page.mjs": `import { greet, init } from "${name}";
await init();
globalThis.result = greet("you");
import.meta.hot.accept();\n`,
    });
    const { default: oxbridge } = await import("../../npm/dist/cli/vite/vite.js");
    const server = await serveDev(version, folder, { plugins: [oxbridge(OPTIONS)] });
    const page = await browser.newPage();
    const shows = (text) =>
      page.waitForFunction(`globalThis.result === ${JSON.stringify(text)}`, undefined, { timeout: 30_000 });
    const lib = join(folder, "rust/src/lib.rs");
    const source = readFileSync(lib, "utf8");
    try {
      await page.goto(server.url);
      await shows("Hello, you!");
      writeFileSync(lib, source.replace("format!", "formt!"));
      await page.waitForSelector("vite-error-overlay", { state: "attached", timeout: 30_000 });
      writeFileSync(lib, source.replace("Hello, {name}", "Howdy, {name}"));
      await shows("Howdy, you!");
      await page.waitForSelector("vite-error-overlay", { state: "detached" });
    } finally {
      await page.close();
      await server.close();
    }
  },
});

/** A bundler that is given the plugin. */
const bundled = (name, bundle) =>
  inPage(`${name} plugin`, async (place) => {
    takeCrate(place);
    const made = (await unplugin())[name](OPTIONS);
    const cwd = process.cwd();
    // Where a program is started, Rollup looks for everything.
    process.chdir(place.folder);
    try {
      await bundle(made, place);
    } finally {
      process.chdir(cwd);
    }
  });

/** @type {readonly Row[]} */
export const plugins = [
  vite(6),
  vite(7),
  vite(8),
  bundled("webpack", (made, place) => webpack({ plugins: [made] })(place)),
  bundled("rspack", (made, place) => webpack({ plugins: [made] }, "rspack")(place)),
  bundled("rollup", (made, place) => rollup(inDir, { browser: true })({ ...place, plugins: [made] })),
  bundled("rolldown", (made, place) => rolldown({ ...place, plugins: [made] })),
  bundled("esbuild", (made, place) => esbuild({ format: "esm", splitting: true, plugins: [made] })(place)),
];
