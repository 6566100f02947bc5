//! A number function and a text function.

use oxbridge::prelude::*;

#[js_export]
pub fn add(a: i32, b: i32) -> i32 {
    a.wrapping_add(b)
}

#[js_export]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
