/** What a build is told: on the command line, and in `[package.metadata.oxbridge]`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCrate } from "../../npm/dist/cli/crate.js";
import { environment, profileOf } from "../../npm/dist/cli/profile.js";
import { VERSION } from "../../npm/dist/src/version.js";
import { crates } from "./crates.ts";

const { folder, crate, write, oxbridge } = crates("options");

describe("the command line", () => {
  test("help and version", async () => {
    expect(await oxbridge(["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
    const all = await oxbridge(["--help"]);
    expect(all.code).toBe(0);
    for (const command of ["new", "build", "doctor"]) expect(all.stdout).toContain(`  oxbridge ${command} `);
    expect(await oxbridge([])).toEqual(all);
    const { code, stdout } = await oxbridge(["build", "--help"]);
    expect(code).toBe(0);
    const options =
      "--crate --out --name --release --dev --profile --features --no-default-features --all-features --watch";
    for (const option of options.split(" ")) expect(stdout).toContain(`${option} `);
  });

  test.each([
    [["build", "--wacth"], "no option `--wacth`; did you mean `--watch`?"],
    [["build", "--feature", "a"], "no option `--feature`; did you mean `--features`?"],
    [["build", "--no-default-feature"], "no option `--no-default-feature`; did you mean `--no-default-features`?"],
    [["build", "--zzz"], "no option `--zzz`"],
    [["build", "--toString"], "no option `--toString`"],
    [["biuld"], "no command `biuld`; did you mean `build`?"],
    [["build", "--crate"], "--crate needs a folder or a name"],
    [["build", "-p"], "-p needs a folder or a name"],
    [["build", "--out", "--dev"], "--out needs a folder"],
    [["build", "--name", ""], "--name needs a name"],
    [["build", "--features"], "--features needs names"],
    [["build", "--profile"], "--profile needs a name"],
    [["build", "--dev=1"], "--dev takes no value"],
    [["build", "--dev", "--release"], "--release and --dev exclude each other"],
    [["build", "--dev", "--profile", "fast"], "--dev and --profile exclude each other"],
    [["build", "here"], "`build` takes no argument `here`"],
    [["doctor", "here"], "`doctor` takes no argument `here`"],
    [["doctor", "--dev"], "no option `--dev`"],
    [["doctor", "--", "--locked"], "`doctor` takes nothing behind `--`"],
    [["--crate", "here"], "no command"],
    [["build", "--npm-version"], "--npm-version needs a version"],
    [["check", "a", "b"], "`check` takes one package, and no `b`"],
    [["check", "--fail-on", "mayor"], "--fail-on needs a level, got `mayor`; did you mean `major`?"],
    [["check", "--against"], "--against needs a folder, an archive or a version"],
    [["check", "--", "--locked"], "`check` takes nothing behind `--`"],
    [["build", "--", "--target", "x"], "`--target` cannot stand behind `--`"],
    [["build", "--", "--target=x"], "`--target` cannot stand behind `--`"],
    [["build", "--", "-pbilling"], "`-p` cannot stand behind `--`"],
    [["build", "--", "--locked", "--release"], "`--release` cannot stand behind `--`"],
    [["build", "--", "-F", "a"], "`-F` cannot stand behind `--`"],
  ])("%j is refused", async (args, message) => {
    const { code, stderr } = await oxbridge(args);
    expect(stderr.split("\n")[0]).toBe(`error: ${message}`);
    expect(code).toBe(2);
  });
});

const FEATURES = { features: 'default = ["quiet"]\nquiet = []\nloud = []\nextra = []' };

describe("cargo", () => {
  const real = execFileSync("sh", ["-c", "command -v cargo"], { encoding: "utf8" }).trim();

  /** What cargo is given after `rustc`, but for what it is always given. A fake stands before the real one. */
  async function given(args: readonly string[], metadata = ""): Promise<string[]> {
    const said = metadata ? { "package.metadata.oxbridge": metadata } : {};
    const at = crate("featured", "", { ...FEATURES, "profile.fast": 'inherits = "dev"', ...said });
    const file = join(folder, "given");
    rmSync(file, { force: true });
    write({
      "bin/cargo": `#!/bin/sh\n[ "$1" = metadata ] && exec ${real} "$@"\nprintf '%s\\n' "$@" > ${file}\nexit 1\n`,
    });
    execFileSync("chmod", ["+x", join(folder, "bin/cargo")]);
    const env = { PATH: [join(folder, "bin"), process.env.PATH].join(delimiter) };
    const { stderr } = await oxbridge(["build", "--crate", at, ...args], { env });
    expect(stderr.trim().split("\n").at(-1)).toBe("error: cargo could not build the crate");
    const all = readFileSync(file, "utf8").trim().split("\n");
    expect(all.slice(0, 4)).toEqual(["rustc", "--lib", "--target", "wasm32-unknown-unknown"]);
    return all.slice(all.indexOf("json-diagnostic-rendered-ansi") + 1);
  }

  const LINK = ["--", "-C", "link-arg=--emit-relocs"];
  const STRIP = ["-C", "link-arg=--strip-debug"];

  test.each([
    [[], ["--profile", "release"]],
    [["--release"], ["--profile", "release"]],
    [["-r"], ["--profile", "release"]],
    [["--dev"], ["--profile", "dev"]],
    [
      ["--profile", "fast"],
      ["--profile", "fast"],
    ],
    [
      ["--features", "loud,extra", "--no-default-features"],
      ["--profile", "release", "--features", "loud,extra", "--no-default-features"],
    ],
    [
      ["-F", "loud extra", "-F", "quiet", "--dev"],
      ["--profile", "dev", "--features", "loud,extra,quiet"],
    ],
    [["--all-features"], ["--profile", "release", "--all-features"]],
    [
      ["--dev", "--", "--offline", "-j", "1"],
      ["--profile", "dev", "--offline", "-j", "1"],
    ],
  ])("is given what %j says", async (args, expected) => {
    const strip = expected.includes("release") ? STRIP : [];
    expect(await given(args)).toEqual([...expected, ...LINK, ...strip]);
  });

  test("is given what stands behind `--`, and rustc what stands behind another", async () => {
    expect(await given(["--dev", "--", "--offline", "--", "-C", "debuginfo=0"])).toEqual([
      "--profile",
      "dev",
      "--offline",
      ...LINK,
      "-C",
      "debuginfo=0",
    ]);
  });

  test("is given what [package.metadata.oxbridge] says, unless the command line says otherwise", async () => {
    const said = 'features = ["loud"]\ndefault-features = false\nprofile = "fast"';
    expect(await given([], said)).toEqual([
      "--profile",
      "fast",
      "--features",
      "loud",
      "--no-default-features",
      ...LINK,
    ]);
    expect(await given(["--features", "extra,loud", "--release"], said)).toEqual([
      "--profile",
      "release",
      "--features",
      "loud,extra",
      "--no-default-features",
      ...LINK,
      ...STRIP,
    ]);
    expect(await given(["--dev"], "all-features = true")).toEqual(["--profile", "dev", "--all-features", ...LINK]);
  });
});

