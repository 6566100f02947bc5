use oxbridge::prelude::*;

#[js_import]
fn samples() -> Result<MemoryView<f64>, JsException>;

fn main() {}
