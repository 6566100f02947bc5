//! Any JSON.

use ::serde::Serialize;
use serde_json::Value;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static KEPT: RefCell<Vec<Value>> = RefCell::default();
}

#[wasm_bindgen]
pub fn keep_json(value: &str) -> Result<u32, JsError> {
    let value = serde_json::from_str(value)?;
    KEPT.with_borrow_mut(|kept| {
        kept.push(value);
        Ok(kept.len() as u32 - 1)
    })
}

fn value(place: u32) -> Value {
    KEPT.with_borrow(|kept| kept[place as usize].clone())
}

#[wasm_bindgen]
pub fn give_value_serde(place: u32) -> Result<JsValue, serde_wasm_bindgen::Error> {
    value(place).serialize(&serde_wasm_bindgen::Serializer::json_compatible())
}

#[wasm_bindgen]
pub fn give_value_json(place: u32) -> Result<String, JsError> {
    Ok(serde_json::to_string(&value(place))?)
}

#[wasm_bindgen]
pub fn take_value_serde(value: JsValue) -> Result<u32, serde_wasm_bindgen::Error> {
    Ok(length(&serde_wasm_bindgen::from_value(value)?))
}

#[wasm_bindgen]
pub fn take_value_json(value: &str) -> Result<u32, JsError> {
    Ok(length(&serde_json::from_str(value)?))
}

fn length(value: &Value) -> u32 {
    value.as_array().map_or(0, Vec::len) as u32
}
