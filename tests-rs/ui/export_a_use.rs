use oxbridge::prelude::*;

#[js_export]
pub use std::mem::swap;

fn main() {}
