import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import binaryen from "binaryen";
import { beforeAll, expect, describe as group, test } from "vitest";
import { build } from "../npm/dist/cli/build.js";
import { findCrate } from "../npm/dist/cli/crate.js";
import { describe } from "../npm/dist/cli/manifest/describe.js";
import { RUNTIME_EXPORTS, runtimeText } from "../npm/dist/cli/package/runtime.js";
import { indent, statements } from "../npm/dist/cli/parse.js";
import { bind } from "../npm/dist/cli/wasm/bind.js";
import { keptExports } from "../npm/dist/cli/wasm/kept.js";
import { optimise } from "../npm/dist/cli/wasm/optimise.js";
import { bindgenVersion, readImports } from "../npm/dist/cli/wasm/processor.js";
import { watch } from "../npm/dist/cli/watch.js";
import { createRuntime } from "../npm/dist/src/index.js";
import { VERSION } from "../npm/dist/src/version.js";
import { crates, root } from "./build/crates.ts";
import { COMPILERS, type Compiler, compile, typingsPackage } from "./types/compile.ts";

const { folder, crate, oxbridge } = crates("build");

function wat(text: string): Uint8Array<ArrayBuffer> {
  const module = binaryen.parseText(text);
  return new Uint8Array(module.emitBinary());
}

function names(wasm: Uint8Array<ArrayBuffer>): string[] {
  return WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map((each) => each.name);
}

