use oxbridge::prelude::*;

#[js_import]
fn show(samples: MemoryView<f64>) -> Result<(), JsException>;

fn main() {}
