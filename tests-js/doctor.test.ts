/** `oxbridge doctor`: each check finds what it is for, in a project that has it, and is content with one that has not. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Line } from "../npm/dist/cli/doctor/doctor.js";
import { VERSION } from "../npm/dist/src/version.js";
import { page, ROOT } from "./pages.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "oxbridge-doctor-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLI = join(ROOT, "npm/dist/cli/cli.js");
const lockFile = readFileSync(join(ROOT, "Cargo.lock"), "utf8");
const [, wasmBindgen] = /^wasm-bindgen = "=(.+)"$/m.exec(
  readFileSync(join(ROOT, "Cargo.toml"), "utf8"),
) as RegExpExecArray;

type Texts = Readonly<Record<string, string | undefined>>;

const CRATE = `[package]
name = "shop"
version = "1.0.0"
edition = "2024"

[lib]
crate-type = ["cdylib", "rlib"]

[dependencies]
oxbridge = { path = "node_modules/oxbridge/crate", version = "${VERSION}" }
`;

const locked = (name: string, version: string, source = ""): string =>
  `\n[[package]]\nname = "${name}"\nversion = "${version}"\n${source}`;

const RUSTUP = "install Rust with rustup (https://rustup.rs), then open a new terminal";
const OWN_LINE = `oxbridge = { path = "node_modules/oxbridge/crate", version = "${VERSION}" }`;

/** A compiler whose libraries for WebAssembly lie there. */
const rustc = (libraries: string): string =>
  `if [ "$1" = --print ]; then echo ${libraries}; else echo rustc 1.95.0; fi`;

/** A project in which nothing is wrong. Programs that are not run are nothing but their versions. */
const SOUND: Texts = {
  "package.json": '{ "name": "shop", "type": "module" }',
  "package-lock.json": "{}",
  "Cargo.toml": CRATE,
  "Cargo.lock": `version = 4\n${locked("oxbridge", VERSION)}${locked("wasm-bindgen", wasmBindgen as string)}`,
  "src/lib.rs": "",
  "node_modules/binaryen/package.json": '{ "name": "binaryen", "version": "132.0.0", "main": "index.js" }',
  "node_modules/binaryen/index.js": "",
  "bin/npm": "echo 11.0.0",
  "bin/cargo": '[ "$1" = metadata ] && exit 1; echo cargo 1.95.0',
  "bin/rustc": rustc(folder),
};

let count = 0;

/** Writes a project with these files in place of those of the sound one. */
function project(files: Texts): string {
  const at = join(folder, `project-${count++}`);
  for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
    if (text === undefined) continue;
    const file = join(at, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.startsWith("bin/") ? `#!/bin/sh\n${text}\n` : text);
    if (path.startsWith("bin/")) chmodSync(file, 0o755);
  }
  mkdirSync(join(at, "node_modules"), { recursive: true });
  const isLinked = !Object.keys(files).some((path) => path.startsWith("node_modules/oxbridge"));
  if (isLinked) symlinkSync(ROOT, join(at, "node_modules/oxbridge"));
  return at;
}

/** The programs of this machine are out of sight, unless another path is given. */
function surroundings(at: string, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { RUSTC: _, ...rest } = process.env;
  return { ...rest, PATH: join(at, "bin"), ...env };
}

/** What is found in a project of these files. */
function examine(
  files: Texts,
  { at = ".", args = [] as readonly string[], env = {} as NodeJS.ProcessEnv, cli = CLI, lock = false } = {},
) {
  const root = project(files);
  if (lock) execFileSync("cargo", ["metadata", "--offline", "--format-version", "1"], { cwd: root, stdio: "ignore" });
  const ran = spawnSync(process.execPath, [cli, "doctor", "--json", ...args], {
    cwd: join(root, at),
    encoding: "utf8",
    env: surroundings(root, env),
  });
  if (ran.stderr !== "") throw new Error(ran.stderr);
  const { ok, checks } = JSON.parse(ran.stdout) as { ok: boolean; checks: Line[] };
  return { ok, checks, code: ran.status, of: (name: string) => checks.find(({ check }) => check === name) };
}

