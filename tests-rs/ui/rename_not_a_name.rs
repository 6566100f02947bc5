use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(rename = "a holder")]
pub struct Holder {
    pub held: u32,
}

fn main() {}
