use oxbridge::prelude::*;

#[js_export]
pub fn f(#[default("a")] by: u32) -> u32 {
    by
}

fn main() {}