/** A module whose description is `words`. */
function described(words: readonly (number | string)[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const word = (value: number): void => {
    bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  };
  let count = 0;
  for (const each of words) {
    if (typeof each === "number") {
      word(each);
      count++;
      continue;
    }
    const text = new TextEncoder().encode(each);
    word(text.length);
    bytes.push(...text, ...new Array<number>((4 - (text.length % 4)) % 4).fill(0));
    count += 1 + Math.ceil(text.length / 4);
  }
  const data = bytes.map((byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("");
  const head = [64, 0, 0, 0, count & 255, count >>> 8, 0, 0].map((byte) => `\\${byte.toString(16).padStart(2, "0")}`);
  return wat(`(module
    (import "elsewhere" "call" (func $call))
    (import "elsewhere" "global" (global $global i32))
    (memory (export "memory") 1)
    (data (i32.const 8) "${head.join("")}")
    (data (i32.const 64) "${data}")
    (func (export "__ox_described.") (result i32) (i32.const 8))
    (func (export "__ox_describe.it_01234567"))
    (func (export "use") (call $call) (drop (global.get $global))))`);
}

const FUNCTION = (name: string, docs = ""): (number | string)[] => [
  1,
  `__ox_${name}_01234567`,
  "billing",
  "src/lib.rs:3",
  "",
  name,
  docs,
  0,
];

group("describe", () => {
  test("a function is read word by word, and no import is needed for it", async () => {
    const { manifest } = await describe(
      described([...FUNCTION("add", " Adds.\n\n # Errors\n When it is full."), 1, "a", 2, "1 + 1", 6, 1, 17, 0]),
    );
    expect(manifest).toMatchObject({ name: "billing", assemblies: ["billing"], constants: [], types: {} });
    expect(manifest.functions).toEqual([
      {
        symbol: "__ox_add_01234567",
        assembly: "billing",
        async: false,
        place: "src/lib.rs:3",
        namespace: [],
        name: "add",
        docs: "Adds.",
        throws: "When it is full.",
        parameters: [{ name: "a", presence: "default", default: "1 + 1", type: { kind: "i32" } }],
        result: { kind: "string" },
        error: { kind: "message" },
      },
    ]);
  });

  test("recursive and generic types are read once, and a parameter's own instance looks like the others", async () => {
    const tree = [40, 7, 0, 0];
    const words = [
      ...FUNCTION("trees"),
      0,
      0,
      40,
      9,
      0,
      1,
      6,
      1,
      "Page",
      "billing",
      " A page.",
      "src/lib.rs:9",
      1,
      "T",
      0,
      1,
      "items",
      "",
      0,
      "",
      23,
      6,
      1,
      0,
      1,
      "items",
      "",
      0,
      "",
      23,
      33,
      0,
      ...FUNCTION("tree"),
      0,
      0,
      ...tree,
      1,
      "Tree",
      "billing",
      "",
      "src/lib.rs:20",
      0,
      0,
      1,
      "children",
      "",
      0,
      "",
      23,
      ...tree,
      0,
      0,
      ...FUNCTION("other"),
      0,
      0,
      40,
      9,
      0,
      1,
      33,
      0,
      0,
    ];
    const { manifest } = await describe(described(words));
    expect(Object.keys(manifest.types)).toEqual(["Page<i32>", "Tree", "Page<#0>"]);
    expect(manifest.types["Page<i32>"]).toMatchObject({
      docs: "A page.",
      parameters: ["T"],
      arguments: [{ kind: "i32" }],
    });
    expect(manifest.types["Page<#0>"]).toMatchObject({ name: "Page", arguments: [{ kind: "parameter", index: 0 }] });
    expect(manifest.types.Tree!.body).toEqual({
      kind: "record",
      fields: [
        { name: "children", docs: "", presence: "required", type: { kind: "list", of: { kind: "named", id: "Tree" } } },
      ],
    });
  });

  test("words of another version are an error that says both", async () => {
    const wasm = described([...FUNCTION("add"), 0, 0, 99]);
    const versions = { crate: "0.9.0", npm: "0.1.0" };
    await expect(describe(wasm, { versions })).rejects.toThrow(
      "this crate was built with another version of oxbridge: the crate has 0.9.0, the npm package is 0.1.0",
    );
    await expect(describe(wasm)).rejects.toMatchObject({ hint: expect.stringMatching(/^unknown type 99 at word/) });
  });

  test("a field that is named as the tag is an error, also where a variant is flattened", async () => {
    const inner = [40, 5, 0, 0, 1, "Inner", "billing", "", "src/lib.rs:1", 0, 0, 1, "kind", "", 0, "", 17, 0];
    const union = [
      40,
      6,
      0,
      0,
      1,
      "Shape",
      "billing",
      "",
      "src/lib.rs:5",
      0,
      3,
      "kind",
      1,
      "circle",
      "",
      2,
      ...inner,
      0,
    ];
    await expect(describe(described([...FUNCTION("shape"), 0, 0, ...union]))).rejects.toThrow(
      "src/lib.rs:5: variant `circle` of `Shape` holds a record with a field `kind`, which is the tag",
    );
  });

  test("untagged variants that look alike are an error", async () => {
    const untagged = [40, 6, 0, 0, 1, "Either", "billing", "", "src/lib.rs:5", 0, 4, 2, 6, 15, 0];
    await expect(describe(described([...FUNCTION("either"), 0, 0, ...untagged]))).rejects.toThrow(
      "src/lib.rs:5: two variants of the untagged `Either` are both a number in JavaScript",
    );
  });
});

group("bind", () => {
  test("what only the description used is gone, and the rest is left", async () => {
    const wasm = wat(`(module
      (import "oxbridge" "panic" (func $panic))
      (import "__wbindgen_placeholder__" "describe" (func $describe))
      (func $inner (call $describe))
      (func $shared (call $panic))
      (func (export "__ox_describe.add_01234567") (call $inner) (call $shared))
      (func (export "__ox_described.") (result i32) (i32.const 0))
      (func (export "__ox_add_01234567") (call $shared)))`);
    const bound = await bind(wasm);
    expect(bound).toMatchObject({ snippets: {}, externals: [] });
    expect(bound.bindgenJs).toBeUndefined();
    expect(names(bound.wasm)).toEqual(["__ox_add_01234567"]);
    expect(await readImports(bound.wasm)).toEqual([
      { module: "oxbridge", name: "panic", kind: "function", parameters: 0, results: 0 },
    ]);
  });

  test("an import that nothing provides is an error with its name", async () => {
    const wasm = wat('(module (import "env" "puts" (func $puts)) (func (export "__ox_a_01234567") (call $puts)))');
    await expect(bind(wasm)).rejects.toThrow("the crate imports `env.puts`, which nothing provides");
  });

  test("imports are read with their types", async () => {
    const wasm = wat(`(module
      (import "b" "m" (memory 1 20))
      (import "b" "t" (table 3 funcref))
      (import "c" "g" (global (mut i64)))
      (import "c" "r" (global externref))
      (import "d" "f" (func (param i32 i64) (result f32))))`);
    expect(await readImports(wasm)).toEqual([
      { module: "b", name: "m", kind: "memory", limits: { initial: 1, maximum: 20, shared: false } },
      { module: "b", name: "t", kind: "table", element: "anyfunc", limits: { initial: 3 } },
      { module: "c", name: "g", kind: "global", type: "i64", mutable: true },
      { module: "c", name: "r", kind: "global", type: "externref", mutable: false },
      { module: "d", name: "f", kind: "function", parameters: 2, results: 1 },
    ]);
    expect(await readImports(wat("(module)"))).toEqual([]);
    await expect(readImports(new Uint8Array([1, 2, 3]))).rejects.toThrow("wasm-bindgen's processor failed");
  });

  test("a module that was processed last is not processed again", async () => {
    const cache = join(folder, "crate.bound");
    const wasm = wat('(module (import "oxbridge" "panic" (func $p)) (func (export "__ox_a_01234567") (call $p)))');
    const bound = await bind(wasm, { cache });
    const kept = readFileSync(cache);
    expect(await bind(wasm, { cache })).toEqual(bound);
    // What is kept is what is given: of the same bytes, processed in the same way.
    const changed = Buffer.from(kept);
    changed[changed.length - 1]! ^= 1;
    writeFileSync(cache, changed);
    expect((await bind(wasm, { cache })).wasm).not.toEqual(bound.wasm);
    const other = new Map([["", ["__ox_b_01234567"]]]);
    expect((await bind(wasm, { cache, kept: other })).imports).toEqual([]);
    writeFileSync(cache, kept.subarray(0, -1));
    expect(await bind(wasm, { cache })).toEqual(bound);
    expect(readFileSync(cache)).toEqual(kept);
  });

  test("bytes that are no module are an error", async () => {
    await expect(bind(new Uint8Array([1, 2, 3]))).rejects.toThrow("this is not a WebAssembly module");
  });

  test("the processor holds the version that the crate pins", async () => {
    expect(readFileSync(join(root, "Cargo.toml"), "utf8")).toContain(`wasm-bindgen = "=${await bindgenVersion()}"`);
  });

  group("with wasm-bindgen", () => {
    let bound: Awaited<ReturnType<typeof bind>>;
    let raw: Uint8Array<ArrayBuffer>;
    let bindgen: {
      create(
        guard: object,
        oxbridge: object,
      ): {
        imports: WebAssembly.Imports;
        attach(exports: WebAssembly.Exports): void;
        detach(): void;
        start(): void;
      };
    };

    beforeAll(async () => {
      const at = crate(
        "bound",
        `use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = "let calls = 0;\\nexport function count(by) { calls += by; return \`\${calls}\`; }")]
extern "C" { fn count(by: u32) -> String; }
#[wasm_bindgen(module = "node:path")]
extern "C" { fn basename(path: &str) -> String; }
#[wasm_bindgen]
extern "C" { #[wasm_bindgen(js_name = hook)] fn hook(value: JsValue); }

#[wasm_bindgen(start)]
fn start() { hook(JsValue::from("started")); }

#[oxbridge::js_export]
pub fn counted(by: u32) -> u32 { count(by).parse::<u32>().unwrap() + basename("a/bc").len() as u32 }

#[oxbridge::js_export]
pub fn hooked() { hook(JsValue::NULL); }

#[oxbridge::js_export]
pub fn later() { wasm_bindgen_futures::spawn_local(async { hook(JsValue::from(5)); }); }
`,
        { dependencies: 'wasm-bindgen = "=0.2.130"\nwasm-bindgen-futures = "0.4"' },
      );
      const { compile } = await import("../npm/dist/cli/cargo.js");
      raw = new Uint8Array(readFileSync((await compile(await findCrate(at, VERSION))).wasm));
      const { manifest } = await describe(raw, { name: "bound", versions: { crate: VERSION, npm: VERSION } });
      bound = await bind(raw, { kept: keptExports(manifest, []) });
      const out = join(folder, "bound-pkg");
      for (const [path, text] of Object.entries({ ...bound.snippets, "bindgen.mjs": bound.bindgenJs! })) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), text);
      }
      writeFileSync(join(out, "package.json"), '{ "type": "module" }');
      bindgen = (await import(pathToFileURL(join(out, "bindgen.mjs")).href)) as typeof bindgen;
    }, 300_000);

    function instance(hook: (value: unknown) => void) {
      (globalThis as { hook?: unknown }).hook = hook;
      const live: object = {};
      const unheard: unknown[] = [];
      const guard = {
        dead: undefined as unknown,
        raw: live as object | undefined,
        instance: { raw: live as object | undefined },
        trapped: (error: unknown): unknown => {
          guard.dead = new Error("dead");
          guard.raw = undefined;
          return error;
        },
        unheard: (error: unknown) => void unheard.push(error),
      };
      // Nothing was left out of the module, so it imports everything that the runtime has.
      const oxbridge = new Proxy({}, { get: () => () => {} });
      const glue = bindgen.create(guard, oxbridge);
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bound.wasm), { ...glue.imports, oxbridge });
      glue.attach(exports);
      glue.start();
      const call = (name: string, ...values: number[]): unknown => {
        const key = Object.keys(exports).find((each) => each.startsWith(`__ox_${name}_`))!;
        return (exports[key] as (...values: number[]) => unknown)(...values, 0);
      };
      return { guard, glue, call, unheard };
    }

    test("the glue is a factory, and its snippets are files of the package", () => {
      expect(Object.keys(bound.snippets)).toEqual([expect.stringMatching(/^snippets\/bound-[0-9a-f]+\/inline0\.js$/)]);
      expect(bound.externals).toEqual(["node:path"]);
      const seen: unknown[] = [];
      const first = instance((value) => seen.push(value));
      const second = instance((value) => seen.push(value));
      expect(seen).toEqual(["started", "started"]);
      expect(first.call("counted", 4)).toBe(6);
      expect(second.call("counted", 1)).toBe(7);
    });

    test("code that runs later still works, and does nothing once the glue is detached", async () => {
      const seen: unknown[] = [];
      const kept = instance((value) => seen.push(value));
      kept.call("later");
      await new Promise((settle) => setTimeout(settle, 5));
      expect(seen).toEqual(["started", 5]);
      kept.call("later");
      kept.glue.detach();
      await new Promise((settle) => setTimeout(settle, 5));
      expect(seen).toEqual(["started", 5]);
    });

    test("a microtask that kills the instance is nothing uncaught", async () => {
      const thrown = new Error("of the program");
      const { call, unheard } = instance((value) => {
        if (value === 5) throw thrown;
      });
      call("later");
      await new Promise((settle) => setTimeout(settle, 5));
      expect(unheard).toEqual([thrown]);
    });

    test("an import throws when it returns into a dead instance", () => {
      const { guard, call } = instance((value) => {
        if (value === null) guard.dead = new Error("dead");
      });
      expect(() => call("hooked")).toThrow("dead");
    });

    test("an import throws when it returns into an instance that could not be ended", () => {
      const { guard, call } = instance((value) => {
        if (value === null) guard.instance.raw = undefined;
      });
      expect(() => call("hooked")).toThrow(RangeError);
      expect(guard.dead).toEqual(new Error("dead"));
    });

    test("another version of wasm-bindgen is an error that says both", async () => {
      const text = Buffer.from(raw).toString("latin1");
      expect(text).toContain('"0.2.130"');
      const other = Buffer.from(text.replaceAll('"0.2.130"', '"0.2.127"'), "latin1");
      await expect(bind(new Uint8Array(other))).rejects.toThrow(
        "the crate uses wasm-bindgen 0.2.127, this version of oxbridge reads wasm-bindgen 0.2.130",
      );
    });
  });
});

