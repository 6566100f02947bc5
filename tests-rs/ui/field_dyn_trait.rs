use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Holder {
    pub held: Box<dyn ToString>,
}

fn main() {}
