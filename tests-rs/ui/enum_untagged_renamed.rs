use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(untagged)]
pub enum Content {
    #[marshal(rename = "text")]
    Text(String),
}

fn main() {}
