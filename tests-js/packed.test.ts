/** What is published: the npm package with the crate in it, the two crates, and what their manifests promise. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { README, ROOT } from "./pages.ts";

const folder = mkdtempSync(join(tmpdir(), "oxbridge-packed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const own = JSON.parse(read("package.json"));

function cargo(args: readonly string[], cwd = ROOT): string {
  return execFileSync("cargo", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const { npm_execpath: npmPath } = process.env;
function npm(args: readonly string[], cwd = ROOT): string {
  const [command, first] = npmPath ? [process.execPath, [npmPath]] : ["npm", []];
  return execFileSync(command, [...first, ...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

interface Package {
  name: string;
  version: string;
  edition: string;
  rust_version: string;
  license: string;
  dependencies: { name: string; req: string; kind: string | null; source: string | null }[];
}

const members: Package[] = JSON.parse(cargo(["metadata", "--no-deps", "--format-version", "1"])).packages;
const crates = ["oxbridge", "oxbridge-macros"].map((name) => members.find((each) => each.name === name) as Package);
/** The published manifests say everything themselves; this one inherits it from the workspace. */
const inheriting = members.find(({ name }) => name === "oxbridge-bindgen") as Package;

describe.each(crates)("the crate $name", ({ name, version, edition, rust_version, license, dependencies }) => {
  const manifest = read(name === "oxbridge" ? "crate/Cargo.toml" : "crate/macros/Cargo.toml");

  test("says of itself what the workspace says", () => {
    const { name: _, dependencies: __, ...said } = inheriting;
    expect({ ...said, version, edition, rust_version, license }).toEqual(said);
    expect(version).toBe(own.version);
    const workspace = read("Cargo.toml");
    for (const table of ["rust", "clippy"]) {
      const section = (name: string, text: string): string =>
        text.split(`[${name}]\n`)[1]?.split("\n\n")[0]?.trim() ?? "";
      expect(section(`lints.${table}`, manifest)).toBe(section(`workspace.lints.${table}`, workspace));
    }
  });

  test("inherits nothing, since the workspace is not packed", () => expect(manifest).not.toMatch(/workspace = true/));

  test("pins what must be of one version, and takes the rest in any compatible one", () => {
    const ours = /^(oxbridge.*|wasm-bindgen|js-sys)$/;
    for (const { name, req, kind, source } of dependencies)
      if (kind === null) expect([name, req[0]]).toEqual([name, ours.test(name) || source === null ? "=" : "^"]);
  });

  test("takes wasm-bindgen in the version whose processor is packed", () => {
    const processor = inheriting.dependencies.find((each) => each.name === "wasm-bindgen-cli-support");
    const used = dependencies.find((each) => each.name === "wasm-bindgen");
    if (used) expect(used.req).toBe(processor?.req);
    expect(read("Cargo.toml")).toContain(`wasm-bindgen = "${processor?.req}"`);
  });
});

