use oxbridge::prelude::*;

#[js_export(via = "u32")]
pub fn f() -> u64 {
    1
}

fn main() {}
