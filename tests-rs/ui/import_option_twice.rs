use oxbridge::prelude::*;

#[js_import(name = "beep", name = "boop")]
fn beep() -> Result<(), JsException>;

fn main() {}
