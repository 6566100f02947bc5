use oxbridge::prelude::*;

#[js_export]
pub union Bits {
    pub a: u32,
    pub b: f32,
}

fn main() {}
