use oxbridge::prelude::*;

pub struct Counter(i32);

impl Counter {
    #[js_export]
    pub fn value(&self) -> i32 {
        self.0
    }
}

fn main() {}
