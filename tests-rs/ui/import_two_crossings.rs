use oxbridge::prelude::*;

#[js_import(as = "number", via = "String")]
fn now() -> Result<u64, JsException>;

fn main() {}
