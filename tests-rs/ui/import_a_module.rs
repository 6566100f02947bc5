use oxbridge::prelude::*;

#[js_import]
mod host {}

fn main() {}
