/**
 * `npm run bench [-- --filter WORD] [--json FILE] [--html FILE] [--against FILE] [--check]`: builds both sides alike
 * and measures them. `--browser` measures the group `far` in Chromium.
 *
 * `--check` makes a missed bar a failure; `--against` a row that got slower than in an earlier `--json FILE`.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupsFor, neededBy } from "../../tests-js/bench/groups.js";
import { build } from "./build.js";
import { browser, must, root, WASM, wasmBindgen } from "./setup.js";

// Packages lie here so that the benches import them by name.
const packages = join(root, "tests-js/bench/node_modules");
const cli = join(root, "npm/dist/cli/cli.js");

/** What is weighed alone is built for size, on both sides; what is timed, for speed. */
const FOR_SIZE = { CARGO_PROFILE_RELEASE_OPT_LEVEL: "s" };

const BUILDS = {
  async bench() {
    ours("bench", "tests-rs/bench");
    await theirs("peers-web", "peers");
  },
  async smallest() {
    ours("smallest", "tests-rs/bench/smallest", [], FOR_SIZE);
    await theirs("smallest-peer-web", "smallest-peer", [], FOR_SIZE);
    await theirs("smallest-peer-nodejs", "smallest-peer", [], FOR_SIZE, "nodejs");
  },
  async tables() {
    ours("tables", "npm/examples/tables");
  },
  async weighed() {
    for (const name of ["hash", "markdown", "regex", "graph"]) {
      ours(`weighed-${name}`, "tests-rs/weighed", ["--name", `weighed-${name}`, "--features", `ours,${name}`]);
      await theirs(`weighed-${name}-peer`, "weighed", ["--features", `theirs,${name}`]);
    }
  },
};

const at = process.argv.indexOf("--filter");
build();
if (process.argv.includes("--browser")) process.env.CHROMIUM ??= browser().browser;
const { optimise } = await import("../dist/cli/wasm/optimise.js");
for (const name of neededBy(groupsFor(at < 0 ? "" : process.argv[at + 1]))) await BUILDS[name]();
must(process.execPath, [join(root, "tests-js/bench/run.js"), ...process.argv.slice(2)], {
  INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
});

function ours(name, crate, args = [], env = {}) {
  const out = join(packages, name);
  must(process.execPath, [cli, "build", "--release", "--crate", join(root, crate), "--out", out, ...args], env);
}

/** Builds a crate for wasm-bindgen: the same profile, its own command line, the same optimiser. */
async function theirs(name, crate, args = [], env = {}, target = "web") {
  const folder = join(packages, name);
  const file = crate.replaceAll("-", "_");
  const cargo = ["build", "--release", "--package", crate, "--target", WASM, "--target-dir", join(root, "target")];
  must("cargo", [...cargo, ...args], env);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const input = join(root, "target", WASM, "release", `${file}.wasm`);
  must(join(wasmBindgen(), "wasm-bindgen"), ["--target", target, "--out-name", "index", "--out-dir", folder, input]);
  const wasm = join(folder, "index_bg.wasm");
  writeFileSync(wasm, await optimise(readFileSync(wasm), { cache: join(root, "target/oxbridge") }));
  const type = target === "nodejs" ? "commonjs" : "module";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, type, main: "index.js", sideEffects: false }));
}
