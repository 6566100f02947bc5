use oxbridge::prelude::*;

#[js_export]
pub fn f(call: JsFunction<fn(name: &str) -> &str>) -> RustFunction<fn(&[u8]) -> &[u8]> {
    let _ = call;
    todo!()
}

fn main() {}
