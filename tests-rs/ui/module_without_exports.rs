use oxbridge::prelude::*;

#[js_export(namespace = "Shop")]
pub mod shop {
    pub fn f() {}
}

fn main() {}
