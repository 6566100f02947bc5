/** `oxbridge new`: what it writes, refuses and adds, and one template really made of what is packed. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { VERSION } from "../npm/dist/src/version.js";
import { ROOT } from "./pages.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "oxbridge-new-")));
/** Beside it, with nothing above that npm would take for its project. */
const apart = realpathSync(mkdtempSync(join(tmpdir(), "oxbridge-library-")));
afterAll(() => {
  for (const each of [folder, apart]) rmSync(each, { recursive: true, force: true });
}, 60_000);

const cli = join(ROOT, "npm/dist/cli/cli.js");
const TEMPLATES = ["library", "vite", "react", "vue", "svelte", "worker", "node", "deno"];

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program as a terminal without a person does. The package manager that runs the tests is no matter here. */
function run(command: string, args: readonly string[], cwd = folder, env: NodeJS.ProcessEnv = {}): Ran {
  const { npm_config_user_agent: _, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...rest, ...env } });
  return { code: status, stdout, stderr };
}

const oxbridge = (args: readonly string[], cwd = folder, env: NodeJS.ProcessEnv = {}): Ran =>
  run(process.execPath, [cli, "new", ...args], cwd, env);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

/** What stands under a title of the summary. */
const said = (text: string, title: string): string[] =>
  (text.split(`\n${title}:\n`)[1]?.split("\n\n")[0] ?? "").trim().split(/\n */);

describe("what is asked for without a terminal", () => {
  test.each([
    [["x"], "no template", `oxbridge new FOLDER --template ${[...TEMPLATES, "existing"].join("|")}`],
    [["--template", "node"], "no folder", "oxbridge new FOLDER --template node"],
    [["x", "--template", "raect"], "no template `raect`; did you mean `react`?", undefined],
    [["x", "y", "--template", "node"], "`new` takes one folder, and no `y`", undefined],
    [["x", "--templat", "node"], "no option `--templat`; did you mean `--template`?", undefined],
    [["x", "--oxbridge"], "--oxbridge needs a version, a folder or an archive", undefined],
    [
      ["Loud", "--template", "node"],
      "npm takes no package of the name `Loud`: name can no longer contain capital letters",
      undefined,
    ],
    [["x", "--template", "node", "--name", "loop"], "`loop` is a word that Rust keeps for itself", undefined],
    [
      ["x", "--template", "node", "--name", "@acme/2d"],
      "cargo takes no crate of the name `2d`: it must begin with a letter",
      undefined,
    ],
    [
      ["x", "--template", "library", "--name", "oxbridge"],
      "`oxbridge` is a word that Rust keeps for itself",
      undefined,
    ],
  ])("%j", (args, message, help) => {
    const { code, stderr } = oxbridge(args);
    expect(stderr.split("\n")[0]).toBe(`error: ${message}`);
    if (help !== undefined) expect(stderr).toContain(`help: ${help}`);
    expect(code).toBe(2);
    expect(readdirSync(folder)).not.toContain("x");
  });
});

describe("nothing is written over", () => {
  test("a folder that holds something is refused", () => {
    write("full/notes.txt", "mine");
    const { code, stderr } = oxbridge(["full", "--template", "node", "--no-install"]);
    expect(stderr).toBe(
      "error: full is not empty: it holds notes.txt\n  help: give a new folder, or add a crate to the project in it: --template existing\n",
    );
    expect([code, readdirSync(join(folder, "full"))]).toEqual([2, ["notes.txt"]]);
  });

  test("a file is refused", () => {
    write("file", "mine");
    const { code, stderr } = oxbridge(["file", "--template", "node"]);
    expect([code, stderr.split("\n")[0]]).toEqual([2, "error: file is no folder"]);
  });

  test("a repository without files is taken", () => {
    mkdirSync(join(folder, "fresh/.git"), { recursive: true });
    expect(oxbridge([".", "--template", "node", "--no-install"], join(folder, "fresh")).code).toBe(0);
    expect(JSON.parse(read("fresh/package.json")).name).toBe("fresh");
  });
});

