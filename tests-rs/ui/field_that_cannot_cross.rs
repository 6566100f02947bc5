use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Server {
    pub listener: std::net::TcpListener,
}

fn main() {}
