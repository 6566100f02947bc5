use oxbridge::prelude::*;

#[derive(Marshal)]
pub enum Color {
    Red,
    #[serde(skip)]
    Blue,
}

fn main() {}
