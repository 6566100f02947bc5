/** `oxbridge check` from a terminal: two builds of a crate, in folders, in archives and in a registry. */
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../npm/dist/cli/check/change.js";
import { crates } from "./crates.ts";

const { folder, crate, write, oxbridge } = crates("check");
const run = promisify(execFile);

const LIB = `use oxbridge::prelude::*;

/// What is to be paid.
#[derive(Marshal)]
pub struct Invoice {
    pub id: u64,
    pub note: Option<String>,
}

/// Adds up.
#[js_export(namespace = "Shop")]
pub fn total(invoices: Vec<Invoice>) -> f64 {
    invoices.len() as f64
}
`;

const NEXT = LIB.replace("pub id: u64,", "pub id: u64,\n    pub due_days: u8,")
  .replace("-> f64", "-> Option<f64>")
  .replace("invoices.len() as f64", "Some(invoices.len() as f64)");

const CHANGES = `major  Invoice.dueDays: needs \`u8\`, which is new (Shop.total)
major  Shop.total(): gave \`f64\`, gives \`option(f64)\`
`;

const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  const built = crate("ledger", LIB, { "package.metadata.oxbridge": 'profile = "dev"' });
  const build = async (...args: string[]): Promise<void> => {
    const { code, stderr } = await oxbridge(["build", "--crate", built, ...args]);
    expect([code, stderr]).toEqual([0, ""]);
  };
  await build("--out", at("old"), "--npm-version", "1.2.0");
  write({ "ledger/src/lib.rs": NEXT });
  await build("--out", at("new"), "--npm-version", "1.2.1-beta.1", "--tag", "next");
}, 300_000);

/** What `check` prints, and its exit code. */
const check = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => oxbridge(["check", ...args], { env });

test("a build is compared with the folder of another", async () => {
  const { code, stdout, stderr } = await check(["new", "--against", "old"]);
  expect(stderr).toBe("");
  expect(stdout).toBe(`${CHANGES}\nledger 1.2.1-beta.1 (new) after 1.2.0 (old): major, at least 2.0.0\n`);
  expect(code).toBe(0);
});

test("a build is no change of itself, and what only its code does is none", async () => {
  const { code, stdout } = await check(["old", "--against", "old", "--fail-on", "patch"]);
  expect(stdout).toBe("ledger 1.2.0 (old) after 1.2.0 (old): no change of what it exports, at least 1.2.1\n");
  expect(code).toBe(0);
});

test.each([
  ["major", 1],
  ["minor", 1],
  ["patch", 1],
])("--fail-on %s exits with %i at a major change", async (level, expected) => {
  expect((await check(["new", "--against", "old", "--fail-on", level])).code).toBe(expected);
});

test("--fail-on major lets minor changes through", async () => {
  // What was given becomes less, and what is taken more, the other way round.
  const { code, stdout } = await check(["old", "--against", "new", "--json"]);
  const { level, next, before, after, changes } = JSON.parse(stdout);
  expect({ level, next, before, after }).toEqual({
    ...{ level: "major", next: "1.2.1" },
    before: { name: "ledger", version: "1.2.1-beta.1", where: "new" },
    after: { name: "ledger", version: "1.2.0", where: "old" },
  });
  expect(changes).toEqual([
    {
      ...{ level: "major", name: "Invoice", path: "Invoice.dueDays", text: "no longer takes `u8`", by: ["Shop.total"] },
    },
    { level: "minor", name: "Shop.total", path: "Shop.total()", text: "gave `option(f64)`, gives `f64`" },
  ]);
  expect(code).toBe(0);
});

const STORE = `use oxbridge::prelude::*;

#[derive(Debug, JsError)]
pub enum StoreError {
    Full { limit: u8 },
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("full")
    }
}

impl std::error::Error for StoreError {}

#[js_import(module = "host")]
fn rate(of: u8) -> Result<u8, JsException>;

#[js_export]
pub struct Store {
    items: Vec<u8>,
}

#[js_export]
impl Store {
    #[js_export(constructor)]
    pub fn new() -> Self {
        Self { items: Vec::new() }
    }

    pub fn add(&mut self, item: u8) -> Result<(), StoreError> {
        self.items.push(item);
        Ok(())
    }

    #[js_export(getter)]
    pub fn size(&self) -> u8 {
        self.items.len() as u8
    }

    pub fn each(&self, f: JsFunction<fn(item: u8)>) -> Result<(), JsException> {
        self.items.iter().try_for_each(|&item| f.call(item))
    }
}

#[js_export]
pub async fn load(#[default(1)] count: u8) -> Result<Vec<String>, JsException> {
    Ok(vec![rate(count)?.to_string()])
}

#[js_export]
pub const MOST: u8 = 10;
`;

