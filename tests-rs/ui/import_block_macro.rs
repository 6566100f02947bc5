use oxbridge::prelude::*;

#[js_import]
extern "C" {
    println!();
}

fn main() {}
