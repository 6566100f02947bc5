use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal(skip, as = "number")]
    pub held: u64,
}

fn main() {}
