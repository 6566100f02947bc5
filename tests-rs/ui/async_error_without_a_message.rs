use oxbridge::prelude::*;

pub struct Secret;

#[js_export]
pub async fn f() -> Result<u32, Secret> {
    Ok(1)
}

fn main() {}
