//! Owned records.

use crate::{Record, sum};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static KEPT: RefCell<Vec<Record>> = RefCell::default();
}

#[wasm_bindgen]
pub fn keep_foreign(records: JsValue) -> Result<(), serde_wasm_bindgen::Error> {
    KEPT.set(serde_wasm_bindgen::from_value(records)?);
    Ok(())
}

#[wasm_bindgen]
pub fn give_foreign_serde() -> Result<JsValue, serde_wasm_bindgen::Error> {
    serde_wasm_bindgen::to_value(&KEPT.with_borrow(Clone::clone))
}

#[wasm_bindgen]
pub fn give_foreign_json() -> Result<String, JsError> {
    Ok(serde_json::to_string(&KEPT.with_borrow(Clone::clone))?)
}

#[wasm_bindgen]
pub fn take_foreign_serde(records: JsValue) -> Result<f64, serde_wasm_bindgen::Error> {
    Ok(sum(&serde_wasm_bindgen::from_value::<Vec<Record>>(records)?))
}

#[wasm_bindgen]
pub fn take_foreign_json(records: &str) -> Result<f64, JsError> {
    Ok(sum(&serde_json::from_str::<Vec<Record>>(records)?))
}
