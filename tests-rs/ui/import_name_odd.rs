use oxbridge::prelude::*;

#[js_import(name = "console.")]
fn f0() -> Result<(), JsException>;

#[js_import(name = "page-title")]
fn f1() -> Result<(), JsException>;

#[js_import(name = "a b")]
fn f2() -> Result<(), JsException>;

#[js_import(name = "items[0]")]
fn f3() -> Result<(), JsException>;

fn main() {}
