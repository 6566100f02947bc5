use oxbridge::prelude::*;

#[js_export]
pub trait Shape {}

fn main() {}
