/** What has one name: functions of JavaScript with several signatures, and items that one `macro_rules!` makes. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { thrownBy } from "../thrown.ts";
import { crates } from "./crates.ts";

const { crate, oxbridge } = crates("namesakes");

/** `names`: what the traits are called that are made in three modules. */
const lib = (names: readonly string[]): string => `use oxbridge::prelude::*;

mod inner {
    use oxbridge::prelude::*;
    #[js_import(name = "console.log")]
    pub fn log(a: &str) -> Result<(), JsException>;
    #[js_import(module = "host", name = "pick")]
    pub fn pick(a: u32) -> Result<u32, JsException>;
}

#[js_import(name = "console.log")]
fn log(a: &str, b: u32) -> Result<(), JsException>;
#[js_import(name = "console.log")]
fn log_all(all: Vec<String>) -> Result<(), JsException>;
#[js_import(module = "host", name = "pick")]
fn pick(a: &str) -> Result<String, JsException>;
#[js_import(module = "host", name = "pick")]
async fn pick_later(a: u32) -> Result<u32, JsException>;
#[js_import(module = "host", name = "state.level")]
fn level(of: &str) -> Result<u32, JsException>;
#[js_import(module = "host", name = "state.level")]
fn level_of_nothing() -> Result<u32, JsException>;
#[js_import(module = "host", name = "size", getter)]
fn size() -> Result<u32, JsException>;
#[js_import(module = "host", name = "size", getter)]
fn size_or_nothing() -> Result<Option<u32>, JsException>;

#[js_export]
pub async fn all() -> Result<(String, u32, u32), JsException> {
    inner::log("a")?;
    log("b", 2)?;
    log_all(vec!["c".into()])?;
    let picked = inner::pick(1)? + level("x")? + level_of_nothing()? + size()? + size_or_nothing()?.unwrap_or(1);
    Ok((pick("d")?, picked, pick_later(5).await?))
}

macro_rules! shop {
    ($space:literal, $listener:literal, $module:ident, $value:literal, $item:literal, $error:literal) => {
        mod $module {
            use oxbridge::prelude::*;

            #[js_import(module = "host")]
            fn price(of: u32) -> Result<u32, JsException>;

            #[js_export(namespace = $space)]
            pub const LIMIT: u32 = $value;

            #[js_export(namespace = $space)]
            pub fn total(of: u32) -> Result<u32, JsException> { Ok(price(of)? + $value) }

            #[js_export(namespace = $space)]
            pub async fn later() -> u32 { $value }

            #[js_export(namespace = $space)]
            pub struct Cart { n: u32 }

            #[js_export]
            impl Cart {
                #[js_export(constructor)]
                pub fn new() -> Self { Self { n: $value } }
                #[js_export(getter)]
                pub fn n(&self) -> u32 { self.n }
                pub fn heard(&self, by: Box<dyn Listener>) -> Result<(), JsException> { by.heard(self.n) }
            }

            #[js_export(name = $listener)]
            pub trait Listener {
                fn heard(&self, n: u32) -> Result<(), JsException>;
            }

            #[derive(Marshal)]
            #[marshal(rename = $item)]
            pub struct Item { pub n: u32 }

            #[derive(Debug, JsError)]
            #[marshal(rename = $error)]
            pub enum SoldOut { Item { n: u32 } }

            impl std::fmt::Display for SoldOut {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str($error) }
            }

            impl std::error::Error for SoldOut {}

            #[js_export(namespace = $space)]
            pub fn buy(item: Item) -> Result<(), SoldOut> { Err(SoldOut::Item { n: item.n + $value }) }
        }
    };
}

shop!("A", "${names[0]}", a, 1, "AItem", "ASoldOut");
shop!("B", "${names[1]}", b, 2, "BItem", "BSoldOut");
shop!("B.C", "${names[2]}", c, 3, "CItem", "CSoldOut");

/// Types of one name in one module, since they stand in functions.
macro_rules! inside {
    ($name:ident, $rename:literal, $ty:ty) => {
        const _: () = {
            #[derive(Marshal)]
            #[marshal(rename = $rename)]
            pub struct Part { of: $ty }

            #[js_export]
            pub fn $name(part: Part) -> Part { part }
        };
    };
}

inside!(number, "NumberPart", u32);
inside!(text, "TextPart", String);
`;

test("what has one name is told apart by its place", async () => {
  const refused = await oxbridge(["build", "--dev", "--crate", crate("namesakes", lib(["Hears", "Hears", "Listens"]))]);
  expect(refused.stderr).toMatch(
    /^error: two types are called `Hears` in JavaScript: src\/lib\.rs:\d+ and src\/lib\.rs:\d+\n {2}help: choose another name for one: .*\n$/m,
  );
  const at = crate("namesakes", lib(["AHears", "BHears", "Listens"]));
  const ran = await oxbridge(["build", "--dev", "--crate", at]);
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  const { init, all, number, text, A, B, ...errors } = await import(pathToFileURL(join(at, "pkg/package.js")).href);
  const level = (of = "yz"): number => of.length;
  const host = { pick: (a: unknown) => a, state: { level }, size: 10, price: (of: number) => of * 10 };
  await init({ imports: { host } });
  const { log } = console;
  const logged: unknown[][] = [];
  console.log = (...args) => void logged.push(args);
  try {
    expect(await all()).toEqual(["d", 1 + 1 + 2 + 10 + 10, 5]);
  } finally {
    console.log = log;
  }
  expect(logged).toEqual([["a"], ["b", 2], [["c"]]]);
  for (const [space, n] of [
    [A, 1],
    [B, 2],
    [B.C, 3],
  ]) {
    const cart = new space.Cart();
    let heard = 0;
    cart.heard({ heard: (n: number) => (heard = n) });
    expect([space.LIMIT, space.total(4), await space.later(), cart.n, heard]).toEqual([n, 40 + n, n, n, n]);
    cart.dispose();
    const error = thrownBy(() => space.buy({ n: 4 }));
    expect(error).toBeInstanceOf(errors[error.message]);
    expect(error).toMatchObject({ name: `${"ABC"[n - 1]}SoldOut`, code: "item", data: { n: 4 + n } });
  }
  expect([number({ of: 1 }), text({ of: "a" })]).toEqual([{ of: 1 }, { of: "a" }]);
}, 300_000);
