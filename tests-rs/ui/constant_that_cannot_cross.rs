use oxbridge::prelude::*;

#[js_export]
pub const UNIT: std::marker::PhantomPinned = std::marker::PhantomPinned;

fn main() {}
