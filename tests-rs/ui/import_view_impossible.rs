use oxbridge::prelude::*;

#[js_import(as = "Map")]
fn now() -> Result<u64, JsException>;

fn main() {}
