use oxbridge::prelude::*;

#[js_import(module = "two words")]
fn f0() -> Result<(), JsException>;

#[js_import(module = "..\\page.js")]
fn f1() -> Result<(), JsException>;

#[js_import(module = "../page.js")]
fn f2() -> Result<(), JsException>;

#[js_import(module = "/page.js")]
fn f3() -> Result<(), JsException>;

#[js_import(module = "file:page.js")]
fn f4() -> Result<(), JsException>;

#[js_import(module = "./")]
fn f5() -> Result<(), JsException>;

#[js_import(module = "./a/../b.js")]
fn f6() -> Result<(), JsException>;

#[js_import(module = "npm:")]
fn f7() -> Result<(), JsException>;

#[js_import(module = "npm:@acme")]
fn f8() -> Result<(), JsException>;

#[js_import(module = "jsr:text")]
fn f9() -> Result<(), JsException>;

#[js_import(module = "node:")]
fn f10() -> Result<(), JsException>;

#[js_import(module = "https:page.js")]
fn f11() -> Result<(), JsException>;

#[js_import(module = "http://example.com/page.js")]
fn f12() -> Result<(), JsException>;

fn main() {}
