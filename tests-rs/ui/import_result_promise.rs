use oxbridge::prelude::*;

#[js_import]
fn later() -> Result<impl Future<Output = u32>, JsException>;

fn main() {}
