use oxbridge::prelude::*;

pub struct Silent;

#[js_export]
pub fn f() -> Result<u32, Silent> {
    Err(Silent)
}

fn main() {}