test("a sound project has nothing at fault", () => {
  const { ok, checks, code } = examine({});
  expect(checks.filter(({ state }) => state !== "ok")).toEqual([]);
  expect([ok, code]).toEqual([true, 0]);
  const names = checks.map(({ check }) => check).join(" ");
  expect(names).toBe(
    "node npm cargo rustc target package crate version wasm-bindgen duplicates crate-type features profile binaryen",
  );
});

/** A crate with another line in place of one. */
const withLine = (line: string | RegExp, other: string): Texts => ({ "Cargo.toml": CRATE.replace(line, other) });
const withMore = (more: string): Texts => ({ "Cargo.toml": CRATE + more });
const withLock = (...packages: readonly string[]): Texts => ({ "Cargo.lock": `version = 4\n${packages.join("")}` });
const installed = (name: string, version: string): Texts => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version }),
});
/** The compiler of this repository, for the project that asks it. */
const tsc: Texts = {
  ...installed("typescript", "7.0.2"),
  "node_modules/typescript/bin/tsc": `import(${JSON.stringify(join(ROOT, "node_modules/typescript/bin/tsc"))});`,
};
const policy = (content: string): Texts => ({
  "index.html": `<meta http-equiv="Content-Security-Policy" content="${content}">`,
});

/** Rows of a table with what is found in front: it is the title. */
const rows = <M extends string[]>(
  all: readonly (readonly [check: string, files: Texts, text: string, ...mend: M])[],
): [string, string, Texts, ...M][] => all.map(([check, files, text, ...mend]) => [check, text, files, ...mend]);

