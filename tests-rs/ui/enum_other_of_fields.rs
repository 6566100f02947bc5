use oxbridge::prelude::*;

#[derive(Marshal)]
pub enum Gesture {
    Click { x: u32 },
    #[marshal(other)]
    Unknown { name: String },
    #[marshal(other)]
    Nothing,
}

fn main() {}
