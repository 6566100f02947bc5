use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Pair {
    pub a_b: u32,
    #[marshal(rename = "aB")]
    pub other: u32,
}

fn main() {}
