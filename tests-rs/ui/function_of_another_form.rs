use oxbridge::prelude::*;

#[js_export]
pub fn f(a: JsFunction<unsafe fn()>, b: JsFunction<extern "C" fn()>, c: JsFunction<for<'a> fn(&'a str)>) {
    let _ = (a, b, c);
}

fn main() {}
