use oxbridge::prelude::*;

#[js_export(js_name = "total")]
pub fn sum() {}

#[js_export(js_namespace = "A")]
pub fn other() {}

#[js_export(rename = "c")]
pub fn third() {}

fn main() {}
