use oxbridge::prelude::*;

pub struct Chart;

#[js_import(module = "chart-host")]
extern "C" {
    #[js_import(method)]
    fn draw(this: &Chart) -> Result<(), JsException>;
}

fn main() {}
