use oxbridge::prelude::*;

#[js_export(save, name = "g")]
pub fn all(of: u32) {}

#[js_export(restore)]
pub async fn back() -> u32 {
    1
}

#[js_export(start, save)]
pub fn both() {}

#[js_export(save)]
pub const N: u32 = 1;

#[js_export(restore)]
pub struct Counter;

fn main() {}
