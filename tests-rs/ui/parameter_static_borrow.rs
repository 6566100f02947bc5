use oxbridge::prelude::*;

#[js_export]
pub fn f(text: &'static str) {
    let _ = text;
}

fn main() {}
