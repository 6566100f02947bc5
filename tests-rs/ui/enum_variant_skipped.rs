use oxbridge::prelude::*;

#[derive(Marshal)]
pub enum Color {
    Red,
    #[marshal(skip)]
    Blue,
}

fn main() {}
