//! Maps with text as keys.

use crate::Position;
use ::serde::Serialize;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use wasm_bindgen::prelude::*;

type Scores = HashMap<String, f64>;
type Places = HashMap<String, Position>;

thread_local! {
    static SCORES: RefCell<Scores> = RefCell::default();
    static PLACES: RefCell<Places> = RefCell::default();
    static FRESH: Cell<u32> = const { Cell::new(0) };
}

#[wasm_bindgen]
pub fn keep_scores(scores: &str) -> Result<(), JsError> {
    SCORES.set(serde_json::from_str(scores)?);
    Ok(())
}

/// A plain object, as JSON has it.
fn shown(value: &impl Serialize) -> Result<JsValue, serde_wasm_bindgen::Error> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
}

#[wasm_bindgen]
pub fn give_scores_serde() -> Result<JsValue, serde_wasm_bindgen::Error> {
    shown(&SCORES.with_borrow(Clone::clone))
}

#[wasm_bindgen]
pub fn give_scores_json() -> Result<String, JsError> {
    Ok(serde_json::to_string(&SCORES.with_borrow(Clone::clone))?)
}

fn fresh_scores(count: u32) -> Scores {
    let first = FRESH.get();
    FRESH.set(first + count);
    (first..first + count)
        .map(|index| (fresh(index), f64::from(index)))
        .collect()
}

fn fresh(index: u32) -> String {
    let mut key = String::with_capacity(12);
    key.push_str("kez-");
    key.extend((0..8).map(|digit| char::from(b'a' + (index >> (digit * 4) & 15) as u8)));
    key
}

#[wasm_bindgen]
pub fn give_fresh_scores_serde(count: u32) -> Result<JsValue, serde_wasm_bindgen::Error> {
    shown(&fresh_scores(count))
}

#[wasm_bindgen]
pub fn give_fresh_scores_json(count: u32) -> Result<String, JsError> {
    Ok(serde_json::to_string(&fresh_scores(count))?)
}

#[wasm_bindgen]
pub fn take_scores_serde(scores: JsValue) -> Result<f64, serde_wasm_bindgen::Error> {
    Ok(serde_wasm_bindgen::from_value::<Scores>(scores)?.values().sum())
}

#[wasm_bindgen]
pub fn take_scores_json(scores: &str) -> Result<f64, JsError> {
    Ok(serde_json::from_str::<Scores>(scores)?.values().sum())
}

#[wasm_bindgen]
pub fn keep_places(places: &str) -> Result<(), JsError> {
    PLACES.set(serde_json::from_str(places)?);
    Ok(())
}

#[wasm_bindgen]
pub fn give_places_serde() -> Result<JsValue, serde_wasm_bindgen::Error> {
    shown(&PLACES.with_borrow(Clone::clone))
}

#[wasm_bindgen]
pub fn give_places_json() -> Result<String, JsError> {
    Ok(serde_json::to_string(&PLACES.with_borrow(Clone::clone))?)
}

#[wasm_bindgen]
pub fn take_places_serde(places: JsValue) -> Result<f64, serde_wasm_bindgen::Error> {
    Ok(sum(&serde_wasm_bindgen::from_value(places)?))
}

#[wasm_bindgen]
pub fn take_places_json(places: &str) -> Result<f64, JsError> {
    Ok(sum(&serde_json::from_str(places)?))
}

fn sum(places: &Places) -> f64 {
    places.values().map(|place| place.x + place.z).sum()
}
