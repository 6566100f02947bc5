use oxbridge::prelude::*;

#[js_import(getter)]
async fn ready() -> Result<(), JsException>;

fn main() {}
