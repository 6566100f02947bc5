use oxbridge::prelude::*;

#[js_import]
fn find(name: &str) -> Option<Vec<u32>>;

fn main() {}
