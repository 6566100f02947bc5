use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl From<i32> for Counter {
    fn from(value: i32) -> Self {
        Self(value)
    }
}

fn main() {}
