use oxbridge::prelude::*;

#[js_export]
pub fn f(a: JsFunction<dyn Fn(u32)>, b: JsFunction<(u32,)>, c: JsFunction<&fn()>) {
    let _ = (a, b, c);
}

fn main() {}
