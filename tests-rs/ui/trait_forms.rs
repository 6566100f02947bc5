use oxbridge::prelude::*;

#[js_export]
pub trait Shape<T>: Clone {
    const SIDES: u32;
    type Unit;

    fn area(&self) -> T;
}

#[js_export(namespace = "Shop")]
pub unsafe trait Line {
    fn price(&self) -> Result<f64, JsException>;
}

fn main() {}
