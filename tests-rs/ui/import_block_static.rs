use oxbridge::prelude::*;

#[js_import]
extern "C" {
    static HREF: u32;
}

fn main() {}
