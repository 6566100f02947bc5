use oxbridge::prelude::*;

#[derive(Marshal)]
pub enum Shape {
    Circle { kind: u32 },
}

fn main() {}
