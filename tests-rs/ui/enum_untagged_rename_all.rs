use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(untagged, rename_all = "UPPERCASE")]
pub enum Content {
    Text(String),
}

fn main() {}
