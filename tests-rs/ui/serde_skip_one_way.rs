use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[serde(skip_serializing)]
    pub held: u32,
}

fn main() {}
