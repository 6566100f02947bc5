use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(transparent)]
pub enum Color {
    Red,
}

fn main() {}
