use oxbridge::prelude::*;

#[js_export]
pub fn f(#[default(1)] #[default(2)] by: u32) -> u32 {
    by
}

fn main() {}
