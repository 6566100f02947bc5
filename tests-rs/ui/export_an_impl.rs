use oxbridge::prelude::*;

pub struct Counter;

#[js_export]
impl Counter {
    pub fn new() -> Self {
        Self
    }
}

fn main() {}
