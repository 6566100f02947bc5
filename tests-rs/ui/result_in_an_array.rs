use oxbridge::prelude::*;

#[js_export]
pub fn f() -> [Result<u32, String>; 1] {
    [Ok(1)]
}

fn main() {}
