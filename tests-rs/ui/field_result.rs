use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Answer {
    pub answer: Result<u32, String>,
}

fn main() {}
