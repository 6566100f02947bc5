use oxbridge::prelude::*;

#[js_import]
fn show(text: &'static str) -> Result<(), JsException>;

fn main() {}
