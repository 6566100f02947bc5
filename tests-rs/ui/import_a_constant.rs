use oxbridge::prelude::*;

#[js_import]
const HREF: &str = "";

fn main() {}
