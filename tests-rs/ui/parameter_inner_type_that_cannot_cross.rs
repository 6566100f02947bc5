use oxbridge::prelude::*;

#[js_export]
pub fn f(listeners: Vec<std::net::TcpListener>) {
    let _ = listeners;
}

fn main() {}
