use oxbridge::prelude::*;

#[js_export]
pub fn f() -> impl ToString {
    1
}

fn main() {}
