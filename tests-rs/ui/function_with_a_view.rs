use oxbridge::prelude::*;

#[js_export]
pub fn f(call: JsFunction<fn(samples: MemoryView<f64>)>) {
    let _ = call;
}

fn main() {}
