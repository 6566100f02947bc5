use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(namespace = "Shop")]
    pub fn value(&self) -> i32 {
        self.0
    }

    #[js_export(start)]
    pub fn start() {}

    #[js_export(getter = "twice")]
    pub fn twice(&self) -> i32 {
        self.0 * 2
    }
}

fn main() {}
