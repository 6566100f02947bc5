use oxbridge::prelude::*;

#[js_import]
fn show(result: Result<u32, String>) -> Result<(), JsException>;

fn main() {}
