use oxbridge::prelude::*;

#[js_export]
pub fn first<T>(list: Vec<T>) -> usize {
    list.len()
}

fn main() {}
