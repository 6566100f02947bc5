use oxbridge::prelude::*;

#[js_export]
pub fn f(call: fn(u32) -> u32) {
    let _ = call;
}

fn main() {}
