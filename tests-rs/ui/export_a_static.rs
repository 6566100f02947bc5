use oxbridge::prelude::*;

#[js_export]
pub static LIMIT: u32 = 7;

fn main() {}
