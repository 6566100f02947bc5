use oxbridge::prelude::*;

#[js_export]
pub fn f(text: &mut String) {
    text.clear();
}

fn main() {}
