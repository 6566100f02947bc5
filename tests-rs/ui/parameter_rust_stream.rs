use oxbridge::prelude::*;

#[js_export]
pub fn f(lines: RustStream<String>, items: Option<RustIterator<u32>>) {
    let _ = (lines, items);
}

fn main() {}
