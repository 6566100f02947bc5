use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[serde(flatten)]
    pub held: u32,
}

fn main() {}
