use oxbridge::prelude::*;

#[js_export]
pub fn f(text: &str) -> &str {
    text
}

fn main() {}
