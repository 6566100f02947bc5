use oxbridge::prelude::*;

#[js_export]
pub fn f(views: Vec<MemoryView<u8>>) {
    let _ = views;
}

fn main() {}
