use oxbridge::prelude::*;

#[js_import]
extern "C" {
    type Element;
}

fn main() {}
