use oxbridge::prelude::*;

#[js_import]
fn now() -> f64;

fn main() {}
