use oxbridge::prelude::*;

#[derive(Marshal)]
#[serde(tag = "t", content = "t")]
pub enum Content {
    Text(String),
}

fn main() {}
