/** The tools that packages meet, and how they are run. Plain JavaScript, since `npm run environments` has no compiler. */

import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";

const require = createRequire(import.meta.url);

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
  const options = { cwd, env: { ...rest, NO_COLOR: "1", CI: "1", ...env }, maxBuffer: 1 << 26, timeout: 300_000 };
  try {
    return (await start(command, args, options)).stdout;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error;
    throw new Error(stripVTControlCharacters(stderr || stdout || message).trim());
  }
}
