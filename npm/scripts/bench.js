/**
 * `npm run bench [-- --filter WORD] [--json FILE] [--check]`: builds both sides alike and measures them.
 *
 * `--check` makes a missed bar a failure.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.js";
import { must, root, WASM, wasmBindgen } from "./setup.js";

// Packages lie here so that the benches import them by name.
const packages = join(root, "tests-js/bench/node_modules");

/** What is weighed is built for size, on both sides; what is timed, for speed. */
const profile = (crate) => (crate.startsWith("smallest") ? { CARGO_PROFILE_RELEASE_OPT_LEVEL: "s" } : {});

build();
const { optimise } = await import("../dist/cli/wasm/optimise.js");
for (const name of ["bench", "smallest"]) {
  const crate = join(root, name === "bench" ? "tests-rs/bench" : "tests-rs/bench/smallest");
  const cli = join(root, "npm/dist/cli/cli.js");
  must(process.execPath, [cli, "build", "--release", "--crate", crate, "--out", join(packages, name)], profile(name));
}
await peer("peers", "web");
await peer("smallest-peer", "web");
await peer("smallest-peer", "nodejs");
must(process.execPath, ["--expose-gc", join(root, "tests-js/bench/run.js"), ...process.argv.slice(2)], {
  INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
});

/** Builds a crate for wasm-bindgen: the same profile, its own command line, the same optimiser. */
async function peer(crate, target) {
  const folder = join(packages, `${crate}-${target}`);
  const file = crate.replaceAll("-", "_");
  must(
    "cargo",
    ["build", "--release", "--package", crate, "--target", WASM, "--target-dir", join(root, "target")],
    profile(crate),
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const input = join(root, "target", WASM, "release", `${file}.wasm`);
  must(join(wasmBindgen(), "wasm-bindgen"), ["--target", target, "--out-name", "index", "--out-dir", folder, input]);
  const wasm = join(folder, "index_bg.wasm");
  writeFileSync(wasm, await optimise(readFileSync(wasm)));
  const type = target === "nodejs" ? "commonjs" : "module";
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: `${crate}-${target}`, type, main: "index.js", sideEffects: false }),
  );
}
