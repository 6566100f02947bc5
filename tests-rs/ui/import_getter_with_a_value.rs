use oxbridge::prelude::*;

#[js_import(getter = "href")]
fn href() -> Result<String, JsException>;

fn main() {}
