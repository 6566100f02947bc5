use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(constructor)]
    pub fn new() -> Self {
        Self(0)
    }

    #[js_export(constructor)]
    pub fn from(start: i32) -> Self {
        Self(start)
    }
}

fn main() {}
