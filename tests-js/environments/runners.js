/** Test runners that load packages by their own ways: vitest and jest. */

import { join } from "node:path";
import { launch } from "./page.js";
import { put } from "./place.js";
import { bin, folderOf, node, run } from "./tools.js";

/** @typedef {import("./place.js").Row} Row */

const vitest =
  (config) =>
  async ({ folder }) => {
    put(folder, { "vitest.config.mjs": config });
    // The runner is found from the app, as it would be.
    const { symlinkSync } = await import("node:fs");
    for (const name of ["vitest", "@vitest", "jsdom", "happy-dom"]) {
      symlinkSync(join(folderOf("vitest"), "..", name), join(folder, "node_modules", name));
    }
    await run(process.execPath, [bin("vitest"), "run", "--no-cache"], folder);
  };

const inDom = (environment) =>
  vitest(`export default { test: { include: ["vitest.test.mjs"], environment: "${environment}" } };\n`);

const BROWSER =
  () => `import { playwright } from ${JSON.stringify(join(folderOf("@vitest/browser-playwright"), "dist/index.js"))};
export default {
  server: { fs: { strict: false } },
  test: {
    include: ["vitest.test.mjs"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: ${JSON.stringify(launch)} }),
      instances: [{ browser: "chromium" }],
    },
  },
};\n`;

const jest =
  ({ version = "20", config = {}, esm = false }) =>
  async ({ folder }) => {
    const own = {
      rootDir: folder,
      testMatch: [`<rootDir>/jest-${esm ? "esm.test.mjs" : "cjs.test.cjs"}`],
      moduleFileExtensions: ["js", "mjs", "cjs", "json"],
      transform: {},
      ...config,
    };
    put(folder, { "jest.config.json": JSON.stringify(own) });
    const args = [bin("jest"), "--config", "jest.config.json", "--ci", "--no-cache", "--runInBand"];
    await run(node(version), [...(esm ? ["--experimental-vm-modules"] : []), ...args], folder, {
      NODE_NO_WARNINGS: "1",
    });
  };

const jsdom = () => ({ testEnvironment: join(folderOf("jest-environment-jsdom"), "build/index.js") });

/** @type {readonly Row[]} */
export const runners = [
  { name: "vitest", run: inDom("node") },
  { name: "vitest jsdom", run: inDom("jsdom") },
  { name: "vitest happy-dom", run: inDom("happy-dom") },
  { name: "vitest in chromium", run: (place) => vitest(BROWSER())(place) },
  { name: "jest", run: jest({}) },
  { name: "jest, node 24", run: jest({ version: "24" }) },
  { name: "jest esm", run: jest({ esm: true }) },
  { name: "jest jsdom", run: (place) => jest({ config: jsdom() })(place) },
];
