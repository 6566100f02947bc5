use oxbridge::prelude::*;

#[js_export(name = "to\u{202e}tal")]
pub fn total() {}

#[js_import(module = "host\u{200f}")]
fn log() -> Result<(), JsException>;

#[derive(Marshal)]
pub struct Line {
    #[marshal(rename = "sku\u{2066}")]
    pub sku: String,
}

fn main() {}
