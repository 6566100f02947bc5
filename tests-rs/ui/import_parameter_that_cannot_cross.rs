use oxbridge::prelude::*;

struct Secret;

#[js_import]
fn show(secret: &Secret, all: Vec<Secret>) -> Result<(), JsException>;

fn main() {}
