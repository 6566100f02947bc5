use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
pub fn sum(counters: Vec<Counter>) -> i32 {
    counters.iter().map(|counter| counter.0).sum()
}

#[js_export(consuming)]
pub fn take(counters: Vec<Counter>, last: Option<Counter>) -> i32 {
    counters.iter().chain(&last).map(|counter| counter.0).sum()
}

fn main() {}
