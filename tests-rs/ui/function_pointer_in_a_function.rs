use oxbridge::prelude::*;

#[js_export]
pub fn f(call: JsFunction<fn(then: fn(u32))>) -> RustFunction<fn(fn()) -> fn()> {
    let _ = call;
    todo!()
}

fn main() {}
