use oxbridge::prelude::*;

#[js_export]
pub trait Shape {
    fn area(&self) -> Result<f64, JsException>;
}

#[js_export]
pub fn area(shape: &dyn Shape) -> Result<f64, JsException> {
    shape.area()
}

#[js_export]
pub fn same(shape: Box<dyn Shape>) -> Box<dyn Shape> {
    shape
}

fn main() {}
