import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { describe, expect, test } from "vitest";
import { writeGlue } from "../npm/dist/cli/glue/glue.js";
import { ABI as BUILD_ABI, type FunctionItem } from "../npm/dist/cli/manifest/type.js";
import { checkJsrName, jsrFiles } from "../npm/dist/cli/package/jsr.js";
import { packageFiles } from "../npm/dist/cli/package/package.js";
import { keptExports } from "../npm/dist/cli/wasm/kept.js";
import { ABI } from "../npm/dist/src/instance.js";
import { VERSION } from "../npm/dist/src/version.js";
import { manifest, sampleApp, sampleFiles, wasm, write } from "./sample.ts";

const run = promisify(execFile);
const root = new URL("../", import.meta.url).pathname;
const bin = (name: string): string => join(root, "node_modules/.bin", name);

test("`init` of a browser checks its options in builds for development", async () => {
  const init = async (dev: boolean): Promise<string | undefined> =>
    /init = (.*);/.exec(String((await sampleFiles({}, { dev }))["browser.js"]))?.[1];
  expect(await init(false)).toBe("/* @__PURE__ */ initializer(cell, load, compile)");
  expect(await init(true)).toBe("/* @__PURE__ */ checking(initializer(cell, load, compile))");
});

test("the package has one entry for each way in which hosts hand out a module", async () => {
  expect(Object.keys(await sampleFiles()).sort()).toMatchInlineSnapshot(`
    [
      ".gitignore",
      "README.md",
      "assembly-browser.js",
      "assembly-edge-light.js",
      "assembly-edge.js",
      "assembly.cjs",
      "assembly.d.cts",
      "assembly.d.ts",
      "assembly.js",
      "browser.js",
      "cell.js",
      "core.js",
      "edge-light.js",
      "edge.js",
      "far-assembly-browser.js",
      "far-assembly-edge-light.js",
      "far-assembly-edge.js",
      "far-assembly.cjs",
      "far-assembly.d.cts",
      "far-assembly.d.ts",
      "far-assembly.js",
      "far-browser.js",
      "far-core.js",
      "far-edge-light.js",
      "far-edge.js",
      "far-exports.js",
      "far-host.cjs",
      "far-host.d.cts",
      "far-host.d.ts",
      "far-host.js",
      "far-runtime.js",
      "far-server.cjs",
      "far-server.d.cts",
      "far-server.d.ts",
      "far-server.js",
      "far.cjs",
      "far.d.cts",
      "far.d.ts",
      "far.js",
      "far/assembly.d.ts",
      "far/assembly.js",
      "far/host.d.ts",
      "far/host.js",
      "far/serve.d.ts",
      "far/serve.js",
      "far/server.d.ts",
      "far/server.js",
      "glue.js",
      "index.d.cts",
      "index.d.ts",
      "index.js",
      "inline.cjs",
      "inline.d.ts",
      "inline.js",
      "load-browser.js",
      "load-edge-light.js",
      "load-edge.js",
      "load-inline.js",
      "load-more.js",
      "oxbridge.json",
      "package.cjs",
      "package.js",
      "package.json",
      "runtime.js",
      "sample.wasm",
      "sample.wasm.d.cts",
      "sample.wasm.d.ts",
      "serve.cjs",
      "serve.d.cts",
      "serve.d.ts",
      "serve.js",
      "wasm-b64.js",
      "worker-text.js",
      "worker.js",
    ]
  `);
});

test("package.json says what Cargo.toml said", async () => {
  const json = JSON.parse((await sampleFiles({ npmName: "@acme/billing" }))["package.json"] as string);
  expect(json).toMatchObject({
    name: "@acme/billing",
    version: "1.2.3",
    description: "A sample.",
    license: "MIT",
    repository: { type: "git", url: "git+https://example.org/sample" },
  });
  for (const key of ["dependencies", "scripts", "author", "contributors", "keywords", "homepage"])
    expect(json).not.toHaveProperty(key);
});

test("package.json names the people, the words and the licence of the crate as npm does", async () => {
  const crate = { authors: ["Ada <ada@example.org>", "Grace"], keywords: ["money"], homepage: "https://example.org" };
  const json = JSON.parse((await sampleFiles({ ...crate, license: "MIT/Apache-2.0" }))["package.json"] as string);
  expect(json).toMatchObject({
    author: "Ada <ada@example.org>",
    contributors: ["Grace"],
    keywords: ["money"],
    homepage: "https://example.org",
    license: "MIT OR Apache-2.0",
  });
  const other = await sampleFiles({ license: undefined, licenseFile: "/crates/sample/LICENSE.txt" });
  expect(JSON.parse(other["package.json"] as string).license).toBe("SEE LICENSE IN LICENSE.txt");
});

