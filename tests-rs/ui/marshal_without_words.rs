use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal]
    pub held: u32,
}

fn main() {}
