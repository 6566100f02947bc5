use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    #[marshal(rename_all = "UPPERCASE")]
    pub held: u32,
}

fn main() {}