/** As an archive is given that has been packed. */
mkdirSync(join(folder, "archive"));

describe.each(TEMPLATES)("the template %s", (template) => {
  const name = `made-${template}`;
  const own = (path: string): string => read(`${name}/${path}`);
  const crate = template === "library" ? "." : "rust";
  const { code, stdout } = oxbridge([name, "--template", template, "--no-install", "--oxbridge", "archive"]);
  const paths = readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(join(folder, name).length + 1));

  test("is written whole, with the project's name in it", () => {
    expect(code).toBe(0);
    expect(said(stdout, "Written")).toEqual(paths.sort());
    for (const path of paths) expect([path, own(path)]).not.toEqual([path, expect.stringContaining("template-name")]);
    expect(paths).toEqual(expect.arrayContaining([".gitignore", "README.md", "package.json"]));
  });

  test("takes at most three commands from nothing to the function's result", () => {
    const next = said(stdout, "Next");
    expect(next[0]).toBe(`cd ${name}`);
    // `--no-install` has left one to do, and the last one runs the tests.
    const without = next.filter((each) => !each.endsWith(" install"));
    expect(without.slice(0, template === "library" ? undefined : -1)).toHaveLength(2);
  });

  test("depends on one oxbridge, for npm and for cargo", () => {
    expect(JSON.parse(own("package.json")).devDependencies.oxbridge).toBe("file:../archive");
    const at = template === "library" ? "" : "../";
    const line = `oxbridge = { path = "${at}node_modules/oxbridge/crate", version = "${VERSION}" }`;
    expect(own(join(crate, "Cargo.toml")).split("\n")).toContain(line);
  });

  test("has tests of Rust and of TypeScript", () => {
    expect(own(join(crate, "src/lib.rs"))).toContain("#[test]");
    const tests = paths.filter((path) => /[._]test\.tsx?$/.test(path));
    expect(tests).not.toEqual([]);
    for (const path of tests) expect(own(path)).toMatch(/\btest\("/);
  });

  test("has a README of some ten lines, and whatever that runs", () => {
    const text = own("README.md");
    expect(text.trim().split("\n").length).toBeLessThanOrEqual(14);
    const { scripts = {} } = JSON.parse(own("package.json"));
    const { tasks = {} } = template === "deno" ? JSON.parse(own("deno.json")) : {};
    const papers = template === "library" ? text + own("CONTRIBUTING.md") : text;
    const commands = [...papers.matchAll(/^(?:npm (?:run )?|deno task )([\w:]+)/gm)].map(([, name]) => name as string);
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands) expect({ install: "", ...scripts, ...tasks }).toHaveProperty([command]);
  });

  test("compiles", () => {
    // Deno checks the types of its own, when the template is run.
    if (template === "deno") return expect(own("deno.json")).toContain("rust/pkg/index.js");
    expect(checked(template)).toBe("");
  });
});

/** What a project is checked with besides the packages of this repository, which lie above it. */
const STAND_INS: Readonly<Record<string, string>> = {
  "node_modules/oxbridge/vite.d.ts": `import type { Plugin } from "vite";
export default function oxbridge(options?: { crate?: string }): Plugin;\n`,
  "node_modules/oxbridge/package.json": '{ "name": "oxbridge", "exports": { "./vite": { "types": "./vite.d.ts" } } }',
  "src/stand-ins.d.ts": `declare module "@vitejs/plugin-react" { export default function react(): import("vite").Plugin; }
declare module "@vitejs/plugin-vue" { export default function vue(): import("vite").Plugin; }
declare module "@sveltejs/vite-plugin-svelte" { export function svelte(): import("vite").Plugin; }
declare module "*.vue" { const component: import("vue").Component; export default component; }\n`,
};

const INIT = "export declare function init(options?: object): Promise<void>;\n";
const GREET = `${INIT}export declare function greet(name: string): string;\n`;

