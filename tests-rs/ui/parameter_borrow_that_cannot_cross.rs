use oxbridge::prelude::*;

#[js_export]
pub fn f(listener: &std::net::TcpListener) {
    let _ = listener;
}

fn main() {}
