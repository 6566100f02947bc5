use oxbridge::prelude::*;

#[js_import(name = beep)]
fn beep() -> Result<(), JsException>;

fn main() {}
