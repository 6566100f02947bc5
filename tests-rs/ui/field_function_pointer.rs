use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    pub held: fn(u32) -> u32,
}

fn main() {}
