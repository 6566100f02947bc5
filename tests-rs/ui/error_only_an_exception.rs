use oxbridge::prelude::*;

#[derive(Debug, JsError)]
pub enum Failure {
    Js(#[from] JsException),
}

fn main() {}
