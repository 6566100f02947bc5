use oxbridge::prelude::*;

#[js_export(start)]
pub const LIMIT: u32 = 7;

fn main() {}
