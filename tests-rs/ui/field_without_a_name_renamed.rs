use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Pair(#[marshal(rename = "a")] pub u32, pub u32);

fn main() {}
