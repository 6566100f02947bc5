use oxbridge::prelude::*;

#[js_export(as = "number", via = "String")]
pub fn f() -> u64 {
    1
}

fn main() {}
