/** What has one name: functions of JavaScript with several signatures, and items that one `macro_rules!` makes. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
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
    ($space:literal, $listener:literal, $module:ident, $value:literal) => {
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
        }
    };
}

shop!("A", "${names[0]}", a, 1);
shop!("B", "${names[1]}", b, 2);
shop!("B.C", "${names[2]}", c, 3);
`;

test("what has one name is told apart by its place", async () => {
  const refused = await oxbridge(["build", "--dev", "--crate", crate("namesakes", lib(["Hears", "Hears", "Listens"]))]);
  expect(refused.stderr).toMatch(
    /^error: two types are called `Hears` in JavaScript: src\/lib\.rs:\d+ and src\/lib\.rs:\d+\n {2}help: choose another name for one: .*\n$/m,
  );
  const at = crate("namesakes", lib(["AHears", "BHears", "Listens"]));
  const ran = await oxbridge(["build", "--dev", "--crate", at]);
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  const { init, all, A, B } = await import(pathToFileURL(join(at, "pkg/package.js")).href);
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
  }
}, 300_000);
