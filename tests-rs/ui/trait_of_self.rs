use oxbridge::prelude::*;

#[js_export]
pub trait Shape {
    fn add(&self, other: &Self) -> Result<f64, JsException>;
}

fn main() {}
