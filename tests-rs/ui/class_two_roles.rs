use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(getter, setter)]
    pub fn value(&self) -> i32 {
        self.0
    }

    #[js_export]
    #[js_export(getter)]
    pub fn twice(&self) -> i32 {
        self.0 * 2
    }
}

fn main() {}
