use oxbridge::prelude::*;

#[js_export(start = true)]
pub fn f() {}

fn main() {}