group("build", () => {
  const lib = `use oxbridge::prelude::*;

/// SENTINEL-OF-A-TYPE
#[derive(Marshal)]
pub struct Line {
    /// SENTINEL-OF-A-FIELD
    pub sku: String,
}

/// SENTINEL-OF-A-FUNCTION
#[js_export(namespace = "Lines")]
pub fn first(lines: Vec<Line>) -> Option<String> {
    lines.into_iter().next().map(|line| line.sku)
}
`;

  test("a crate becomes a package, with the same bytes from build to build", async () => {
    const at = crate("first-crate", lib);
    const out = [join(folder, "out-a"), join(folder, "out-b")] as const;
    const steps: string[] = [];
    const { manifest } = await build({ crate: at, out: out[0], log: { step: (name) => steps.push(name) } });
    expect(steps).toEqual(["cargo", "describe", "bind", "optimise", "glue", "typings", "package"]);
    expect(manifest).toMatchObject({
      name: "first-crate",
      functions: [{ name: "first", docs: "SENTINEL-OF-A-FUNCTION" }],
    });
    // Compiled anew, from a source that was touched.
    writeFileSync(join(at, "src/lib.rs"), lib);
    await build({ crate: at, out: out[1] });
    const made = readdirSync(out[0], { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    for (const file of made.map(({ parentPath, name }) => relative(out[0], join(parentPath, name)))) {
      expect(readFileSync(join(out[0], file)).equals(readFileSync(join(out[1], file))), file).toBe(true);
    }
    const { Lines } = (await import(pathToFileURL(join(out[0], "inline.js")).href)) as {
      Lines: { first(lines: { sku: string }[]): string | undefined };
    };
    expect(Lines.first([{ sku: "a" }])).toBe("a");
    expect(existsSync(join(out[0], "bindgen.js")), "a crate that uses no wasm-bindgen has no glue of it").toBe(false);
  }, 300_000);

  test.each(["release", "dev"] as const)(
    "no documentation is left in the module of a %s build",
    async (profile) => {
      const { files } = await build({ crate: crate("first-crate", lib), out: join(folder, `out-${profile}`), profile });
      const wasm = Buffer.from(files["first-crate.wasm"] as Uint8Array).toString("latin1");
      expect(files["index.d.ts"]).toContain("SENTINEL-OF-A-FIELD");
      expect(wasm).not.toContain("SENTINEL");
      expect(
        names(new Uint8Array(files["first-crate.wasm"] as Uint8Array)).filter((name) => /describe/.test(name)),
      ).toEqual([]);
    },
    300_000,
  );

  test("files of the last build that are no longer made are removed, and other files are kept", async () => {
    const embedding = (embed: boolean): string =>
      crate("first-crate", lib, { "package.metadata.oxbridge": `embed = ${embed}` });
    const out = join(folder, "out-a");
    await build({ crate: embedding(false), out });
    const at = embedding(true);
    expect(existsSync(join(out, "browser.js"))).toBe(true);
    writeFileSync(join(out, "mine.txt"), "");
    await build({ crate: at, out });
    expect(existsSync(join(out, "browser.js"))).toBe(false);
    expect(existsSync(join(out, "mine.txt"))).toBe(true);
    await expect(build({ crate: at, out: at })).rejects.toThrow(
      /holds something that oxbridge did not write: Cargo\.lock, Cargo\.toml, src$/,
    );
  }, 300_000);

  test("an export may have any name that JavaScript or its hosts have", async () => {
    const reserved =
      "arguments await break case catch class const continue debugger delete do else enum eval export extends false finally " +
      "for function if implements import in instanceof interface let new null package private protected public return " +
      "static super switch this throw true try typeof var void while with yield async of get set exports module require " +
      "__dirname __filename __proto__ constructor prototype toString cell glue spec i w r v e life raw window document navigator location XMLHttpRequest";
    const own = Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
    const all = [...new Set([...own, ...reserved.split(" ")])];
    const item = (name: string, n: number): string =>
      `#[js_export(name = "${name}")]\npub fn f${n}(text: String, list: Vec<u64>) -> (u32, String, usize) { (${n}, text, list.len()) }\n`;
    const waits = "#[js_export]\npub async fn waits(s: JsStream<f64>) -> Option<SystemTime> { drop(s); None }\n";
    // As the raw exports of every module begin.
    const ours = ["describe", "describe_total", "described", "alloc", "fault", "boot", "call"]
      .map((name, n) => `#[js_export]\npub fn ${name}() -> u32 { ${n} }\n`)
      .join("");
    const at = crate(
      "names",
      `use oxbridge::prelude::*;\nuse std::time::SystemTime;\n${waits}${ours}${all.map(item).join("")}`,
    );
    const { out, files } = await build({ crate: at, profile: "dev" });
    const typings = { index: files["index.d.ts"] as string, assembly: files["assembly.d.ts"] as string };
    const named = all.map((name, n) => `import { ${name} as f${n} } from "names";\n`);
    const calls = all.map(
      (name, n) => `  names["${name}"]("é", [1]),\n  f${n}("é", [1n]),\n  of["${name}"]("é", [1]),\n`,
    );
    const program = `import * as names from "names";
import type { Exports } from "names/assembly";
${named.join("")}
declare const of: Exports;
export const results: readonly [number, string, number][] = [
${calls.join("")}];
`;
    for (const compiler of Object.keys(COMPILERS) as Compiler[]) {
      const sources = { ...typingsPackage("names", typings), "a.ts": program };
      for (const lib of [["es2022"], ["esnext", "dom", "dom.iterable"]])
        expect(await compile(sources, { compiler, lib, types: [], module: "nodenext" })).toBe("");
    }
    const bytes = readFileSync(join(out, "names.wasm"));
    const doors: Record<string, Record<string, (text: string, list: number[]) => unknown>> = {
      "package.js": await import(join(out, "package.js")),
      "package.cjs": createRequire(import.meta.url)(join(out, "package.cjs")),
      "browser.js": await import(join(out, "browser.js")),
    };
    await (doors["browser.js"] as unknown as { init(options: object): Promise<void> }).init({ wasm: bytes });
    const { default: assembly } = await import(join(out, "assembly.js"));
    const runtime = await createRuntime({ assemblies: [assembly] });
    doors.runtime = runtime.getAssemblyExports("names") as never;
    for (const [door, exports] of Object.entries(doors)) {
      const found = all.map((name) => [door, name, exports[name]?.("é", [1])]);
      expect(found).toEqual(all.map((name, n) => [door, name, [n, "é", 1]]));
    }
    const { describe: first, describeTotal, described, alloc, fault, boot, call } = doors["package.js"] as never;
    expect([first, describeTotal, described, alloc, fault, boot, call].map((each) => (each as () => number)())).toEqual(
      [0, 1, 2, 3, 4, 5, 6],
    );
    runtime.dispose();
  }, 300_000);

  test("two exports of one name are an error that names both places", async () => {
    const twice =
      'use oxbridge::prelude::*;\n#[js_export]\npub fn a_b() {}\n#[js_export(name = "aB")]\npub fn other() {}\n';
    const failed = build({ crate: crate("twice", twice) }).catch((error: Error) => error.message);
    expect(await failed).toMatch(/src\/lib\.rs:\d.*src\/lib\.rs:\d/s);
  }, 300_000);

  test("a dependency that exports but is not linked is a warning", async () => {
    crate("dep-crate", "use oxbridge::prelude::*;\n#[js_export]\npub fn of_dep() {}\n");
    const dependencies = 'dep-crate = { path = "../dep-crate" }';
    const warnings: string[] = [];
    const log = { warn: (message: string, hint?: string) => warnings.push(`${message} (${hint})`) };
    const unlinked = crate("unlinked", "use oxbridge::prelude::*;\n#[js_export]\npub fn own() {}\n", { dependencies });
    // A member of another workspace would be refused.
    const manifest = join(folder, "dep-crate/Cargo.toml");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace("[workspace]", ""));
    await build({ crate: unlinked, log });
    expect(warnings).toEqual([
      "the dependency `dep-crate` has exports, but it is not linked: nothing in the crate names it " +
        "(name it in code, `use dep_crate as _;` is enough)",
    ]);
    warnings.length = 0;
    crate("unlinked", "use dep_crate as _;\nuse oxbridge::prelude::*;\n#[js_export]\npub fn own() {}\n", {
      dependencies,
    });
    const { manifest: linked } = await build({ crate: unlinked, log });
    expect([warnings, linked.assemblies]).toEqual([[], ["unlinked", "dep-crate"]]);
  }, 300_000);

  test("watch builds again after a change, and an error does not end it", async () => {
    const at = crate("watched", "use oxbridge::prelude::*;\n#[js_export]\npub fn one() {}\n");
    mkdirSync(join(at, "names of"), { recursive: true });
    const included = join(at, "names of/four.rs");
    const numbers = (name: string): string => `#[js_export] pub fn ${name}() {}\n`;
    writeFileSync(included, numbers("four"));
    const events: string[] = [];
    const end = new AbortController();
    let next: () => void = () => {};
    const event = (): Promise<void> => new Promise((settle) => (next = settle));
    const hear = (text: string): void => {
      events.push(text);
      next();
    };
    let heard = event();
    const watching = watch({
      crate: at,
      profile: "dev",
      signal: end.signal,
      onBuilt: ({ manifest }) => hear(manifest.functions.map((each) => each.name).join()),
      onError: (error) => hear((error as Error).message),
    });
    for (const [text, expected] of [
      ["#[js_export] pub fn two() {}", "one"],
      ["pub fn broken(", "two"],
      ["#[js_export] pub fn three() {}", "cargo could not build the crate"],
      ['mod numbers { use super::*; include!("../names of/four.rs"); }', "three"],
      [undefined, "four"],
    ] as const) {
      await heard;
      expect(events.at(-1)).toBe(expected);
      heard = event();
      if (text) writeFileSync(join(at, "src/lib.rs"), `use oxbridge::prelude::*;\n${text}\n`);
    }
    writeFileSync(included, numbers("five"));
    await heard;
    expect(events.at(-1)).toBe("five");
    end.abort();
    await watching;
  }, 300_000);
});

group("what is missing", () => {
  const plain = "";
  const path = process.env.PATH ?? "";

  test("cargo", async () => {
    const { code, stderr } = await oxbridge(["build", "--crate", crate("plain", plain)], { env: { PATH: "/nowhere" } });
    expect(code).toBe(1);
    expect(stderr).toContain("error: cargo was not found\n  help: install Rust with rustup (https://rustup.rs)");
  });

  test("the target, with the command that mends it", async () => {
    const bin = join(folder, "bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "rustc"), "#!/bin/sh\necho /nowhere/lib\n", { mode: 0o755 });
    writeFileSync(join(bin, "rustup"), '#!/bin/sh\necho "stable-x86_64-unknown-linux-gnu (default)"\n', {
      mode: 0o755,
    });
    const env = { PATH: `${bin}:${path}`, RUSTC: join(bin, "rustc") };
    const cargo = join(bin, "cargo");
    const metadata = JSON.stringify({
      packages: [
        {
          id: "a",
          name: "a",
          version: "1.0.0",
          source: null,
          manifest_path: join(folder, "plain/Cargo.toml"),
          targets: [{ kind: ["cdylib"], crate_types: ["cdylib"] }],
          dependencies: [],
        },
        {
          id: "o",
          name: "oxbridge",
          version: VERSION,
          source: null,
          manifest_path: join(root, "crate/Cargo.toml"),
          targets: [],
          dependencies: [],
        },
      ],
      workspace_members: ["a"],
      workspace_root: join(folder, "plain"),
      target_directory: join(folder, "target"),
      resolve: { nodes: [{ id: "a", deps: [{ pkg: "o", dep_kinds: [{ kind: null }] }] }] },
    });
    writeFileSync(cargo, `#!/bin/sh\necho '${metadata}'\n`, { mode: 0o755 });
    const { code, stderr } = await oxbridge(["build", "--crate", crate("plain", plain)], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(
      "error: Rust's target wasm32-unknown-unknown is not installed\n  help: rustup target add wasm32-unknown-unknown\n",
    );
  });

  test("the crate, a library, the form of a library, the dependency", async () => {
    const failure = (at: string): Promise<string> =>
      findCrate(at, VERSION).then(
        () => "",
        (error: Error) => error.message,
      );
    expect(await failure(join(folder, "none"))).toMatch(/^there is no folder /);
    expect(await failure(folder)).toMatch(/^there is no crate in /);
    expect(await failure(crate("a-rlib", plain, { lib: "" }))).toBe(
      "the library of `a-rlib` is not built as a cdylib, the form that WebAssembly needs",
    );
    expect(await failure(crate("independent", plain, { oxbridge: "" }))).toBe(
      "the crate `independent` does not depend on oxbridge",
    );
  });

  test("the same version on both sides, said with both", async () => {
    const fake = crate("oxbridge", plain, { oxbridge: "" });
    const manifest = join(fake, "Cargo.toml");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace("0.3.1", "9.9.9").replace("[workspace]", ""));
    const at = crate("other-version", plain, { oxbridge: 'oxbridge = { path = "../oxbridge" }' });
    await expect(findCrate(at, VERSION)).rejects.toThrow(
      `the crate uses oxbridge 9.9.9, this is the npm package oxbridge ${VERSION}`,
    );
  });

  test("what the compiler says is passed through unharmed", async () => {
    const at = crate("broken", 'use oxbridge::prelude::*;\n#[js_export]\npub fn f() -> u32 { "text" }\n');
    const { code, stderr } = await oxbridge(["build", "--dev", "--crate", at]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[E0308]: mismatched types\n --> src/lib.rs:3:21");
    expect(stderr).toContain("error: cargo could not build the crate");
  }, 300_000);
});

group("optimise", () => {
  test("a result is kept by a hash of what it is made of", async () => {
    const cache = join(folder, "cache");
    const wasm = wat('(module (func (export "a") (result i32) (i32.add (i32.const 1) (i32.const 2))))');
    const optimised = await optimise(wasm, { cache });
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.wasm$/)]);
    expect(await optimise(wasm, { cache })).toEqual(optimised);
    expect((new WebAssembly.Instance(new WebAssembly.Module(optimised)).exports.a as () => number)()).toBe(3);
  });
});

