use oxbridge::prelude::*;

use std::borrow::Cow;

#[js_import]
fn trim(text: &str) -> Result<Cow<'_, str>, JsException>;

fn main() {}
