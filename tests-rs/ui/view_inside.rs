use oxbridge::prelude::*;

#[js_import]
fn show(samples: Option<MemoryView<f64>>, text: &mut [String], level: &mut f64, more: Option<&mut [u8]>)
-> Result<Vec<MemoryView<f64>>, JsException>;

#[js_import]
fn fill(#[marshal(as = "Array")] samples: &mut [f64]) -> Result<(), JsException>;

#[js_export]
pub fn f(call: JsFunction<fn(samples: (MemoryView<f64>, u8))>) -> RustFunction<fn(Vec<MemoryView<u8>>)> {
    let _ = call;
    todo!()
}

#[js_export]
pub trait Shape {
    fn show(&self, samples: MemoryView<f64>, text: &mut [String]) -> Result<(), JsException>;
}

fn main() {}
