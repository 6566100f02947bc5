/** What a package says of itself and its parts: README, licences, what is deprecated. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { findCrate } from "../../npm/dist/cli/crate.js";
import { readPapers } from "../../npm/dist/cli/papers.js";
import { VERSION } from "../../npm/dist/src/version.js";
import { crates, root } from "./crates.ts";

const { folder, write, oxbridge } = crates("papers");

const LIB = `#![deny(warnings)]
use oxbridge::prelude::*;

/// A line.
#[deprecated(since = "0.2.0", note = "use Item")]
#[derive(Marshal)]
pub struct Line {
    /// Its name.
    #[deprecated]
    pub sku: String,
    pub name: String,
}

#[derive(Marshal)]
pub enum Kind {
    #[deprecated(note = "use Two")]
    One,
    /// The second.
    Two,
}

#[derive(Marshal)]
pub enum Shape {
    #[deprecated]
    Dot,
    Circle {
        #[deprecated = "use size"]
        radius: f64,
    },
}

#[derive(Debug, JsError)]
pub enum Failure {
    #[deprecated]
    Empty,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "empty") }
}

impl std::error::Error for Failure {}

/// Old.
///
/// # Errors
///
/// Where nothing is.
#[deprecated = "use g"]
#[js_export]
#[allow(deprecated)]
pub fn f(line: Option<Line>, kind: Option<Kind>, shape: Option<Shape>) -> Result<u32, Failure> {
    drop((line, kind, shape));
    Err(Failure::Empty)
}

#[deprecated]
#[js_export]
pub async fn later() -> u32 { 1 }

#[deprecated]
#[js_export]
pub const LIMIT: u32 = 5;

/// A counter.
#[deprecated(note = "use Count")]
#[js_export]
pub struct Counter {
    n: u32,
}

#[allow(deprecated)]
#[js_export]
impl Counter {
    #[deprecated]
    #[js_export(constructor)]
    pub fn new() -> Self { Counter { n: 0 } }
    #[deprecated(since = "0.3.0")]
    pub fn count(&self) -> u32 { self.n }
    #[deprecated]
    #[js_export(getter)]
    pub fn value(&self) -> u32 { self.n }
    #[deprecated]
    pub fn zero() -> u32 { 0 }
}

/// A listener.
#[deprecated(note = "use another")]
#[js_export]
pub trait Listener {
    #[deprecated = "nobody listens"]
    fn heard(&self, text: &str) -> Result<(), JsException>;
}

#[allow(deprecated)]
#[js_export]
pub fn tell(listener: Box<dyn Listener>) -> Result<(), JsException> { listener.heard("a") }

/// Logs.
#[deprecated(note = "use warn")]
#[js_import(module = "host")]
fn log(text: &str) -> Result<(), JsException>;

#[allow(deprecated)]
#[js_export]
pub fn g() -> Result<(), JsException> { log("a") }
`;

const OXBRIDGE = `oxbridge = { path = ${JSON.stringify(join(root, "crate"))} }`;

test("a package has what Cargo.toml says, also by way of the workspace, and the files beside it", async () => {
  write({
    "shop/Cargo.toml": `[workspace]
resolver = "3"
members = ["billing"]

[workspace.package]
version = "1.2.0"
description = "Bills."
license = "MIT OR Apache-2.0"
authors = ["Ada <ada@example.org>", "Grace"]
keywords = ["money", "bills"]
homepage = "https://example.org"
repository = "https://example.org/shop.git"
readme = "SHOP.md"
`,
    "shop/SHOP.md": "# The shop\n",
    "shop/LICENSE-MIT": "Anything.\n",
    "shop/LICENSE-APACHE": "Anything else.\n",
    "shop/NOTICE": "By many.\n",
    "shop/license-notes/a": "",
    "shop/billing/src/lib.rs": LIB,
    "shop/billing/Cargo.toml": `[package]
name = "billing"
edition = "2024"
${["version", "description", "license", "authors", "keywords", "homepage", "repository", "readme"]
  .map((key) => `${key}.workspace = true\n`)
  .join("")}
[lib]
crate-type = ["cdylib"]

[dependencies]
${OXBRIDGE}
`,
    "shop/Cargo.lock": readFileSync(join(root, "Cargo.lock"), "utf8"),
  });
  const ran = await oxbridge(["build", "--dev", "--name", "@acme/billing"], { cwd: join(folder, "shop/billing") });
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  const pkg = join(folder, "shop/billing/pkg");
  const read = (file: string): string => readFileSync(join(pkg, file), "utf8");
  expect(JSON.parse(read("package.json"))).toMatchObject({
    name: "@acme/billing",
    version: "1.2.0",
    description: "Bills.",
    license: "MIT OR Apache-2.0",
    author: "Ada <ada@example.org>",
    contributors: ["Grace"],
    keywords: ["money", "bills"],
    homepage: "https://example.org",
    repository: { type: "git", url: "git+https://example.org/shop.git" },
  });
  expect([read("README.md"), read("LICENSE-MIT"), read("NOTICE")]).toEqual([
    "# The shop\n",
    "Anything.\n",
    "By many.\n",
  ]);
  expect(read(".gitignore")).toBe("*\n");

  // What is ignored by git is packed all the same, and the list of files and `.gitignore` are not.
  const npm = process.env.npm_execpath;
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const packed = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: pkg, encoding: "utf8" })
    : spawnSync("npm", args, { cwd: pkg, encoding: "utf8" });
  const [{ files }] = JSON.parse(packed.stdout) as [{ files: { path: string }[] }];
  const own = readdirSync(pkg, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && ![".gitignore", ".oxbridge.json"].includes(file.name))
    .map(({ parentPath, name }) => relative(pkg, join(parentPath, name)));
  expect(files.map(({ path }) => path).sort()).toEqual(own.sort());

  const typings = read("index.d.ts");
  const expected = [
    "/**\n * A line.\n *\n * @deprecated since 0.2.0: use Item\n */\nexport type Line = {\n",
    "  /**\n   * Its name.\n   *\n   * @deprecated\n   */\n  sku: string;\n",
    '/**\n * - `"one"`: deprecated (use Two)\n * - `"two"`: The second.\n */\nexport type Kind =',
    '  /** @deprecated */\n  | { kind: "dot" }',
    "      /** @deprecated use size */\n      radius: number;\n",
    '  /** @deprecated */\n  | { readonly code: "empty"; readonly data: undefined }\n',
    " * @throws {@link Failure} Where nothing is.\n * @deprecated use g\n */\nexport function f(",
    "/** @deprecated */\nexport function later(",
    "/** @deprecated */\nexport const LIMIT: number;",
    "/**\n * A counter.\n *\n * @deprecated use Count\n */\nexport class Counter ",
    "  /** @deprecated */\n  constructor();\n",
    "  /** @deprecated since 0.3.0 */\n  count(): number;\n",
    "  /** @deprecated */\n  readonly value: number;\n",
    "  /** @deprecated */\n  static zero(): number;\n",
    "/**\n * A listener.\n *\n * @deprecated use another\n */\nexport interface Listener {\n",
    "  /** @deprecated nobody listens */\n  heard(",
    "    /**\n     * Logs.\n     *\n     * @deprecated use warn\n     */\n    readonly log: ",
  ];
  expect(expected.filter((text) => !typings.includes(text))).toEqual([]);
}, 300_000);

test("the README and the licences of a crate are its own, where it has some", async () => {
  write({
    "own/Cargo.toml": `[package]\nname = "own"\nversion = "0.1.0"\nedition = "2024"\nlicense-file = "terms.txt"\n[lib]\ncrate-type = ["cdylib"]\n[dependencies]\n${OXBRIDGE}\n[workspace]\n`,
    "own/src/lib.rs": "",
    "own/Cargo.lock": readFileSync(join(root, "Cargo.lock"), "utf8"),
    "own/README.md": "# Own\n",
    "own/terms.txt": "Mine.\n",
  });
  const crate = await findCrate(join(folder, "own"), VERSION);
  const { files, sources } = await readPapers(crate);
  const texts = Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  expect(texts).toEqual([
    ["README.md", "# Own\n"],
    ["terms.txt", "Mine.\n"],
  ]);
  expect(sources).toEqual([join(folder, "own/README.md"), join(folder, "own/terms.txt")]);
  await expect(readPapers({ ...crate, licenseFile: join(folder, "own/none.txt") })).rejects.toThrow(
    "none.txt, which Cargo.toml names, cannot be read",
  );
});
