use oxbridge::prelude::*;

#[js_export]
pub fn f(text: Box<dyn ToString>) {
    let _ = text;
}

fn main() {}
