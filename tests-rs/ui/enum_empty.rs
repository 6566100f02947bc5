use oxbridge::prelude::*;

#[derive(Marshal)]
pub enum Never {}

fn main() {}
