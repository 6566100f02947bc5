use oxbridge::prelude::*;

#[js_export]
pub fn f(call: impl Fn(u32), then: Box<dyn FnOnce()>) {
    let _ = (call, then);
}

fn main() {}
