use oxbridge::prelude::*;

#[js_export]
pub mod shop {
    use super::*;

    #[js_export]
    pub fn f() {}
}

fn main() {}
