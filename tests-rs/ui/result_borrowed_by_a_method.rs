use oxbridge::prelude::*;

#[js_export]
pub struct Counter {
    label: String,
    names: Vec<String>,
}

#[js_export]
impl Counter {
    pub fn add(&mut self) -> &mut Self {
        self
    }

    pub fn label(&self) -> &String {
        &self.label
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    pub fn lists(&self) -> Vec<&str> {
        self.names.iter().map(|name| &**name).collect()
    }
}

fn main() {}
