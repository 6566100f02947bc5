use oxbridge::prelude::*;

#[js_import(name = "")]
fn beep() -> Result<(), JsException>;

fn main() {}
