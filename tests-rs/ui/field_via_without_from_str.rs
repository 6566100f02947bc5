use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal(via = "String")]
    pub held: Vec<u8>,
}

fn main() {}