const STORE_CHANGES: readonly (readonly [from: string, to: string, ...changes: string[]])[] = [
  ["Full { limit: u8 },", "Full { limit: u16 },", 'major StoreError["full"].limit: gave `u8`, gives `u16` (Store.add)'],
  ["fn rate(of: u8)", "fn rate(of: u16)", "major host.rate(of): gave `u8`, gives `u16`"],
  ["rate(count)?", "rate(u16::from(count))?"],
  ["self, item: u8)", "self, item: u16)", "minor Store.add(item): took `u8`, takes `u16`"],
  ["push(item)", "push(item as u8)"],
  ["pub fn size(&self) -> u8", "pub fn size(&self) -> i32", "major get Store.size(): gave `u8`, gives `i32`"],
  ["len() as u8", "len() as i32"],
  ["fn(item: u8)", "fn(item: i16)", "major Store.each(f)(item): gave `u8`, gives `i16`"],
  ["f.call(item)", "f.call(i16::from(item))"],
  [
    "load(#[default(1)] count: u8)",
    "load(count: u8)",
    "major load(count): took `u8, or nothing`, takes `u8`",
    // Its `@default` is gone.
    "patch load: is documented otherwise",
  ],
  ["MOST: u8 = 10", "MOST: u8 = 12", "minor MOST: was `10`, is `12`"],
];

test("of classes, errors, callbacks, imports, constants and `async` each change is said", {
  timeout: 120_000,
}, async () => {
  const at = crate("store", STORE, { "package.metadata.oxbridge": 'profile = "dev"' });
  const build = async (out: string): Promise<void> => {
    expect((await oxbridge(["build", "--crate", at, "--out", join(folder, out)])).stderr).toBe("");
  };
  await build("store-old");
  write({ "store/src/lib.rs": STORE_CHANGES.reduce((text, [from, to]) => text.replace(from, to), STORE) });
  await build("store-new");
  const { stdout } = await check(["store-new", "--against", "store-old", "--json"]);
  const { changes } = JSON.parse(stdout) as { changes: Change[] };
  const said = changes.map(({ level, path, text, by }) => `${level} ${path}: ${text}${by ? ` (${by})` : ""}`);
  expect(said.sort()).toEqual(STORE_CHANGES.flatMap(([, , ...changes]) => changes).sort());
});

describe("an archive", () => {
  test("is what `npm pack` makes", async () => {
    await run("npm", ["pack", at("old"), "--pack-destination", folder], { cwd: folder });
    const { stdout } = await check(["new", "--against", "ledger-1.2.0.tgz"]);
    expect(stdout).toContain(CHANGES);
    expect(stdout).toContain("after 1.2.0 (ledger-1.2.0.tgz): major");
  });

  test("is no file of another kind", async () => {
    const { code, stderr } = await check(["new", "--against", "old/index.js"]);
    expect(stderr).toBe("error: old/index.js is no archive of a package (.tgz)\n");
    expect(code).toBe(1);
  });
});

describe("a published version", () => {
  let server: Server;
  const env = (): NodeJS.ProcessEnv => ({
    npm_config_registry: `http://localhost:${(server.address() as AddressInfo).port}/`,
    npm_config_cache: at("cache"),
    npm_config_fetch_retries: "0",
  });

  beforeAll(async () => {
    await run("npm", ["pack", at("old"), "--pack-destination", folder], { cwd: folder });
    const archive = readFileSync(at("ledger-1.2.0.tgz"));
    server = createServer((request, response) => {
      if (request.url?.endsWith(".tgz")) return response.end(archive);
      if (request.url === "/secret") return response.writeHead(401).end("{}");
      if (request.url !== "/ledger") return response.writeHead(404).end("{}");
      const dist = {
        tarball: `${env().npm_config_registry}ledger-1.2.0.tgz`,
        integrity: `sha512-${createHash("sha512").update(archive).digest("base64")}`,
      };
      const versions = { "1.2.0": { name: "ledger", version: "1.2.0", dist } };
      response.end(JSON.stringify({ name: "ledger", "dist-tags": { latest: "1.2.0" }, versions }));
    }).listen(0);
  });

  afterAll(() => void server.close());

  test.each([
    ["by its version", ["--against", "ledger@1.2.0"], "ledger@1.2.0"],
    ["by its tag", ["--against", "ledger@latest"], "ledger@latest"],
    ["is the latest one where none is named", [], "ledger@latest"],
  ])("%s", async (_, args, where) => {
    const { stdout, stderr } = await check(["new", ...args], env());
    expect(stderr).toBe("");
    expect(stdout).toBe(`${CHANGES}\nledger 1.2.1-beta.1 (new) after 1.2.0 (${where}): major, at least 2.0.0\n`);
  });

  test.each([
    ["ledger@9.9.9", "`ledger@9.9.9` is not published, or not for you to read"],
    ["nothing@1.0.0", "`nothing@1.0.0` is not published, or not for you to read"],
  ])("%s is not there", async (spec, message) => {
    const { code, stderr } = await check(["new", "--against", spec], env());
    expect(stderr).toBe(`error: ${message}\n  help: npm config get registry; npm whoami\n`);
    expect(code).toBe(1);
  });

  test("which npm cannot fetch is said with npm's reason", async () => {
    const { code, stderr } = await check(["new", "--against", "secret"], env());
    expect(stderr).toMatch(/^error: npm cannot fetch `secret`: .+\n {2}help: npm pack secret\n$/);
    expect(code).toBe(1);
  });
});

