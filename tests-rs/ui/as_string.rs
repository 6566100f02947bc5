use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Answer {
    #[marshal(as = "string")]
    pub id: u64,
}

fn main() {}
