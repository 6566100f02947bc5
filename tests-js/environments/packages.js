/** The packages that are tried: one crate, built in each of the ways that matter for where it runs. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./tools.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What each says in `Cargo.toml`. `fetch` is as a large module is. */
const PACKAGES = {
  plain: {},
  bindgen: { features: '["bindgen"]' },
  embed: { embed: true },
  fetch: { embed: false },
};

/** Their names. */
export const packageNames = Object.keys(PACKAGES);

/** Where cargo puts what it makes of all of them. */
export const target = join(root, "target/environments/target");

/** The folder of the crate of a package that was built. */
export const crateOf = (name) => join(root, "target/environments", name);

/**
 * Builds a package with the product's own command and gives its folder.
 *
 * @param {string} name
 * @param {string} [out] Another folder for it.
 * @param {(source: string) => string} [edit] What becomes of the Rust source.
 */
export function built(name, out, edit) {
  const at = crateOf(name);
  const source = join(root, "tests-rs/environments");
  rmSync(join(at, "src"), { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  cpSync(join(source, "src"), join(at, "src"), { recursive: true });
  if (edit) {
    const lib = join(at, "src/lib.rs");
    writeFileSync(lib, edit(readFileSync(lib, "utf8")));
  }
  // The versions that the tests have compiled already.
  cpSync(join(root, "Cargo.lock"), join(at, "Cargo.lock"));
  const { features = "[]", embed } = PACKAGES[name];
  // Outside of the workspace, as the crates of users are.
  const manifest = `[package]
name = "tiny"
version = "0.1.0"
edition = "2024"
${embed === undefined ? "" : `\n[package.metadata.oxbridge]\nembed = ${embed}\n`}
[lib]
crate-type = ["cdylib"]

[features]
default = ${features}
bindgen = ["oxbridge/bindgen"]

[dependencies]
oxbridge = { path = ${JSON.stringify(join(root, "crate"))}, default-features = false }

[workspace]
`;
  writeFileSync(join(at, "Cargo.toml"), manifest);
  const folder = out ?? join(at, "pkg");
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, "npm/dist/cli/cli.js"), "build", "--crate", at, "--out", folder],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, CARGO_TARGET_DIR: target },
    },
  );
  if (status !== 0) throw new Error(`the package \`${name}\` could not be built:\n${stderr}`);
  return folder;
}

/** Packs a package as `npm publish` does, into the folder `to`. */
export async function packed(from, to) {
  const args = ["pack", from, "--json", "--ignore-scripts", "--pack-destination", to];
  const [{ filename }] = JSON.parse(await run("npm", args, to));
  return join(to, filename);
}
