use oxbridge::prelude::*;

#[js_export]
pub fn f() -> impl Iterator<Item = u32> {
    [1].into_iter()
}

fn main() {}
