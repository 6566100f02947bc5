use oxbridge::prelude::*;
use std::fmt;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl fmt::Display for Counter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn main() {}
