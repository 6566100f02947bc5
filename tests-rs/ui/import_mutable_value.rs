use oxbridge::prelude::*;

#[js_import]
fn fill(samples: Option<&mut Vec<f64>>) -> Result<(), JsException>;

fn main() {}