/** The typings of the project's crate, as far as it uses them. */
const CRATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  library: { "pkg/index.d.ts": GREET },
  node: { "rust/pkg/index.d.ts": GREET },
  worker: {
    "node_modules/made-worker-rust/package.json": JSON.stringify({
      exports: { "./far": { types: "./far.d.ts" }, "./far/host": { types: "./far-host.d.ts" } },
    }),
    "node_modules/made-worker-rust/far.d.ts": `export declare function init(options: { host: { kind: "host" } }): Promise<void>;
export declare function countPrimes(end: number, progress: (done: number) => void): Promise<number>;
export declare const session: { dispose(): void };\n`,
    "node_modules/made-worker-rust/far-host.d.ts": 'export declare function worker(): { kind: "host" };\n',
  },
};

/** What TypeScript says of a project. Files of Vue and Svelte have compilers of their own. */
function checked(template: string): string {
  const name = `made-${template}`;
  const own = `node_modules/${name}-rust`;
  const crate = CRATES[template] ?? {
    [`${own}/package.json`]: '{ "exports": { ".": { "types": "./index.d.ts" } } }',
    [`${own}/index.d.ts`]: GREET,
  };
  for (const [path, text] of Object.entries({ ...STAND_INS, ...crate })) write(`${name}/${path}`, text);
  if (!existsSync(join(folder, "node_modules"))) symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  return run(process.execPath, [tsc, "--noEmit", "--pretty", "false"], join(folder, name)).stdout;
}

test("a scope is the package's, and the crate has the name behind it", () => {
  oxbridge(["scoped", "--template", "library", "--name", "@acme/greeter", "--no-install"]);
  const manifest = read("scoped/Cargo.toml");
  expect(manifest).toContain('[package]\nname = "greeter"\n');
  expect(manifest).toContain('[package.metadata.oxbridge]\nname = "@acme/greeter"\n');
  expect(read("scoped/README.md")).toContain("npm install @acme/greeter\n");
  oxbridge(["scoped-page", "--template", "vite", "--name", "@acme/shop", "--no-install"]);
  expect(JSON.parse(read("scoped-page/package.json")).name).toBe("@acme/shop");
  expect(read("scoped-page/rust/Cargo.toml")).toContain('name = "shop-rust"\n');
  expect(read("scoped-page/src/main.ts")).toContain('from "shop-rust"');
});

test.each([
  ["npm", ["npm install", "npm run dev", "npm test"]],
  ["pnpm", ["pnpm install", "pnpm run dev", "pnpm run test"]],
  ["yarn", ["yarn install", "yarn run dev", "yarn run test"]],
  ["bun", ["bun install", "bun run dev", "bun run test"]],
])("whoever starts it with %s goes on with it", (manager, commands) => {
  const env = { npm_config_user_agent: `${manager}/1.0.0 node/v24.0.0` };
  const { stdout } = oxbridge([`by-${manager}`, "--template", "vite", "--no-install"], folder, env);
  expect(said(stdout, "Next").slice(1)).toEqual(commands);
  // Cargo looks into no archive of Yarn's.
  const own = said(stdout, "Written").filter((path) => path === ".yarnrc.yml");
  expect(own.map((path) => read(`by-${manager}/${path}`).includes("\nnodeLinker: node-modules\n"))).toEqual(
    manager === "yarn" ? [true] : [],
  );
});

test("what Deno cannot install of an archive, npm does", () => {
  write("oxbridge-0.tgz", "");
  const made = (name: string, spec: string): string[] =>
    said(oxbridge([name, "--template", "deno", "--no-install", "--oxbridge", spec]).stdout, "Next");
  expect(made("by-archive", "oxbridge-0.tgz")).toEqual([
    "cd by-archive",
    "npm install",
    "deno task start",
    "deno task test",
  ]);
  expect(made("by-version", "0.1.0")[1]).toBe("deno install");
});

