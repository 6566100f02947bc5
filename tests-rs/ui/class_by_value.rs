use oxbridge::prelude::*;

#[js_export]
#[derive(Marshal)]
pub struct Line {
    pub sku: String,
}

fn main() {}
