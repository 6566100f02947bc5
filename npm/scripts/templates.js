/**
 * `npm run templates [-- --filter WORD]`: each template of `oxbridge new` as a person uses it, from what is packed and in
 * an empty folder: made, installed, tested, built, and run, in Chromium if it is a page. Some minutes.
 */

import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs, promisify, stripVTControlCharacters } from "node:util";
import { build } from "./build.js";
import { browser, packages, root } from "./setup.js";

const { values: options } = parseArgs({ options: { filter: { type: "string" } } });

build();
process.env.CHROMIUM ??= browser().browser;
const { openBrowser } = await import("../../tests-js/environments/page.js");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "oxbridge-templates-")));
const start = promisify(execFile);
const { npm_config_user_agent: _, ...inherited } = process.env;
const env = {
  ...inherited,
  CARGO_TARGET_DIR: join(root, "target/templates"),
  CARGO_TERM_QUIET: "true",
  NO_COLOR: "1",
  npm_config_prefer_offline: "true",
  PATH: [process.env.PATH, join(root, "node_modules/.bin")].join(delimiter),
  YARN_ENABLE_TELEMETRY: "false",
  YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
};

/** What a command prints. It fails with everything that the command said. */
async function run(line, cwd, more = {}) {
  const [command, ...args] = line.split(" ");
  const own = { ...env, ...more };
  try {
    return (await start(command, args, { cwd, env: own, maxBuffer: 1 << 26, timeout: 600_000 })).stdout;
  } catch ({ stdout = "", stderr = "", message }) {
    throw new Error(`${line}\n${stripVTControlCharacters(`${stdout}${stderr}` || message)}`);
  }
}

const GREETING = "Hello, Ada, from Rust!";
const page = (shows) => (at) => seen(at, shows);

/** What is done with each after it has been installed and its tests have passed. */
const TEMPLATES = {
  library: (at) => expectOutput("npm pack ./pkg --dry-run --json", at, '"name": "made-library"'),
  vite: page(GREETING),
  react: page(GREETING),
  vue: page(GREETING),
  svelte: page(GREETING),
  worker: page("216,816"),
  node: (at) => expectOutput("npm start", at, GREETING),
  deno: (at) => expectOutput("deno task start", at, GREETING),
  existing: (at) => expectOutput("node main.js", at, GREETING),
  "vite by pnpm": page(GREETING),
  "vite by yarn": page(GREETING),
};

/** Programs of package managers that are no part of Node, by what starts them. */
async function manager(name) {
  packages(join(root, "tests-js/environments"));
  const { bin, program } = await import("../../tests-js/environments/tools.js");
  if (name === "pnpm") return program("pnpm");
  env.YARN_NPM_REGISTRY_SERVER = (await run("npm config get registry", folder)).trim();
  return `${process.execPath} ${bin("@yarnpkg/cli-dist", "yarn")}`;
}

async function expectOutput(line, at, text) {
  const printed = await run(line, at);
  if (!printed.includes(text)) throw new Error(`${line} does not print ${text}\n${printed}`);
}

/** Opens the page in development, and then as it is shipped. */
async function seen(at, text) {
  await shown(at, ["--port", "0"], text);
  await run("npm run build", at);
  await shown(at, ["preview", "--port", "0"], text);
}

async function shown(at, args, text) {
  const vite = spawn(process.execPath, ["node_modules/vite/bin/vite.js", ...args], { cwd: at, env });
  const opened = await chromium.newPage();
  const said = [];
  opened.on("pageerror", (error) => said.push(error.message));
  try {
    await opened.goto(await addressOf(vite, said));
    const has = `(document.body.innerText + (document.querySelector("output")?.value ?? "")).includes("${text}")`;
    await opened.waitForFunction(has, undefined, { timeout: 60_000 });
  } catch (error) {
    throw new Error(`vite ${args.join(" ")}: the page does not show ${text}\n${said.join("\n")}`, { cause: error });
  } finally {
    await opened.close();
    vite.kill();
  }
}

/** Where Vite says that it listens. */
async function addressOf(vite, said) {
  for await (const line of createInterface({ input: vite.stdout })) {
    const text = stripVTControlCharacters(line);
    said.push(text);
    const [address] = /http:\/\/localhost:\d+\//.exec(text) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("Vite has ended");
}

for (const from of [root, join(root, "npm/create")])
  await run(`npm pack ${from} --silent --ignore-scripts --pack-destination ${folder}`, folder);
const [oxbridge, create] = ["oxbridge", "create-oxbridge"].map((name) => join(folder, `${name}-${version}.tgz`));

/** Makes a project as `npm create`, or that of another manager, does, and installs it. */
async function made(name) {
  const [template, by] = name.split(" by ");
  const at = join(folder, `made-${name.replaceAll(" ", "-")}`);
  mkdirSync(at);
  if (template === "existing") {
    writeFileSync(join(at, "package.json"), '{ "name": "made-existing", "private": true, "type": "module" }');
    writeFileSync(join(at, "main.js"), 'import { greet } from "#rust";\nconsole.log(greet("Ada"));\n');
  }
  // Deno installs no archive, npm does it for Deno, too.
  const how = `--template ${template} --no-install --oxbridge ${oxbridge}`;
  const user = by === undefined ? {} : { npm_config_user_agent: `${by}/4.0.0` };
  await run(`npm exec --yes --package=${oxbridge} --package=${create} -- create-oxbridge . ${how}`, at, user);
  if (by === undefined) {
    await run("npm install --no-audit --no-fund", at);
    return { at, test: TESTS[template] ?? ["npm test"] };
  }
  const program = await manager(by);
  if (by === "yarn") await chooseVite(at);
  await run(`${program} install`, at);
  return { at, test: [`${program} run test`, `${program} run build`] };
}

/** Yarn fails where a registry lacks a dependency for other systems, as that of the newest Vite may be: ours, then. */
async function chooseVite(at) {
  const file = join(at, "package.json");
  const { vite } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), resolutions: { vite } }));
}

const TESTS = { deno: ["deno task test"], existing: ["npm run test:rust", "npm run build:rust"] };
const chosen = Object.entries(TEMPLATES).filter(([name]) => name.includes(options.filter ?? ""));
const chromium = await openBrowser();
let failed = 0;
for (const [template, works] of chosen) {
  const begun = performance.now();
  const took = () => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
  try {
    const { at, test } = await made(template);
    const installed = took();
    for (const line of test) await run(line, at);
    await works(at);
    console.log(`${template.padEnd(14)}ok, installed after ${installed}, all after ${took()}`);
  } catch (error) {
    failed++;
    console.log(`${template.padEnd(14)}FAILED\n${String(error.message).replaceAll(/^/gm, "  ")}`);
  }
}
await chromium.close();
rmSync(folder, { recursive: true, force: true });
console.log(`Templates: ${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
