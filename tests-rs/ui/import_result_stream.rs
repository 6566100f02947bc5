use oxbridge::prelude::*;

#[js_import]
fn lines() -> Result<RustStream<String>, JsException>;

#[js_import]
fn made_again() -> Result<impl Stream<Item = String>, JsException>;

fn main() {}