describe("the template existing", () => {
  let count = 0;
  // As the other templates have it.
  const { binaryen } = JSON.parse(read("made-node/package.json")).devDependencies;

  /** Adds a crate to a project of these files, and reads what has become of one of them. */
  function add(files: Readonly<Record<string, string>>, options: readonly string[] = []) {
    const name = `existing-${count++}`;
    for (const [path, text] of Object.entries({ "package.json": '{ "name": "shop" }', ...files }))
      write(`${name}/${path}`, text);
    const ran = oxbridge(["--template", "existing", "--no-install", ...options], join(folder, name));
    return { ...ran, text: (path: string): string => read(`${name}/${path}`) };
  }

  test("adds a crate, and to package.json what builds it, in its own style", () => {
    const json = '{\n\t"name": "@acme/shop",\n\t"scripts": {\n\t\t"start": "node ."\n\t}\n}';
    const { stdout, text } = add({ "package.json": json });
    expect(text("package.json")).toBe(
      `{
\t"name": "@acme/shop",
\t"scripts": {
\t\t"start": "node .",
\t\t"build:rust": "oxbridge build --crate rust",
\t\t"test:rust": "cargo test --manifest-path rust/Cargo.toml"
\t},
\t"imports": {
\t\t"#rust": "./rust/pkg/index.js"
\t},
\t"devDependencies": {
\t\t"binaryen": "${binaryen}",
\t\t"oxbridge": "^${VERSION}"
\t}
}`,
    );
    expect(text("rust/Cargo.toml")).toContain('name = "shop-rust"');
    expect(text(".gitignore")).toBe("/rust/target\n");
    expect(said(stdout, "Written")).toEqual(["rust/Cargo.toml", "rust/src/lib.rs"]);
    expect(said(stdout, "Added")).toEqual([
      'package.json: scripts "build:rust": "oxbridge build --crate rust"',
      'package.json: scripts "test:rust": "cargo test --manifest-path rust/Cargo.toml"',
      'package.json: imports "#rust": "./rust/pkg/index.js"',
      `package.json: devDependencies "binaryen": "${binaryen}"`,
      `package.json: devDependencies "oxbridge": "^${VERSION}"`,
      ".gitignore: /rust/target",
    ]);
    expect(said(stdout, "Next")).toEqual(["npm install", "npm run build:rust", "npm run test:rust"]);
  });

  test("leaves what is there, and says what it would have been", () => {
    const scripts = { "build:rust": "make" };
    const { stdout, text } = add({
      "package.json": JSON.stringify({ name: "shop", scripts, dependencies: { oxbridge: "1.0.0" } }),
      ".gitignore": "node_modules\ntarget/",
    });
    const { scripts: now, dependencies, devDependencies } = JSON.parse(text("package.json"));
    expect([now["build:rust"], dependencies.oxbridge, devDependencies.oxbridge]).toEqual(["make", "1.0.0", undefined]);
    expect(stdout).not.toContain('has a "oxbridge"');
    expect(text(".gitignore")).toBe("node_modules\ntarget/");
    expect(said(stdout, "Left to you")[0]).toBe(
      'package.json: scripts has a "build:rust" already; what oxbridge needs is "build:rust": "oxbridge build --crate rust"',
    );
  });

  const IMPORT = 'import oxbridge from "oxbridge/vite";\n';
  const VITE = 'import { defineConfig } from "vite";\n';

  test.each([
    [
      `${VITE}\nexport default defineConfig({});\n`,
      `${IMPORT}${VITE}\nexport default defineConfig({\n  plugins: [oxbridge({ crate: "rust" })],\n});\n`,
    ],
    [
      `${VITE}export default defineConfig({ plugins: [] });\n`,
      `${IMPORT}${VITE}export default defineConfig({ plugins: [oxbridge({ crate: "rust" })] });\n`,
    ],
    [
      `import vue from '@vitejs/plugin-vue'\nexport default {\n  plugins: [vue()],\n}\n`,
      `import oxbridge from 'oxbridge/vite'\nimport vue from '@vitejs/plugin-vue'\nexport default {\n  plugins: [oxbridge({ crate: 'rust' }), vue()],\n}\n`,
    ],
    [
      `// plugins: [none]\n${VITE}export default defineConfig({\n  plugins: [\n    a(),\n    b(),\n  ],\n});\n`,
      `// plugins: [none]\n${IMPORT}${VITE}export default defineConfig({\n  plugins: [\n    oxbridge({ crate: "rust" }),\n    a(),\n    b(),\n  ],\n});\n`,
    ],
  ])("puts the plugin into %j", (before, after) => {
    const { text, stdout } = add({ "vite.config.ts": before });
    expect(text("vite.config.ts")).toBe(after);
    expect(said(stdout, "Added")).toContain('vite.config.ts: the plugin oxbridge({ crate: "rust" })');
    expect(JSON.parse(text("package.json")).imports).toBe(undefined);
    expect(said(stdout, "Left to you")[0]).toContain('import { greet, init } from "shop-rust"');
  });

  test.each([
    'const { defineConfig } = require("vite");\nmodule.exports = defineConfig({ plugins: [] });\n',
    `${VITE}export default defineConfig({ plugins: [], worker: { plugins: [] } });\n`,
    `${VITE}export default defineConfig(({ mode }) => make(mode));\n`,
  ])("leaves %j alone, and says what to write", (before) => {
    const { text, stdout } = add({ "vite.config.js": before });
    expect(text("vite.config.js")).toBe(before);
    expect(said(stdout, "Left to you")[0]).toBe(
      'vite.config.js: import oxbridge from "oxbridge/vite", and put oxbridge({ crate: "rust" }) into `plugins`',
    );
  });

  test("adds no plugin a second time", () => {
    const before = `${IMPORT}export default { plugins: [oxbridge({ crate: "rust" })] };\n`;
    const { text, stdout } = add({ "vite.config.ts": before });
    expect(text("vite.config.ts")).toBe(before);
    expect(stdout).not.toContain("vite.config.ts");
  });

  test("says which way of TypeScript's finds no `#rust`", () => {
    const { stdout } = add({ "tsconfig.json": '{ "compilerOptions": { "moduleResolution": "node" } }' });
    expect(said(stdout, "Left to you")[0]).toBe(
      'tsconfig.json: "moduleResolution": "bundler" (or "nodenext"): "node" does not find "#rust"',
    );
  });

  test("finds the package where npm puts that of a workspace, and pnpm", () => {
    write("space/package.json", '{ "workspaces": ["apps/*"] }');
    write("space/apps/shop/package.json", '{ "name": "shop" }');
    write("space/apps/other/package.json", '{ "name": "other" }');
    const at = (name: string): string => {
      oxbridge(["--template", "existing", "--no-install"], join(folder, "space/apps", name));
      return /path = "(.*?)"/.exec(read(`space/apps/${name}/rust/Cargo.toml`))?.[1] ?? "";
    };
    expect(at("shop")).toBe("../../../node_modules/oxbridge/crate");
    write("space/pnpm-lock.yaml", "");
    expect(at("other")).toBe("../node_modules/oxbridge/crate");
  });

  test("says what Yarn must be told, unless it puts packages into folders", () => {
    const line = ".yarnrc.yml: nodeLinker: node-modules, since Cargo takes the crate of oxbridge from a folder";
    const left = (files: Readonly<Record<string, string>>): boolean =>
      said(add(files).stdout, "Left to you").includes(line);
    const lock = "# This file is generated by running yarn.\n\n__metadata:\n  version: 8\n";
    expect(left({ "yarn.lock": lock })).toBe(true);
    expect(left({ "yarn.lock": lock, ".yarnrc.yml": "nodeLinker: pnp\n" })).toBe(true);
    expect(left({ "yarn.lock": lock, ".yarnrc.yml": "nodeLinker: node-modules\n" })).toBe(false);
    expect(left({ "yarn.lock": "# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n" })).toBe(false);
    expect(left({ "package-lock.json": "{}" })).toBe(false);
  });

  test("says what a workspace of cargo must be told", () => {
    write("cargo/Cargo.toml", '[workspace]\nmembers = ["a"]\n');
    write("cargo/web/package.json", '{ "name": "web" }');
    const { stdout } = oxbridge(["--template", "existing", "--no-install"], join(folder, "cargo/web"));
    expect(said(stdout, "Left to you").at(-1)).toContain('put "web/rust" into `members` of [workspace]');
  });

  test("refuses a folder without a project, and one that has a crate", () => {
    mkdirSync(join(folder, "bare"));
    const { stderr } = oxbridge(["--template", "existing"], join(folder, "bare"));
    expect(stderr).toBe("error: there is no package.json in .\n  help: make a project: oxbridge new FOLDER\n");
    expect(add({ "package.json": "{" }).stderr).toContain("error: package.json is not JSON: ");
    const { stderr: again, code } = add({ "rust/mine.txt": "mine" });
    expect([code, again]).toEqual([2, "error: rust is there already, and nothing is written over\n"]);
  });
});

