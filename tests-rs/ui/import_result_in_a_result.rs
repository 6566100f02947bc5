use oxbridge::prelude::*;

#[js_import]
fn find() -> Result<Result<u32, String>, JsException>;

fn main() {}
