use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder(#[marshal(alias = "held", skip_serializing_if = "zero")] u32, u32);

#[derive(Marshal)]
pub struct Skipped {
    #[marshal(skip, flatten)]
    pub held: u32,
}

fn main() {}
