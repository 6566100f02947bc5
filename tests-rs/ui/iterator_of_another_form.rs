use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(iterator)]
    pub fn list(&self) -> Vec<i32> {
        vec![self.0]
    }

    #[js_export(iterator)]
    pub fn up_to(&self, limit: i32) -> RustIterator<i32> {
        RustIterator::new(self.0..limit)
    }

    #[js_export(async_iterator)]
    pub async fn ticks(&self) -> RustStream<i32> {
        unimplemented!()
    }

    #[js_export(async_iterator, name = "all")]
    pub fn all(&self) -> RustIterator<i32> {
        RustIterator::new(0..self.0)
    }

    #[js_export(iterator)]
    pub fn rest(self) {}
}

fn main() {}
