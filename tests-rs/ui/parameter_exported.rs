use oxbridge::prelude::*;

#[js_export]
pub fn f(#[js_export(default = 1)] by: i32) -> i32 {
    by
}

fn main() {}
