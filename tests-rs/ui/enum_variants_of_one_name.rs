use oxbridge::prelude::*;

#[derive(Marshal)]
pub enum Color {
    DarkRed,
    #[marshal(rename = "darkRed")]
    Red,
}

fn main() {}
