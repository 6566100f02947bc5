use oxbridge::prelude::*;

#[derive(Debug, JsError)]
pub enum Failure {
    Gone(std::net::TcpListener),
}

impl std::error::Error for Failure {}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("failed")
    }
}

fn main() {}
