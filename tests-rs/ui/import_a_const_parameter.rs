use oxbridge::prelude::*;

#[js_import]
fn show<const N: usize>(values: [u8; N]) -> Result<(), JsException>;

fn main() {}
