use oxbridge::prelude::*;

#[js_import]
fn show(#[default(1)] level: u32) -> Result<(), JsException>;

fn main() {}
