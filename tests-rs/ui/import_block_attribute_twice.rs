use oxbridge::prelude::*;

#[js_import(module = "page")]
extern "C" {
    #[js_import(name = "beep")]
    #[js_import(getter)]
    fn beep() -> Result<(), JsException>;
}

fn main() {}
