use oxbridge::prelude::*;

#[js_export]
pub fn length<const N: usize>(list: [u8; N]) -> usize {
    list.len()
}

fn main() {}
