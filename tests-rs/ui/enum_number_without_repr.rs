use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(as = "number")]
pub enum Level {
    Low = 1,
}

#[derive(Marshal)]
#[marshal(as = "bigint")]
#[repr(u8)]
pub enum Size {
    Small,
}

fn main() {}
