/** Modules that a package imports by itself: packages, files of the crate, and what hosts bring. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { writeGlue } from "../npm/dist/cli/glue/glue.js";
import { copiedFiles, neededModules, ownModules } from "../npm/dist/cli/package/import.js";
import { packageFiles } from "../npm/dist/cli/package/package.js";
import { assemble, write } from "./sample.ts";
import { func, imported, manifest, t } from "./types/manifest.ts";

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

describe("files of users", () => {
  const wasm = assemble(`(module
    (import "oxbridge" "__ox_import_check" (func $check (result i32)))
    (memory (export "memory") 1)
    (func (export "__ox_boot"))
    (func (export "__ox_run") (param i32) (result i32) (call $check)))`);

  /** A folder with a package whose Rust calls `check` of `./helpers.js`, which is one of `files`. */
  async function packageOf(files: Record<string, string>): Promise<string> {
    const crate = folderWith(files);
    const all = manifest([imported("./helpers.js", "check", {}, t("u32")), func("run", {}, t("u32"))]);
    const copies = await copiedFiles(all, new Map([["sample", crate]]));
    const made = await packageFiles({
      crate: { name: "sample", version: "1.0.0" },
      oxbridge: "0.0.0",
      manifest: all,
      wasm,
      glue: writeGlue(all, { bindgen: false, imports: ["__ox_import_check"] }),
      copies: Object.fromEntries(Object.entries(copies).map(([path, { text }]) => [path, text])),
      typings: { index: "", assembly: "" },
    });
    const folder = join(crate, "pkg");
    write(folder, made);
    return folder;
  }

  /** What `check` gives, where the package is imported and where it is required; once `later` has passed. */
  async function check(files: Record<string, string>, later = 0): Promise<number[]> {
    const folder = await packageOf(files);
    const both = [
      (await import(pathToFileURL(join(folder, "package.js")).href)) as { run(): number },
      createRequire(import.meta.url)(join(folder, "package.cjs")) as { run(): number },
    ];
    if (later) await new Promise((settle) => setTimeout(settle, later));
    return both.map(({ run }) => run());
  }

  test.each<[what: string, files: Record<string, string>, answer: number]>([
    [
      "regular expressions with quotes and backticks in every position",
      {
        "helpers.js": `const t = "\`", u = 8, g = 2;
if (t) /[\`]/.test(t);
while (false) /["'\`]/.test(t);
{ } /[\`"]/g.exec(t);
const list = [/'/, /"/, /\`/, /[/\`]/, /\\/\`/];
class Quotes { static all = /["'\`{}]/g; [/\`/.source] = 1; get it() { return /}\`/; } }
const f = (x = /\`/) => x.test(t) ? /[}\`]/.test(t) : !/\`/;
function* each() { yield /\`/; return /\`'/; }
label: /\`/.test(t);
const half = u / g / 2; const more = (u) / g; const last = list[0] / 1 || \`\${/\`/.test("\`") ? "}" : /"/}\`;
export const check = () => Number(f()) + half + Quotes.all.flags.length + [...each()].length;
`,
      },
      5,
    ],
    [
      "template literals in each other, over several lines",
      {
        "helpers.js": `const inner = (x) => \`<\${\`[\${\`{\${x}}\`}]\`}>
export const no = 1;
  // import "./none.js"
\`;
const tag = (parts, ...values) => parts.raw.join("|") + values.join();
export const check = () => inner("}").length + tag\`a\\\`\${1}b\${\`\${2}\`}\`.length;
`,
      },
      62,
    ],
    [
      "JSON with an import attribute, whatever its keys are",
      {
        "helpers.js":
          'import data from "./data.json" with { type: "json" };\nexport const check = () => data.__proto__.a + data.list.length;\n',
        "data.json": '{ "__proto__": { "a": 40 }, "list": [1, "`", 3] }\n',
      },
      43,
    ],
    [
      "re-exports of every form",
      {
        "helpers.js":
          'export * from "./all.js";\nexport { a as b, default as c } from "./some.js";\nexport * as ns from "./some.js";\nexport { d as "odd name" } from "./some.js";\n',
        "all.js":
          'import * as self from "./helpers.js";\nexport const check = () => self.b + self.c() + self.ns.d + self["odd name"] + Object.keys(self).length;\nexport default 1;\n',
        "some.js": "export const a = 1;\nexport default () => 10;\nexport const d = 100;\n",
      },
      216,
    ],
    [
      "exports that take something apart, and default exports of every form",
      {
        "helpers.js": `import Base from "./class.js";
import anonymous from "./function.js";
import value from "./value.js";
export const { a, b: [c, { d = 4 }], ...rest } = { a: 1, b: [2, {}], e: 8 };
export default class extends Base {}
export const check = () => a + c + d + rest.e + new Base().one + anonymous() + value;
`,
        "class.js": "export default class Named { one = 100; static two = Named; }\n",
        "function.js": "export default function () { return 1000; }\n",
        "value.js": "export default [1, 2].length + 9998\n",
      },
      11115,
    ],
    [
      "what is exported and changes afterwards",
      {
        "helpers.js":
          'import * as all from "./counter.js";\nimport { n, inc } from "./counter.js";\nexport { n as again } from "./counter.js";\nimport { again } from "./helpers.js";\nexport const check = () => { inc(); inc(); const { length } = [{ n }].filter(({ n }) => n === 2); return n * 100 + all.n * 10 + again + length; };\n',
        "counter.js": "export let n = 0;\nexport function inc() { n++; }\nexport { n as default };\n",
      },
      223,
    ],
    [
      "comments that look like code",
      {
        "helpers.js": `/* export const check = () => 0; import "./none.js"; */
// export { check } from "./none.js"; \`
/** @import { A } from "./none.js" */
export const check = () => /* } */ 5 /* \` */ - // "
  1;
`,
      },
      4,
    ],
    [
      "what the TypeScript compiler writes",
      {
        "helpers.js": `var __awaiter = (this && this.__awaiter) || function (thisArg) { return thisArg; };
export var Kind;
(function (Kind) {
    Kind[Kind["A"] = 7] = "A";
})(Kind || (Kind = {}));
var Private_value;
class Private {
    constructor() { _Private_value.set(this, Kind.A); }
    read() { return _Private_value.get(this); }
}
_Private_value = new WeakMap();
var _Private_value;
export const check = () => new Private().read();
export {};
// # sourceMappingURL=helpers.js.map
`,
      },
      7,
    ],
    [
      "a hashbang, also of a file that is imported",
      {
        "helpers.js": '#!/usr/bin/env node\nimport { two } from "./two.js";\nexport const check = () => two;\n',
        "two.js": "#!/usr/bin/env -S node --no-warnings\nexport const two = 2;\n",
      },
      2,
    ],
    [
      "where a file lies",
      {
        "helpers.js":
          'import { readFileSync } from "node:fs";\nimport data from "./deep/data.json" with { type: "json" };\nexport { data };\nexport const check = () => JSON.parse(readFileSync(new URL("./deep/data.json", import.meta.url), "utf8"))[0];\n',
        "deep/data.json": "[31]",
      },
      31,
    ],
    [
      "names of the runtime, of the package and of CommonJS",
      {
        "helpers.js": `import * as path from "node:path";
const [module, exports, require, __filename] = [1, 2, 3, 4];
class Instance {}
class RustError extends Error {}
let cell = 1, spec = 1, bytes = 1, base64 = 1, init = 1, module1 = 1, run = 1, __ox_modules = 1;
function compile() { return new Instance() instanceof Instance && RustError.name.length; }
export { cell, spec, run, init, Instance, RustError };
export const check = () => module + exports + require + __filename + compile() + path.sep.length + __ox_modules;
`,
      },
      21,
    ],
    [
      "files that import each other",
      {
        "helpers.js":
          'import { odd } from "./odd.js";\nexport function even(n) { return n === 0 || odd(n - 1); }\nexport const check = () => Number(even(10));\n',
        "odd.js":
          'import { even } from "./helpers.js";\nconst early = even(0);\nexport const odd = (n) => early && n !== 0 && even(n - 1);\n',
      },
      1,
    ],
    [
      "scripts without an ending that says so, and modules of CommonJS",
      {
        "helpers.js":
          'import "./effect.cjs";\nimport old from "./old.cjs";\nexport const check = () => old.value + globalThis.effect;\n',
        "old.cjs": "exports.value = 1;\n",
        "effect.cjs": "globalThis.effect = 1;\n",
      },
      2,
    ],
  ])("%s", async (_, files, answer) => {
    expect(await check(files)).toEqual([answer, answer]);
  });

  test("dynamic imports", async () => {
    const files = {
      "helpers.js":
        'let late = 0;\nimport("./late.js").then(async ({ value, next }) => { late = value + (await next).default; });\nexport const check = () => late;\n',
      "late.js": "export const value = 1;\nexport const next = import(`./later.js`);\n",
      "later.js": "export default 2;\n",
    };
    expect(await check(files, 50)).toEqual([3, 3]);
  });

  test("a file that awaits at its top can be imported, and says why it cannot be required", async () => {
    const folder = await packageOf({ "helpers.js": "const one = await 1;\nexport const check = () => one;\n" });
    const { run } = (await import(pathToFileURL(join(folder, "package.js")).href)) as { run(): number };
    expect(run()).toBe(1);
    expect(() => createRequire(import.meta.url)(join(folder, "package.cjs"))).toThrow(
      "modules/helpers.js awaits at its top: import this package, it cannot be required",
    );
  });

  test("a file that is no JavaScript is an error that says where", async () => {
    await expect(packageOf({ "helpers.js": "export const check = () => {\n  return 1 +;\n};\n" })).rejects.toThrow(
      /helpers\.js:2:13: Expression expected$/,
    );
    await expect(packageOf({ "helpers.js": 'export { check } from "./a.js";\n', "a.js": "" })).rejects.toThrow(
      '"check" is not exported by "modules/a.js"',
    );
  });

  test("comments and the form of the code stay, and the same files give the same bytes", async () => {
    const text = "/** Adds. */\nexport function check() {\n    // Why not.\n    return 1 /* one */ + 1;\n}\n";
    const folder = await packageOf({ "helpers.js": text });
    const required = readFileSync(join(folder, "package.cjs"), "utf8");
    expect(required).toContain(text.replace("export ", "").replace(/^(?=.)/gm, "  "));
    expect(readFileSync(join(await packageOf({ "helpers.js": text }), "package.cjs"), "utf8")).toBe(required);
    expect(readFileSync(join(folder, "modules/helpers.js"), "utf8")).toBe(text);
  });

  test("a bundle of 2 MB takes seconds at most", async () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, k) => `export function f${k}(x) { return /[\`"']/.test(x) ? \`\${x}\` : [x, ${k}]; }\n`,
    );
    const files = { "helpers.js": `${lines.join("")}export const check = () => f1(2)[1];\n` };
    expect(files["helpers.js"].length).toBeGreaterThan(2e6);
    const start = performance.now();
    expect(await check(files)).toEqual([1, 1]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
