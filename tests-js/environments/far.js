/** Rust at a distance. Each row tries it near, in a worker and in a pool, from one build of the app where there is one. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bunWeb, esbuild, inDir, inFile, parcel, rolldown, rollup, webpack } from "./bundlers.js";
import { DENO } from "./hosts.js";
import { pageOf, resultOf, serve, visit } from "./page.js";
import { agree, put } from "./place.js";
import { PLACES } from "./program.js";
import { wrangler } from "./realms.js";
import { node, program, run } from "./tools.js";
import { base, load, POLICY, serveDev } from "./vite.js";

/** @typedef {import("./place.js").Row} Row */

/** Tries every place, and says of which one it fails. */
const everywhere = async (place, result) => {
  for (const where of PLACES) {
    try {
      agree(place, await result(where));
    } catch (error) {
      throw new Error(`${where}: ${error instanceof Error ? error.message : error}`);
    }
  }
};

const printed = (name, command, args = []) => ({
  name: `${name}, far`,
  run: (place) => everywhere(place, (where) => run(command(), [...args, "far-print.mjs", where], place.folder)),
});

/** What a page gives that is bundled into `out/page.js`. */
const bundled = (name, bundle, how = {}) => ({
  name: `${name}, far`,
  run: async (place) => {
    await bundle({ ...place, entry: "far-page.mjs" });
    await everywhere(place, async (where) => {
      const { result } = await visit(place.browser, place.folder, "out/page.js", { start: `/?${where}`, ...how });
      return result;
    });
  },
});

/** A bundle in Node, from another folder. */
const inNode = (name, bundle, file) => ({
  name: `${name}, far`,
  run: async (place) => {
    await bundle({ ...place, entry: "far-print.mjs" });
    await everywhere(place, (where) => run(node("20"), [join(place.folder, file), where], "/"));
  },
});

/** What the page gives that a bundler wrote to `out/index.html`. */
const paged = (place, how = {}) =>
  everywhere(place, async (where) => {
    const { result } = await visit(place.browser, place.folder, "", {
      path: "/nothing/",
      start: `/out/index.html?${where}`,
      ...how,
    });
    return result;
  });

/** @param {5 | 6 | 7 | 8} version @returns {Row} */
const dev = (version) => ({
  name: `vite ${version} dev, far`,
  run: async (place) => {
    put(place.folder, { "index.html": pageOf("./far-page.mjs") });
    const server = await serveDev(version, place.folder);
    try {
      // The package is bundled first, and the page loaded again when another one is found.
      await everywhere(place, (where) => resultOf(place.browser, `${server.url}?${where}`));
    } finally {
      await server.close();
    }
  },
});

/** @param {5 | 6 | 7 | 8} version @returns {Row} */
const building = (version, name = `vite ${version} build`, how = {}) => ({
  name: `${name}, far`,
  run: async (place) => {
    put(place.folder, { "index.html": pageOf("./far-page.mjs") });
    const { build } = await load(version);
    await build({ ...base(place.folder), build: { outDir: "out", modulePreload: { polyfill: false } } });
    await paged(place, how);
  },
});

/** The map by which pages find the doors of a package as they are. */
const importMap = ({ folder, name }) => {
  const at = join(folder, "node_modules", name);
  const { exports } = JSON.parse(readFileSync(join(at, "package.json"), "utf8"));
  const file = (door) => {
    const file = exports[door].browser ?? exports[door].default;
    return `/node_modules/${name}/${(file.default ?? file).slice(2)}`;
  };
  const imports = { [`${name}/far`]: file("./far"), [`${name}/far/host`]: file("./far/host") };
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
};

