use oxbridge::prelude::*;

#[js_export]
pub fn length<'a>(text: &'a str) -> usize {
    text.len()
}

fn main() {}
