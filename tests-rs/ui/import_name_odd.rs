use oxbridge::prelude::*;

#[js_import(name = "console.")]
fn f0() -> Result<(), JsException>;

#[js_import(name = "items[0]")]
fn f1() -> Result<(), JsException>;

fn main() {}