test("a library is made of what is packed, tested and built", { timeout: 600_000 }, () => {
  const { npm_execpath: path } = process.env;
  const npm = (args: readonly string[], cwd = apart, env: NodeJS.ProcessEnv = {}): number => {
    const [command, first] = path ? [process.execPath, [path]] : ["npm", []];
    const start = performance.now();
    const { code, stdout, stderr } = run(command, [...first, ...args], cwd, {
      npm_config_prefer_offline: "true",
      ...env,
    });
    expect([args[0], code, code === 0 ? "" : stdout + stderr]).toEqual([args[0], 0, ""]);
    return (performance.now() - start) / 1000;
  };
  // Without `prepack`, which would wipe what other tests are using.
  for (const from of [ROOT, join(ROOT, "npm/create")])
    npm(["pack", from, "--silent", "--ignore-scripts", "--pack-destination", apart]);
  const [oxbridge, create] = ["oxbridge", "create-oxbridge"].map((name) => join(apart, `${name}-${VERSION}.tgz`));
  const made = npm([
    ...["exec", "--yes", `--package=${oxbridge}`, `--package=${create}`, "--"],
    ...["create-oxbridge", "greeter", "--template", "library", "--oxbridge", oxbridge as string],
  ]);
  const library = join(apart, "greeter");
  // The versions that the tests have compiled already, so that none is looked for in a registry.
  copyFileSync(join(ROOT, "Cargo.lock"), join(library, "Cargo.lock"));
  const env = { CARGO_TARGET_DIR: join(apart, "target"), CARGO_NET_OFFLINE: "true" };
  const start = performance.now();
  execFileSync("cargo", ["test"], { cwd: library, env: { ...process.env, ...env }, stdio: "ignore" });
  const tested = (performance.now() - start) / 1000;
  const begun = performance.now();
  const built = run(
    process.execPath,
    [join(library, "node_modules/oxbridge/npm/dist/cli/cli.js"), "build"],
    library,
    env,
  );
  const took = (performance.now() - begun) / 1000;
  const compiled = Number(/^cargo +([\d.]+) s/m.exec(built.stdout)?.[1]);
  const ran = npm(["test"], library, env);
  const [cargo, ours] = [tested + compiled, took - compiled].map((seconds) => seconds.toFixed(1));
  console.log(
    `from nothing to a tested library: npm ${made.toFixed(1)} s, cargo ${cargo} s, oxbridge ${ours} s; again ${ran.toFixed(1)} s`,
  );
  expect(JSON.parse(readFileSync(join(library, "pkg/package.json"), "utf8"))).toMatchObject({
    name: "greeter",
    license: "MIT",
  });
  expect(readdirSync(join(library, "pkg"))).toEqual(expect.arrayContaining(["README.md", "LICENSE"]));
});
