/**
 * `npm test [-- --update]`: every check and every suite, one after the other; the later ones also run when an earlier
 * one fails. It is what CI runs.
 *
 * `--update` rewrites all goldens.
 */

import { build } from "./build.js";
import { browser, components, run, tool, WASM, wasmBindgen } from "./setup.js";

const update = process.argv.includes("--update");
build();
components();
const chromium = browser();
const runner = { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: `${wasmBindgen()}/wasm-bindgen-test-runner` };
const inBrowser = { ...runner, WASM_BINDGEN_USE_BROWSER: "1", CHROMEDRIVER: chromium.driver };
const wasm = ["test", "--no-fail-fast", "--package", "fixture", "--package", "matrix", "--target", WASM];
const node = process.execPath;

const suites = [
  ["Format of Rust", "cargo", ["fmt", "--all", "--check"]],
  ["Format and lints of JavaScript", node, tool("@biomejs/biome", "ci", ".")],
  ["Lints of Rust", "cargo", ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]],
  ["Rust", "cargo", ["test", "--no-fail-fast"], update ? { TRYBUILD: "overwrite", UPDATE: "1" } : {}],
  [
    "Rust with other crates",
    "cargo",
    ["test", "--no-fail-fast", "--package", "oxbridge", "--features", "chrono,log,serde_json,tracing,url,uuid"],
  ],
  ["Rust in Node", "cargo", wasm, runner],
  ["Rust in Chromium", "cargo", wasm, inBrowser],
  ["JavaScript", node, tool("vitest", "run", "--config", "tests-js/vitest.config.ts", ...(update ? ["--update"] : []))],
  // The suites before have built the packages that the examples import.
  ["Types of the examples", node, tool("typescript", "--project", "npm/examples/tsconfig.json")],
];

const failed = suites.filter(([name, command, args, env]) => {
  console.log(`\n── ${name} ──\n`);
  return run(command, args, env) !== 0;
});
console.log(`\nSuites: ${suites.length - failed.length} passed, ${failed.length} failed`);
for (const [name] of failed) console.log(`  failed: ${name}`);
if (failed.length > 0) process.exit(1);
