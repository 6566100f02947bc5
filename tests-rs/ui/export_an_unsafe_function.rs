use oxbridge::prelude::*;

#[js_export]
pub unsafe fn risky() {}

fn main() {}