/** What is said of a crate that cannot be built. */
function failure(at: string, choice: Parameters<typeof findCrate>[2] = {}): Promise<{ message: string; hint: string }> {
  return findCrate(at, VERSION, choice).then(
    () => ({ message: "", hint: "" }),
    ({ message, hint }) => ({ message, hint }),
  );
}

describe("features", () => {
  test("that the crate does not have are refused, with the nearest one", async () => {
    const at = crate("featured", "", FEATURES);
    expect(await failure(at, { features: ["laud"] })).toEqual({
      message: "the crate `featured` has no feature `laud`; did you mean `loud`?",
      hint: "its features are default, extra, loud, quiet",
    });
    expect(await failure(crate("featured", "", { "package.metadata.oxbridge": 'features = ["loud"]' }))).toEqual({
      message: "the crate `featured` has no feature `loud`",
      hint: "it has none",
    });
  });

  test("decide what the crate depends on", async () => {
    const text = (on: string) => ({
      dependencies: "",
      features: `default = []\njs = ["dep:oxbridge"]`,
      ...(on && { "package.metadata.oxbridge": on }),
    });
    const optional = (on = ""): string => {
      const at = crate("optional", "", text(on));
      const path = join(at, "Cargo.toml");
      writeFileSync(path, readFileSync(path, "utf8").replace(/(oxbridge = \{.*) \}/, "$1, optional = true }"));
      return at;
    };
    expect(await failure(optional())).toEqual({
      message: "the crate `optional` depends on oxbridge only with a feature that is not on",
      hint: "name the feature: --features NAME, or `features` in [package.metadata.oxbridge]",
    });
    expect((await findCrate(optional(), VERSION, { features: ["js"] })).oxbridge).toBe(VERSION);
    expect((await findCrate(optional('features = ["js"]'), VERSION)).features).toEqual(["--features", "js"]);
    expect((await findCrate(optional(), VERSION, { allFeatures: true })).features).toEqual(["--all-features"]);
  });
});