test("a description holds nothing that nobody sees", async () => {
  const files = await sampleFiles({ description: "A\u202e sample.\u2028" });
  expect(files["package.json"]).toContain('"description": "A\\u202e sample.\\u2028"');
  expect(files["README.md"]).toContain("\nA\\u202e sample.\\u2028\n");
});

test("the crate's name is made one that npm takes", async () => {
  const json = JSON.parse((await sampleFiles({ name: "Big_Crate" }))["package.json"] as string);
  expect(json.name).toBe("big_crate");
});

test.each([
  ["", "name length must be greater than zero"],
  ["../evil", "name cannot start with a period, name can only contain URL-friendly characters"],
  ["Bad Name", "name can only contain URL-friendly characters, name can no longer contain capital letters"],
  ["@acme/a b", "name can only contain URL-friendly characters"],
  ["@../evil", "scope cannot start with a period or an underscore"],
  ["@acme/../evil", "name can only contain URL-friendly characters"],
  ["a\u202eb", "name can only contain URL-friendly characters"],
  ["node_modules", "node_modules is not a valid package name"],
  ["path", "path is a core module name"],
])("the name %j is refused with the reason", async (npmName, reason) => {
  await expect(sampleFiles({ npmName })).rejects.toThrow(
    `npm takes no package of the name \`${npmName.replace("\u202e", "\\u202e")}\`: ${reason}`,
  );
});

test("every file that package.json names is there", async () => {
  for (const crate of [{}, { embed: true }]) {
    const files = await sampleFiles(crate);
    const named = [...(files["package.json"] as string).matchAll(/"(\.\/[^"]+\.\w+)"/g)].map(([, path]) =>
      path?.slice(2),
    );
    for (const path of named) expect(files).toHaveProperty([path as string]);
  }
});

test("an embedded package has no entry that fetches", async () => {
  const files = await sampleFiles({ embed: true });
  expect(Object.keys(files).filter((path) => path.includes("browser"))).toEqual([]);
  expect(JSON.parse(files["package.json"] as string)).toMatchObject({ browser: "./inline.js" });
});

test("a small module is embedded, a larger one is not", async () => {
  const has = async (crate: Parameters<typeof sampleFiles>[0], bytes = wasm): Promise<boolean> =>
    "browser.js" in (await sampleFiles(crate, { bytes }));
  // A section that no compression makes smaller.
  const large = new Uint8Array([...wasm, 0, 0x80, 0x80, 2, 0, ...randomBytes(32_767)]);
  expect(WebAssembly.validate(large)).toBe(true);
  expect(await has({ embed: undefined })).toBe(false);
  expect(await has({ embed: "auto" })).toBe(false);
  expect(await has({ embed: false })).toBe(true);
  expect(await has({ embed: "auto" }, large)).toBe(true);
  expect(await has({ embed: true }, large)).toBe(false);
});

test("a program that imports everything gets what the package exports, and no more", async () => {
  const program = (name: string): string => `import * as it from "${name}"; console.log(Object.keys(it).join(" "));`;
  const app = await sampleApp({ "main.js": program("sample"), "inline.js": program("sample/inline") });
  for (const file of ["main.js", "inline.js"]) {
    const { stdout } = await run(process.execPath, [file], { cwd: app });
    expect(stdout).toBe("Far RustError RustPanicError State add echo init\n");
  }
});

test("a change of the module alone changes the file that every export depends on", async () => {
  const { "cell.js": before, "core.js": core } = await sampleFiles();
  const { "cell.js": after } = await sampleFiles({}, { bytes: new Uint8Array([...wasm, 0, 1, 0]) });
  expect(after).not.toBe(before);
  expect(core).toContain('from "./cell.js"');
});

test("the same input gives the same files", async () => {
  expect(await sampleFiles()).toEqual(await sampleFiles());
});

