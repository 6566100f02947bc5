/** What is run in every environment: the crate `tests-rs/environments` as the package `tiny`. */

/** Long and of many alphabets, so that hosts encode and decode it by what they have for it. */
const NAME = "grüße, 漢字, 🦀, and a few more words than fit into the fast path for short texts";

const FUNCTION = `async function check(tiny, start = true) {
  if (start) await tiny.init();
  const name = ${JSON.stringify(NAME)};
  const results = [tiny.greet("you"), tiny.greet(name) === "Hello, " + name + "!", tiny.encoded("a ü")];
  const counter = new tiny.Counter(1);
  results.push(counter.increment(), counter.increment(5));
  counter.dispose();
  results.push(await tiny.doubled(Promise.resolve(21)));
  for (const wrong of [() => new tiny.Counter(-1), () => tiny.greet(5), () => tiny.fail()]) {
    try { wrong(); } catch (error) { results.push(error.name + ": " + error.message); }
  }
  results.push(tiny.greet("again"));
  return results;
}
`;

/** What `check` gives. */
export const CHECKED = [
  "Hello, you!",
  true,
  "a%20%C3%BC",
  2,
  7,
  42,
  "CounterError: no count is below 0",
  "TypeError: greet: `name`: expected a string, got 5",
  "RustPanicError: out of luck",
  "Hello, again!",
];

/** The same at a distance, with Rust where `where` says. */
const FAR_FUNCTION = `export async function check(tiny, hosts, where) {
  await tiny.init({ host: { near: hosts.near, worker: hosts.worker, pool: () => hosts.pool({ size: 2, min: 2 }) }[where]() });
  const name = ${JSON.stringify(NAME)};
  const results = await Promise.all([tiny.greet("you"), tiny.greet(name).then((text) => text === "Hello, " + name + "!"), tiny.encoded("a ü")]);
  const counter = new tiny.Counter(1);
  results.push(await counter.increment(), await counter.increment(5));
  counter.dispose();
  results.push(await tiny.doubled(Promise.resolve(21)));
  for (const wrong of [() => new tiny.Counter(-1).increment(), () => tiny.greet(5), () => tiny.fail()]) {
    await Promise.resolve().then(wrong).catch((error) => results.push(error.name + ": " + error.message));
  }
  results.push(await tiny.greet("again"));
  return results;
}
`;

/** Where its Rust may run. */
export const PLACES = ["near", "worker", "pool"];

/** The function as a module of either kind. */
export const CHECK = {
  "check.mjs": `export ${FUNCTION}`,
  "check.cjs": `${FUNCTION}module.exports = { check };\n`,
};

/**
 * The programs of an app that has `check` and the package `name`. They print what comes of it, or leave it in
 * `globalThis.result`; tests compare it with `expected`.
 *
 * @param {string} name
 * @param {readonly unknown[]} expected
 */
export function programs(name, expected) {
  const print = "check(it).then((results) => console.log(JSON.stringify(results)));";
  const wanted = JSON.stringify(expected);
  const far = `import * as it from "${name}/far"; import * as hosts from "${name}/far/host"; import { check } from "./far.mjs";\n`;
  return {
    "far.mjs": FAR_FUNCTION,
    "far-print.mjs": `${far}check(it, hosts, process.argv.at(-1)).then((results) => console.log(JSON.stringify(results)));\n`,
    "far-page.mjs": `${far}globalThis.result = check(it, hosts, location.search.slice(1)).catch((error) => String(error));\n`,
    "far-edge.mjs": `${far}export default { fetch: async () => Response.json(await check(it, hosts, "near")) };\n`,
    "package.json": '{ "name": "app", "version": "1.0.0", "type": "module", "private": true }\n',
    "print.mjs": `import * as it from "${name}"; import { check } from "./check.mjs";\n${print}\n`,
    "print.cjs": `const it = require("${name}"); const { check } = require("./check.cjs");\n${print}\n`,
    "page.mjs": `import * as it from "${name}"; import { check } from "./check.mjs";
globalThis.result = check(it).catch((error) => String(error));\n`,
    "worker.mjs": `import * as it from "${name}"; import { check } from "./check.mjs";
check(it).catch((error) => String(error)).then((results) => postMessage(results));\n`,
    "thread.mjs": `import { parentPort } from "node:worker_threads"; import * as it from "${name}"; import { check } from "./check.mjs";
parentPort.postMessage(await check(it));\n`,
    "threads.mjs": `import { Worker } from "node:worker_threads";
new Worker(new URL("./thread.mjs", import.meta.url)).on("message", (results) => console.log(JSON.stringify(results)));\n`,
    "both.mjs": `import { createRequire } from "node:module"; import * as it from "${name}"; import { check } from "./check.mjs";
const all = createRequire(import.meta.url)("${name}");
const same = Object.keys(it).filter((key) => !["default", "module.exports"].includes(key)).filter((key) => all[key] !== it[key]);
if (same.length > 0) throw new Error("two instances: " + same);
${print}\n`,
    // Without `init`, by named imports.
    "named.mjs": `import { greet } from "${name}"; globalThis.result = greet("you");\n`,
    "edge.mjs": `import * as it from "${name}"; import { check } from "./check.mjs";
export default { fetch: async () => Response.json(await check(it)) };\n`,
    "jest-cjs.test.cjs": `const it = require("${name}"); const { check } = require("./check.cjs");
test("it runs", async () => expect(await check(it)).toEqual(${wanted}));\n`,
    "jest-esm.test.mjs": `import * as it from "${name}"; import { check } from "./check.mjs";
test("it runs", async () => expect(await check(it)).toEqual(${wanted}));\n`,
    "vitest.test.mjs": `import { expect, test } from "vitest"; import * as it from "${name}"; import { check } from "./check.mjs";
test("it runs", async () => expect(await check(it)).toEqual(${wanted}));\n`,
    "bun.test.mjs": `import { expect, test } from "bun:test"; import * as it from "${name}"; import { check } from "./check.mjs";
test("it runs", async () => expect(await check(it)).toEqual(${wanted}));\n`,
    "deno_test.mjs": `import * as it from "${name}"; import { check } from "./check.mjs";
Deno.test("it runs", async () => {
  const got = JSON.stringify(await check(it));
  if (got !== JSON.stringify(${wanted})) throw new Error(got);
});\n`,
  };
}
