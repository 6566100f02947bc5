use oxbridge::prelude::*;

#[js_import]
unsafe fn beep() -> Result<(), JsException>;

fn main() {}
