use oxbridge::prelude::*;

#[js_export]
pub struct One;

#[js_export]
impl One {
    #[js_export(constructor)]
    pub fn new() -> Option<Self> {
        Some(Self)
    }
}

#[js_export]
pub struct Two;

#[js_export]
impl Two {
    #[js_export(constructor)]
    pub async fn new() -> Self {
        Self
    }
}

#[js_export]
pub struct Three;

#[js_export]
impl Three {
    #[js_export(constructor, name = "make")]
    pub fn new(&self) {}
}

fn main() {}
