/** Texts of a crate: no character that nobody sees reaches what is generated, and the texts stay what they are. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { COMPILERS, type Compiler, compile } from "../types/compile.ts";
import { crates } from "./crates.ts";

const { crate, oxbridge } = crates("texts");

const HIDDEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu;

const LIB = String.raw`use oxbridge::prelude::*;

#[doc = "A\u{202e}type \u{7}*/ globalThis.broken = 1; /*"]
#[derive(Marshal)]
pub struct Line {
    #[doc = "A\u{2066}field\u{2028}of\u{85}it"]
    #[marshal(default = "sku")]
    pub sku: String,
}

fn sku() -> String { "\u{202e}".into() }

#[doc = "One\u{61c}"]
#[derive(Marshal)]
pub enum Kind {
    #[doc = "A\u{200f}variant"]
    One,
    Two,
}

#[doc = "A class\u{202a}"]
#[js_export]
pub struct Counter {}

#[js_export]
impl Counter {
    #[doc = "A method\u{2029}"]
    pub fn count(&self, #[default("\u{202e}*/".to_string())] of: String) -> String { of }
}

#[doc = "A constant\u{200e}"]
#[js_export]
pub const TEXT_0: &str = "\u{202e}\u{2066}";
#[doc = "A constant\u{200e}"]
#[js_export]
pub const TEXT_1: &str = "\u{2028}\u{2029}";
#[doc = "A constant\u{200e}"]
#[js_export]
pub const TEXT_2: &str = "\0\u{1b}\u{7f}\u{85}";
#[doc = "A constant\u{200e}"]
#[js_export]
pub const TEXT_3: &str = "\u{feff}";
#[doc = "A constant\u{200e}"]
#[js_export]
pub const TEXT_4: &str = "\\\u{202e}";

#[doc = "A\rfunction\u{0}\n\n# Arguments\n\n* ${"`"}a${"`"} - a\u{202d}thing\n\n# Errors\n\nNever\u{2067}"]
#[js_export]
pub fn f(#[default("\u{202e}".into())] a: String, line: Option<Line>, kind: Option<Kind>) -> Result<String, String> {
    drop((line, kind));
    Ok(a)
}

#[doc = "An import\u{202c}"]
#[js_import(module = "host")]
fn log(text: &str) -> Result<(), JsException>;

#[js_export]
pub fn g() -> Result<(), JsException> { log("\u{202e}") }
`;

test("what nobody sees is written by its number", async () => {
  const at = crate("texts", LIB, { package: 'description = "A \\u202Etext\\u2028"' });
  const ran = await oxbridge(["build", "--dev", "--crate", at]);
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  const texts = Object.fromEntries(
    readdirSync(join(at, "pkg"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.[a-z]+$/.test(file) && !file.endsWith(".wasm"))
      .map((file) => [file, readFileSync(join(at, "pkg", file), "utf8")]),
  );
  const found = Object.entries(texts).flatMap(([file, text]) =>
    (text.match(HIDDEN) ?? [])
      .filter((each) => each !== "\n" && each !== "\t")
      .map((each) => `${file}: U+${each.codePointAt(0)?.toString(16)}`),
  );
  expect(found).toEqual([]);
  expect(texts["index.d.ts"]).toContain("A\\u202etype \\u0007*\\/ globalThis.broken = 1; /*");
  const { Counter, f, g, init, ...constants } = await import(pathToFileURL(join(at, "pkg/package.js")).href);
  let logged = "";
  await init({ imports: { host: { log: (text: string) => (logged = text) } } });
  expect([0, 1, 2, 3, 4].map((n) => constants[`TEXT_${n}`])).toEqual([
    "\u202e\u2066",
    "\u2028\u2029",
    "\0\u001b\u007f\u0085",
    "\ufeff",
    "\\\u202e",
  ]);
  expect([f(), f("\u2066")]).toEqual(["\u202e", "\u2066"]);
  expect(typeof Counter).toBe("function");
  g();
  expect(logged).toBe("\u202e");
  for (const compiler of Object.keys(COMPILERS) as Compiler[]) {
    const files = {
      "node_modules/texts/package.json": '{ "name": "texts", "type": "module", "types": "./index.d.ts" }',
    };
    const all = {
      ...files,
      "node_modules/texts/index.d.ts": texts["index.d.ts"] as string,
      "a.ts": 'export * from "texts";',
    };
    expect(await compile(all, { compiler, lib: ["es2022"], types: [], module: "nodenext" })).toBe("");
  }
}, 300_000);
