use oxbridge::prelude::*;

#[js_import]
fn show(#[cfg(unix)] level: u32) -> Result<(), JsException>;

fn main() {}