describe("what is at fault, and what mends it", () => {
  test.each<[check: string, text: string, files: Texts, mend: string]>(
    rows([
      ["npm", { "bin/npm": undefined }, "npm was not found", "install npm, then open a new terminal"],
      [
        "npm",
        { "package-lock.json": undefined, "pnpm-lock.yaml": "" },
        "pnpm, whose lock file is in the project, was not found",
        "npm install --global pnpm",
      ],
      ["cargo", { "bin/cargo": undefined }, "cargo was not found", RUSTUP],
      ["rustc", { "bin/rustc": undefined }, "rustc was not found", RUSTUP],
      [
        "rustc",
        { "bin/rustc": "echo rustc 1.80.1" },
        "rustc 1.80.1 is too old: oxbridge needs 1.95",
        "rustup update stable",
      ],
      [
        "target",
        {
          "bin/rustc": rustc("/nowhere"),
          "bin/rustup": "echo stable-x86_64 '(default)'",
        },
        "Rust's target wasm32-unknown-unknown is not installed",
        "rustup target add wasm32-unknown-unknown",
      ],
      [
        "package",
        { ...installed("oxbridge", "9.9.9"), "node_modules/oxbridge/crate/Cargo.toml": '[package]\nversion = "9.9.9"' },
        `the project has oxbridge 9.9.9, this is ${VERSION}`,
        "npx oxbridge doctor",
      ],
      [
        "package",
        { "node_modules/@acme/parts/node_modules/oxbridge/package.json": '{ "version": "0.0.9" }' },
        `oxbridge is there in several versions: ${VERSION}, 0.0.9 (of @acme/parts)`,
        "npm dedupe",
      ],
      [
        "package",
        { "package-lock.json": undefined, "yarn.lock": "", "node_modules/oxbridge": undefined },
        "the npm package oxbridge is not installed in the project",
        "yarn add --dev oxbridge",
      ],
      ["crate", { "Cargo.toml": undefined }, "there is no crate here", "npx oxbridge new --template existing"],
      ["crate", { "Cargo.toml": "[package" }, expect.stringContaining("Cargo.toml cannot be read"), "mend it there"],
      ["crate", withLine(/^oxbridge.*$/m, ""), "Cargo.toml does not depend on oxbridge", OWN_LINE],
      [
        "crate",
        withLine('"node_modules/', '"../node_modules/'),
        "there is no crate in ../node_modules/oxbridge/crate",
        OWN_LINE,
      ],
      [
        "version",
        { ...withLine(/\{ path.*\}/, '"0.0.9"'), ...withLock(locked("oxbridge", "0.0.9")) },
        `the crate uses oxbridge 0.0.9, this is the npm package oxbridge ${VERSION}`,
        `cargo update --package oxbridge --precise ${VERSION}`,
      ],
      [
        "wasm-bindgen",
        withLock(locked("oxbridge", VERSION), locked("wasm-bindgen", "0.2.99")),
        `Cargo.lock has wasm-bindgen 0.2.99, oxbridge needs ${wasmBindgen}`,
        `cargo update --package wasm-bindgen --precise ${wasmBindgen}`,
      ],
      [
        "wasm-bindgen",
        withMore('wasm-bindgen = "=0.2.99"\n'),
        `Cargo.toml asks for wasm-bindgen =0.2.99, oxbridge for ${wasmBindgen}`,
        `wasm-bindgen = "${wasmBindgen}"`,
      ],
      [
        "duplicates",
        withLock(locked("oxbridge", VERSION), locked("oxbridge", "0.0.9", 'source = "registry"\n')),
        `the crate oxbridge is there 2 times: ${VERSION} (by a path), 0.0.9 (of a registry)`,
        "give each crate of yours the same line; for others see: cargo tree --invert oxbridge",
      ],
      [
        "crate-type",
        withLine(/^crate-type.*$/m, ""),
        "the library is not built as a cdylib: put this under [lib] in Cargo.toml",
        'crate-type = ["cdylib", "rlib"]',
      ],
      [
        "features",
        withMore('\n[package.metadata.oxbridge]\nfeatures = ["lud"]\n\n[features]\nloud = []\n'),
        "the crate `shop` has no feature `lud`; did you mean `loud`?",
        "its features are loud",
      ],
      [
        "features",
        withMore("\n[package.metadata.oxbridge]\nembedd = true\n"),
        expect.stringContaining("[package.metadata.oxbridge] has no key `embedd`"),
        expect.stringContaining("its keys are"),
      ],
      [
        "typescript",
        installed("typescript", "5.6.3"),
        "TypeScript 5.6.3 is too old: the typings need 5.7",
        "npm install --save-dev typescript@latest",
      ],
      [
        "typescript",
        {
          ...tsc,
          "node_modules/typescript/bin/tsc": `console.log('{ "compilerOptions": { "moduleResolution": "node10" } }')`,
          "tsconfig.json": "{}",
        },
        'tsconfig.json finds packages by "node10", which does not read their `exports`',
        '"moduleResolution": "bundler"',
      ],
      [
        "csp",
        policy("script-src 'self'; connect-src 'self'"),
        "the policy in index.html forbids WebAssembly",
        "script-src 'self' 'wasm-unsafe-eval'",
      ],
      [
        "csp",
        policy("default-src 'self'"),
        "the policy in index.html forbids WebAssembly",
        "script-src 'self' 'wasm-unsafe-eval'",
      ],
    ]),
  )("%s: %s", (check, text, files, mend) => {
    const { of, code } = examine(files);
    expect(of(check)).toEqual({ check, state: "fault", text, mend });
    expect(code).toBe(1);
  });
});

test("a Node that is too old is at fault", () => {
  const old = join(folder, "old.cjs");
  writeFileSync(
    old,
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } });',
  );
  const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(examine({}, { env: { NODE_OPTIONS: `--require=${old}` } }).of("node")).toEqual({
    check: "node",
    state: "fault",
    text: `Node 18.20.8 is too old: oxbridge needs ${engines.node.replace(">=", "")}`,
    mend: "install a newer one, from https://nodejs.org",
  });
});

