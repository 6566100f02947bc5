use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(tag = "kind")]
pub struct Holder {
    pub held: u32,
}

fn main() {}
