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
const PACKAGES = {
  fixture: join(ROOT, "tests-rs/pkg"),
  billing: join(ROOT, "tests-rs/billing/pkg"),
  objects: join(ROOT, "tests-rs/objects/pkg"),
  charts: join(ROOT, "tests-rs/charts/pkg"),
} as const;
type Package = keyof typeof PACKAGES;
const emitted = mkdtempSync(join(tmpdir(), "oxbridge-emitted-"));
afterAll(() => rmSync(emitted, { recursive: true }));

/** The declarations of the runtime by path, `index.d.ts` first, then as they are imported. */
const runtime = declarationsOf("index.d.ts");

test("`oxbridge` exports what types/oxbridge.d.ts says", async () => {
  await expectGolden("oxbridge.d.ts", flatten(runtime, "index.d.ts"));
});

test.each(["vite", "unplugin"])("`oxbridge/%s` exports what types/oxbridge.….d.ts says", async (name) => {
  const entry = `${name}/${name}.d.ts`;
  await expectGolden(`oxbridge.${name}.d.ts`, flatten(declarationsOf(entry, "cli", name), entry));
});

describe.each(Object.keys(PACKAGES) as Package[])("the crate `%s`", (crate) => {
  test.each(["index", "assembly"])("has types/…%s.d.ts as its typings", async (name) => {
    await expectGolden(`${crate}.${name}.d.ts`, read(crate, `${name}.d.ts`));
  });

  test("has typings for `require` that differ in the names of files only", () => {
    expect(read(crate, "index.d.cts")).toBe(read(crate, "index.d.ts"));
    expect(read(crate, "assembly.d.cts")).toBe(read(crate, "assembly.d.ts").replaceAll("./index.js", "./index.cjs"));
  });
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
        ...typingsOfRuntime(),
        ...typingsOf("fixture"),
        ...typingsOf("billing"),
        ...typingsOf("objects"),
        ...typingsOf("charts"),
        "charts.ts": source("charts.test-d.ts"),
        "fixture.ts": source("fixture.test-d.ts"),
        "marshal.ts": source("marshal.test-d.ts"),
        "runtime.ts": source("runtime.test-d.ts"),
        "both.ts": source("both.test-d.ts"),
        "billing.ts": source("billing.test-d.ts"),
        "elsewhere.ts": source("elsewhere.test-d.ts"),
        ...(disposes(surroundings) ? { "classes.ts": source("classes.test-d.ts") } : {}),
      };
      expect(await compile(files, surroundings)).toBe("");
    });
  }
});

describe.concurrent("what .NET's scripts call compiles with", () => {
  for (const surroundings of MATRIX.filter(({ lib }) => lib.includes("dom"))) {
    test(title(surroundings), { timeout: 120_000 }, async () => {
      const interop = "node_modules/@microsoft/dotnet-js-interop";
      const files = Object.fromEntries(
        ["package.json", "dist/src/Microsoft.JSInterop.d.ts"].map((path) => [
          `${interop}/${path}`,
          readFileSync(join(ROOT, interop, path), "utf8"),
        ]),
      );
      const program = { "interop.ts": source("interop.test-d.ts") };
      expect(
        await compile({ ...files, ...typingsOfRuntime(), ...typingsOf("objects"), ...program }, surroundings),
      ).toBe("");
    });
  }
});

/** Whether `using` is known there. */
function disposes({ lib }: (typeof MATRIX)[number]): boolean {
  return lib.includes("esnext");
}

function typingsOfRuntime(): Record<string, string> {
  return {
    ...under("node_modules/oxbridge/src", runtime),
    "node_modules/oxbridge/package.json": JSON.stringify({
      ...{ name: "oxbridge", version: "1.0.0", type: "module" },
      exports: { ".": { types: "./src/index.d.ts", default: "./src/index.js" } },
    }),
  };
}

function source(name: string): string {
  return readFileSync(new URL(`./types/${name}`, import.meta.url), "utf8");
}

function typingsOf(crate: Package): Record<string, string> {
  const far = ["far.d.ts", "far-assembly.d.ts", "far-host.d.ts"];
  const names = ["package.json", "index.d.ts", "index.d.cts", "assembly.d.ts", "assembly.d.cts", ...far];
  return under(`node_modules/${crate}`, Object.fromEntries(names.map((name) => [name, read(crate, name)])));
}

function read(crate: Package, name: string): string {
  const file = join(PACKAGES[crate], name);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` and a suite, which builds it`);
  return readFileSync(file, "utf8");
}

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** What the compiler emits for a module of a room in `npm` and those that it imports. */
function declarationsOf(entry: string, room = "src", name = ""): Record<string, string> {
  const project = name === "unplugin" ? "npm/cli/unplugin" : ".";
  const args = [COMPILERS["TypeScript 7.0"], "-p", join(ROOT, project), "--emitDeclarationOnly", "--outDir", emitted];
  // Whether the sources have no faults is for `npm run build` to say.
  spawnSync(process.execPath, args);
  const found: Record<string, string> = {};
  const visit = (path: string): void => {
    if (path in found) return;
    const text = readFileSync(join(emitted, room, path), "utf8");
    found[path] = text;
    for (const [, specifier] of text.matchAll(/from "(\.[^"]+)"/g)) {
      visit(normalize(join(dirname(path), (specifier as string).replace(/\.js$|\.ts$/, ".d.ts"))));
    }
  };
  visit(entry);
  return found;
}
