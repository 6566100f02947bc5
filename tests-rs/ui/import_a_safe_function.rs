use oxbridge::prelude::*;

#[js_import]
unsafe extern "C" {
    safe fn beep() -> Result<(), JsException>;
}

fn main() {}
