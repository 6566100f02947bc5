use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Answer {
    #[marshal(as = "number")]
    pub id: Result<u64, String>,
}

fn main() {}
