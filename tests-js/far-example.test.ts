/** The example whose switch moves Rust between the page, a worker and a pool, in a real browser. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { cut, makeFile, stream } from "../npm/examples/far/csv.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const served = join(root, "npm");
const types: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

let server: Server;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  const out = join(served, "examples/far/node_modules/tables");
  const args = ["build", "--crate", join(served, "examples/tables"), "--out", out, "--release"];
  execFileSync(process.execPath, [join(served, "dist/cli/cli.js"), ...args], { stdio: "ignore" });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
  });
  server = createServer(async (request, response) => {
    const path = request.url?.endsWith("/") ? `${request.url}index.html` : (request.url ?? "");
    const body = await readFile(join(served, path)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": types[extname(path)] ?? "text/plain" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 600_000);

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("requestfailed", (request) => errors.push(request.url()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/examples/far/`);
  await status(/^Ready/);
  await page.getByLabel("File").selectOption("5 MB");
}, 60_000);

afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Waits until the page says so. */
const status = async (text: RegExp, timeout = 30_000): Promise<void> => {
  await page.getByRole("status").filter({ hasText: text }).waitFor({ timeout });
};

const button = (name: string) => page.getByRole("button", { name, exact: true });

const moveTo = async (door: string): Promise<void> => {
  await page.getByRole("radio", { name: door }).check({ force: true });
  await status(/^Ready/);
};

const run = async (): Promise<void> => {
  await button("Run").click();
  await button("Cancel").and(page.locator(":disabled")).waitFor();
  await status(/^Done/);
};

const shown = async (...ids: string[]): Promise<string[]> =>
  Promise.all(ids.map(async (id) => (await page.locator(`#${id}`).textContent()) ?? ""));

const result = (): Promise<string[]> => shown("rows", "mean", "short");

/** Milliseconds that the page stood still in the run that is over. */
const gap = async (): Promise<number> => {
  const [text = ""] = await shown("status");
  return Number(/(\S+) ms/.exec(text)?.[1]?.replace(",", ""));
};

/** What a program without Rust finds in the file. */
function expected(): string[] {
  const lines = new TextDecoder().decode(makeFile(5e6)).trimEnd().split("\n").slice(1);
  const rows = lines.map((line) => line.split(",")).filter((row) => row.length > 1);
  const costs = rows.flatMap((row) => (row.at(-1) ? [Number(row.at(-1))] : []));
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const short = lines.length - rows.length;
  return [rows.length.toLocaleString("en"), mean.toLocaleString("en", two), short.toLocaleString("en")];
}

test("a file is cut between lines, and its parts are the whole of it", () => {
  const file = makeFile(1e6);
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const [header = "", ...lines] = text(file).split(/(?<=\n)/);
  const parts = cut(file, 7).map((part) => text(Buffer.concat([...stream(file, part)])).split(/(?<=\n)/));
  expect(parts.map(([first]) => first)).toEqual(new Array(7).fill(header));
  expect(parts.flatMap(([, ...rest]) => rest)).toEqual(lines);
});

test("Rust finds the same near, in a worker and in a pool", { timeout: 120_000 }, async () => {
  for (const [door, workers] of [
    ["near", 0],
    ["worker", 1],
    ["pool", Number(await page.getByLabel("Workers").inputValue())],
    ["near", 0],
  ] as const) {
    await moveTo(door);
    await expect.poll(() => page.workers().length).toBe(workers);
    await run();
    expect([door, ...(await result())]).toEqual([door, ...expected()]);
  }
  const bars = await page.$$eval("#plot rect", (all) => all.map((each) => each.getAttribute("class")));
  const doors = ["near", "worker", "pool", "near"].map((door) => `bar ${door}`);
  expect(bars).toEqual([...doors, ...doors]);
  const title = await page.getByRole("img").locator("title").textContent();
  expect(title).toMatch(/near, 5 MB: [\d.,]+ MB\/s, [\d.,]+ ms; worker, 5 MB: .*; pool of \d+, 5 MB: .*; near, 5 MB: /);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
});

test("a page goes on while a worker works", { timeout: 120_000 }, async () => {
  // Other programs may hold the page up as well, but not each time.
  const least = async (door: string): Promise<number> => {
    await moveTo(door);
    const gaps: number[] = [];
    for (let k = 0; k < 3; k++) {
      await run();
      gaps.push(await gap());
    }
    return Math.min(...gaps);
  };
  const worker = await least("worker");
  const near = await least("near");
  expect(worker).toBeGreaterThan(0);
  expect(worker).toBeLessThan(near / 2);
});

test("Cancel ends a run within a second, and the next one runs", { timeout: 120_000 }, async () => {
  await moveTo("worker");
  await page.getByLabel("File").selectOption("100 MB");
  await button("Run").focus();
  await page.keyboard.press("Enter");
  const progress = page.getByRole("progressbar", { name: "Read so far" });
  const read = (): Promise<number> => progress.evaluate((bar) => (bar as HTMLProgressElement).value);
  await expect.poll(read, { timeout: 30_000, interval: 10 }).toBeGreaterThan(0);
  // The keyboard went from Run to Cancel, and goes back.
  await page.keyboard.press("Enter");
  await status(/^Cancelled/, 1000);
  const stopped = await read();
  expect(stopped).toBeLessThan(1);
  expect(await result()).toEqual(["–", "–", "–"]);
  expect(await page.locator(":focus").textContent()).toBe("Run");
  await page.getByLabel("File").selectOption("5 MB");
  expect(await read()).toBe(stopped);
  await run();
  expect(await result()).toEqual(expected());
  expect(await page.locator("#plot rect").count()).toBe(2);
});

test("the switch is moved by keys, and a pool has as many workers as it is told", { timeout: 60_000 }, async () => {
  const workers = page.getByLabel("Workers");
  expect(await workers.isDisabled()).toBe(true);
  await page.getByRole("radio", { name: "near" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await status(/^Ready/);
  await workers.fill("3");
  await workers.press("Tab");
  await expect.poll(() => page.workers().length).toBe(3);
  await status(/^Ready/);
  await run();
  expect(await result()).toEqual(expected());
});
