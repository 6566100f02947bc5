use oxbridge::prelude::*;
use std::pin::Pin;
use std::sync::Arc;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    pub fn boxed(self: Box<Self>) {}

    pub fn counted(self: Arc<Self>) {}

    pub fn pinned(self: Pin<&mut Self>) {}

    pub fn named<'a>(&'a self) -> i32 {
        self.0
    }
}

fn main() {}
