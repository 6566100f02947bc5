use oxbridge::prelude::*;

#[derive(Marshal)]
#[serde(tag = "t", content = "c")]
pub enum Content {
    Text(String),
}

fn main() {}
