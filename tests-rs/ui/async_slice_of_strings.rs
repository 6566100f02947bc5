use oxbridge::prelude::*;

#[js_export]
pub async fn f(texts: &[String]) {
    let _ = texts;
}

fn main() {}
