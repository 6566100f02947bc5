/** Places that are no page: service workers, an AudioWorklet, pages under a policy, the edge. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { visit } from "./page.js";
import { agree, put } from "./place.js";
import { bin, folderOf, node, run } from "./tools.js";

/** @typedef {import("./place.js").Row} Row */

/** Asks a service worker, bundled by `bundle` into `out/worker.js`. */
export const SERVICE_PAGE = (type) => `
(async () => {
  const { installing, waiting, active } = await navigator.serviceWorker.register("/out/worker.js", { type: "${type}" });
  const worker = installing ?? waiting ?? active;
  await new Promise((resolve) => {
    const look = () => ["activated", "redundant"].includes(worker.state) && resolve();
    worker.addEventListener("statechange", look);
    look();
  });
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data); });
  worker.postMessage("check", [port2]);
  globalThis.result = await answer;
})().catch((error) => { globalThis.result = String(error); });`;

const SERVICE = (name) => `import * as it from "${name}"; import { check } from "./check.mjs";
self.addEventListener("message", ({ ports: [port] }) => {
  check(it).catch((error) => String(error)).then((results) => port.postMessage(results));
});\n`;

const ask = async (place, type) => {
  const { result } = await visit(place.browser, place.folder, SERVICE_PAGE(type), {
    answer: (path) => (path === "/out/worker.js" ? { headers: { "service-worker-allowed": "/" } } : undefined),
  });
  agree(place, result);
};

/** An AudioWorklet has no `fetch`, no text coders, no timers and no `queueMicrotask`. */
const WORKLET = (name) => `import * as it from "${name}"; import { check } from "./check.mjs";
registerProcessor("tried", class extends AudioWorkletProcessor {
  constructor(...args) {
    super(...args);
    this.port.onmessage = ({ data }) => {
      const init = it.init;
      check({ ...it, init: () => init(data && { wasm: data }) }).catch((error) => String(error)).then((results) => this.port.postMessage(results));
    };
  }
  process() { return true; }
});\n`;

const WORKLET_PAGE = `
(async () => {
  const context = new OfflineAudioContext(1, 128, 44100);
  await context.audioWorklet.addModule("/out/worklet.js");
  const node = new AudioWorkletNode(context, "tried");
  const answer = new Promise((resolve) => { node.port.onmessage = ({ data }) => resolve(data); });
  node.port.postMessage(await MODULE);
  node.connect(context.destination);
  context.startRendering();
  globalThis.result = await answer;
})().catch((error) => { globalThis.result = String(error); });`;

export const wrangler =
  (flags, entry = "edge.mjs") =>
  async (place) => {
    put(place.folder, {
      "wrangler.json": JSON.stringify({
        name: "app",
        main: entry,
        compatibility_date: "2024-09-23",
        compatibility_flags: flags,
      }),
      "serve.mjs": `import { Miniflare } from ${JSON.stringify(pathToFileURL(join(folderOf("miniflare"), "dist/src/index.js")).href)};
import { readdirSync } from "node:fs";
const modules = readdirSync("out").filter((file) => /\\.(js|wasm)$/.test(file))
  .sort((a) => (a === "${entry.replace("mjs", "js")}" ? -1 : 1))
  .map((file) => ({ type: file.endsWith(".js") ? "ESModule" : "CompiledWasm", path: "out/" + file }));
const worker = new Miniflare({ modulesRoot: "out", compatibilityDate: "2024-09-23", compatibilityFlags: ${JSON.stringify(flags)}, modules });
console.log(await (await worker.dispatchFetch("http://x/")).text());
await worker.dispose();\n`,
    });
    const args = [bin("wrangler"), "deploy", "--dry-run", "--outdir", "out", "-c", "wrangler.json"];
    const own = { HOME: place.folder, XDG_CONFIG_HOME: place.folder, WRANGLER_SEND_METRICS: "false" };
    await run(node("22"), args, place.folder, own);
    agree(place, await run(node("22"), ["serve.mjs"], place.folder));
  };

/** @type {readonly Row[]} */
export const realms = [
  {
    name: "chromium, import map",
    run: async (place) => {
      const json = await import("node:fs").then(({ readFileSync }) =>
        JSON.parse(readFileSync(join(place.folder, "node_modules", place.name, "package.json"), "utf8")),
      );
      const to = `/node_modules/${place.name}/${json.browser.slice(2)}`;
      const head = `<script type="importmap">${JSON.stringify({ imports: { [place.name]: to } })}</script>`;
      agree(place, (await visit(place.browser, place.folder, "page.mjs", { head })).result);
    },
  },
  {
    name: "service worker, esbuild, classic",
    run: async (place) => {
      put(place.folder, { "service.mjs": SERVICE(place.name) });
      const { build } = await import("esbuild");
      await build({
        absWorkingDir: place.folder,
        entryPoints: { worker: "service.mjs" },
        bundle: true,
        format: "iife",
        outdir: "out",
        logLevel: "silent",
      });
      await ask(place, "classic");
    },
  },
  {
    name: "service worker, vite 8, module",
    run: async (place) => {
      put(place.folder, { "service.mjs": SERVICE(place.name) });
      const { build } = await import("vite");
      await build({
        root: place.folder,
        base: "./",
        configFile: false,
        logLevel: "silent",
        build: {
          outDir: "out",
          rollupOptions: {
            input: { worker: join(place.folder, "service.mjs") },
            output: { entryFileNames: "[name].js" },
          },
        },
      });
      await ask(place, "module");
    },
  },
  {
    name: "audio worklet, esbuild",
    run: async (place) => {
      put(place.folder, { "worklet.mjs": WORKLET(place.name) });
      const { build } = await import("esbuild");
      await build({
        absWorkingDir: place.folder,
        entryPoints: ["worklet.mjs"],
        bundle: true,
        format: "esm",
        outdir: "out",
        logLevel: "silent",
      });
      const file = `/node_modules/${place.name}/${place.name}.wasm`;
      const page = WORKLET_PAGE.replace("MODULE", `WebAssembly.compileStreaming(fetch("${file}"))`);
      agree(place, (await visit(place.browser, place.folder, page)).result);
    },
  },
  { name: "wrangler, workerd", run: wrangler([]) },
  { name: "wrangler, nodejs_compat", run: wrangler(["nodejs_compat"]) },
];
