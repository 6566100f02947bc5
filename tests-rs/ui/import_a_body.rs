use oxbridge::prelude::*;

#[js_import]
fn beep() -> Result<(), JsException> {
    Ok(())
}

fn main() {}
