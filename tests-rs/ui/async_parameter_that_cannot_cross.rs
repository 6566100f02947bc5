use oxbridge::prelude::*;

pub struct Secret;

#[js_export]
pub async fn f(secret: Secret, other: &Secret) {
    let _ = (secret, other);
}

fn main() {}
