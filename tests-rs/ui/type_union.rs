use oxbridge::prelude::*;

#[derive(Marshal)]
pub union Bits {
    pub a: u32,
    pub b: f32,
}

fn main() {}
