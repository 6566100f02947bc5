use oxbridge::prelude::*;

#[js_export(getter)]
pub fn value() -> i32 {
    1
}

fn main() {}
