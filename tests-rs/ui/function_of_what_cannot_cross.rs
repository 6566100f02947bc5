use oxbridge::prelude::*;

pub struct Secret;

#[js_export]
pub fn f(call: JsFunction<fn(Secret) -> u32>, ask: JsFunction<fn() -> Secret>) {
    let _ = (call, ask);
}

fn main() {}
