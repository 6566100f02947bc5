use oxbridge::prelude::*;

#[js_import]
fn show(_: u32) -> Result<(), JsException>;

fn main() {}
