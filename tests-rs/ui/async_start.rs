use oxbridge::prelude::*;

#[js_export(start)]
pub async fn begin() {}

fn main() {}
