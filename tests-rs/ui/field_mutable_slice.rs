use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Samples<'a> {
    pub samples: &'a mut [f64],
}

fn main() {}
