use oxbridge::prelude::*;

#[js_export]
pub type Id = u64;

fn main() {}
