/** The packages that the suites call, each built with the product's own command, and only when a source has changed. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `fixture` as it would be shipped; `listed`, `matrix` and `fuzz`, which are large, as they would be developed. */
const packages = {
  fixture: {
    folder: "tests-rs",
    mode: "--release",
    sources: ["tests-rs/src", "tests-rs/linked", "tests-rs/Cargo.toml"],
  },
  objects: {
    folder: "tests-rs/objects",
    mode: "--release",
    sources: ["tests-rs/objects/src", "tests-rs/objects/Cargo.toml"],
  },
  billing: {
    folder: "tests-rs/billing",
    mode: "--release",
    sources: ["tests-rs/billing/src", "tests-rs/billing/Cargo.toml"],
  },
  charts: {
    folder: "tests-rs/charts",
    mode: "--release",
    sources: ["tests-rs/charts/src", "tests-rs/charts/Cargo.toml"],
  },
  listed: {
    folder: "tests-rs/listed",
    mode: "--dev",
    sources: ["tests-rs/listed/src", "tests-rs/listed/Cargo.toml"],
  },
  matrix: {
    folder: "tests-rs/matrix",
    mode: "--dev",
    sources: ["tests-rs/matrix/src", "tests-rs/matrix/Cargo.toml"],
  },
  fuzz: {
    folder: "tests-rs/fuzz",
    mode: "--dev",
    sources: ["tests-rs/fuzz/src", "tests-rs/fuzz/Cargo.toml"],
  },
};
const shared = ["crate/src", "crate/macros/src", "crate/Cargo.toml", "Cargo.toml", "npm/dist"];

/** Builds the package of a crate in `tests-rs`. */
export function build(name: keyof typeof packages): void {
  const { folder, mode, sources } = packages[name];
  const stamps = join(root, "target/oxbridge");
  mkdirSync(stamps, { recursive: true });
  const stamp = join(stamps, `${name}.sources`);
  const hash = hashOf([...shared, ...sources]);
  const current = existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (current && existsSync(join(root, folder, "pkg/package.json"))) return;
  const cli = join(root, "npm/dist/cli/cli.js");
  const args = ["build", "--crate", join(root, folder), "--out", join(root, folder, "pkg"), mode];
  execFileSync(process.execPath, [cli, ...args], { stdio: "inherit", cwd: root });
  writeFileSync(stamp, hash);
}

/** One hash of the names and contents of all sources. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesOf(path)).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** The sources at a path, also below it. */
function filesOf(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return /\.(rs|toml|js|wasm)$/.test(path) ? [path] : [];
  return readdirSync(join(root, path)).flatMap((name) => filesOf(`${path}/${name}`));
}
