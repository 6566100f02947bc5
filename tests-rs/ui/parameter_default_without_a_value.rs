use oxbridge::prelude::*;

#[js_export]
pub fn f(#[default] by: u32) -> u32 {
    by
}

fn main() {}
