use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(getter)]
    fn value(&self) -> i32 {
        self.0
    }

    #[js_export]
    pub(crate) fn twice(&self) -> i32 {
        self.0 * 2
    }

    pub fn thrice(&self) -> i32 {
        self.0 * 3
    }
}

fn main() {}
