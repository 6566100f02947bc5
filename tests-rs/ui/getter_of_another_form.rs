use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(getter)]
    pub fn plus(&self, by: i32) -> i32 {
        self.0 + by
    }

    #[js_export(getter)]
    pub async fn later(&self) -> i32 {
        self.0
    }

    #[js_export(getter)]
    pub fn taken(self) -> i32 {
        self.0
    }

    #[js_export(getter)]
    pub fn limit() -> i32 {
        3
    }
}

fn main() {}
