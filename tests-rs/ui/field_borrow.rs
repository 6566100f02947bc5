use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal(borrow)]
    pub held: String,
    #[serde(borrow)]
    pub text: String,
}

fn main() {}
