/**
 * What the commands need and a fresh machine lacks. Each function fetches only what is missing.
 *
 * Plain JavaScript without dependencies, since it runs before they are there.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const WASM = "wasm32-unknown-unknown";

// The newer Node that the tests run packages in puts itself first on the path of npm's scripts: away with the link, and
// on with the Node that runs npm.
const unlinkNode = () => rmSync(join(root, "node_modules/.bin/node"), { force: true });
unlinkNode();
const { npm_node_execpath: node } = process.env;
if (node && process.execPath.startsWith(join(root, "node_modules"))) {
  process.exit(spawnSync(node, process.argv.slice(1), { stdio: "inherit" }).status ?? 1);
}

/** Runs a command in the root folder and ends the program with its code if it fails. */
export function must(command, args, env = {}) {
  const code = run(command, args, env);
  if (code !== 0) process.exit(code);
}

/** Runs a command in the root folder and gives its exit code. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** What a command prints, or nothing if it fails. */
export function output(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** Where a program lies that is on the path. */
export function which(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** A program of `node_modules`, as arguments for `node`. */
export function tool(name, ...args) {
  const { bin } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : (bin[name] ?? Object.values(bin)[0]);
  return [join(root, "node_modules", name, file), ...args];
}

/** `node_modules` of a folder as its `package-lock.json` says. */
export function packages(folder = root) {
  if (installed(folder)) return;
  // Not `npm ci`: it refuses a lock file without the binaries for other systems where the registry lacks one of them.
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder];
  const npm = process.env.npm_execpath;
  if (npm) must(process.execPath, [npm, ...args]);
  else must("npm", args);
  unlinkNode();
}

function installed(folder) {
  const hidden = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(hidden)) return false;
  const there = JSON.parse(readFileSync(hidden, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || there[path]?.version === version || (optional && !there[path]),
  );
}

/** The compiler and the target that WebAssembly needs. */
export function rust() {
  const folder = output("rustc", ["--print", "target-libdir", "--target", WASM]);
  if (folder === undefined) {
    console.error("cargo and rustc are missing: install Rust with rustup (https://rustup.rs)");
    process.exit(1);
  }
  if (!existsSync(folder)) must("rustup", ["target", "add", WASM]);
}

/** The formatter and the lints. */
export function components() {
  for (const [command, component] of [
    ["cargo-fmt", "rustfmt"],
    ["cargo-clippy", "clippy"],
  ]) {
    if (output(command, ["--version"]) === undefined) must("rustup", ["component", "add", component]);
  }
}

/** Chromium and its driver. */
export function browser() {
  const find = () => ({
    browser: which("chromium", "chromium-browser", "google-chrome"),
    driver: which("chromedriver"),
  });
  let found = find();
  if (found.browser && found.driver) return found;
  if (which("apt-get")) {
    const apt = (...args) =>
      run(process.getuid() === 0 ? "apt-get" : "sudo", process.getuid() === 0 ? args : ["apt-get", ...args], {
        DEBIAN_FRONTEND: "noninteractive",
      });
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium", "chromium-driver");
    found = find();
  }
  if (found.browser && found.driver) return found;
  console.error("Chromium and chromedriver are missing: install both and put them on the path");
  process.exit(1);
}

/** wasm-bindgen's own programs in the version that `Cargo.toml` pins: the folder they lie in. */
export function wasmBindgen() {
  const [, version] = /^wasm-bindgen = "=(.+)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"));
  const folder = join(root, "target/tools", `wasm-bindgen-${version}`);
  if (!existsSync(join(folder, "bin/wasm-bindgen-test-runner"))) {
    const args = ["install", "wasm-bindgen-cli", "--version", `=${version}`, "--root", folder];
    must("cargo", args, { CARGO_TARGET_DIR: join(root, "target/tools/build") });
  }
  return join(folder, "bin");
}
