/** Where the crate is found. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findCrate } from "../../npm/dist/cli/crate.js";
import { VERSION } from "../../npm/dist/src/version.js";
import { crates, root } from "./crates.ts";

const { folder, crate, write, oxbridge } = crates("place");

const LIB = "#[oxbridge::js_export]\npub fn one() -> u32 { 1 }\n";

test("from a folder below it, the crate is found as cargo finds it", async () => {
  const at = crate("deep", LIB);
  mkdirSync(join(at, "src/inner/more"), { recursive: true });
  const ran = await oxbridge(["build", "--dev"], { cwd: join(at, "src/inner/more") });
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  expect(ran.stdout).toContain(`${join(at, "pkg")}: `);
}, 300_000);

test("a folder that is given must be that of the crate", async () => {
  const at = crate("deep", LIB);
  await expect(findCrate(join(at, "src"), VERSION)).rejects.toThrow(`there is no crate in ${join(at, "src")}`);
});

test("where no workspace is, a crate that was chosen by its name is named", async () => {
  const at = mkdtempSync(join(tmpdir(), "oxbridge-place-"));
  const { stderr, code } = await oxbridge(["build", "-p", "nope"], { cwd: at });
  expect([stderr.split("\n")[0], code]).toEqual([
    "error: there is no folder nope, and no workspace here that has a crate `nope`",
    1,
  ]);
  rmSync(at, { recursive: true });
});

test("in a workspace without a crate of its own, those that use oxbridge are listed", async () => {
  const shop = join(folder, "shop");
  const member = (name: string, dependencies: string): void =>
    write({
      [`shop/${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2024"\n[lib]\ncrate-type = ["cdylib"]\n[dependencies]\n${dependencies}\n`,
      [`shop/${name}/src/lib.rs`]: LIB,
    });
  const oxbridgeOf = `oxbridge = { path = ${JSON.stringify(join(root, "crate"))} }`;
  member("billing", oxbridgeOf);
  member("plain", "");
  member("stock", oxbridgeOf);
  writeFileSync(
    join(folder, "shop/Cargo.toml"),
    '[workspace]\nresolver = "3"\nmembers = ["billing", "plain", "stock"]\n',
  );
  cpSync(join(root, "Cargo.lock"), join(shop, "Cargo.lock"));
  mkdirSync(join(shop, "docs"));
  for (const cwd of [shop, join(shop, "docs")]) {
    const { code, stderr } = await oxbridge(["build"], { cwd });
    const at = (name: string): string => (cwd === shop ? name : join(shop, name));
    expect(stderr).toBe(
      `error: ${cwd === shop ? "." : shop} is a workspace without a crate of its own\n` +
        "  help: choose one of those that use oxbridge, by its name or its folder: " +
        `\`-p billing\` (${at("billing")}), \`-p stock\` (${at("stock")})\n`,
    );
    expect(code).toBe(1);
  }
  const { stderr } = await oxbridge(["build", "-p", "bylling"], { cwd: shop });
  expect(stderr.split("\n")[0]).toBe("error: there is no crate `bylling` here; did you mean `billing`?");
  // By its name, from anywhere in the workspace, and from a folder of its own.
  const before = process.cwd();
  try {
    process.chdir(join(shop, "plain"));
    expect((await findCrate("stock", VERSION)).root).toBe(join(shop, "stock"));
    process.chdir(join(shop, "billing/src"));
    expect((await findCrate(".", VERSION)).root).toBe(join(shop, "billing"));
  } finally {
    process.chdir(before);
  }
});

test("a workspace in which nothing uses oxbridge says so", async () => {
  write({
    "none/Cargo.toml": '[workspace]\nresolver = "3"\nmembers = ["a"]\n',
    "none/a/Cargo.toml": '[package]\nname = "a"\nversion = "0.1.0"\nedition = "2024"\n',
    "none/a/src/lib.rs": "",
  });
  const { stderr } = await oxbridge(["build"], { cwd: join(folder, "none") });
  expect(stderr).toBe(
    "error: . is a workspace without a crate of its own\n" +
      "  help: no crate of this workspace uses oxbridge: give the folder of one that does, --crate FOLDER\n",
  );
});
