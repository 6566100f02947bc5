use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Drop for Counter {
    fn drop(&mut self) {}
}

fn main() {}
