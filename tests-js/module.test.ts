/** Modules that a package imports by itself: packages, files of the crate, and what hosts bring. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { copiedFiles, neededModules, ownModules } from "../npm/dist/cli/package/import.js";
import { packageFiles } from "../npm/dist/cli/package/package.js";
import { imported, manifest } from "./types/manifest.ts";

const of = (...modules: readonly (string | [module: string, assembly: string])[]) =>
  manifest(
    modules.map((each, i) => {
      const [module, assembly] = typeof each === "string" ? [each, "sample"] : each;
      return imported(module, `f${i}`, {}, undefined, { assembly, place: `src/lib.rs:${i + 1}` });
    }),
  );

/** A folder with files that hold their own paths, and what else is given. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "oxbridge-module-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test("packages, hosts and files come with the package, everything else from the program", () => {
  const all = of(
    "billing-host",
    "npm:left-pad",
    "npm:@a/b@^1.2/c.js",
    "jsr:@std/path@1",
    "node:fs",
    "https://x.y/z.js",
    "",
  );
  expect(neededModules(all)).toEqual(["billing-host"]);
  expect(ownModules(all).map(({ specifier, dependency }) => [specifier, dependency])).toEqual([
    ["left-pad", ["left-pad", "*"]],
    ["@a/b/c.js", ["@a/b", "^1.2"]],
    ["@jsr/std__path", ["@jsr/std__path", "1"]],
    ["node:fs", undefined],
    ["https://x.y/z.js", undefined],
  ]);
});

test("packages become dependencies", async () => {
  const files = await packageFiles({
    crate: { name: "sample", version: "1.0.0" },
    oxbridge: "0.0.0",
    manifest: of("npm:left-pad@1", "npm:left-pad@1", "jsr:@std/path@1"),
    wasm: new Uint8Array(),
    glue: { imports: [], runtime: [], declarations: [], calls: [] },
    typings: { index: "", assembly: "" },
  });
  const { dependencies } = JSON.parse(files["package.json"] as string);
  expect(dependencies).toEqual({ "left-pad": "1", "@jsr/std__path": "1" });
});

test("a file is copied with those that it imports by relative paths", async () => {
  const own = folderWith({
    "host.js": 'import { a } from "./js/a.js";\nimport "left-pad";\nexport const f0 = a;\n',
    "js/a.js": 'export { b as a } from "../js/b.js";\nimport("./c.js");\n',
    "js/b.js": 'import "./a.js";\n// import "./not.js"\nexport const b = 1;\n',
    "js/c.js": "",
  });
  const linked = folderWith({ "host.js": "export const f1 = 2;\n" });
  const all = of("./host.js", ["./host.js", "linked"], "./js/c.js");
  const files = await copiedFiles(
    all,
    new Map([
      ["sample", own],
      ["linked", linked],
    ]),
  );
  expect(Object.keys(files).sort()).toEqual([
    "modules/host.js",
    "modules/js/a.js",
    "modules/js/b.js",
    "modules/js/c.js",
    "modules/linked/host.js",
  ]);
  expect(ownModules(all).map(({ specifier }) => specifier)).toEqual([
    "./modules/host.js",
    "./modules/linked/host.js",
    "./modules/js/c.js",
  ]);
  expect(files["modules/linked/host.js"]).toEqual({ source: join(linked, "host.js"), text: "export const f1 = 2;\n" });
});

test("a file that cannot be read is an error that names it, and who imports it", async () => {
  const own = folderWith({ "host.js": 'import "./missing.js";\n', "far.js": 'import "../../out.js";\n' });
  const copy = (module: string) => copiedFiles(of(module), new Map([["sample", own]]));
  await expect(copy("./none.js")).rejects.toThrow(
    `src/lib.rs:1: \`f0\` imports ${join(own, "none.js")}, which cannot be read`,
  );
  await expect(copy("./host.js")).rejects.toThrow(
    `${join(own, "host.js")} imports ${join(own, "missing.js")}, which cannot be read`,
  );
  await expect(copy("./far.js")).rejects.toThrow("`../../out.js`, which is outside of the folder of its crate");
  await expect(copy("../out.js")).rejects.toThrow("src/lib.rs:1: `../out.js` is outside of the folder of its crate");
});
