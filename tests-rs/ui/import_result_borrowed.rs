use oxbridge::prelude::*;

#[js_import]
fn href() -> Result<&'static str, JsException>;

fn main() {}
