use oxbridge::prelude::*;

#[js_export]
pub fn f(texts: Vec<&str>) {
    let _ = texts;
}

fn main() {}
