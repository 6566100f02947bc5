use oxbridge::prelude::*;

#[js_import]
extern "C" {
    fn max(first: f64, ...) -> Result<f64, JsException>;
}

fn main() {}
