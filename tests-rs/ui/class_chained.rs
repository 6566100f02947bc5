use oxbridge::prelude::*;

#[js_export]
pub struct Words(Vec<String>);

#[js_export]
impl Words {
    #[js_export(getter)]
    pub fn all(&self) -> &Self {
        self
    }
    pub async fn load(&self) -> &Self {
        self
    }
    #[js_export(as = "number")]
    pub fn add(&mut self) -> &mut Self {
        self
    }
    pub fn maybe(&self) -> Option<&Self> {
        Some(self)
    }
}

fn main() {}
