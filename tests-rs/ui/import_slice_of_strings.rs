use oxbridge::prelude::*;

#[js_import]
fn show(names: &[String]) -> Result<(), JsException>;

fn main() {}
