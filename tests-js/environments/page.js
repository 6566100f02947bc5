/** A server and Chromium: what programs give in a page. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const QUIET = "--disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** How Chromium is started, here and by test runners. */
export const launch = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", ...QUIET.split(" ")],
};

/** Starts Chromium. */
export const openBrowser = () => chromium.launch(launch);

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** The page that runs a script: a file, or a program. */
export function pageOf(script, { classic = /** @type {boolean | undefined} */ (false), head = "" } = {}) {
  const isFile = /^[\w./-]+\.m?js$/.test(script);
  const type = classic ? "" : ' type="module"';
  const tag = isFile ? `<script${type} src="${script}"></script>` : `<script${type}>${script}</script>`;
  return `<!doctype html><link rel="icon" href="data:,">${head}${tag}`;
}

/**
 * Serves a folder.
 *
 * @param {(path: string) => string} fileOf Where the file of a path lies.
 * @param {(path: string) => { body?: string | undefined, status?: number | undefined, type?: string | undefined, headers?: Record<string, string> | undefined } | undefined} answer
 *   What is answered in place of the file, or beside it.
 */
export async function serve(fileOf, answer = () => undefined) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "/").replace(/\?.*/, "");
    requests.push(path);
    const own = answer(path) ?? {};
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const body = own.body ?? (await readFile(fileOf(file)).catch(() => undefined));
    response
      .writeHead(own.status ?? (body === undefined ? 404 : 200), {
        "content-type":
          own.type ??
          (own.body !== undefined && path.endsWith("/") ? TYPES[".html"] : TYPES[extname(file)]) ??
          "text/plain",
        "content-length": body === undefined ? 0 : Buffer.byteLength(body),
        ...own.headers,
      })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, requests, close };
}

/** What a page leaves in `globalThis.result`. */
export async function resultOf(browser, url, timeout = 15_000) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  try {
    await page.goto(url);
    await page.waitForFunction("globalThis.result", undefined, { timeout }).catch(() => {
      throw new Error(`the page gave no result: ${errors.join(", ")}`);
    });
    return await page.evaluate("globalThis.result");
  } finally {
    await page.close();
  }
}

/** What a script of a folder gives in a page, with what was asked for. */
export async function visit(browser, folder, script, how = {}) {
  const { policy, path = "/", start = path, answer } = how;
  const headers = policy ? { "content-security-policy": policy } : {};
  const server = await serve(
    (file) => join(folder, file),
    (asked) => (asked === path ? { body: pageOf(script, how), headers } : answer?.(asked)),
  );
  try {
    return { result: await resultOf(browser, server.origin + start), requests: server.requests };
  } finally {
    server.close();
  }
}
