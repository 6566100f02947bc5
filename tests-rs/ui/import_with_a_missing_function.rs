use oxbridge::prelude::*;

mod colour {
    pub fn to_js(colour: &u32) -> u32 {
        *colour
    }
}

#[js_import(with = "colour")]
fn tint() -> Result<u32, JsException>;

fn main() {}
