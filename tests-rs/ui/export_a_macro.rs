use oxbridge::prelude::*;

#[js_export]
macro_rules! nothing {
    () => {};
}

fn main() {}
