use oxbridge::prelude::*;

use std::borrow::Cow;

#[js_export]
pub async fn trim(text: &str) -> Cow<'_, str> {
    text.trim().into()
}

fn main() {}
