use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
pub fn take(counter: Counter) -> i32 {
    counter.0
}

#[js_export]
impl Counter {
    pub fn absorb(&mut self, other: Self) {
        self.0 += other.0;
    }
}

fn main() {}
