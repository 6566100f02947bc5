use oxbridge::prelude::*;

pub trait Shape {}

#[js_export]
impl dyn Shape {
    pub fn size(&self) -> usize {
        0
    }
}

fn main() {}
