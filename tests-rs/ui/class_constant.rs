use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    pub const LIMIT: i32 = 3;

    #[js_export]
    const LEAST: i32 = 0;

    #[js_export(skip)]
    pub const STEP: i32 = 1;

    pub fn value(&self) -> i32 {
        self.0
    }
}

fn main() {}
