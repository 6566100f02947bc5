use oxbridge::prelude::*;

#[js_export]
#[js_import]
pub fn f() -> Result<(), JsException>;

fn main() {}