test("no file awaits at the top, reads files, or evaluates text", async () => {
  for (const [path, content] of Object.entries(await sampleFiles())) {
    if (!/\.c?js$/.test(path)) continue;
    expect(content, path).not.toMatch(/^(export |const \w+ = )*await /m);
    // Threads of Node are no `Worker`.
    if (["far-runtime.js", "serve.js", "worker-text.js"].includes(path)) continue;
    expect(content, path).not.toMatch(/node:|(?<!\.)\bBuffer\b(?!\?:)|\bprocess\b|new Function|\beval\(/);
  }
});

test("exports may be called as the package's own words are, and as JavaScript's", async () => {
  const [add] = manifest.functions;
  const names = ["cell", "glue", "default", "load", "module", "require", "encode", "Instance", "add_"];
  const odd = { ...manifest, functions: names.map((name) => ({ ...(add as NonNullable<typeof add>), name })) };
  const files = await packageFiles({
    crate: { name: "sample", version: "1.0.0" },
    oxbridge: VERSION,
    manifest: odd,
    wasm,
    glue: writeGlue(odd, { bindgen: false, imports: [] }),
    typings: { index: "", assembly: "" },
  });
  const app = await sampleApp(Object.fromEntries(Object.entries(files).map(([path, text]) => [`odd/${path}`, text])));
  const program = `
    import { createRequire } from "node:module";
    import * as viaImport from "./odd/inline.js";
    import * as viaPackage from "./odd/package.js";
    const viaRequire = createRequire(import.meta.url)("./odd/inline.cjs");
    const names = ${JSON.stringify(names)};
    console.log(names.every((name) => [viaImport, viaPackage, viaRequire].every((each) => each[name](1, 2) === 3)));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program], { cwd: app });
  expect(stdout).toBe("true\n");
});

test("exports may be called as what the runtime takes from the host", async () => {
  const [add] = manifest.functions;
  const names = ["fetch", "Map", "Error", "queueMicrotask", "WebAssembly", "Uint8Array"];
  const odd = { ...manifest, functions: names.map((name) => ({ ...(add as NonNullable<typeof add>), name })) };
  const files = await packageFiles({
    crate: { name: "sample", version: "1.0.0" },
    oxbridge: VERSION,
    manifest: odd,
    wasm,
    glue: writeGlue(odd, { bindgen: false, imports: [] }),
    typings: { index: "", assembly: "" },
  });
  const app = await sampleApp(Object.fromEntries(Object.entries(files).map(([path, text]) => [`odd/${path}`, text])));
  const program = `
    import * as odd from "./odd/package.js";
    const names = ${JSON.stringify(names)};
    await odd.init({ wasm: "data:application/wasm;base64,${Buffer.from(wasm).toString("base64")}" });
    console.log(names.every((name) => odd[name](1, 2) === 3));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program], { cwd: app });
  expect(stdout).toBe("true\n");
});

test("init neither revives nor reloads what a panic has ended", async () => {
  const program = (panic: string): string => `
    import { init, State } from "sample";
    await init({ panic: "${panic}" });
    State.count();
    try { State.fail(); } catch {}
    const wasm = Promise.reject(new Error("loaded again"));
    wasm.catch(() => {});
    console.log(await init({ wasm }).then(() => State.count(), (error) => error.message));`;
  const cwd = await sampleApp();
  for (const [panic, answer] of [
    ["restart", "1\n"],
    ["fault", "out of luck\n"],
  ] as const) {
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program(panic)], { cwd });
    expect(stdout).toBe(answer);
  }
});

test("a compiled module can be posted to a worker", async () => {
  const program = `
    import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
    import { createRuntimeSync } from ${JSON.stringify(new URL("../npm/dist/src/index.js", import.meta.url).href)};
    import sample from "sample/assembly";
    if (isMainThread) {
      new Worker(new URL(import.meta.url), { workerData: await sample.load() }).on("message", console.log);
    } else {
      const runtime = createRuntimeSync({ assemblies: [sample], wasm: { sample: workerData } });
      parentPort.postMessage(runtime.getAssemblyExports("sample").echo("from a worker"));
    }`;
  const app = await sampleApp({ "main.mjs": program });
  const { stdout } = await run(process.execPath, ["main.mjs"], { cwd: app });
  expect(stdout).toBe("from a worker\n");
});

test("publint finds nothing", async () => {
  const app = await sampleApp();
  const { stdout } = await run(bin("publint"), ["--strict", join(app, "node_modules/sample")]);
  expect(stdout).not.toMatch(/Warnings|Errors/);
});

