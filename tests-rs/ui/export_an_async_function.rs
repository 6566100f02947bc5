use oxbridge::prelude::*;

#[js_export]
pub async fn later() -> u32 {
    1
}

fn main() {}
