use oxbridge::prelude::*;

#[derive(JsError)]
pub struct Failure {
    pub id: u32,
}

fn main() {}
