use oxbridge::prelude::*;

#[js_export]
pub fn f(pointer: *const u8) {
    let _ = pointer;
}

fn main() {}
