use oxbridge::prelude::*;

#[js_export(as = "integer")]
pub fn f() -> u64 {
    1
}

fn main() {}
