use oxbridge::prelude::*;

#[js_export]
pub fn f(result: Result<u32, String>) {
    let _ = result;
}

fn main() {}
