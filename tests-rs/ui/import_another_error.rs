use oxbridge::prelude::*;

#[js_import]
fn now() -> Result<f64, String>;

fn main() {}
