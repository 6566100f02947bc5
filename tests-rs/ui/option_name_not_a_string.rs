use oxbridge::prelude::*;

#[js_export(name = 5)]
pub fn f() {}

fn main() {}
