use oxbridge::prelude::*;

#[derive(Marshal)]
#[js_export]
pub struct Point {
    pub x: f64,
}

fn main() {}
