/** Package managers that lay packages elsewhere than npm: pnpm by links, Yarn in archives. */

import { rmSync } from "node:fs";
import { join } from "node:path";
import { packed } from "./packages.js";
import { pageOf, visit } from "./page.js";
import { agree, put } from "./place.js";
import { bin, node, program, run } from "./tools.js";

/** @typedef {import("./place.js").Row} Row */

/** The registry that npm is told of, which others do not all read where npm does. */
const registry = async (folder) => (await run("npm", ["config", "get", "registry"], folder)).trim();

/**
 * An app that a manager has installed: in Node, and bundled by Vite.
 *
 * @param {(args: readonly string[], folder: string) => Promise<string>} manage
 * @returns {Row}
 */
const installed = (name, manage, files = {}) => ({
  name,
  packages: ["plain", "fetch"],
  run: async (place) => {
    const { folder, browser } = place;
    const archive = await packed(join(folder, "node_modules", place.name), folder);
    rmSync(join(folder, "node_modules"), { recursive: true });
    const json = {
      name: "app",
      private: true,
      type: "module",
      scripts: { print: "node print.mjs", build: "vite build --base ./ --outDir out" },
      dependencies: { [place.name]: `file:${archive}`, vite: "8.3.8" },
    };
    put(folder, { "package.json": JSON.stringify(json), "index.html": pageOf("./page.mjs"), ...files });
    await manage(["install"], folder);
    agree(place, (await manage(["run", "print"], folder)).match(/^\[.*\]$/m)?.[0]);
    await manage(["run", "build"], folder);
    agree(place, (await visit(browser, folder, "", { path: "/nothing/", start: "/out/" })).result);
  },
});

const pnpm = (args, folder) => run(program("pnpm"), args, folder);

const yarn = async (args, folder) =>
  run(node("24"), [bin("@yarnpkg/cli-dist", "yarn"), ...args], folder, {
    YARN_NPM_REGISTRY_SERVER: await registry(folder),
    YARN_ENABLE_TELEMETRY: "false",
  });

/** @type {readonly Row[]} */
export const managers = [
  installed("pnpm", pnpm),
  // Plug'n'Play is what Yarn does unless it is told otherwise. An empty lock file makes the folder a project of its own.
  installed("yarn pnp", yarn, { "yarn.lock": "", ".yarnrc.yml": "enableImmutableInstalls: false\n" }),
];
