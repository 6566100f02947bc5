use oxbridge::prelude::*;

#[js_import(namespace = "Page")]
fn beep() -> Result<(), JsException>;

fn main() {}
