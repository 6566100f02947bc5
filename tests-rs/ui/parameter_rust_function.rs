use oxbridge::prelude::*;

#[js_export]
pub fn f(call: RustFunction<fn(u32)>) {
    let _ = call;
}

fn main() {}
