use oxbridge::prelude::*;

#[js_export(start)]
pub struct One;

#[js_export(consuming)]
pub struct Two;

#[js_export(as = "number")]
pub struct Three;

#[js_export(constructor)]
pub struct Four;

#[js_export(name = "Cart")]
impl Four {
    pub fn f(&self) {}
}

fn main() {}
