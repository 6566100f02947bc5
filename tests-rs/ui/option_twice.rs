use oxbridge::prelude::*;

#[js_export(name = "a", name = "b")]
pub fn f() {}

fn main() {}
