use oxbridge::prelude::*;

pub struct Line;

#[derive(Marshal)]
pub struct Order {
    pub lines: Vec<Line>,
}

fn main() {}
