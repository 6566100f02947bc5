use oxbridge::prelude::*;

#[js_import(module = "")]
fn beep() -> Result<(), JsException>;

fn main() {}
