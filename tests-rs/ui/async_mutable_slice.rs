use oxbridge::prelude::*;

#[js_export]
pub async fn fill(samples: &mut [f64]) {
    samples.fill(0.0);
}

fn main() {}
