use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    pub async fn increment(&mut self) {
        self.0 += 1;
    }
}

fn main() {}
