use oxbridge::prelude::*;

#[js_export]
pub fn f(_: u32) {}

fn main() {}
