use oxbridge::prelude::*;

#[js_import]
extern "C" fn beep() -> Result<(), JsException>;

fn main() {}
