/** The example of parts of a page with a state in Rust, in a real browser. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = join(root, "npm/examples/components");
const pkg = join(example, "node_modules/components");
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

let server: Server;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  const args = ["build", "--crate", example, "--out", pkg, "--release"];
  execFileSync(process.execPath, [join(root, "npm/dist/cli/cli.js"), ...args], { stdio: "ignore" });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
  });
  server = createServer(async (request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    const body = await readFile(join(example, path)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": types[extname(path)] ?? "text/plain" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 600_000);

beforeEach(async () => {
  page = await browser.newPage();
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction("document.querySelector('#status').textContent !== ''", undefined, { timeout: 8000 });
});

afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** What a panel shows: its title, its message and its clicks. */
const shown = (index: number): Promise<string[]> =>
  page.$$eval(
    ".panel",
    (panels, index) => [...(panels[index]?.children ?? [])].slice(0, 3).map((child) => child.textContent ?? ""),
    index,
  );

/** Clicks on a button of a panel. */
const click = (panel: string, button: string): Promise<void> =>
  page.locator(`.panel[data-title="${panel}"] >> text="${button}"`).click();

/** Waits until the page says so. */
const status = async (text: string): Promise<void> => {
  await page.waitForFunction(`document.querySelector("#status").textContent === ${JSON.stringify(text)}`, undefined, {
    timeout: 5000,
  });
};

test("each panel has a state of its own, which its own helper changes", async () => {
  expect(await shown(0)).toEqual(["Left", "Select the button.", "0 clicks"]);
  await click("Left", "Update");
  await click("Right", "Update by name");
  await click("Right", "Update by name");
  expect(await shown(0)).toEqual(["Left", "Sarah Jane, Left was updated!", "1 click"]);
  expect(await shown(1)).toEqual(["Right", "John, Right was updated!", "2 clicks"]);
});

test("a panel lives in Rust as long as its element is on the page", async () => {
  await status("2 panels live in Rust");
  await click("Left", "Update");
  await click("Left", "Remove");
  await status("1 panel lives in Rust");
  await click("Right", "Update");
  expect(await shown(0)).toEqual(["Right", "Sarah Jane, Right was updated!", "1 click"]);
  // Not by its button, but by what replaces the whole page.
  await page.evaluate("document.querySelector('main').replaceChildren()");
  await status("0 panels live in Rust");
});

test("a panel that only moves stays", async () => {
  await page.evaluate("document.querySelector('main').append(document.querySelector('.panel'))");
  await click("Left", "Update");
  expect(await shown(1)).toEqual(["Left", "Sarah Jane, Left was updated!", "1 click"]);
  await status("2 panels live in Rust");
});

test("outside of a page a panel says that it shows nothing", async () => {
  const { Panel, live } = await import(/* @vite-ignore */ join(pkg, "inline.js"));
  const panel = new Panel("Nowhere");
  expect([panel.show({}), panel.title, panel.message, live()]).toEqual([false, "Nowhere", "Select the button.", 1]);
  panel.dispose();
  expect(live()).toBe(0);
});
