use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(tag = "kind", untagged)]
pub enum Content {
    Text(String),
}

fn main() {}
