use oxbridge::prelude::*;

use std::collections::HashMap;

#[js_export]
pub fn f(prices: HashMap<f64, String>) {
    let _ = prices;
}

fn main() {}
