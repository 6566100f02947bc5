use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Pair(#[marshal(default)] pub u32, pub u32);

fn main() {}
