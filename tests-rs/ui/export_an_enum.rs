use oxbridge::prelude::*;

#[js_export]
pub enum Color {
    Red,
}

fn main() {}
