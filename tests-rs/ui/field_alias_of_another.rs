use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal(alias = "held")]
    pub own: u32,
    pub held: u32,
}

fn main() {}