describe("a package", () => {
  test("of an older version of oxbridge says so", async () => {
    cpSync(at("old"), at("older"), { recursive: true });
    rmSync(at("older/oxbridge.json"));
    const { code, stderr } = await check(["new", "--against", "older"]);
    expect(stderr).toBe(
      "error: ledger 1.2.0 (older) has no oxbridge.json: an older version of oxbridge built it, or another tool\n" +
        "  help: build that version of the crate once more with this oxbridge, and give that folder: --against FOLDER\n",
    );
    expect(code).toBe(1);
  });

  test.each([
    ['{ "format": 99, "oxbridge": "9.0.0" }', "was written by oxbridge 9.0.0, in another form than this version knows"],
    ["{", "is damaged"],
    ["[]", "is damaged"],
  ])("with %s is refused", async (text, message) => {
    cpSync(at("old"), at("other"), { recursive: true });
    writeFileSync(at("other/oxbridge.json"), text);
    const { code, stderr } = await check(["new", "--against", "other"]);
    expect(stderr.split("\n")[0]).toBe(`error: oxbridge.json of ledger 1.2.0 (other) ${message}`);
    expect(code).toBe(1);
  });

  test("is a folder with a package.json", async () => {
    const { code, stderr } = await check(["new", "--against", "ledger"]);
    expect(stderr).toBe("error: ledger is no package: it has no package.json with a name and a version\n");
    expect(code).toBe(1);
  });

  test("that is not there is said", async () => {
    const { code, stderr } = await check(["new", "--against", "./nowhere"]);
    expect(stderr).toBe(
      "error: there is no package `./nowhere`\n  help: give a folder, an archive (.tgz), or NAME@VERSION\n",
    );
    expect(code).toBe(1);
  });

  test("is that of the crate where none is named, which is built where there is none", {
    timeout: 120_000,
  }, async () => {
    expect(existsSync(at("ledger/pkg"))).toBe(false);
    const { code, stdout } = await oxbridge(["check", "--against", at("old")], { cwd: at("ledger") });
    expect(stdout).toContain(CHANGES);
    expect(code).toBe(0);
    const again = await oxbridge(["check", "--against", at("old")], { cwd: at("ledger") });
    expect(again.stdout).toBe(stdout.slice(stdout.indexOf("major ")));
  });
});

describe("the version and the tag of a package", () => {
  const read = (name: string) => JSON.parse(readFileSync(at(`${name}/package.json`), "utf8"));

  test("are those of the command", () => {
    expect(read("old")).toMatchObject({ name: "ledger", version: "1.2.0" });
    expect(read("old")).not.toHaveProperty("publishConfig");
    expect(read("new")).toMatchObject({ version: "1.2.1-beta.1", publishConfig: { tag: "next" } });
  });

  test.each([
    ["--npm-version", "1.2", "`1.2` is no version of a package"],
    ["--npm-version", "v1.2.3", "`v1.2.3` is no version of a package"],
    ["--npm-version", "01.2.3", "`01.2.3` is no version of a package"],
    ["--npm-version", "1.2.3-01", "`1.2.3-01` is no version of a package"],
    ["--tag", "1.2", "npm takes no tag `1.2`"],
    ["--tag", "v2", "npm takes no tag `v2`"],
    ["--tag", "x", "npm takes no tag `x`"],
    ["--tag", "next stable", "npm takes no tag `next stable`"],
  ])("%s %s is refused", async (option, value, message) => {
    const { code, stderr } = await oxbridge(["build", "--crate", at("ledger"), option, value]);
    expect(stderr.split("\n")[0]).toBe(`error: ${message}`);
    expect(code).toBe(1);
  });

  test("are what npm publishes", () => {
    const args = ["publish", "--dry-run", "--json", "--registry", "http://localhost:9/"];
    const env = { ...process.env, npm_config_fetch_retries: "0" };
    const said = execFileSync("npm", args, {
      cwd: at("new"),
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    type Published = { readonly id: string; readonly files: readonly { readonly path: string }[] };
    // npm 11 says it under the name of the package.
    const told = JSON.parse(said) as Published & { readonly ledger?: Published };
    const { id, files } = told.ledger ?? told;
    expect(id).toBe("ledger@1.2.1-beta.1");
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["oxbridge.json", "index.js", "index.d.ts", "ledger.wasm", "README.md"]),
    );
    expect(paths).not.toContain(".oxbridge.json");
  });
});
