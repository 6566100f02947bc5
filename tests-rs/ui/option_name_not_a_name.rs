use oxbridge::prelude::*;

#[js_export(name = "to-text")]
pub fn f() {}

fn main() {}
