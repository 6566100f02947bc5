use oxbridge::prelude::*;

#[js_import]
fn show((a, b): (u32, u32)) -> Result<(), JsException>;

fn main() {}