test.each(["1.6.0", "1.28.0", "1.999.0"])("the feature uuid takes the uuid %s of the crate that uses it", (version) => {
  // A uuid of our own stands for the one in the registry, so that any version is at hand.
  write("uuid/Cargo.toml", `[package]\nname = "uuid"\nversion = "${version}"\nedition = "2024"\n`);
  write("uuid/src/lib.rs", "");
  const path = JSON.stringify(join(ROOT, "crate"));
  write(
    "user/Cargo.toml",
    `[package]
name = "user"
version = "1.0.0"
edition = "2024"

[dependencies]
oxbridge = { path = ${path}, version = "${own.version}", features = ["uuid"] }
uuid = "=${version}"

[patch.crates-io]
uuid = { path = "../uuid" }

[workspace]
`,
  );
  write("user/src/lib.rs", "");
  copyFileSync(join(ROOT, "Cargo.lock"), join(folder, "user/Cargo.lock"));
  const { packages } = JSON.parse(cargo(["metadata", "--offline", "--format-version", "1"], join(folder, "user")));
  const found = (packages as Package[]).filter(({ name }) => name === "uuid");
  expect(found.map((each) => each.version)).toEqual([version]);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("cargo publishes the crates", { timeout: 120_000 }, () => {
  // Neither what is not committed matters here, nor whether it compiles, which the other suites see.
  const args = ["publish", "--dry-run", "--allow-dirty", "--no-verify", "--target-dir", join(folder, "target")];
  const packages = crates.flatMap(({ name }) => ["--package", name]);
  const { status, stderr } = spawnSync("cargo", [...args, ...packages], { cwd: ROOT, encoding: "utf8" });
  expect([status, stderr.match(/^ +Uploading (\S+)/gm)?.map((line) => line.trim().split(" ")[1])]).toEqual([
    0,
    ["oxbridge-macros", "oxbridge"],
  ]);
});

describe("the npm package", () => {
  const [{ files }] = JSON.parse(npm(["pack", "--dry-run", "--json", "--ignore-scripts"])) as [
    { files: { path: string }[] },
  ];
  const paths = files.map(({ path }) => path).sort();
  const under = (prefix: string): string[] => paths.filter((path) => path.startsWith(prefix));

  test("holds the build tool, the runtime, the crate, the pages, the templates, and nothing else", () => {
    const rooms =
      /^(npm\/dist\/(src|cli|bindgen|commonjs)|npm\/docs|npm\/cli\/new\/templates|crate\/src|crate\/macros\/src)\//;
    expect(paths.filter((path) => !rooms.test(path))).toEqual([
      "LICENSE-APACHE",
      "LICENSE-MIT",
      "README.md",
      "crate/Cargo.toml",
      "crate/README.md",
      "crate/macros/Cargo.toml",
      "npm/dist/runtime.json",
      "package.json",
    ]);
    expect(under("npm/dist/bindgen/")).toEqual(["npm/dist/bindgen/oxbridge_bindgen.wasm"]);
    expect(under("npm/dist/").filter((path) => !/\.(js|d\.ts|wasm)$|\/runtime\.json$/.test(path))).toEqual([
      "npm/dist/commonjs/package.json",
    ]);
    expect(under("crate/").filter((path) => !/\.(rs|toml)$/.test(path))).toEqual([
      "crate/README.md",
      "crate/macros/src/js_import.md",
    ]);
  });

  test("holds of the crates what cargo would publish", () => {
    const listed = (name: string, at: string): string[] =>
      cargo(["package", "--list", "--allow-dirty", "--offline", "--package", name])
        .split("\n")
        .filter((path) => /^(Cargo\.toml$|README\.md$|src\/)/.test(path))
        .map((path) => `${at}/${path}`);
    const published = [...listed("oxbridge", "crate"), ...listed("oxbridge-macros", "crate/macros")];
    expect(under("crate/")).toEqual(published.sort());
  });

  test("holds no file of tests", () => {
    const tests = under("crate/").filter(
      (path) => read(path).includes("#[test]") && !/\bmod tests \{/.test(read(path)),
    );
    expect(tests).toEqual([]);
  });

  test("is CommonJS to `require` where that takes no ES module, as Jest's, and one module with `import` elsewhere", () => {
    const script = `
      const { createRuntimeSync } = require("oxbridge");
      const assembly = require("./tests-rs/pkg/assembly.cjs").default;
      const { Callback } = createRuntimeSync({ assemblies: [assembly] }).getAssemblyExports(assembly);
      import("oxbridge").then((same) => console.log(typeof Callback, same.createRuntimeSync === createRuntimeSync));`;
    const run = (...options: string[]): string =>
      execFileSync(process.execPath, [...options, "-e", script], { cwd: ROOT, encoding: "utf8" });
    expect(run("--no-experimental-require-module")).toBe("object false\n");
    expect(run()).toBe("object true\n");
  });

  test("has entries that hosts and compilers find", { timeout: 120_000 }, () => {
    npm(["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
    const archive = join(folder, `oxbridge-${own.version}.tgz`);
    const tool = (path: string, ...args: string[]): string =>
      execFileSync(process.execPath, [join(ROOT, "node_modules", path), ...args], { encoding: "utf8" });
    expect(tool("publint/src/cli.js", "--strict", archive)).toContain("All good!");
    // It fails where something is wrong. The plugins are modules, which configurations import.
    const checked = tool(
      "@arethetypeswrong/cli/dist/index.js",
      archive,
      ...["--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm"],
    );
    for (const name of Object.keys(own.exports)) expect(checked).toContain(join("oxbridge", name));
  });

  test("has nothing that npm would correct", () => {
    write("package.json", read("package.json"));
    npm(["pkg", "fix"], folder);
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toEqual(own);
  });
});

test("`npm create` is of this version, and takes oxbridge in it", () => {
  const create = JSON.parse(read("npm/create/package.json"));
  expect([create.name, create.version]).toEqual(["create-oxbridge", own.version]);
  expect(create.dependencies).toEqual({ oxbridge: own.version });
  expect([create.license, create.engines]).toEqual([own.license, own.engines]);
  const [{ files }] = JSON.parse(npm(["pack", "--dry-run", "--json"], join(ROOT, "npm/create")));
  const packed = (files as { path: string }[]).map(({ path }) => path);
  expect(packed.sort()).toEqual(["README.md", "create.js", "package.json"]);
});

test("the oldest versions that the README names are those that the manifests name and the tests use", () => {
  const [, rust, node, typescript] =
    /^Rust ([\d.]+), Node ([\d.]+) and TypeScript ([\d.]+) are the oldest/m.exec(README.text) ?? [];
  expect(inheriting.rust_version).toBe(rust);
  expect(own.engines.node).toBe(`>=${node}`);
  const compilers = Object.keys(own.devDependencies).filter((name) => name.startsWith("typescript-"));
  expect(compilers).toContain(`typescript-${typescript}`);
});
