use oxbridge::prelude::*;

#[js_import]
struct Host;

fn main() {}