describe("what could be better", () => {
  test.each<[check: string, text: string, files: Texts, mend: string]>(
    rows([
      [
        "crate-type",
        withLine(', "rlib"', ""),
        "the library is a cdylib alone: no other crate, and no test in `tests`, can use it (Cargo.toml)",
        'crate-type = ["cdylib", "rlib"]',
      ],
      [
        "profile",
        withMore("\n[profile.release]\nopt-level = 0\ncodegen-units = 16\n"),
        "`opt-level = 0` in [profile.release] makes code that is hardly optimised, and larger; `codegen-units = 16` in [profile.release] makes parts that are optimised one by one",
        'opt-level = 3, or "s" for a smaller module; codegen-units = 1',
      ],
      [
        "jest",
        { ...installed("jest", "30.0.0"), "jest.config.js": "module.exports = { testEnvironment: 'jsdom' };" },
        "jsdom hides `fetch`, `ReadableStream` and `structuredClone`, which streams and workers of a package need",
        'testEnvironment: "jest-fixed-jsdom"',
      ],
    ]),
  )("%s: %s", (check, text, files, mend) => {
    const { of, code } = examine(files);
    expect(of(check)).toEqual({ check, state: "note", text, mend });
    expect(code).toBe(0);
  });

  test("a package without binaryen beside it", () => {
    // As it is installed: this repository has binaryen.
    const own = join(folder, "own/node_modules/oxbridge");
    for (const part of ["npm/dist/cli", "npm/dist/src", "npm/cli/new/templates", "crate/Cargo.toml", "package.json"])
      cpSync(join(ROOT, part), join(own, part), { recursive: true });
    for (const name of ["smol-toml", "validate-npm-package-name"])
      symlinkSync(join(ROOT, "node_modules", name), join(own, "..", name));
    const bare = { "node_modules/binaryen/package.json": undefined, "node_modules/binaryen/index.js": undefined };
    expect(examine(bare, { cli: join(own, "npm/dist/cli/cli.js") }).of("binaryen")).toEqual({
      check: "binaryen",
      state: "note",
      text: "not installed: modules are larger by a tenth",
      mend: "npm install --save-dev binaryen",
    });
  });

  test("a profile that cargo does not read", () => {
    const member = CRATE.replace('"node_modules/', '"../node_modules/');
    const files = {
      "Cargo.toml": '[workspace]\nmembers = ["rust"]\nexclude = ["node_modules"]\n',
      "rust/Cargo.toml": `${member}\n[profile.release]\nlto = true\n`,
      "src/lib.rs": undefined,
    };
    expect(examine(files).of("profile")).toMatchObject({ state: "note", mend: "move it to Cargo.toml" });
  });
});

describe("what is well", () => {
  test.each<[check: string, text: string, files: Texts]>(
    rows([
      [
        "typescript",
        { ...tsc, "tsconfig.json": '{ "compilerOptions": { "module": "nodenext" } }' },
        "7.0.2, moduleResolution nodenext",
      ],
      ["jest", installed("jest", "30.0.0"), "30.0.0"],
      ["csp", policy("script-src 'self' 'wasm-unsafe-eval'"), "the policy allows WebAssembly"],
      ["csp", policy("img-src 'self'"), "the policy allows WebAssembly"],
      [
        "profile",
        withMore('\n[profile.release]\npanic = "abort"\ndebug = true\nstrip = "debuginfo"\n'),
        "nothing that hurts",
      ],
      [
        "features",
        withMore('serde = { version = "1", optional = true }\n\n[package.metadata.oxbridge]\nfeatures = ["serde"]\n'),
        "all known",
      ],
      ["wasm-bindgen", withLock(locked("oxbridge", VERSION)), `${wasmBindgen}, or none`],
    ]),
  )("%s: %s", (check, text, files) => {
    expect(examine(files).of(check)).toEqual({ check, state: "ok", text });
  });
});

describe("the crate is found", () => {
  const inRust: Texts = {
    "Cargo.toml": undefined,
    "Cargo.lock": undefined,
    "rust/Cargo.toml": CRATE.replace('"node_modules/', '"../node_modules/'),
    "src/main.ts": "",
  };

  test.each([
    [{}, ".", []],
    [{}, "src", []],
    [inRust, ".", []],
    [inRust, "rust", []],
    [inRust, "src", ["--crate", "../rust"]],
  ])("%#", (files, at, args) => {
    const { of } = examine(files, { at, args });
    expect(of("crate")).toMatchObject({ state: "ok", text: expect.stringMatching(/^shop, in /) });
    expect(of("package")).toMatchObject({ state: "ok" });
  });
});

