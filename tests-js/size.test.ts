/** `oxbridge size`: what a module is made of, on one whose parts are known and on those of packages. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import binaryen from "binaryen";
import { afterAll, describe, expect, test } from "vitest";
import { changesOf } from "../npm/dist/cli/size/against.js";
import { hintsFor } from "../npm/dist/cli/size/hint.js";
import { readModule } from "../npm/dist/cli/size/module.js";
import { crateOf, plainName } from "../npm/dist/cli/size/name.js";
import { laidOut, sizePage } from "../npm/dist/cli/size/page.js";
import type { SizeReport } from "../npm/dist/cli/size/report.js";
import { size } from "../npm/dist/cli/size/size.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "npm/dist/cli/cli.js");
const folder = mkdtempSync(join(tmpdir(), "oxbridge-size-"));
const at = (name: string): string => join(folder, name);
const run = (...args: string[]): string => execFileSync(process.execPath, [cli, "size", ...args], { encoding: "utf8" });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A module with one function for each name, which calls those that stand with it. */
function made(functions: Readonly<Record<string, readonly string[]>>, exports: readonly string[], data = ""): string {
  const m = new binaryen.Module();
  const { i32, none } = binaryen;
  const bytes = new TextEncoder().encode(data);
  m.setMemory(1, 1, "memory", [{ offset: m.i32.const(0), data: bytes, passive: false }] as never);
  for (const [name, uses] of Object.entries(functions)) {
    const calls = uses.map((each) => m.call(each, [m.local.get(0, i32)], none));
    m.addFunction(name, i32, none, [], m.block(null, [...calls, m.drop(m.i32.const(name.length * 1000))]));
  }
  for (const name of exports) m.addFunctionExport(name, name);
  binaryen.setDebugInfo(true);
  const path = at(`${Math.random()}.wasm`);
  writeFileSync(path, m.emitBinary());
  m.dispose();
  return path;
}

const FUNCTIONS = {
  __ox_add_1a2b3c4d: ["alloc::vec::grow::h0123456789abcdef", "core::fmt::write::h0123456789abcdef"],
  __ox_greet_1a2b3c4d: ["core::fmt::write::h0123456789abcdef"],
  "alloc::vec::grow::h0123456789abcdef": ["alloc::vec::grow::haaaaaaaaaaaaaaaa"],
  "alloc::vec::grow::haaaaaaaaaaaaaaaa": [],
  "core::fmt::write::h0123456789abcdef": [],
  memcpy: [],
};
const EXPORTS = ["__ox_add_1a2b3c4d", "__ox_greet_1a2b3c4d"];

