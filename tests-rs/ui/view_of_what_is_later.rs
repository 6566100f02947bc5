use oxbridge::prelude::*;

#[js_import]
async fn show(samples: &MemoryView<f64>, more: MemoryView<u8>) -> Result<MemoryView<f64>, JsException>;

#[js_import]
async fn fill(samples: &mut [f64]) -> Result<(), JsException>;

#[js_export]
pub fn f(call: JsFunction<fn(samples: MemoryView<f64>) -> JsPromise<()>>) {
    let _ = call;
}

fn main() {}
