use oxbridge::prelude::*;

#[js_export(start)]
pub fn f(a: u32) -> u32 {
    a
}

fn main() {}
