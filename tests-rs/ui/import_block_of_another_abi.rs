use oxbridge::prelude::*;

#[js_import(module = "page")]
extern "js" {
    fn beep() -> Result<(), JsException>;
}

fn main() {}
