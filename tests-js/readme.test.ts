/** The README and the pages of `npm/docs`, done by somebody who has nothing but what is packed. */
import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse as parseToml } from "smol-toml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { readArguments } from "../npm/dist/cli/arguments.js";
import { verdictText } from "../npm/dist/cli/check/check.js";
import { compare } from "../npm/dist/cli/check/compare.js";
import type { FunctionItem } from "../npm/dist/cli/manifest/type.js";
import { type Contract, contractText, parseContract } from "../npm/dist/cli/package/contract.js";
import { readSettings } from "../npm/dist/cli/settings.js";
import type { Field, NamedType, Type } from "../npm/dist/src/type.js";
import { COMPONENTS, rendered } from "./component.ts";
import { asComment, type Block, PAGES, type Page, program, README, ROOT } from "./pages.ts";
import { field, func, manifest as manifestOf, named, record, t, type } from "./types/manifest.ts";

const folder = mkdtempSync(join(tmpdir(), "oxbridge-readme-"));
const used = new Set<Block>();

/** The blocks of a page that are in a language and hold `part`. */
function blocks(of: Page, language: string, part = ""): string[] {
  const found = of.blocks.filter((block) => block.language === language && block.text.includes(part));
  for (const block of found) used.add(block);
  return found.map(({ text }) => text);
}

function block(of: Page, language: string, part: string): string {
  const [found, ...more] = blocks(of, language, part);
  if (found === undefined || more.length > 0)
    throw new Error(`${of.path} has not one block of ${language} with ${part}`);
  return found;
}

/** Runs a program, and gives what it prints. */
function run(command: string, args: readonly string[], cwd = folder): { stdout: string; stderr: string } {
  const env = { ...process.env, CARGO_TARGET_DIR: join(folder, "target") };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return { stdout, stderr };
}

const { npm_execpath: npm } = process.env;
const runNpm = (args: readonly string[], cwd = folder) =>
  npm ? run(process.execPath, [npm, ...args], cwd) : run("npm", args, cwd);
const oxbridge = (...args: string[]) => runNpm(["exec", "--offline", "--", "oxbridge", ...args]);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The versions that are tested, so that none is looked for in a registry. */
const lock = (path: string): void => copyFileSync(join(ROOT, "Cargo.lock"), join(folder, path, "Cargo.lock"));

const manifest = block(README, "toml", 'name = "billing"');
const source = block(README, "rust", "");

/** A crate in a folder beside `node_modules`, with the README's manifest but for its name and, if given, dependencies. */
function crate(name: string, text: string, dependencies?: string): void {
  const own = manifest.replace("billing", name);
  const whole = dependencies ? own.slice(0, own.indexOf("[dependencies]")) + dependencies : own;
  write(`${name}/Cargo.toml`, whole.replaceAll('"node_modules/', '"../node_modules/'));
  write(`${name}/src/lib.rs`, text);
  lock(name);
}

/** What a page shows of how it is written with something else. */
const FOREIGN = "use wasm_bindgen::prelude::*;";
const sourceOf = (of: Page): string =>
  blocks(of, "rust")
    .filter((text) => !text.startsWith(FOREIGN))
    .join("\n");

