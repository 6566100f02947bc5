//! Classes in a file of the crate.

use oxbridge::prelude::*;

#[js_import(module = "./src/list.js")]
extern "C" {
    /// Texts by their index.
    #[js_import(name = "default")]
    pub type List;

    #[js_import(constructor)]
    fn of(#[js_import(rest)] texts: Vec<String>) -> Result<List, JsException>;
    #[js_import(method, indexing_getter)]
    fn get(this: &List, index: u32) -> Result<Option<String>, JsException>;
    #[js_import(method, indexing_setter)]
    fn set(this: &List, index: u32, text: &str) -> Result<(), JsException>;
    #[js_import(method, indexing_deleter)]
    fn delete(this: &List, index: u32) -> Result<(), JsException>;

    fn join(separator: &str, #[js_import(rest)] texts: Vec<String>) -> Result<String, JsException>;
}

/// A list of the texts.
#[js_export(namespace = "Lists")]
pub fn list(#[js_export(rest)] texts: Vec<String>) -> Result<List, JsException> {
    List::of(texts)
}

/// What was at the index, where something else is now.
#[js_export(namespace = "Lists")]
pub fn replace(list: &List, index: u32, text: Option<&str>) -> Result<Option<String>, JsException> {
    let before = list.get(index)?;
    match text {
        Some(text) => list.set(index, text)?,
        None => list.delete(index)?,
    }
    Ok(before)
}

#[js_export(namespace = "Lists", name = "join")]
pub fn joined(separator: &str, #[js_export(rest)] numbers: Vec<u32>) -> Result<String, JsException> {
    let texts: Vec<_> = numbers.iter().map(u32::to_string).collect();
    join(separator, texts)
}

/// By name, as `chartOf`.
#[js_export(namespace = "Lists")]
pub fn list_of(holder: JsObject) -> Result<List, JsException> {
    holder.get("list")
}
