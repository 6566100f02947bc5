use oxbridge::prelude::*;

#[js_export]
pub fn f() -> impl Future<Output = u32> {
    async { 1 }
}

fn main() {}
