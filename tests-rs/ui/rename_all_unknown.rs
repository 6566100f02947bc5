use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(rename_all = "Title Case")]
pub struct Holder {
    pub held: u32,
}

fn main() {}
