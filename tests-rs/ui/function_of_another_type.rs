use oxbridge::prelude::*;

#[js_export]
pub fn f(call: JsFunction<String>) {
    let _ = call;
}

fn main() {}
