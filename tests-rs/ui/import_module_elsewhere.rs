use oxbridge::prelude::*;

#[js_import(module = "npm:../x")]
fn up() -> Result<(), JsException>;

#[js_import(module = "npm:left-pad@file:/etc")]
fn folder() -> Result<(), JsException>;

#[js_import(module = "npm:left-pad@git+https://example.com/left-pad.git")]
fn repository() -> Result<(), JsException>;

#[js_import(module = "npm:lodash-es/../left-pad")]
fn path() -> Result<(), JsException>;

fn main() {}
