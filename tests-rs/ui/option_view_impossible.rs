use oxbridge::prelude::*;

#[js_export(as = "number")]
pub fn f() -> String {
    String::new()
}

fn main() {}
