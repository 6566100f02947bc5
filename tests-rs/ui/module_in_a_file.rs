use oxbridge::prelude::*;

#[js_export(namespace = "Shop")]
mod shop;

fn main() {}
