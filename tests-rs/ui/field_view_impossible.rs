use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal(as = "Map")]
    pub held: u32,
}

fn main() {}
