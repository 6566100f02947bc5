//! Objects of JavaScript that Rust holds and looks into.

use oxbridge::js_sys::{Date, Function, Map, Uint8Array};
use oxbridge::prelude::*;
use oxbridge::wasm_bindgen::JsValue;
use std::cell::RefCell;

thread_local! {
    static KEPT: RefCell<Vec<JsObject>> = const { RefCell::new(Vec::new()) };
}

#[js_export(namespace = "Look")]
pub fn text(object: JsObject, name: &str) -> Result<String, JsException> {
    object.get(name)
}

#[js_export(namespace = "Look")]
pub fn number(object: JsObject, name: &str) -> Result<Option<f64>, JsException> {
    object.get(name)
}

/// An object in an object.
#[js_export(namespace = "Look")]
pub fn inner(object: JsObject, name: &str) -> Result<Option<JsObject>, JsException> {
    object.get(name)
}

#[js_export(namespace = "Look")]
pub fn set(object: JsObject, name: &str, value: f64) -> Result<(), JsException> {
    object.set(name, value)
}

/// Sets a list of records.
#[js_export(namespace = "Look")]
pub fn set_list(object: JsObject, name: &str) -> Result<(), JsException> {
    object.set(name, vec![Entry::of("a"), Entry::of("b")])
}

#[derive(Marshal, Clone)]
pub struct Entry {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Entry {
    fn of(name: &str) -> Self {
        Self {
            name: name.into(),
            bytes: name.into(),
        }
    }
}

#[js_export(namespace = "Look")]
pub fn has(object: JsObject, name: &str) -> Result<bool, JsException> {
    object.has(name)
}

#[js_export(namespace = "Look")]
pub fn delete(object: JsObject, name: &str) -> Result<(), JsException> {
    object.delete(name)
}

#[js_export(namespace = "Look")]
pub fn type_of(object: JsObject, name: &str) -> Result<String, JsException> {
    object.type_of(name)
}

#[js_export(namespace = "Look")]
pub fn instance_of(object: JsObject, path: &str) -> Result<bool, JsException> {
    object.instance_of(path)
}

#[js_export(namespace = "Look")]
pub fn keys(object: JsObject) -> Result<Vec<String>, JsException> {
    object.keys()
}

/// Calls a method with a number and a text.
#[js_export(namespace = "Look")]
pub fn call(object: JsObject, name: &str, number: f64, text: &str) -> Result<String, JsException> {
    object.call(name, (number, text))
}

#[js_export(namespace = "Look")]
pub fn call_self(object: JsObject, number: f64) -> Result<f64, JsException> {
    object.call_self((number,))
}

#[js_export(namespace = "Look")]
pub fn construct(object: JsObject, number: f64) -> Result<JsObject, JsException> {
    object.construct((number,))
}

/// Awaits what a method gives.
#[js_export(namespace = "Look")]
pub async fn load(object: JsObject, name: &str) -> Result<String, JsException> {
    object.call::<JsPromise<String>>(name, ())?.await
}

/// The items, as far as they are numbers, and at most so many.
#[js_export(namespace = "Look")]
pub fn items(object: JsObject, most: u32) -> Result<Vec<f64>, JsException> {
    object.iter()?.take(most as usize).collect()
}

#[js_export(namespace = "Look")]
pub fn equal(a: JsObject, b: JsObject) -> bool {
    a == b
}

/// A new object and a new array, each with something in it.
#[js_export(namespace = "Look")]
pub fn make() -> Result<Vec<JsObject>, JsException> {
    let object = JsObject::new()?;
    object.set("a.b", "dots are dots")?;
    let array = JsObject::array()?;
    array.call::<()>("push", (1, "two", Some(vec![3u8])))?;
    Ok(vec![object, array])
}

#[js_export(namespace = "Look")]
pub fn keep(object: JsObject) {
    KEPT.with_borrow_mut(|kept| kept.push(object));
}

/// All that are kept, each twice.
#[js_export(namespace = "Look")]
pub fn kept() -> Vec<JsObject> {
    KEPT.with_borrow(|kept| {
        kept.iter()
            .flat_map(|object| [object.clone(), object.clone()])
            .collect()
    })
}

#[js_export(namespace = "Look")]
pub fn release() {
    let kept = KEPT.take();
    drop(kept);
}

/// Any value at all.
#[js_export(namespace = "Typed")]
pub fn any(value: JsValue) -> JsValue {
    value
}

#[js_export(namespace = "Typed")]
pub fn map(map: Map, key: &str) -> Map {
    map.set(&JsValue::from_str(key), &JsValue::from_f64(1.0));
    map
}

#[js_export(namespace = "Typed")]
pub fn year(date: &Date) -> u32 {
    date.get_utc_full_year()
}

#[js_export(namespace = "Typed")]
pub fn maybe(map: Option<Map>) -> Option<Map> {
    map
}

#[js_export(namespace = "Typed")]
pub fn maps(maps: Vec<Map>) -> u32 {
    maps.iter().map(Map::size).sum()
}

/// Fields of classes that JavaScript has.
#[derive(Marshal)]
pub struct Typed {
    pub bytes: Uint8Array,
    pub f: Option<Function>,
    pub error: Js<oxbridge::js_sys::RangeError>,
}

#[js_export(namespace = "Typed")]
pub fn record(typed: Typed) -> Typed {
    typed
}
