use oxbridge::prelude::*;

#[js_export]
pub async fn fill(samples: &MemoryView<f64>, more: MemoryView<u8>) {
    let _ = (samples, more);
}

fn main() {}
