use oxbridge::prelude::*;

#[js_export]
pub fn f(items: impl Iterator<Item = u32>, later: impl Future<Output = u32>) {
    let _ = (items, later);
}

fn main() {}
