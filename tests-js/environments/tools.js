/** The tools that packages meet, and how they are run. Plain JavaScript, since `npm run environments` has no compiler. */

import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);

/** Installs what this folder's `package.json` says, unless that has been done. */
export function install() {
  const lock = readFileSync(join(here, "package-lock.json"), "utf8");
  const done = join(here, "node_modules/.cache/installed-lock.json");
  if (existsSync(done) && readFileSync(done, "utf8") === lock) return;
  // Not `npm ci`: it refuses a lock file without the binaries for other systems where the registry lacks one of them.
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const { status } = spawnSync(command, [...first, ...args], { cwd: here, stdio: "inherit" });
  if (status !== 0) throw new Error("the tools of `tests-js/environments` could not be installed");
  mkdirSync(dirname(done), { recursive: true });
  writeFileSync(done, lock);
}

/** The folder of an installed package. */
export function folderOf(name) {
  const at = require.resolve.paths(name).find((path) => existsSync(join(path, name, "package.json")));
  if (at === undefined) throw new Error(`${name} is not installed`);
  return join(at, name);
}

/** A program of an installed package, as a script for Node. */
export function bin(name, program = name) {
  const folder = folderOf(name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : (bin[program] ?? Object.values(bin)[0]));
}

/** Node in one of its versions. */
export const node = (version) => join(folderOf(`node-${version}`), "bin/node");

/** A program that is no script, by the link that npm makes. */
export function program(name) {
  const at = require.resolve.paths(name).find((path) => existsSync(join(path, ".bin", name)));
  if (at === undefined) throw new Error(`${name} is not installed`);
  return join(at, ".bin", name);
}

const start = promisify(execFile);

/** What a program prints. It fails with everything that the program said. */
export async function run(command, args, cwd, env = {}) {
  const { NODE_ENV, NODE_OPTIONS, VITEST, ...rest } = process.env;
  const options = { cwd, env: { ...rest, NO_COLOR: "1", CI: "1", ...env }, maxBuffer: 1 << 26, timeout: 120_000 };
  try {
    return (await start(command, args, options)).stdout;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error;
    throw new Error(stripVTControlCharacters(stderr || stdout || message).trim());
  }
}
