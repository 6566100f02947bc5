use oxbridge::prelude::*;

pub struct Counter(i32);

#[js_export]
impl Counter {
    pub fn value(&self) -> i32 {
        self.0
    }
}

fn main() {}
