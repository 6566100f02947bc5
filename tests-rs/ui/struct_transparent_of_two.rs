use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(transparent)]
pub struct Pair {
    pub a: u32,
    pub b: u32,
}

fn main() {}
