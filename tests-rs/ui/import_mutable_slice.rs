use oxbridge::prelude::*;

#[js_import]
fn fill(samples: &mut [f64]) -> Result<(), JsException>;

fn main() {}
