use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(brand)]
pub struct Holder {
    pub held: u32,
}

fn main() {}
