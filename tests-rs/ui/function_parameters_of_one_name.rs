use oxbridge::prelude::*;

#[js_export]
pub fn f(call: JsFunction<fn(line_end: u32, lineEnd: u32)>) {
    let _ = call;
}

fn main() {}
