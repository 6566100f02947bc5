use oxbridge::prelude::*;

#[js_import]
fn show<'a>(text: &'a str) -> Result<(), JsException>;

fn main() {}
