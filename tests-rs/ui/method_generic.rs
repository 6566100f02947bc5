use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    pub fn add<T: Into<i32>>(&mut self, by: T) {
        self.0 += by.into();
    }

    pub unsafe fn value(&self) -> i32 {
        self.0
    }
}

fn main() {}
