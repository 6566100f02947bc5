use oxbridge::prelude::*;

struct Host;

#[js_import]
impl Host {}

fn main() {}
