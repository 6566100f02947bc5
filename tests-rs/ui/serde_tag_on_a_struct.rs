use oxbridge::prelude::*;

#[derive(Marshal)]
#[serde(tag = "type")]
pub struct Holder {
    pub held: u32,
}

fn main() {}
