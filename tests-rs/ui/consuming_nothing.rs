use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(consuming)]
    pub fn absorb(&mut self, other: &Counter) {
        self.0 += other.0;
    }
}

#[js_export(consuming)]
pub const LIMIT: i32 = 3;

fn main() {}
