use oxbridge::prelude::*;

#[js_export(namespace = "Shop..Cart")]
pub fn f() {}

fn main() {}
