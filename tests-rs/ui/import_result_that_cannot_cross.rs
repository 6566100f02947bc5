use oxbridge::prelude::*;

struct Secret;

#[js_import]
fn find() -> Result<Secret, JsException>;

#[js_import]
async fn fetch() -> Result<Option<Secret>, JsException>;

fn main() {}
