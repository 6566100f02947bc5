use oxbridge::prelude::*;

#[js_import]
trait Host {}

fn main() {}
