use oxbridge::prelude::*;

#[js_export]
pub fn f(#[cfg(unix)] number: u32) {}

fn main() {}
