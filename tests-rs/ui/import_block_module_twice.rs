use oxbridge::prelude::*;

#[js_import(module = "page")]
extern "C" {
    #[js_import(module = "host")]
    fn beep() -> Result<(), JsException>;
}

fn main() {}
