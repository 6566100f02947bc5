use oxbridge::prelude::*;

#[js_export]
pub fn f(text: &str) -> Vec<&str> {
    vec![text]
}

fn main() {}
