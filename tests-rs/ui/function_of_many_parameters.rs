use oxbridge::prelude::*;

#[js_export]
pub fn f(call: JsFunction<fn(u8, u8, u8, u8, u8, u8, u8, u8, u8)>) {
    let _ = call;
}

fn main() {}
