use oxbridge::prelude::*;

#[js_export]
pub struct Counter;

#[js_export]
impl Counter {
    fn value(&self) -> i32 {
        1
    }
}

fn main() {}