/** With the cargo of this machine, after it has locked the versions. */
const real = { env: { PATH: process.env.PATH }, lock: true };

test("a dependency that exports and is not linked is at fault, with the line that links it", () => {
  const dependency = CRATE.replace('"shop"', '"tax-rates"').replace('"node_modules/', '"../node_modules/');
  const files: Texts = {
    "Cargo.toml": `${CRATE}tax-rates = { path = "tax" }\n`,
    "Cargo.lock": lockFile,
    "tax/Cargo.toml": dependency,
    "tax/src/lib.rs": "#[oxbridge::js_export]\npub fn rate() -> f64 { 0.2 }\n",
  };
  expect(examine(files, real).of("linked")).toEqual({
    check: "linked",
    state: "fault",
    text: "nothing in the crate names `tax-rates`: what they export is left out",
    mend: "use tax_rates as _;",
  });
  const linked = examine({ ...files, "src/lib.rs": "use tax_rates as _;\n" }, real);
  expect(linked.of("linked")).toMatchObject({ state: "ok" });
});

describe("a build that fails says what mends it", () => {
  const build = (files: Texts, env?: NodeJS.ProcessEnv): string[] => {
    const at = project(files);
    const ran = spawnSync(process.execPath, [CLI, "build"], { cwd: at, encoding: "utf8", env: surroundings(at, env) });
    return ran.stderr.trimEnd().split("\n");
  };

  test("where npm has not installed what cargo needs", () => {
    const lines = build(withLine('"node_modules/', '"gone/'), { PATH: process.env.PATH });
    expect(lines.at(-2)).toBe("error: cargo cannot read the crate in .");
    expect(lines.at(-1)).toBe(`  help: there is no crate in gone/oxbridge/crate: ${OWN_LINE}`);
  });

  test("where the compiler is too old, and wasm-bindgen is another one", () => {
    const lock = withLock(locked("oxbridge", VERSION), locked("wasm-bindgen", "0.2.99"));
    const lines = build({ "bin/rustc": "echo rustc 1.80.1", ...lock });
    expect(lines[0]).toBe("error: cargo cannot read the crate in .");
    expect(lines.filter((line) => line.includes("rustc") || line.includes("Cargo.lock"))).toEqual([
      "  help: rustc 1.80.1 is too old: oxbridge needs 1.95: rustup update stable",
      `  help: Cargo.lock has wasm-bindgen 0.2.99, oxbridge needs ${wasmBindgen}: cargo update --package wasm-bindgen --precise ${wasmBindgen}`,
    ]);
  });

  test("and says nothing more where the message does", () => {
    const lines = build({ "bin/cargo": undefined, "bin/rustc": undefined });
    expect(lines).toEqual(["error: cargo was not found", `  help: ${RUSTUP}`]);
  });
});

test("a terminal shows a line for each check, and under it what mends it", () => {
  const project = join(folder, `shown`);
  mkdirSync(project);
  const { stdout, status } = spawnSync(process.execPath, [CLI, "doctor"], { cwd: project, encoding: "utf8" });
  expect(stdout).toMatch(/^ok {5}node {10}\d+\.\d+\.\d+$/m);
  expect(stdout).toContain(
    "fault  crate         there is no crate here\n                     → npx oxbridge new --template existing\n",
  );
  expect(status).toBe(1);
});

test("the page names every check", () => {
  const { text } = page("npm/docs/doctor.md");
  const rows = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const { checks } = examine(
    { ...tsc, ...installed("jest", "30.0.0"), ...policy("img-src 'self'"), "Cargo.lock": lockFile },
    real,
  );
  expect(rows).toEqual(checks.map(({ check }) => check));
});
