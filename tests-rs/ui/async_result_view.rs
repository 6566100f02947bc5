use oxbridge::prelude::*;

#[js_export]
pub async fn samples() -> Result<MemoryView<f64>, String> {
    Err(String::new())
}

fn main() {}
