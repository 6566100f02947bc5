use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Grid<const N: usize> {
    pub cells: [f64; N],
}

fn main() {}
