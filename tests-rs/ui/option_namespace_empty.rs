use oxbridge::prelude::*;

#[js_export(namespace = "")]
pub fn f() {}

fn main() {}
