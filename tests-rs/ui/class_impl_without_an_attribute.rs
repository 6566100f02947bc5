use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

impl Counter {
    #[js_export(constructor)]
    pub fn new() -> Self {
        Self(0)
    }

    #[js_export]
    pub fn value(&self) -> i32 {
        self.0
    }
}

fn main() {}
