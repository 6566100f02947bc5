use oxbridge::prelude::*;

#[js_export]
pub fn f(lines: &JsStream<String>, later: &JsPromise<u32>) {
    let _ = (lines, later);
}

fn main() {}
