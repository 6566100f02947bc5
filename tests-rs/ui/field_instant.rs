use oxbridge::prelude::*;
use std::time::Instant;

#[derive(ToJs)]
pub struct Run {
    pub started: Instant,
}

fn main() {}
