use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(rename_all = "UPPERCASE")]
pub struct Pair(pub u32, pub u32);

fn main() {}
