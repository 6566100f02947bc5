use oxbridge::prelude::*;

#[js_import]
fn made() -> Result<RustFunction<fn(u32)>, JsException>;

#[js_import]
fn made_again() -> Result<Box<dyn Fn(u32)>, JsException>;

fn main() {}
