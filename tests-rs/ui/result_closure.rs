use oxbridge::prelude::*;

#[js_export]
pub fn f() -> impl Fn(u32) -> u32 {
    |n| n
}

fn main() {}
