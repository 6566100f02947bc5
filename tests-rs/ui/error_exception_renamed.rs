use oxbridge::prelude::*;

#[derive(Debug, JsError)]
pub enum Failure {
    #[marshal(rename = "host")]
    Js(#[from] JsException),
    Declined,
}

fn main() {}
