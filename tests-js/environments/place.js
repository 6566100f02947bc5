/** An app with a package, made afresh for every row. */

import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CHECK, programs } from "./program.js";

/**
 * @typedef {object} Place
 * @property {string} folder The folder of the app.
 * @property {string} name What the package is called.
 * @property {string} kind Which of the packages it is.
 * @property {readonly unknown[]} expected What its check gives.
 * @property {import("playwright-core").Browser} browser
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {(place: Place) => Promise<void>} run Throws where the package does not run as it should.
 * @property {Readonly<Record<string, string>>} [fails] Packages that cannot run there, and why.
 * @property {readonly string[]} [packages] Those that are tried; all, unless it is given.
 */

/**
 * Writes an app that has a package.
 *
 * @param {string} folder
 * @param {{ name: string, at: string, expected: readonly unknown[], check?: Readonly<Record<string, string>> }} tried
 */
export function furnish(folder, { name, at, expected, check = CHECK }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(at, join(folder, "node_modules", name), { recursive: true });
  put(folder, { ...programs(name, expected), ...check });
}

/** Writes files below a folder. */
export function put(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Tries a package in an app of its own. Tools that run in this process set `NODE_ENV` as they find none. */
export async function tried(row, tried, browser, folder) {
  const { NODE_ENV } = process.env;
  delete process.env.NODE_ENV;
  try {
    furnish(folder, tried);
    await row.run({ folder, name: tried.name, kind: tried.kind, expected: tried.expected, browser });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** Fails unless this is what the check gives: values, or what a program printed. */
export function agree({ expected }, got) {
  assert.deepEqual(typeof got === "string" && /^\s*\[/.test(got) ? JSON.parse(got) : got, expected);
}
