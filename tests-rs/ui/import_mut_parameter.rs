use oxbridge::prelude::*;

#[js_import]
fn show(mut level: u32) -> Result<(), JsException>;

fn main() {}
