use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal(with = "colour")]
    pub held: u32,
}

fn main() {}
