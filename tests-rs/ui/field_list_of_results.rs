use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Answers {
    pub answers: Vec<Result<u32, String>>,
}

fn main() {}
