/** The README's example, done by somebody who has nothing but what is packed. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "oxbridge-readme-"));
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The first block of code of a language that holds `part`. */
function block(language: string, part: string): string {
  const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language);
  const found = blocks.find(([, , text]) => text?.includes(part))?.[2];
  if (found === undefined) throw new Error(`README.md has no ${language} with ${part}`);
  return found;
}

function run(command: string, args: readonly string[], cwd = folder): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, CARGO_TARGET_DIR: target } });
}

// Its own: the README's crate has the name of one of the fixtures, and cargo keeps one module of a name.
const target = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "readme");
const npm = process.env.npm_execpath ? [process.env.npm_execpath] : undefined;
const runNpm = (...args: string[]) => (npm ? run(process.execPath, [...npm, ...args]) : run("npm", args));

/** A crate as the README has it, built. */
function crate(name: string, text: string): void {
  mkdirSync(join(folder, name, "src"), { recursive: true });
  const here = `oxbridge = { path = ${JSON.stringify(join(root, "crate"))} }`;
  const manifest = block("toml", 'name = "billing"').replace('oxbridge = "0.1"', here).replace("billing", name);
  writeFileSync(join(folder, name, "Cargo.toml"), `${manifest}\n[workspace]\n`);
  writeFileSync(join(folder, name, "src/lib.rs"), text);
  runNpm("exec", "--offline", "--", "oxbridge", "build", "--crate", name, "--out", `node_modules/${name}`);
}

/** A program that uses the packages by name, as JavaScript that prints. */
function program(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.mts`), text);
}

beforeAll(() => {
  // Without `prepack`, which would wipe what other tests are using.
  runNpm("pack", root, "--silent", "--ignore-scripts", "--pack-destination", folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  runNpm("install", "--offline", "./oxbridge-0.1.0.tgz");
  crate("billing", block("rust", "Invoices"));
  crate("news", block("rust", "news-host"));
  crate("counter", block("rust", "pub struct Counter"));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "esnext.disposable"],
        module: "nodenext",
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        outDir: "out",
      },
      include: ["*.mts"],
    }),
  );
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the example and the host door compile under the strictest options and run", { timeout: 60_000 }, () => {
  const example = block("ts", "import { BillingError, Invoices }");
  const [head, ...calls] = example.split(/^(?=Invoices\.total|try )/m);
  const say = "declare const console: { log(value: unknown): void };\n";
  program(
    "package",
    `${head}${say}${calls
      .map((call) =>
        call.startsWith("try")
          ? call
          : `try { console.log(${call.replace(/;\s*(\/\/[^\n]*\s*)*$/, "")}); } catch (e) { console.log(String(e)); }\n`,
      )
      .join("")}`,
  );
  const door = block("ts", "getAssemblyExports(billing)");
  program(
    "host",
    `${door}${say}console.log(Invoices.total({ id: 1n, lines: [{ sku: "b", quantity: 3, unitPrice: 1 }] }, 0.5));\n`,
  );

  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", folder]);
  expect(run(process.execPath, ["out/package.mjs"]).trim().split("\n")).toEqual([
    "19",
    "RangeError: Invoices.total: `invoice.lines[0].quantity`: expected u32 (0 to 4294967295), got -1",
    "7n",
  ]);
  expect(run(process.execPath, ["out/host.mjs"])).toBe("1.5\n");
});

test("imports, callbacks, promises and streams do what the README says", { timeout: 60_000 }, () => {
  const say = "declare const console: { log(...values: unknown[]): void };\n";
  const example = block("ts", 'from "news"').replace(
    /^(await countWords|add\()(.*);( *\/\/.*)?$/gm,
    "console.log($1$2);",
  );
  program("directions", `${say}${example}`);
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", folder]);
  expect(run(process.execPath, ["out/directions.mjs"])).toBe("0.5\n1\n[ 4, 4 ]\n[ 4 ]\none\ntwo\n2\n5\n");
});

test("classes, traits and calls by name do what the README says", { timeout: 60_000 }, () => {
  const say = "declare const console: { log(...values: unknown[]): void };\n";
  const example = block("ts", 'from "counter"')
    .replace(/^(await larger|counter\.|sum\(|totalArea)(.*);( *\/\/.*)?$/gm, "console.log($1$2);")
    .replace(
      /console\.log\(counter\.value\);(?=\s*\/\/ Object)/,
      "try { counter.value } catch (e) { console.log(String(e)) }",
    );
  program("objects", `${say}${example}`);
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", folder]);
  expect(run(process.execPath, ["out/objects.mjs"]).trim().split("\n")).toEqual([
    "4",
    "4",
    "9",
    "5.5",
    "3",
    "4",
    "ObjectDisposedError: Counter.value: the Counter was disposed",
  ]);
});
