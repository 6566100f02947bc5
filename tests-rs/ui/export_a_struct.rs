use oxbridge::prelude::*;

#[js_export]
pub struct Counter {
    pub n: i32,
}

fn main() {}
