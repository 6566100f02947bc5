use oxbridge::prelude::*;

#[js_export]
pub fn f((a, b): (u32, u32)) -> u32 {
    a + b
}

fn main() {}
