//! JavaScript functions that Rust imports: from a file of the crate, and by a path from `globalThis`.
//!
//! Those that the app provides are in `tests-rs/billing`: a module that needs some cannot start by itself.

use super::value::{Point, Tree};
use oxbridge::prelude::*;

/// Doubles a number, in JavaScript.
#[js_import(module = "./src/import.js")]
fn double(value: f64) -> Result<f64, JsException>;

#[js_import(module = "./src/import.js")]
extern "C" {
    fn describe(point: Point, name: &str) -> Result<String, JsException>;
    async fn later(text: &str) -> Result<String, JsException>;
    #[js_import(name = "tools.scale")]
    fn scale(value: u32) -> Result<u32, JsException>;
    #[js_import(name = "tools.none")]
    fn missing() -> Result<(), JsException>;
}

#[js_import(name = "Math.max")]
fn max(left: f64, right: f64) -> Result<f64, JsException>;

#[js_import(name = "fixtureHost.counter.add")]
fn add_to_counter(by: i32) -> Result<i32, JsException>;

#[js_import(name = "fixtureHost.level", getter)]
fn level() -> Result<u32, JsException>;

#[js_import(name = "fixtureHost.accept")]
fn accept(bytes: &[u8], numbers: &[f64], text: Option<String>) -> Result<(), JsException>;

#[js_import(name = "fixtureHost.tree")]
fn tree(name: String) -> Result<Tree, JsException>;

#[js_import(name = "fixtureHost.nowhere.atAll")]
fn nowhere() -> Result<(), JsException>;

/// Calls `double` of the file.
#[js_export(namespace = "Import", name = "double")]
pub fn call_double(value: f64) -> Result<f64, JsException> {
    double(value)
}

#[js_export(namespace = "Import", name = "describe")]
pub fn call_describe(point: Point, name: &str) -> Result<String, JsException> {
    describe(point, name)
}

#[js_export(namespace = "Import", name = "later")]
pub async fn call_later(text: String) -> Result<String, JsException> {
    later(&text).await
}

#[js_export(namespace = "Import", name = "scale")]
pub fn call_scale(value: u32) -> Result<u32, JsException> {
    scale(value)
}

/// There is no such function in the file.
#[js_export(namespace = "Import", name = "missing")]
pub fn call_missing() -> Result<(), JsException> {
    missing()
}

#[js_export(namespace = "Import", name = "max")]
pub fn call_max(left: f64, right: f64) -> Result<f64, JsException> {
    max(left, right)
}

/// A method: it is called on its object.
#[js_export(namespace = "Import", name = "addToCounter")]
pub fn call_add_to_counter(by: i32) -> Result<i32, JsException> {
    add_to_counter(by)
}

/// Reads a property.
#[js_export(namespace = "Import", name = "level")]
pub fn call_level() -> Result<u32, JsException> {
    level()
}

/// Lends what it has.
#[js_export(namespace = "Import", name = "accept")]
pub fn call_accept(bytes: &[u8], numbers: &[f64], text: Option<String>) -> Result<(), JsException> {
    accept(bytes, numbers, text)
}

#[js_export(namespace = "Import", name = "tree")]
pub fn call_tree(name: String) -> Result<Tree, JsException> {
    tree(name)
}

/// There is no such path.
#[js_export(namespace = "Import", name = "nowhere")]
pub fn call_nowhere() -> Result<(), JsException> {
    nowhere()
}
