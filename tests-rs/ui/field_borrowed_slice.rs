use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Samples<'a> {
    pub samples: &'a [f64],
}

fn main() {}