describe("JSR", () => {
  const jsr = "@acme/sample";

  test("publishes one entry with its typings, and what that needs", { timeout: 60_000 }, async () => {
    const app = await sampleApp({}, { jsr });
    const at = join(app, "node_modules/sample");
    const { name, version, license, exports } = JSON.parse(readFileSync(join(at, "jsr.json"), "utf8"));
    expect({ name, version, license, exports }).toEqual({
      name: jsr,
      version: "1.2.3",
      license: "MIT",
      exports: "./jsr.js",
    });
    // What `npx jsr publish` runs. It asks nothing of JSR, and nobody for a login.
    const args = ["publish", "--dry-run", "--allow-dirty", "--config", "jsr.json"];
    const { stderr } = await run(bin("deno"), args, { cwd: at, env: { ...process.env, NO_COLOR: "1" } });
    expect(stderr).toContain("Dry run complete");
    const program = 'import { add } from "./jsr.js"; console.log(add(1, 2));';
    expect((await run(bin("deno"), ["eval", program], { cwd: at })).stdout).toBe("3\n");
    const files = [...stderr.matchAll(/^ +file:\/\/.*\/sample\/(\S+)/gm)].map(([, path]) => path);
    expect(files.sort()).toEqual(["README.md", "jsr.d.ts", "jsr.js", "jsr.json", "package.js"]);
  });

  test("is told of nothing where the crate has no name for it", async () => {
    expect(Object.keys(await sampleFiles()).filter((path) => path.startsWith("jsr"))).toEqual([]);
  });

  test("has what `lib` its typings need by itself, and its own addresses of packages", () => {
    const module = { name: "", specifier: "", items: [] };
    const files = jsrFiles({
      ...{ name: jsr, version: "1.0.0", index: "", files: [] },
      typings: '/// <reference lib="esnext.disposable" />\n\n// The typings.\n',
      modules: [
        { ...module, dependency: ["slugify", "1.6.6"] },
        { ...module, dependency: ["@jsr/std__path", "^1.0.0"] },
        module,
      ],
    });
    expect(files["jsr.d.ts"]).toBe("// The typings.\n");
    const { imports } = JSON.parse(files["jsr.json"] as string);
    expect(imports).toEqual({ slugify: "npm:slugify@1.6.6", "@jsr/std__path": "jsr:@std/path@^1.0.0" });
  });

  test.each(["sample", "@acme/Sample", "@a/sample", "@acme/s", "@acme/1up", "@acme/a_b"])("takes no %s", (name) => {
    expect(() => checkJsrName(name)).toThrow(`JSR takes no package of the name \`${name}\``);
  });
});

test("the typings resolve under every module system", { timeout: 30_000 }, async () => {
  const app = await sampleApp();
  const args = ["--pack", ".", "--format", "ascii"];
  const { stdout } = await run(bin("attw"), args, { cwd: join(app, "node_modules/sample") });
  expect(stdout).toContain("No problems found");
});

test("what a program does not use is left out of its bundle", async () => {
  const app = await sampleApp({ "main.js": 'import { add } from "sample"; console.log(add(1, 2));\n' });
  const text = await bundle(app, ["browser"]);
  expect(text).toContain("__ox_add");
  expect(text).not.toMatch(/__ox_count|__ox_answer|AGFzbQ/);
  const whole = await bundle(app, []);
  expect(whole).toContain("__ox_add");
  expect(whole).not.toMatch(/__ox_count|__ox_answer/);
});

test("`/inline` is the same instance", async () => {
  const program = 'import * as a from "sample"; import * as b from "sample/inline"; console.log(a.add === b.add);';
  const app = await sampleApp({ "main.js": program });
  write(app, { "browser.mjs": await bundle(app, ["browser"], false) });
  for (const file of ["main.js", "browser.mjs"]) {
    expect((await run(process.execPath, [file], { cwd: app })).stdout, file).toBe("true\n");
  }
});

test("raw exports ship where something calls them", () => {
  const kept = keptExports(manifest, []);
  expect(kept.get("")).toEqual(expect.arrayContaining(["__ox_add", "__ox_alloc", "__ox_boot"]));
  expect(kept.get("")).not.toContain("__ox_release");
  const [add] = manifest.functions as [FunctionItem];
  const bytes = { ...manifest, functions: [{ ...add, result: { kind: "buffer", element: "u8" } as const }] };
  expect(keptExports(bytes, []).get("")).toContain("__ox_release");
  expect(keptExports(manifest, ["schedule"]).get("schedule")).toContain("__ox_run");
});

test("the JavaScript of a small program is small", async () => {
  const app = await sampleApp({ "main.js": 'export { add, echo, init } from "sample";\n' });
  const size = gzipSync(await bundle(app, ["browser"])).length;
  expect(size).toBeLessThan(4100);
});

test("the JavaScript of a small program whose Rust runs in a worker is small", async () => {
  const doors = 'import { add, init } from "sample/far";\nimport { worker } from "sample/far/host";\n';
  const main = `${doors}await init({ host: worker() });\nconsole.log(await add(1, 2));\n`;
  const app = await sampleApp({ "main.js": main });
  const size = gzipSync(await bundle(app, ["browser"], false, FETCHED_LATER)).length;
  expect(size).toBeLessThan(10 * 1024);
});

test("the versions agree", () => {
  const json = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(VERSION).toBe(json.version);
  expect(BUILD_ABI).toBe(ABI);
});

/** What programs fetch only where it is called for. */
const FETCHED_LATER = ["load-more", "wasm-b64", "serve", "far-exports", "worker-text"].map((name) => `./${name}.js`);

async function bundle(
  app: string,
  conditions: string[],
  splitting = true,
  external: readonly string[] = [],
): Promise<string> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: app,
    entryPoints: ["main.js"],
    bundle: true,
    minify: true,
    format: "esm",
    splitting,
    outdir: "dist",
    conditions,
    external: [...external],
    write: false,
  });
  return outputFiles.find((file) => file.path.endsWith("main.js"))?.text ?? "";
}
