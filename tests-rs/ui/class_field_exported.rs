use oxbridge::prelude::*;

#[js_export]
pub struct Counter {
    #[js_export]
    pub count: i32,
}

fn main() {}