describe("a module", () => {
  test("is its sections, and its code is its functions", async () => {
    const path = made(FUNCTIONS, EXPORTS, "some text");
    const report = await size({ package: path });
    expect(report.bytes).toBe(readFileSync(path).length);
    // What stands before the first of them.
    expect(report.sections.reduce((sum, { bytes }) => sum + bytes, 8)).toBe(report.bytes);
    expect(report.hasNames).toBe(true);
    expect(
      Object.fromEntries(report.crates.map(({ name, functions }) => [name, functions.map((each) => each.name)])),
    ).toEqual({
      "(exports)": ["add (export)", "greet (export)"],
      alloc: ["alloc::vec::grow"],
      core: ["core::fmt::write"],
      "(compiler)": ["memcpy"],
    });
    expect(report.data).toEqual([{ name: "piece 0", bytes: 9 }]);
    expect(report.javascript).toEqual([]);
  });

  test("would be smaller by what one export alone leads to", async () => {
    const report = await size({ package: made(FUNCTIONS, EXPORTS) });
    const bytes = (name: string): number =>
      report.crates.flatMap(({ functions }) => functions).find((each) => each.name === name)?.bytes ?? Number.NaN;
    const [add, greet] = [bytes("add (export)"), bytes("greet (export)")];
    // Both write: it would stay.
    expect(report.exports).toEqual([
      {
        name: "add",
        bytes: add + bytes("alloc::vec::grow"),
        reached: add + bytes("alloc::vec::grow") + bytes("core::fmt::write"),
      },
      { name: "greet", bytes: greet, reached: greet + bytes("core::fmt::write") },
    ]);
  });

  test.each(["tests-rs/pkg/fixture.wasm", "tests-rs/objects/pkg/objects.wasm"])(
    "as large as %s is read to its end",
    (path) => {
      const module = readModule(readFileSync(join(root, path)));
      const code = module.sections.get("code") ?? 0;
      const functions = module.functions.reduce((sum, each) => sum + each.size, 0);
      // Beside them there are two lengths, of up to five bytes each, and a number.
      expect(code - functions).toBeGreaterThan(2);
      expect(code - functions).toBeLessThan(12);
      const indices = new Set(module.functions.map(({ index }) => index));
      const imported = Math.min(...indices);
      for (const { uses } of module.functions)
        for (const use of uses) expect(use < imported || indices.has(use), `${use}`).toBe(true);
      for (const index of module.exports.values()) expect(index < imported || indices.has(index)).toBe(true);
    },
  );

  test("with all kinds of instructions is read to its end", () => {
    const module = binaryen.parseText(`(module
      (memory 1 1 shared) (table $t 2 funcref) (elem $e (table $t) (i32.const 0) func $a) (data $d "x") (tag $tag)
      (func $a (param i32) (result i32)
        (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1)) (data.drop $d)
        (memory.copy (i32.const 0) (i32.const 0) (i32.const 0)) (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))
        (table.copy $t $t (i32.const 0) (i32.const 0) (i32.const 0))
        (drop (table.grow $t (ref.null func) (i32.const 1))) (table.fill $t (i32.const 0) (ref.func $a) (i32.const 1))
        (drop (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 (v128.const i32x4 1 2 3 4) (v128.load (i32.const 0))))
        (drop (i32x4.extract_lane 3 (v128.load32_lane 1 (i32.const 0) (v128.const i64x2 1 2))))
        (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1))) (atomic.fence)
        (drop (i64.trunc_sat_f64_s (f64.const 1.5))) (drop (f32.const 2.5)) (drop (i64.const -9007199254740993))
        (block $out (try_table (catch $tag $out) (throw $tag)))
        (block $b (block $c (br_table $b $c (local.get 0))))
        (drop (call_indirect $t (param i32) (result i32) (i32.const 1) (i32.const 0)))
        (return_call $b (select (result i32) (i32.const 1) (i32.const 2) (local.get 0))))
      (func $b (param i32) (result i32) (if (result i32) (local.get 0) (then (call $a (i32.const 0))) (else (i32.const 1)))))`);
    module.setFeatures(binaryen.Features.All);
    binaryen.setDebugInfo(true);
    const { functions, roots } = readModule(module.emitBinary());
    module.dispose();
    expect(functions.map(({ name, uses }) => [name, [...uses].sort()])).toEqual([
      ["a", [0, 1]],
      ["b", [0]],
    ]);
    expect([...roots]).toEqual([0]);
  });

  test("that is cut, or none, is refused", async () => {
    const whole = readFileSync(made(FUNCTIONS, EXPORTS));
    writeFileSync(at("cut.wasm"), whole.subarray(0, whole.length - 400));
    await expect(size({ package: at("cut.wasm") })).rejects.toThrow("the module ends too early");
    writeFileSync(at("text.wasm"), "text in place of it");
    await expect(size({ package: at("text.wasm") })).rejects.toThrow("no module of WebAssembly");
    await expect(size({ package: at("none") })).rejects.toMatchObject({
      hint: expect.stringContaining("oxbridge build"),
    });
    await expect(size({ package: folder })).rejects.toThrow("has several modules");
  });
});

test.each([
  ["alloc::vec::Vec<T,A>::push", "alloc"],
  ["<alloc::vec::Vec<T> as core::clone::Clone>::clone", "alloc"],
  ["<&mut [T] as oxbridge::value::ToJs>::write", "oxbridge"],
  ["<(A,B) as my_crate::Named>::name", "my_crate"],
  ["<T as core::convert::Into<U>>::into", "core"],
  ["__rust_alloc", "(compiler)"],
  ["__rustc::__rdl_alloc", "(compiler)"],
])("%s is of the crate %s", (name, crate) => {
  expect(crateOf(name)).toBe(crate);
});

test("what tells copies of a function apart is no part of its name", () => {
  expect(plainName("core::fmt::write::h0123456789abcdef")).toBe("core::fmt::write");
  expect(plainName("core::fmt::write::h0123456789abcdef.239")).toBe("core::fmt::write");
  expect(plainName("core[0123456789abcdef]::fmt::write")).toBe("core::fmt::write");
  expect(plainName(undefined)).toBe("(no name)");
});

