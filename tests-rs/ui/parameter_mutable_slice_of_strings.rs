use oxbridge::prelude::*;

#[js_export]
pub fn f(texts: &mut [String]) {
    let _ = texts;
}

fn main() {}
