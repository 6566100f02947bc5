use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal(renamed = "a")]
    pub held: u32,
}

fn main() {}
