use oxbridge::prelude::*;

#[js_export]
pub fn f() -> std::thread::Thread {
    std::thread::current()
}

fn main() {}
