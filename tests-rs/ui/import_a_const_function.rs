use oxbridge::prelude::*;

#[js_import]
const fn now() -> Result<f64, JsException>;

fn main() {}
