use oxbridge::prelude::*;

#[js_export]
pub fn f(call: JsFunction<fn() -> Result<u32, JsException>>) {
    let _ = call;
}

fn main() {}
