use oxbridge::prelude::*;

#[js_import(module = "page")]
extern "C" {}

fn main() {}
