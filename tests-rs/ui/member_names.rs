use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    pub fn dispose(&self) {}

    pub fn invoke_method(&self) {}

    #[js_export(name = "invokeMethodAsync")]
    pub fn invoke(&self) {}

    #[js_export(getter)]
    pub fn constructor(&self) {}

    pub fn then(&self) {}

    pub fn prototype() {}

    #[js_export(name = "name")]
    pub fn static_name() {}
}

fn main() {}
