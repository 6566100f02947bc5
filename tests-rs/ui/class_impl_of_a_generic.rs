use oxbridge::prelude::*;

pub struct Stack<T> {
    values: Vec<T>,
}

#[js_export]
impl Stack<u32> {
    pub fn size(&self) -> usize {
        self.values.len()
    }
}

fn main() {}
