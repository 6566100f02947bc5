use oxbridge::prelude::*;

#[js_import]
fn beep();

fn main() {}
