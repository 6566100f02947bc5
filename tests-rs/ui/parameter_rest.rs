use oxbridge::prelude::*;

#[js_export]
pub fn first(#[js_export(rest)] texts: Vec<String>, last: u32) -> usize {
    texts.len() + last as usize
}

#[js_export]
pub fn lone(#[js_export(rest)] text: String) -> String {
    text
}

#[js_export]
pub async fn later(#[js_export(rest)] #[default(Vec::new())] texts: Vec<String>) -> usize {
    texts.len()
}

#[js_import]
fn largest(#[js_import(rest)] numbers: f64) -> f64;

#[js_export]
pub fn odd(#[js_import(rest)] texts: Vec<String>) -> usize {
    texts.len()
}

fn main() {}
