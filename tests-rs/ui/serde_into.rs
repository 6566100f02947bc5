use oxbridge::prelude::*;

#[derive(Marshal)]
#[serde(into = "String")]
pub struct Holder {
    pub held: u32,
}

fn main() {}