describe("[package.metadata.oxbridge]", () => {
  const said = (metadata: string): string => crate("said", "", { "package.metadata.oxbridge": metadata });

  test.each([
    ["emebd = true", 'has no key `emebd`; did you mean `embed`, which is true, false or "auto"?'],
    ['feature = ["a"]', "has no key `feature`; did you mean `features`, which is a list of strings?"],
    [
      "default_features = false",
      "has no key `default_features`; did you mean `default-features`, which is true or false?",
    ],
    ['nome = "a"', "has no key `nome`; did you mean `name`, which is a string?"],
    ["wasm-opt = false", "has no key `wasm-opt`"],
    ["toString = 1", "has no key `toString`"],
  ])("a key that it does not know is refused: %s", async (text, expected) => {
    const at = said(text);
    expect(await failure(at)).toEqual({
      message: `${join(at, "Cargo.toml")}: [package.metadata.oxbridge] ${expected}`,
      hint: "its keys are name, jsr, embed, features, default-features, all-features, names, debuginfo, profile",
    });
  });

  test.each([
    ["name = 5", "`name` in [package.metadata.oxbridge] must be a string, got 5"],
    ['embed = "yes"', '`embed` in [package.metadata.oxbridge] must be true, false or "auto", got "yes"'],
    ['features = "a"', '`features` in [package.metadata.oxbridge] must be a list of strings, got "a"'],
    ["features = [1]", "`features` in [package.metadata.oxbridge] must be a list of strings, got [1]"],
    ["default-features = 0", "`default-features` in [package.metadata.oxbridge] must be true or false, got 0"],
    ["all-features = []", "`all-features` in [package.metadata.oxbridge] must be true or false, got []"],
    ["profile = true", "`profile` in [package.metadata.oxbridge] must be a string, got true"],
  ])("a value of another type is refused: %s", async (text, expected) => {
    const at = said(text);
    expect((await failure(at)).message).toBe(`${join(at, "Cargo.toml")}: ${expected}`);
  });

  test("all that is wrong with it is said at once", async () => {
    const at = said("emebd = true\nname = 5");
    expect((await failure(at)).message.split("\n")).toHaveLength(2);
    const none = crate("said", "", { "package.metadata": "oxbridge = 5" });
    expect((await failure(none)).message).toBe(
      `${join(none, "Cargo.toml")}: \`oxbridge\` in [package.metadata] must be a table, got 5`,
    );
  });
});

describe("the profile", () => {
  const RELEASE = ["CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "CARGO_PROFILE_RELEASE_LTO"];

  function workspace(manifest: string): string {
    const at = mkdtempSync(join(folder, "profile-"));
    writeFileSync(join(at, "Cargo.toml"), manifest);
    return at;
  }

  /** What a release build sets for a workspace with this Cargo.toml. */
  async function set(manifest: string): Promise<string[]> {
    const env = await environment(workspace(manifest), { name: "release", base: "release" });
    return RELEASE.filter((name) => env[name] !== undefined && process.env[name] === undefined);
  }

  test.each([
    ["", RELEASE],
    ["[profile.release] # comment\nlto = false\ncodegen-units = 4\n", []],
    ["[ profile . release ]\nlto = false\n", RELEASE.slice(0, 1)],
    ["[profile]\nrelease = { lto = false }\n", RELEASE.slice(0, 1)],
    ["profile.release.codegen-units = 16\n", RELEASE.slice(1)],
    ["[profile.release.package.a]\ncodegen-units = 4\n[profile.dev]\nlto = true\n", RELEASE],
    ['[package]\ndescription = """\n[profile.release]\nlto = true\n"""\n', RELEASE],
  ])("what %j says of a release build is kept", async (manifest, names) => {
    expect(await set(manifest)).toEqual(names);
  });

  test.each([
    ["release", "release"],
    ["dev", "dev"],
    ["test", "dev"],
    ["bench", "release"],
    ["small", "release"],
    ["fast", "dev"],
    ["faster", "dev"],
    ["round", "release"],
  ])("%s is like %s", async (name, base) => {
    const at = workspace(
      `[profile.small]\ninherits = "release"\n[profile.fast]\ninherits = "dev"\n[profile.faster]\ninherits = "fast"\n` +
        `[profile.round]\ninherits = "trip"\n[profile.trip]\ninherits = "round"\n`,
    );
    expect(await profileOf(name, at)).toEqual({ name, base });
  });
});
