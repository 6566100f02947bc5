use oxbridge::prelude::*;

#[js_import]
fn every(call: impl Fn(u32), then: Box<dyn FnOnce()>, last: fn()) -> Result<(), JsException>;

fn main() {}
