use oxbridge::prelude::*;

#[js_export(start, name = "g")]
pub fn f() {}

fn main() {}
