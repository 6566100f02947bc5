/** Frameworks: an app as their guides make it. Rust answers on the server and in the page, built and in development. */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../npm/scripts/setup.js";
import { packed } from "./packages.js";
import { agree } from "./place.js";
import { takeCrate } from "./plugins.js";
import { QUIET, until, withServer } from "./server.js";
import { node, run } from "./tools.js";

/** @typedef {import("./place.js").Row} Row */
/** @typedef {import("./place.js").Place} Place */

/**
 * How a framework is called.
 *
 * @typedef {object} Framework
 * @property {string} folder The app, in `frameworks`.
 * @property {readonly string[]} build
 * @property {import("./server.js").Command} serve
 * @property {import("./server.js").Command} dev
 * @property {readonly string[]} [routes] Where its server answers by what the check gives.
 * @property {boolean} [plugin] Whether its bundler takes one.
 */

const sources = fileURLToPath(new URL("frameworks", import.meta.url));

/** Where apps are put together: what npm has installed for them is kept. */
const appOf = (folder) => join(root, "target/environments/frameworks", folder);

/** What an app has in place of its own files where the crate is built with it. */
const LAYER = "plugin";

/** Puts an app together afresh, with what it depends on and `archives`. */
async function furnish({ folder }, place, archives) {
  const app = appOf(folder);
  mkdirSync(app, { recursive: true });
  for (const entry of readdirSync(app)) if (entry !== "node_modules") rmSync(join(app, entry), { recursive: true });
  const isOwn = (path) => !path.endsWith("/node_modules") && !path.endsWith(`/${LAYER}`);
  cpSync(join(sources, folder), app, { recursive: true, filter: isOwn });
  cpSync(join(place.folder, "check.mjs"), join(app, "check.mjs"));
  // What was there before, and what was made of it.
  for (const left of [place.name, "oxbridge", ".cache", ".vite", ".astro", ".package-lock.json"])
    rmSync(join(app, "node_modules", left), { recursive: true, force: true });
  // All of it: the first time nothing is there.
  const args = ["install", "--no-save", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await run("npm", [...args, ...archives], app);
  return app;
}

/** An app that depends on the package. */
async function withPackage(framework, place) {
  return furnish(framework, place, [await packed(join(place.folder, "node_modules", place.name), place.folder)]);
}

/** An app that has the crate in it, and the plugin that builds it. */
async function withCrate(framework, place) {
  const app = await furnish(framework, place, [await packed(root, place.folder)]);
  cpSync(join(sources, framework.folder, LAYER), app, { recursive: true });
  takeCrate({ ...place, folder: app });
  return app;
}

/** Rust answers in what the server renders, in a route of its own, and in the page, which finds what the server made. */
async function seen(place, url, { routes = ["api"] } = {}) {
  const html = await (await fetch(url)).text();
  if (!html.includes("Hello, server!")) throw new Error(`the server does not greet: ${html.slice(0, 1000)}`);
  for (const route of routes) {
    const text = await (await fetch(url + route)).text();
    if (!text.startsWith("[")) throw new Error(`/${route} answers ${text.slice(0, 1000)}`);
    agree(place, text);
  }
  await inPage(place, url, async (page) => {
    await shows(page, "Hello, page!");
    agree(place, await page.evaluate("globalThis.result"));
  });
}

/** What SolidStart shows errors with asks, in development, for a default export that what it depends on does not have. */
const FOREIGN = /@jridgewell\/resolve-uri/;

/** Opens a page and does something with it. It must not complain. */
async function inPage({ browser }, url, use) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  try {
    await page.goto(url);
    await use(page);
    if (errors.some((each) => !FOREIGN.test(each))) throw new Error("the page complains");
  } catch (error) {
    throw new Error([error.message, ...errors].join("\n"));
  } finally {
    await page.close();
  }
}

/** Waits until a page has come up and shows what Rust gave. */
const shows = (page, text) =>
  page
    .waitForFunction(
      `globalThis.result && document.querySelector("output")?.textContent === ${JSON.stringify(text)}`,
      undefined,
      { timeout: 60_000 },
    )
    .catch(() => {
      throw new Error(`the page does not show ${text}`);
    });

