use oxbridge::prelude::*;

#[js_export]
pub fn f() -> Option<Result<u32, String>> {
    None
}

fn main() {}
