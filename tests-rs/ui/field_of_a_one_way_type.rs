use oxbridge::prelude::*;

#[derive(ToJs)]
pub struct Line {
    pub sku: String,
}

#[derive(Marshal)]
pub struct Order {
    pub line: Line,
}

fn main() {}
