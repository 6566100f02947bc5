use oxbridge::prelude::*;

#[js_import]
fn show<T>(value: T) -> Result<(), JsException>;

fn main() {}
