use oxbridge::prelude::*;

#[js_import]
static HREF: &str = "";

fn main() {}
