use oxbridge::prelude::*;

pub struct Secret;

#[js_export]
pub async fn f() -> Secret {
    Secret
}

fn main() {}
