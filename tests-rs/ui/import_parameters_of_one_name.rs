use oxbridge::prelude::*;

#[js_import]
fn show(line_end: u32, lineEnd: u32) -> Result<(), JsException>;

fn main() {}
