use oxbridge::prelude::*;

#[js_import(signal)]
fn beep() -> Result<(), JsException>;

fn main() {}
