use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Line {
    pub sku: String,
}

#[js_export]
pub fn f(lines: &[Line]) -> usize {
    lines.len()
}

fn main() {}
