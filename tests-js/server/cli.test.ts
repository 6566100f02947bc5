/** `oxbridge serve`: a server by one command. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { connected, RawClient } from "./help.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CLI = at("npm/dist/cli/cli.js");
const PACKAGE = at("tests-rs/pkg");

let running: ChildProcess | undefined;
afterEach(() => void running?.kill("SIGKILL"));

/** Starts it, and gives its address and what it says. */
async function started(...args: string[]): Promise<{ url: string; child: ChildProcess; output: string[] }> {
  const port = args.includes("--port") ? [] : ["--port", "0"];
  const child = spawn(process.execPath, [CLI, "serve", PACKAGE, "--workers", "1", ...port, ...args], {
    cwd: at("."),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running = child;
  const output: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (text) => {
      output.push(String(text));
      const [, found] = /serving at (ws:\/\/\S+)/.exec(output.join("")) ?? [];
      if (found) resolve(found);
    });
    child.stderr?.on("data", (text) => void output.push(String(text)));
    child.on("exit", () => reject(new Error(output.join(""))));
  });
  return { url, child, output };
}

test("serves a package, says how it is, and ends when it is asked to", async () => {
  const { url, child, output } = await started("--native-clients", "--imports", at("tests-js/server/acting.mjs"));
  const http = url.replace("ws:", "http:");
  const get = async (path: string) => {
    const response = await fetch(`${http}${path}`);
    return [response.status, await response.text()] as const;
  };
  expect(await get("/healthz")).toEqual([200, "ok\n"]);
  const { fixture } = await connected(url, { resume: "never" });
  expect(await fixture.add(1, 2)).toBe(3);
  expect((await get("/metrics"))[1]).toContain('oxbridge_sessions{state="open"} 1\n');
  expect((await get("/"))[0]).toBe(404);
  expect(output.join("")).toMatch(/open 1 127\.0\.0\.1 fixture/);
  // A call that runs comes to its end first.
  const call = fixture.Import.addToCounter(500);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const ended = new Promise((resolve) => child.on("exit", (code) => resolve(code)));
  child.kill("SIGTERM");
  expect(await call).toBe(500);
  expect(await ended).toBe(0);
});

test("keeps sessions in a folder while it is started again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "oxbridge-sessions-"));
  try {
    const { url, child } = await started("--native-clients", "--state", folder);
    const { fixture } = await connected(url);
    expect(await fixture.Session.add(5)).toBe(5);
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    const [file = "", ...others] = readdirSync(folder);
    expect([others, statSync(join(folder, file)).mode & 0o077]).toEqual([[], 0]);
    await started("--native-clients", "--state", folder, "--port", new URL(url).port);
    expect(await fixture.Session.add(1)).toBe(6);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("serves pages of this server and of the origins that are named, and nobody else", async () => {
  const { url } = await started("--origin", "https://app.example");
  const told = async (origin: string | undefined) => {
    const raw = await new RawClient(url, origin === undefined ? {} : { origin }).opened();
    raw.hello();
    return raw.told();
  };
  expect(await told("https://app.example")).toMatchObject({ resumed: false });
  expect(await told(url.replace("ws:", "http:"))).toMatchObject({ resumed: false });
  expect(await told("https://evil.example")).toMatchObject({ code: "refused" });
  expect(await told(undefined)).toMatchObject({ code: "refused" });
});

test("says what is missing", () => {
  const run = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [CLI, "serve", ...args], { cwd, encoding: "utf8" });
  const empty = mkdtempSync(join(tmpdir(), "oxbridge-serve-"));
  try {
    const without = run(empty);
    expect([without.status, without.stderr]).toEqual([
      1,
      "error: `oxbridge serve` needs the package `ws` in this project\n  help: npm install ws\n",
    ]);
  } finally {
    rmSync(empty, { recursive: true });
  }
  const none = run(at("."), "nowhere");
  expect(none.status).toBe(1);
  expect(none.stderr).toMatch(/^error: nowhere is no package that can be served: .*\n {2}help: oxbridge build\n$/s);
  expect(run(at("."), "--port", "many")).toMatchObject({
    status: 2,
    stderr: "error: --port needs a number, got `many`\n  help: --port 8080\n",
  });
});
