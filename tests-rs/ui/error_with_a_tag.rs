use oxbridge::prelude::*;

#[derive(Debug, JsError)]
#[marshal(tag = "kind")]
pub enum Failure {
    Gone,
}

impl std::error::Error for Failure {}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("failed")
    }
}

fn main() {}
