use oxbridge::prelude::*;

#[js_import(module = "page")]
extern "C" {
    #[js_import = "beep"]
    fn beep() -> Result<(), JsException>;
}

fn main() {}
