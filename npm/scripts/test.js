/**
 * `npm test [-- --update]`: every check and every suite, one after the other; the later ones also run when an earlier
 * one fails. It is what CI runs.
 *
 * `--update` rewrites all goldens.
 */

import { execFileSync } from "node:child_process";
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
const fuzz = ["--manifest-path", "crate/fuzz/Cargo.toml", "--target-dir", "target"];
const [, host] = /^host: (.*)$/m.exec(execFileSync("rustc", ["-vV"], { encoding: "utf8" })) ?? [];
// What cargo-fuzz does, with the stable compiler. For the one target, or macros and build scripts would be fuzzed too.
const counting = ["level=4", "inline-8bit-counters", "pc-table", "trace-compares"];
const fuzzed = {
  RUSTC_BOOTSTRAP: "1",
  RUSTFLAGS: [
    "-Zsanitizer=address -Cdebug-assertions --cfg fuzzing -Cpasses=sancov-module",
    ...counting.map((flag) => `-Cllvm-args=-sanitizer-coverage-${flag}`),
  ].join(" "),
};
// All but `test`, which needs WebAssembly.
const foreign =
  "arrayvec,bigdecimal,bitflags,bytes,chrono,chrono-tz,either,half,hashbrown,http,indexmap,jiff,log,nalgebra,ndarray," +
  "num-bigint,ordered-float,rust_decimal,semver,serde_json,smallvec,time,tracing,ulid,url,uuid";
// On other hosts the sanitizer is another one, or none.
const canFuzz = process.platform === "linux";

const suites = [
  ["Format of Rust", "cargo", ["fmt", "--all", "--check"]],
  ["Format and lints of JavaScript", node, tool("@biomejs/biome", "ci", ".")],
  ["Lints of Rust", "cargo", ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]],
  ["Rust", "cargo", ["test", "--no-fail-fast"], update ? { TRYBUILD: "overwrite", UPDATE: "1" } : {}],
  ["Each feature alone, and all of them", node, ["npm/scripts/features.js"]],
  ["Rust with other crates", "cargo", ["test", "--no-fail-fast", "--package", "oxbridge", "--features", foreign]],
  ["The fuzzer compiles", "cargo", ["check", ...fuzz]],
  ...(canFuzz
    ? [
        [
          "The fuzzer, for 30 seconds",
          "cargo",
          [
            "run",
            "--release",
            "--target",
            host,
            ...fuzz,
            "--",
            "-max_len=4096",
            "-rss_limit_mb=2048",
            "-max_total_time=30",
          ],
          fuzzed,
        ],
      ]
    : []),
  ["Rust in Node", "cargo", wasm, runner],
  ["Rust in Chromium", "cargo", wasm, inBrowser],
  ["JavaScript", node, tool("vitest", "run", "--config", "tests-js/vitest.config.ts", ...(update ? ["--update"] : []))],
  ["JavaScript at a distance", node, tool("vitest", "run", "--config", "tests-js/far/vitest.config.ts")],
  // The suites before have built the packages that the examples import.
  ["Types of the examples", node, tool("typescript", "--project", "npm/examples/tsconfig.json")],
];

const times = [];
const failed = suites.filter(([name, command, args, env]) => {
  console.log(`\n── ${name} ──\n`);
  const start = performance.now();
  const code = run(command, args, env);
  times.push(`${String(Math.round((performance.now() - start) / 1000)).padStart(6)} s  ${name}`);
  return code !== 0;
});
console.log(`\n${times.join("\n")}`);
if (!canFuzz) console.log("\nThe fuzzer was not run: it needs Linux");
console.log(`\nSuites: ${suites.length - failed.length} passed, ${failed.length} failed`);
for (const [name] of failed) console.log(`  failed: ${name}`);
if (failed.length > 0) process.exit(1);