describe("a package", () => {
  test("is shown with its JavaScript by what that is for", async () => {
    const { javascript, hasNames, hints } = await size({ package: join(root, "tests-rs/billing/pkg") });
    const names = javascript.map(({ name }) => name);
    expect(names).toContain("glue.js");
    expect(names).toContain("runtime: promise");
    expect(names).not.toContain("runtime: wire/json");
    expect(hasNames).toBe(false);
    expect(hints[0]?.mend).toContain("--names");
  });

  test("is shown at a terminal, as JSON, and beside another", () => {
    const path = made(FUNCTIONS, EXPORTS);
    const text = run(path);
    expect(text).toMatch(/^ +\d+ +\d+\.\d % {3}alloc$/m);
    expect(text).toContain("Exports: bytes of code that would go with each, and all that it reaches");
    const report = JSON.parse(run(path, "--json")) as SizeReport;
    expect(report.exports.map(({ name }) => name)).toEqual(["add", "greet"]);
    const { memcpy: _, ...without } = FUNCTIONS;
    const other = made({ ...without, "serde_json::parse::h0123456789abcdef": [] }, EXPORTS);
    expect(run(other, "--against", path)).toMatch(/^ +-\d+ +gone {3}memcpy$/m);
    expect(run(other, "--against", path)).toMatch(/^ +\+\d+ +\d+ {3}serde_json$/m);
  });

  test("that is the same has no changes", async () => {
    const report = await size({ package: made(FUNCTIONS, EXPORTS) });
    expect(changesOf(report, report)).toEqual({ bytes: 0, crates: [], functions: [], javascript: [] });
  });
});

describe("a hint", () => {
  const report = { path: "", bytes: 1000, gzip: 500, hasNames: true, exports: [], data: [], javascript: [] };
  const code = (name: string, bytes: number) => {
    const crates = [{ name: crateOf(name), bytes, functions: [{ name, bytes }] }];
    return { ...report, sections: [{ name: "code", bytes }], crates };
  };
  const section = (name: string, bytes: number) => ({ ...report, sections: [{ name, bytes }], crates: [] });
  const paths = new TextEncoder().encode("/home/src/lib.rs".repeat(10));
  const none: Uint8Array[] = [];

  test.each([
    ["formatting", code("<u32 as core::fmt::Display>::fmt", 200), none, "formatting of texts and numbers"],
    ["floats", code("core::num::flt2dec::strategy::dragon", 100), none, "formatting of texts and numbers"],
    ["regex", code("regex_automata::dfa::search", 100), none, "regular expressions and their tables"],
    [
      "regex, of a reference",
      code("<&regex_syntax::hir::Hir as core::clone::Clone>::clone", 100),
      none,
      "regular expr",
    ],
    ["places", code("jobs::done", 100), [paths], "places of panics: 160 bytes, 16 % of the module"],
    ["names", section("name", 300), none, "names of functions"],
    ["lines", section("oxbridge.lines", 300), none, "lines of Rust for stacks"],
    ["no names", { ...code("(no name)", 900), hasNames: false }, none, "functions have no names"],
  ])("is given for %s", (_, given, data, text) => {
    const hints = hintsFor(given, data);
    expect(hints.map((hint) => hint.text)).toEqual([expect.stringContaining(text)]);
    expect(hints[0]?.mend).not.toBe("");
  });

  test("is given where it is a tenth of the module, and not before", () => {
    expect(hintsFor(code("core::fmt::write", 100), none)).toHaveLength(1);
    expect(hintsFor(code("core::fmt::write", 99), none)).toEqual([]);
    expect(hintsFor(code("core::slice::sort", 900), none)).toEqual([]);
  });
});

describe("the page", () => {
  test("has areas as large as what they are for, side by side", () => {
    const weights = [500, 300, 100, 60, 30, 10].map((bytes) => ({ name: `${bytes}`, bytes }));
    const areas = laidOut(weights, { x: 10, y: 20, width: 200, height: 50 });
    areas.forEach(({ x, y, width, height }, k) => {
      expect(width * height).toBeCloseTo(10 * (weights[k]?.bytes ?? 0), 6);
      expect(x).toBeGreaterThanOrEqual(10);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(x + width).toBeLessThan(210.001);
      expect(y + height).toBeLessThan(70.001);
      for (const other of areas.slice(0, k)) {
        const isBeside =
          other.x + other.width <= x + 1e-6 ||
          x + width <= other.x + 1e-6 ||
          other.y + other.height <= y + 1e-6 ||
          y + height <= other.y + 1e-6;
        expect(isBeside).toBe(true);
      }
    });
  });

  test("names everything, and runs nothing", async () => {
    const page = sizePage(await size({ package: made({ 'a::<b> & "c"': [] }, []) }));
    expect(page).toContain("<title>a::&#60;b&#62; &#38; &#34;c&#34;: ");
    expect(page).not.toMatch(/<script|src=|href=/);
    const path = at("size.html");
    run(made(FUNCTIONS, EXPORTS), "--html", path);
    expect(readFileSync(path, "utf8")).toContain("core::fmt::write");
  });
});

test("what is said wrong is said how it should be", () => {
  const fails = (...args: string[]): string => {
    try {
      return run(...args);
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };
  expect(fails("a", "b")).toContain("oxbridge size a --against b");
  expect(fails("--html", "x.html", "--json")).toContain("--html and --json exclude each other");
  expect(fails("--against")).toContain("--against needs a folder or a module");
});
