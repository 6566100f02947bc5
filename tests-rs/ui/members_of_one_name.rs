use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(getter)]
    pub fn value(&self) -> i32 {
        self.0
    }

    #[js_export(setter)]
    pub fn set_value(&mut self, value: i32) {
        self.0 = value;
    }

    // A static is another one.
    #[js_export(name = "value")]
    pub fn static_value() -> i32 {
        1
    }

    #[js_export(name = "value")]
    pub fn method_value(&self) -> i32 {
        self.0
    }

    #[js_export(setter, name = "value")]
    pub fn put_value(&mut self, value: i32) {
        self.0 = value;
    }

    #[js_export(name = "value")]
    pub fn another_static_value() -> i32 {
        1
    }
}

fn main() {}