/** @type {readonly Row[]} */
export const far = [
  ...["20", "22", "24", "26"].map((version) => printed(`node ${version}`, () => node(version))),
  printed("deno, no permission", () => program("deno"), ["run", "--no-prompt", ...DENO]),
  printed("deno, all permissions", () => program("deno"), ["run", "-A", ...DENO]),
  printed("bun", () => program("bun")),
  {
    name: "bun build --compile, far",
    run: async (place) => {
      const args = ["build", "far-print.mjs", "--compile", "--outfile=out/print"];
      await run(program("bun"), args, place.folder);
      await everywhere(place, (where) => run(join(place.folder, "out/print"), [where], "/"));
    },
  },
  {
    name: "chromium, import map, far",
    run: (place) =>
      everywhere(place, async (where) => {
        const how = { head: importMap(place), start: `/?${where}` };
        return (await visit(place.browser, place.folder, "far-page.mjs", how)).result;
      }),
  },
  {
    name: "chromium, another origin, far",
    run: async (place) => {
      const server = await serve(
        (file) => join(place.folder, file),
        () => ({ headers: { "access-control-allow-origin": "*" } }),
      );
      try {
        const head = importMap(place).replaceAll('"/node_modules', `"${server.origin}/node_modules`);
        await everywhere(place, async (where) => {
          const how = { head, start: `/?${where}` };
          return (await visit(place.browser, place.folder, "far-page.mjs", how)).result;
        });
      } finally {
        server.close();
      }
    },
  },
  {
    name: "chromium, page of a service worker, far",
    run: async (place) => {
      put(place.folder, {
        "service.js": `addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));\n`,
        "served.mjs": `await navigator.serviceWorker.register("/service.js");
await navigator.serviceWorker.ready;
if (!navigator.serviceWorker.controller)
  await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
await import("./far-page.mjs");\n`,
      });
      await everywhere(place, async (where) => {
        const how = { head: importMap(place), start: `/?${where}` };
        return (await visit(place.browser, place.folder, "served.mjs", how)).result;
      });
    },
  },
  { name: "wrangler, workerd, far", run: wrangler([], "far-edge.mjs") },
  bundled("esbuild", esbuild({ format: "esm", splitting: true })),
  bundled("esbuild, one file", esbuild({ format: "esm" })),
  bundled("esbuild iife", esbuild({ format: "iife", logOverride: { "empty-import-meta": "silent" } }), {
    classic: true,
  }),
  inNode(
    "esbuild for node esm",
    esbuild({ platform: "node", format: "esm", outExtension: { ".js": ".mjs" } }),
    "out/page.mjs",
  ),
  inNode(
    "esbuild for node cjs",
    esbuild({ platform: "node", format: "cjs", outExtension: { ".js": ".cjs" } }),
    "out/page.cjs",
  ),
  bundled("webpack", webpack()),
  inNode(
    "webpack for node",
    (place) => webpack({ target: "node", output: { path: join(place.folder, "out"), filename: "[name].cjs" } })(place),
    "out/page.cjs",
  ),
  bundled("rspack", webpack({}, "rspack")),
  bundled("rollup", rollup(inDir, { browser: true })),
  bundled(
    "rollup, one file",
    rollup((folder) => ({ ...inFile(folder), inlineDynamicImports: true }), { browser: true }),
  ),
  bundled("rollup, no conditions", rollup(inDir)),
  bundled("rolldown", rolldown),
  bundled("bun build for browsers", bunWeb),
  {
    name: "parcel, package exports, far",
    run: async (place) => {
      await parcel({ "@parcel/resolver-default": { packageExports: true } })({ ...place, entry: "far-page.mjs" });
      await paged(place);
    },
  },
  .../** @type {const} */ ([5, 6, 7, 8]).flatMap((version) => [dev(version), building(version)]),
  building(8, "vite 8 build, strict policy", { answer: undefined, policy: `${POLICY}; worker-src 'self'` }),
  {
    name: "vite 8 ssr, far",
    run: async (place) => {
      const { build } = await load(8);
      await build({
        ...base(place.folder),
        ssr: { noExternal: true },
        build: { ssr: "far-print.mjs", outDir: "out" },
      });
      await everywhere(place, (where) => run(node("20"), [join(place.folder, "out/far-print.js"), where], "/"));
    },
  },
];
