use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[serde(with = "module")]
    pub held: u32,
}

fn main() {}
