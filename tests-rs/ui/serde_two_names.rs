use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[serde(rename(serialize = "a", deserialize = "b"))]
    pub held: u32,
}

fn main() {}
