use oxbridge::prelude::*;

#[js_import]
fn send(lines: impl Iterator<Item = String>, parts: impl Stream<Item = String>) -> Result<(), JsException>;

fn main() {}
