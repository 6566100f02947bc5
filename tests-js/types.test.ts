/** The public typings: what is in `types/` is what the build gives, and strict programs compile against it. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { COMPILERS, compile, MATRIX, title } from "./types/compile.ts";
import { flatten } from "./types/flatten.ts";
import { expectGolden } from "./types/golden.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PACKAGE = join(ROOT, "tests-rs/pkg");
const emitted = mkdtempSync(join(tmpdir(), "oxbridge-emitted-"));
afterAll(() => rmSync(emitted, { recursive: true }));

/** The declarations of the runtime by path, `index.d.ts` first, then as they are imported. */
const runtime = declarationsOf("index.d.ts");

test("`oxbridge` exports what types/oxbridge.d.ts says", async () => {
  await expectGolden("oxbridge.d.ts", flatten(runtime, "index.d.ts"));
});

for (const name of ["index", "assembly"] as const) {
  test(`the fixture crate's ${name}.d.ts is types/fixture.${name}.d.ts`, async () => {
    await expectGolden(`fixture.${name}.d.ts`, read(`${name}.d.ts`));
  });
}

test("the typings for `require` differ in the names of files only", () => {
  expect(read("index.d.cts")).toBe(read("index.d.ts"));
  expect(read("assembly.d.cts")).toBe(read("assembly.d.ts").replaceAll("./index.js", "./index.cjs"));
});

test("types/oxbridge.d.ts is whole by itself", { timeout: 120_000 }, async () => {
  const files = {
    "node_modules/oxbridge/package.json": '{ "name": "oxbridge", "type": "module", "types": "./index.d.ts" }',
    "node_modules/oxbridge/index.d.ts": flatten(runtime, "index.d.ts"),
    "program.ts": 'import { createRuntime, RustError } from "oxbridge";\nexport { createRuntime, RustError };\n',
  };
  const surroundings = { compiler: "TypeScript 7.0", lib: ["es2022"], types: [], module: "nodenext" } as const;
  expect(await compile(files, surroundings)).toBe("");
});

describe.concurrent("strict programs compile with", () => {
  for (const surroundings of MATRIX) {
    test(title(surroundings), { timeout: 120_000 }, async () => {
      const files = {
        ...under("node_modules/oxbridge/src", runtime),
        "node_modules/oxbridge/package.json": JSON.stringify({
          ...{ name: "oxbridge", version: "1.0.0", type: "module" },
          exports: { ".": { types: "./src/index.d.ts", default: "./src/index.js" } },
        }),
        ...under("node_modules/fixture", {
          "package.json": read("package.json"),
          ...Object.fromEntries(
            ["index.d.ts", "index.d.cts", "assembly.d.ts", "assembly.d.cts"].map((file) => [file, read(file)]),
          ),
        }),
        "fixture.ts": source("fixture.test-d.ts"),
        "runtime.ts": source("runtime.test-d.ts"),
      };
      expect(await compile(files, surroundings)).toBe("");
    });
  }
});

function source(name: string): string {
  return readFileSync(new URL(`./types/${name}`, import.meta.url), "utf8");
}

function read(name: string): string {
  const file = join(PACKAGE, name);
  if (!existsSync(file))
    throw new Error(`${file} is missing: run \`npm run build\` and \`npx oxbridge build --crate tests-rs\``);
  return readFileSync(file, "utf8");
}

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** What the compiler emits for a module of `npm/src` and those that it imports. */
function declarationsOf(entry: string): Record<string, string> {
  const args = [COMPILERS["TypeScript 7.0"], "-p", ROOT, "--emitDeclarationOnly", "--outDir", emitted];
  // Whether the sources have no faults is for `npm run build` to say.
  spawnSync(process.execPath, args);
  const found: Record<string, string> = {};
  const visit = (path: string): void => {
    if (path in found) return;
    const text = readFileSync(join(emitted, "src", path), "utf8");
    found[path] = text;
    for (const [, specifier] of text.matchAll(/from "(\.[^"]+)"/g)) {
      visit(normalize(join(dirname(path), (specifier as string).replace(/\.js$|\.ts$/, ".d.ts"))));
    }
  };
  visit(entry);
  return found;
}
