use oxbridge::prelude::*;

#[js_export]
pub fn f(a_b: u32, aB: u32) -> u32 {
    a_b + aB
}

fn main() {}
