use oxbridge::prelude::*;

use std::collections::HashMap;

#[js_export]
pub fn f(map: HashMap<String, &[u8]>) {
    let _ = map;
}

fn main() {}
