use oxbridge::prelude::*;

#[js_import(module = "page", name = "beep", getter, signal, as = "number")]
extern "C" {
    fn beep() -> Result<(), JsException>;
}

fn main() {}
