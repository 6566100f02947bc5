use oxbridge::prelude::*;

pub struct NoDefault;

#[derive(Marshal)]
pub struct Holder {
    pub id: u32,
    #[marshal(skip)]
    pub held: NoDefault,
}

fn main() {}
