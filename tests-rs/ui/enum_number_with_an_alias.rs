use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(as = "number")]
#[repr(u8)]
pub enum Level {
    #[marshal(alias = "small")]
    Low = 1,
}

fn main() {}
