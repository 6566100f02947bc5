use oxbridge::prelude::*;

#[js_import(getter, signal)]
fn href() -> Result<String, JsException>;

fn main() {}
