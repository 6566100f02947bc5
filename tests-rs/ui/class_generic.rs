use oxbridge::prelude::*;

#[js_export]
pub struct Stack<T> {
    values: Vec<T>,
}

fn main() {}