/** Pages with a crate of their own, by its name, which is that of the package in their programs. */
const crates = PAGES.filter((each) => each !== README && ![source, ""].includes(sourceOf(each))).map((each) => {
  const [, name] = /from "(?!oxbridge")([^"/]+)"/.exec(blocks(each, "ts").join("")) ?? [];
  if (name === undefined) throw new Error(`${each.path} has a crate, and no program that uses it`);
  return { page: each, name };
});
const programs = PAGES.flatMap((each) =>
  blocks(each, "ts").map((text, index) => program(`${each.name}-${index + 1}`, text)),
);
const built = new Map<string, string>();

beforeAll(() => {
  // Without `prepack`, which would wipe what other tests are using.
  runNpm(["pack", ROOT, "--silent", "--ignore-scripts", "--pack-destination", folder]);
  write("package.json", '{ "private": true, "type": "module" }');
  for (const line of block(README, "sh", "npm i -D oxbridge").split("\n")) {
    // Adding the target that is there already would ask the network.
    if (line.startsWith("npm "))
      runNpm([...line.replace("oxbridge", "./oxbridge-0.1.0.tgz").split(" ").slice(1), "--prefer-offline"]);
  }
  write("Cargo.toml", manifest);
  write("src/lib.rs", source);
  lock(".");
  for (const line of block(README, "sh", "npx oxbridge build").trim().split("\n")) {
    const [command, ...args] = line.replace(/ +#.*/, "").split(" ");
    if (command === "npx") built.set("billing", oxbridge(...args.slice(1)).stderr);
    else runNpm([...args, "--offline"]);
  }
  for (const { page, name } of crates) {
    crate(name, sourceOf(page), blocks(page, "toml", "[dependencies]")[0]);
    built.set(name, oxbridge("build", "--crate", name, "--out", `node_modules/${name}`).stderr);
  }
  for (const { name, text } of programs) write(`${name}.mts`, text);
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  const lib = ["es2022", "esnext.disposable", "dom", "dom.asynciterable"];
  const types = { types: ["node"], typeRoots: [join(ROOT, "node_modules/@types")] };
  const compilerOptions = { target: "es2022", lib, module: "nodenext", ...types, ...strict, outDir: "out" };
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.mts"] }));
  run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "--project", folder]);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe("programs print what their comments say", () => {
  test.each(programs.map((each) => [each.name, each] as const))("%s", (_, { name, expected }) => {
    expect(asComment(run(process.execPath, [`out/${name}.mjs`]).stdout)).toBe(expected);
  });
});

describe("tests of Rust pass as they are written", () => {
  const tested = crates.filter(({ page }) => blocks(page, "rust", "#[cfg(test)]").length > 0);

  test.each(tested)("$name", { timeout: 300_000 }, ({ name }) => {
    const { stdout } = run("cargo", ["test", "--offline", "--lib"], join(folder, name));
    expect(stdout).toMatch(/^test result: ok. [1-9]\d* passed; 0 failed; 0 ignored/m);
  });
});

test("what is written for wasm-bindgen compiles with it", { timeout: 120_000 }, () => {
  const from = PAGES.find(({ name }) => name === "wasm-bindgen") as Page;
  crate("before", block(from, "rust", FOREIGN), '[dependencies]\nwasm-bindgen = "*"\n');
  run("cargo", ["check", "--offline"], join(folder, "before"));
});

describe("components show what Rust gives", () => {
  const frameworks = PAGES.find(({ name }) => name === "frameworks") as Page;

  test("what is written for a framework is what its app in `npm run environments` has", () => {
    const apps = new URL("environments/frameworks/", import.meta.url);
    const files = readdirSync(apps, { recursive: true, encoding: "utf8" });
    const own = frameworks.blocks.flatMap((block) => {
      const { text } = block;
      const [head = "", path] = /^(?:\/\/|<!--) (\S+\.\w+)(?: -->)?\n/.exec(text) ?? [];
      if (path === undefined) return [];
      used.add(block);
      return [{ path, text: text.slice(head.length) }];
    });
    expect(own).toHaveLength(18);
    for (const { path, text } of own) {
      // An app of its own, or what it has in its place with the plugin.
      const texts = files
        .filter(
          (file) =>
            file
              .split("/")
              .slice(1)
              .join("/")
              .replace(/^plugin\//, "") === path,
        )
        .map((file) => readFileSync(new URL(file, apps), "utf8").replaceAll('"tiny"', '"greeter"'));
      expect(texts, path).toContain(text);
    }
  });

  test.each(Object.entries(COMPONENTS))("%s", async (language, render) => {
    write(`component.${language}`, block(frameworks, language, "billing"));
    const html = await rendered(folder, `component.${language}`, render);
    expect(html.replace(/<!--.*?-->/g, "")).toBe("<button>9.5 EUR</button>");
  });
});

test("the target to add is the one that is built for", () => {
  expect(block(README, "sh", "rustup")).toContain("\nrustup target add wasm32-unknown-unknown\n");
});

test("cargo has nothing to warn of in what is packed", () => {
  for (const [name, said] of built) expect([name, said.match(/^warning.*/gm)]).toEqual([name, null]);
});

describe("starting", () => {
  const start = PAGES.find(({ name }) => name === "start") as Page;

  test("the first three commands print what the page says", { timeout: 300_000 }, () => {
    const [create = "", cd = "", npmStart = ""] = block(start, "sh", "npm create oxbridge@latest my-app")
      .trim()
      .split("\n");
    const [, at = "", option = "", template = ""] =
      /^npm create oxbridge@latest (\S+) -- (\S+) (\S+)$/.exec(create) ?? [];
    const archives = ["oxbridge", "create-oxbridge"].map((name) => `--package=./${name}-0.1.0.tgz`);
    runNpm(["pack", join(ROOT, "npm/create"), "--silent", "--pack-destination", folder]);
    runNpm(
      ["exec", "--yes", "--prefer-offline", ...archives, "--", "create-oxbridge", at, option, template].concat(
        "--no-install",
        "--oxbridge",
        "oxbridge-0.1.0.tgz",
      ),
    );
    expect(cd).toBe(`cd ${at}`);
    lock(`${at}/rust`);
    runNpm(["install", "--prefer-offline"], join(folder, at));
    const { stdout } = runNpm(npmStart.split(" ").slice(1), join(folder, at));
    expect(stdout).toContain(block(start, "text", "Hello"));
  });

  test("the commands of the page and of the README are there", () => {
    const help = oxbridge("new", "--help").stdout;
    expect(help).toContain(block(start, "text", "--no-install"));
    for (const [, name = ""] of start.text.matchAll(/^\| `(\w+)` \|.*\|.*\|$/gm)) expect(help).toContain(`  ${name} `);
    expect(block(start, "sh", "existing")).toBe("npm create oxbridge@latest -- --template existing\n");
    expect(block(start, "sh", "rustup")).toContain("rustup target add wasm32-unknown-unknown\n");
    expect(block(README, "sh", "npm create")).toContain("npm create oxbridge@latest my-app\n");
  });
});

test("the doctor is as its page says", () => {
  const doctor = PAGES.find(({ name }) => name === "doctor") as Page;
  expect(oxbridge("doctor", "--help").stdout).toContain(block(doctor, "text", "--json"));
  const shown = JSON.parse(block(doctor, "json", "checks"));
  const found = JSON.parse(oxbridge("doctor", "--json").stdout);
  expect(Object.keys(found)).toEqual(Object.keys(shown));
  const [first] = shown.checks;
  expect(found.checks.map(({ check }: { check: string }) => check)).toContain(first.check);
  expect({ ...first, ...found.checks[0] }).toHaveProperty("mend");
});

describe("building", () => {
  const building = PAGES.find(({ name }) => name === "building") as Page;

  test("the command is as it says itself", () => {
    expect(oxbridge("build", "--help").stdout).toContain(block(building, "text", "--crate"));
  });

  test("the dependency is the README's", () => {
    expect(manifest).toContain(block(building, "toml", "[dependencies]"));
  });

  test("another name and embedded bytes", { timeout: 120_000 }, () => {
    crate("named", source);
    write(
      "named/Cargo.toml",
      `${readFileSync(join(folder, "named/Cargo.toml"), "utf8")}\n[features]\njs = []\n\n${block(building, "toml", "embed")}`,
    );
    oxbridge("build", "--crate", "named", "--out", "named/pkg");
    expect(JSON.parse(readFileSync(join(folder, "named/pkg/package.json"), "utf8")).name).toBe("@acme/billing");
    expect(existsSync(join(folder, "named/pkg/browser.js"))).toBe(false);
  });

  test("a workspace around node_modules", { timeout: 60_000 }, () => {
    const space = join(folder, "space");
    crate("space/billing", source);
    write("space/billing/Cargo.toml", manifest.replace('"node_modules/', '"../node_modules/'));
    write("space/package.json", "{}");
    runNpm(["install", "../oxbridge-0.1.0.tgz", "--prefer-offline"], space);
    const members = (text: string): number => {
      write("space/Cargo.toml", text);
      return JSON.parse(run("cargo", ["metadata", "--no-deps", "--format-version", "1"], space).stdout).packages.length;
    };
    const workspace = block(building, "toml", "[workspace]");
    expect(members(workspace)).toBe(1);
    expect(members(workspace.replace(/exclude.*/, ""))).toBe(3);
  });
});

describe("bundlers", { timeout: 300_000 }, () => {
  const bundlers = PAGES.find(({ name }) => name === "bundlers") as Page;
  const app = join(folder, "app");
  const node = (...args: string[]) => run(process.execPath, args, app);

  beforeAll(() => {
    for (const name of ["vite", "esbuild", "unplugin"])
      symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
    const greeter = manifest.replace("billing", "greeter").replace('"node_modules/', '"../../node_modules/');
    write("app/rust/Cargo.toml", greeter);
    write(
      "app/rust/src/lib.rs",
      'use oxbridge::prelude::*;\n\n#[js_export]\npub fn greet(name: &str) -> String {\n    format!("Hello, {name}!")\n}\n',
    );
    lock("app/rust");
    write("app/package.json", '{ "private": true, "type": "module" }');
    write("app/index.html", '<script type="module" src="./main.js"></script>');
    // In place of one that is not here.
    const resolver = "app/node_modules/@rollup/plugin-node-resolve/index.js";
    write(resolver, 'export const nodeResolve = () => ({ name: "node-resolve" });\n');
    write("app/readme.config.js", block(README, "js", "oxbridge/vite"));
    for (const text of blocks(bundlers, "js")) {
      const [, path = "keep.js"] = /^\/\/ ([\w.]+)/.exec(text) ?? [];
      write(`app/${path}`, text);
    }
  });

  test("Vite builds the app, and compilers find what it imports", () => {
    node(join(ROOT, "node_modules/vite/bin/vite.js"), "build");
    expect(readdirSync(join(app, "dist/assets"))).toHaveLength(1);
    const strict = { module: "nodenext", target: "es2022", lib: ["es2022", "dom", "esnext.disposable"], types: [] };
    const paths = JSON.parse(block(bundlers, "json", "paths")).compilerOptions;
    write(
      "app/app.mts",
      'import { greet } from "greeter";\nimport { greet as far } from "greeter/far";\nexport const all: [string, Promise<string>] = [greet(""), far("")];\n',
    );
    for (const more of [{}, paths]) {
      const compilerOptions = { ...strict, strict: true, noEmit: true, ...more };
      write("app/tsconfig.json", JSON.stringify({ compilerOptions, files: ["app.mts"] }));
      node(join(ROOT, "node_modules/typescript/bin/tsc"), "--project", app);
      // Without the link, by the paths.
      rmSync(join(app, "node_modules/greeter"), { force: true });
    }
  });

  test("esbuild builds it, and the page that is told of restarts", () => {
    node("build.js");
    expect(existsSync(join(app, "dist/main.js"))).toBe(true);
    write("app/build-keep.js", readFileSync(join(app, "build.js"), "utf8").replace("main.js", "keep.js"));
    node("build-keep.js");
  });

  test.each(["webpack", "rollup", "readme"])("the configuration of %s has the plugin", (name) => {
    const script = `import("./${name}.config.js").then(({ default: { plugins } }) => console.log(plugins.length))`;
    expect(Number(node("-e", script).stdout)).toBeGreaterThan(0);
  });

  test("its options are those of the plugin", () => {
    const rows = bundlers.text.match(/^\| (`.*) \|/gm) ?? [];
    const named = rows.flatMap((row) =>
      [...(row.split(" | ")[0] as string).matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    const script =
      'import("oxbridge/vite").then((it) => it.default({ x: 1 })).catch((error) => console.log(error.hint.split(" are ")[1]))';
    expect(named.sort()).toEqual(node("-e", script).stdout.trim().split(", ").sort());
  });

  test("what is to be installed are packages that there are", () => {
    const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const installed = blocks(bundlers, "sh").flatMap((text) => text.trim().split(" ").slice(3));
    for (const name of installed) expect({ oxbridge: "", ...peerDependencies }).toHaveProperty(name);
    // A drawing of the folders above.
    for (const [path] of block(bundlers, "text", "rust/").matchAll(/\w[\w.]*\.(?:html|json|js|toml|rs)/g))
      expect([
        path,
        existsSync(join(app, path)) || existsSync(join(app, "rust", path)) || existsSync(join(app, "rust/src", path)),
      ]).toEqual([path, true]);
  });
});

test("the size of a package is shown as the page says", () => {
  const speed = PAGES.find(({ name }) => name === "speed") as Page;
  expect(oxbridge("size", "--help").stdout).toBe(block(speed, "text", "--against"));
  const [build = "", ...sizes] = block(speed, "sh", "oxbridge size").trim().split("\n");
  oxbridge(...build.split(" ").slice(2));
  for (const line of sizes)
    expect(oxbridge(...line.split(" ").slice(2)).stdout).toMatch(/^ +[\d,]+ +[\d.]+ % {3}alloc$/m);
});

describe("versions", () => {
  const versions = PAGES.find(({ name }) => name === "versions") as Page;

  test("the command is as it says itself", () => {
    expect(oxbridge("check", "--help").stdout).toBe(block(versions, "text", "--against"));
    readCommands(block(versions, "sh", "check"));
  });

  test("the changes are said as on the page", () => {
    const u32 = t("u32");
    const invoice = (...more: Field[]): NamedType => type("Invoice", record(field("id", u32), ...more));
    const total = (limit: Type): FunctionItem => func("total", { invoice: named("Invoice"), limit });
    const remind = (docs: string): FunctionItem => func("remind", { invoice: named("Invoice") }, t("unit"), { docs });
    const [before, after] = [
      [invoice(), total(u32), remind("Writes.")],
      [invoice(field("dueDays", u32)), total(t("u8")), remind("Writes to them."), func("discount", {})],
    ].map((items) => parseContract(contractText(manifestOf(items), "0.1.0"))) as [Contract, Contract];
    const text = verdictText({
      ...{ level: "major", next: "2.0.0", changes: compare(before, after) },
      before: { name: "billing", version: "1.4.0", where: "billing@1.4.0" },
      after: { name: "billing", version: "1.4.1", where: "pkg" },
    });
    expect(text).toBe(block(versions, "text", "major "));
  });
});

describe("publishing", () => {
  const publishing = PAGES.find(({ name }) => name === "publishing") as Page;

  test("what Cargo.toml says is known", () => {
    const { package: said } = parseToml(block(publishing, "toml", "jsr")) as { package: { metadata: unknown } };
    expect(readSettings(said.metadata, "Cargo.toml")).toEqual({ name: "@acme/billing", jsr: "@acme/billing" });
  });

  test("the workflow can read the repository, prove where it runs, and knows its commands", () => {
    const { jobs, permissions } = parseYaml(block(publishing, "yaml", "publish")) as Workflow;
    expect(permissions).toEqual({ contents: "read", "id-token": "write" });
    const steps = jobs.publish.steps.map(({ run }) => run ?? "");
    readCommands(steps.join("\n"));
    expect(steps.at(-1)).toBe("npm publish ./pkg --provenance --access public");
  });

  test("the commands are known", () => {
    readCommands(blocks(publishing, "sh").join(""));
  });

  test("the changelog says of which version it is", () => {
    expect(block(publishing, "markdown", "Breaking")).toMatch(/^# .*\n\n## \d+\.\d+\.\d+\n\n- /);
  });
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: { readonly publish: { readonly steps: readonly { readonly run?: string }[] } };
}

/** Refuses a line with a command or an option of ours that is none. */
function readCommands(lines: string): void {
  const own = lines.split("\n").filter((line) => line.startsWith("npx oxbridge "));
  expect(own.length).toBeGreaterThan(0);
  for (const line of own) readArguments(line.replace(/ >.*/, "").split(" ").slice(2));
}

test("the commands for contributors are those of package.json", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const commands = [
    ...blocks(README, "sh", "npm start"),
    ...PAGES.flatMap((page) => blocks(page, "sh", "npm run bench")),
  ];
  const names = [...commands.join("").matchAll(/^npm (?:run )?(\w+)/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(scripts).toHaveProperty(name as string);
});

test("every link leads somewhere", () => {
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-");
  for (const { path, text } of PAGES) {
    for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [file = "", part] = target.split("#");
      const found = join(ROOT, dirname(path), file);
      expect([path, target, existsSync(found)]).toEqual([path, target, true]);
      const anchors = part
        ? readFileSync(found, "utf8")
            .match(/^#+ .*/gm)
            ?.map((line) => anchor(line.replace(/^#+ /, "")))
        : [];
      if (part) expect(anchors).toContain(part);
    }
  }
});

test("one line moves Rust to a server", { timeout: 60_000 }, async () => {
  const servers = PAGES.find(({ name }) => name === "servers") as Page;
  symlinkSync(join(ROOT, "node_modules/ws"), join(folder, "node_modules/ws"));
  const port = 20_000 + (process.pid % 20_000);
  for (const text of blocks(servers, "js")) {
    const [, path = ""] = /^\/\/ ([\w.]+)/.exec(text) ?? [];
    write(path, text.replace("8080", `${port}`));
  }
  const server = spawn(process.execPath, ["server.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on("data", (text) => String(text).includes("ready") && resolve());
      server.on("exit", (code) => reject(new Error(`the server has ended with ${code}`)));
    });
    expect(run(process.execPath, ["client.mjs"]).stdout).toBe("opening \nopen \n19\nclosed \n");
  } finally {
    server.kill();
  }
  for (const line of blocks(servers, "sh").join("").trim().split("\n")) {
    const [, , ...args] = line.split(" ");
    expect(readArguments(args)).toMatchObject({ kind: "serve", options: { packages: ["./pkg"], port: 8080 } });
  }
});

test("every block of every page is tested", () => {
  const left = PAGES.map((each) => [each.path, each.blocks.filter((block) => !used.has(block))]);
  expect(left).toEqual(PAGES.map((each) => [each.path, []]));
});
