use oxbridge::prelude::*;

#[js_export]
pub fn f(texts: &[String]) {
    let _ = texts;
}

fn main() {}
