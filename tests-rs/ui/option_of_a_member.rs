use oxbridge::prelude::*;

#[js_export(getter)]
pub fn size() -> u32 {
    0
}

#[js_export(constructor)]
pub fn make() -> u32 {
    0
}

fn main() {}
