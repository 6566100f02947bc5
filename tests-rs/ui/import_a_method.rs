use oxbridge::prelude::*;

#[js_import]
fn show(&self) -> Result<(), JsException>;

fn main() {}
