use oxbridge::prelude::*;

#[js_export(namespce = "Shop")]
pub fn f() {}

fn main() {}
