use oxbridge::prelude::*;

#[js_export]
pub fn f(#[default(&[])] numbers: &[f64]) -> usize {
    numbers.len()
}

fn main() {}
