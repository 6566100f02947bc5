use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(default)]
pub struct Holder {
    pub held: u32,
}

fn main() {}
