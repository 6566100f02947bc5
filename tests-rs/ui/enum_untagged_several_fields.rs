use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(untagged)]
pub enum Content {
    Pair(String, u32),
    Point { x: f64 },
}

fn main() {}