/** Opens a page until it has come up: Vite loads one again, maybe in vain at first, when it has found what it depends on. */
async function comesUp({ browser }, url) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await shows(page, "Hello, page!");
  } finally {
    await page.close();
  }
}

/** What an edit of Rust changes, on the server and in the page. */
async function edited(place, app, url) {
  const lib = join(app, "rust/src/lib.rs");
  const source = readFileSync(lib, "utf8");
  await inPage(place, url, async (page) => {
    await shows(page, "Hello, page!");
    writeFileSync(lib, source.replace("Hello, {name}", "Howdy, {name}"));
    await shows(page, "Howdy, page!");
    const isServed = async () => (await (await fetch(url)).text()).includes("Howdy, server!");
    await until(isServed, "the server does not answer by the new Rust");
  });
}

// How a package gets its module is all that a framework can make a difference in.
const KINDS = ["plain", "fetch"];

/** @returns {Row} */
const row = (name, run) => ({ name, packages: KINDS, run });

/** @param {Framework} framework @returns {Row[]} */
const rowsOf = (name, framework) => [
  row(name, async (place) => {
    const app = await withPackage(framework, place);
    await run(node("24"), framework.build, app, QUIET);
    await withServer(app, framework.serve, (url) => seen(place, url, framework));
  }),
  row(`${name} dev`, async (place) => {
    const app = await withPackage(framework, place);
    await withServer(app, framework.dev, async (url) => {
      await comesUp(place, url);
      await seen(place, url, framework);
    });
  }),
  ...(existsSync(join(sources, framework.folder, LAYER)) && framework.plugin !== false
    ? [
        row(`${name} plugin`, async (place) => {
          const app = await withCrate(framework, place);
          await run(node("24"), framework.build, app, QUIET);
          await withServer(app, framework.serve, (url) => seen(place, url, framework));
        }),
        row(`${name} plugin, dev`, async (place) => {
          const app = await withCrate(framework, place);
          await withServer(app, framework.dev, async (url) => {
            await comesUp(place, url);
            await edited(place, app, url);
          });
        }),
      ]
    : []),
];

const local = (port) => ["--host", "127.0.0.1", "--port", String(port)];
const vite = "node_modules/vite/bin/vite.js";
const nextBin = "node_modules/next/dist/bin/next";

/** @returns {Framework} */
const next = (bundler) => ({
  folder: "next",
  build: [nextBin, "build", `--${bundler}`],
  serve: (port) => [nextBin, "start", "--hostname", "127.0.0.1", "--port", String(port)],
  dev: (port) => [nextBin, "dev", `--${bundler}`, "--hostname", "127.0.0.1", "--port", String(port)],
  plugin: bundler === "webpack",
});

/** @type {Readonly<Record<string, Framework>>} */
const FRAMEWORKS = {
  "next turbopack": next("turbopack"),
  "next webpack": next("webpack"),
  nuxt: {
    folder: "nuxt",
    build: ["node_modules/nuxt/bin/nuxt.mjs", "build"],
    serve: () => [".output/server/index.mjs"],
    dev: (port) => ["node_modules/nuxt/bin/nuxt.mjs", "dev", ...local(port)],
  },
  sveltekit: {
    folder: "sveltekit",
    build: [vite, "build"],
    serve: () => ["build/index.js"],
    dev: (port) => [vite, "dev", ...local(port)],
  },
  astro: {
    folder: "astro",
    build: ["node_modules/astro/bin/astro.mjs", "build"],
    serve: () => ["dist/server/entry.mjs"],
    dev: (port) => ["node_modules/astro/bin/astro.mjs", "dev", ...local(port)],
  },
  "react router": {
    folder: "react-router",
    build: ["node_modules/@react-router/dev/bin.cjs", "build"],
    serve: () => ["node_modules/@react-router/serve/bin.cjs", "build/server/index.js"],
    dev: (port) => ["node_modules/@react-router/dev/bin.cjs", "dev", ...local(port)],
  },
  solidstart: {
    folder: "solidstart",
    build: [vite, "build"],
    serve: () => [".output/server/index.mjs"],
    dev: (port) => [vite, "dev", ...local(port)],
  },
};

/** @type {readonly Row[]} */
export const frameworks = Object.entries(FRAMEWORKS).flatMap(([name, framework]) => rowsOf(name, framework));
