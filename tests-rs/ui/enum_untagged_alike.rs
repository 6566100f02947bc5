use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(untagged)]
pub enum Content {
    Text(String),
    Name(char),
}

fn main() {}
