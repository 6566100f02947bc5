use oxbridge::prelude::*;

#[js_import(getter)]
fn href(page: u32) -> Result<String, JsException>;

fn main() {}