group("runtime", () => {
  test("the runtime is cut down to what is named and what that needs", () => {
    const text = runtimeText(["RustError"]);
    expect(text).toMatch(/^export (?:class|const) RustError\b/m);
    expect(text).not.toContain("class Instance");
    expect(text.match(/^export /gm)).toHaveLength(1);
    expect(() => runtimeText(["nothing"])).toThrow("the runtime does not export `nothing`");
  });

  test("a part brings what it uses and no more", () => {
    expect(runtimeText(["readBool"]).match(/^(?:export )?(?:function|class|const|let) \w+/gm)).toHaveLength(1);
    const whole = runtimeText(RUNTIME_EXPORTS);
    expect(statements(whole).length).toBeGreaterThan(300);
    expect(whole).not.toMatch(/^import /m);
  });
});

group("parse", () => {
  test("text in strings, templates, comments and regular expressions is no code", () => {
    const source =
      "const a = /[/;}]/g.test(\"};\") && `;${{ b: '}' }[`b`]};`;\n// };\nfunction f() { return a / 2 / 3; }\nlet c;";
    expect(statements(source).map((each) => each.text.slice(each.begin).split(" ")[0])).toEqual([
      "const",
      "function",
      "let",
    ]);
  });

  test("a statement has the comments right before it, and those behind it on its line", () => {
    const source = "// Of the file.\n\n// Of a.\n/* And more. */\nlet a; // Here.\n// Of b.\nlet b;\n";
    expect(statements(source).map(({ text }) => text)).toEqual([
      "// Of a.\n/* And more. */\nlet a; // Here.",
      "// Of b.\nlet b;",
    ]);
  });

  test("indenting follows the brackets and leaves literals alone", () => {
    expect(indent("function f() {\n/**\n* Why.\n*/\nif (a) {\nreturn [`\n  x\n`, g(\n1)];\n}\n  }")).toBe(
      "function f() {\n  /**\n   * Why.\n   */\n  if (a) {\n    return [`\n  x\n`, g(\n        1)];\n  }\n}",
    );
    expect(indent("const f = () => { return g(() => {\nx;\n}, y); };", 1)).toBe(
      "  const f = () => { return g(() => {\n    x;\n  }, y); };",
    );
  });
});
