use oxbridge::prelude::*;

#[js_export]
pub extern "C" fn raw() {}

fn main() {}
