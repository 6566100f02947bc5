use oxbridge::prelude::*;

#[js_export]
pub fn f(text: impl Into<String>) {
    let _ = text.into();
}

fn main() {}
