/** The site of the guide, as `npm run docs` makes it and as Chromium shows it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, serve } from "./environments/page.js";
import { PAGES, README, ROOT } from "./pages.ts";

const site = mkdtempSync(join(tmpdir(), "oxbridge-docs-"));
const pages = PAGES.filter((page) => page !== README).map(({ name }) => name);

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, "npm/scripts/docs.js"), "--out", site], { stdio: "pipe" });
  server = await serve((path) => join(site, path));
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(site, { recursive: true, force: true });
});

/** The files of the site with one of these endings. */
const files = (...endings: string[]): string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
    endings.some((ending) => file.endsWith(ending)),
  );

const text = (file: string): string => readFileSync(join(site, file), "utf8");

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

test("every page is built, and stands in the navigation", () => {
  for (const name of pages) expect(isFile(join(site, `${name}.html`))).toBe(true);
  const linked = [...text("index.html").matchAll(/class="VPLink link link" href="\/([\w-]*)/g)].map(([, name]) => name);
  expect(new Set(linked.map((name) => name || "index"))).toEqual(new Set(pages));
});

test("every link within leads somewhere", () => {
  // Items of the standard library that the crate exports again keep relative links to others, which are not there.
  const written = files(".html").filter((file) => !file.startsWith("api/rust/"));
  const gone = written.flatMap((file) =>
    [...text(file).matchAll(/\shref="(?!\w+:|\/\/|#)([^"#?]+)[^"]*"/g)]
      .map(([, target = ""]) => (target.startsWith("/") ? target : join("/", dirname(file), target)))
      .filter((path) => !isFile(join(site, path.endsWith("/") ? `${path}index.html` : path)))
      .map((path) => `${file} links to ${path}`),
  );
  expect(gone).toEqual([]);
});

test("every link to a heading finds it", () => {
  const headings = new Map(
    pages.map((name) => [name, [...text(`${name}.html`).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)]),
  );
  const links = pages.flatMap((name) =>
    [...text(`${name}.html`).matchAll(/\shref="(?:\.?\/)?([\w-]*)(?:\.html)?#([^"]+)"/g)].map(
      ([, page, heading = ""]) => ({ name, page: page || name, heading: decodeURIComponent(heading) }),
    ),
  );
  expect(links).toContainEqual({ name: "debugging", page: "errors", heading: "panics" });
  expect(links.filter(({ page, heading }) => !headings.get(page)?.includes(heading))).toEqual([]);
});

test("it says nothing of the machine that it was built on", () => {
  const names = [ROOT, site, homedir(), hostname()].filter((name) => name.length > 5);
  const telling = files(".html", ".js", ".json", ".txt", ".md", ".css").filter((file) =>
    names.some((name) => text(file).includes(name)),
  );
  expect(telling).toEqual([]);
});

test("all pages are there as text", () => {
  const listed = [...text("llms.txt").matchAll(/^- \[.+\]\(\/([\w-]+)\.md\): .+/gm)].map(([, name]) => name as string);
  expect(listed.sort()).toEqual(pages);
  for (const name of pages) expect(text("llms-full.txt")).toContain(text(`${name}.md`));
});

test("the APIs are there", () => {
  expect(text("api/javascript/functions/createRuntime.html")).toContain("RuntimeOptions");
  expect(text("api/rust/oxbridge/attr.js_export.html")).toContain("js_export");
});

test("no page has an error, asks another host, or is wider than a phone; all are dark where it is", async () => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme: "dark" });
  const page = await phone.newPage();
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin)) problems.push(request.url());
  });
  for (const name of [...pages, "api/javascript/index", "api/rust/oxbridge/index"]) {
    await page.goto(`${server.origin}/${name}.html`, { waitUntil: "networkidle" });
    if (name.startsWith("api")) continue;
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 390) problems.push(`${name} is ${width} wide`);
    const isDark = await page.evaluate(() => document.documentElement.classList.contains("dark"));
    if (!isDark) problems.push(`${name} is light`);
  }
  await phone.close();
  expect(problems).toEqual([]);
  // Half a second of silence at each of some forty pages.
}, 120_000);

test.each([
  ["RustPanicError", "errors"],
  ["timeout", "promises"],
])("the search finds %s", async (word, name) => {
  const page = await browser.newPage();
  await page.goto(server.origin, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  await page.locator(".search-input").fill(word);
  await page.locator(`.results a[href^="/${name}"]`).first().click();
  await page.waitForURL(`**/${name}.html*`);
  await page.locator("main", { hasText: word }).waitFor();
  await page.close();
});
