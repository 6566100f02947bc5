use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Samples {
    pub view: MemoryView<f64>,
}

fn main() {}
