use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
pub async fn increment(counter: &mut Counter) {
    counter.0 += 1;
}

fn main() {}
