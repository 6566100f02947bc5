use oxbridge::prelude::*;

#[js_export]
pub fn f(#[marshal(rename = "n")] number: u32) -> u32 {
    number
}

fn main() {}
