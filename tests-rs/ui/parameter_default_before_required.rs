use oxbridge::prelude::*;

#[js_export]
pub fn f(#[default(1)] by: u32, to: u32) -> u32 {
    by + to
}

fn main() {}
