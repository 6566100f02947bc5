//! Lists of strings, and strings of a callback.

use crate::Record;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static KEPT: RefCell<Vec<Vec<String>>> = RefCell::default();
}

#[wasm_bindgen]
pub fn keep_words(words: Vec<String>) -> u32 {
    KEPT.with_borrow_mut(|kept| {
        kept.push(words);
        kept.len() as u32 - 1
    })
}

fn words(place: u32) -> Vec<String> {
    KEPT.with_borrow(|kept| kept[place as usize].clone())
}

#[wasm_bindgen]
pub fn give_words_serde(place: u32) -> Result<JsValue, serde_wasm_bindgen::Error> {
    serde_wasm_bindgen::to_value(&words(place))
}

#[wasm_bindgen]
pub fn give_words_json(place: u32) -> Result<String, JsError> {
    Ok(serde_json::to_string(&words(place))?)
}

#[wasm_bindgen]
pub fn take_words_serde(words: JsValue) -> Result<u32, serde_wasm_bindgen::Error> {
    Ok(sum(&serde_wasm_bindgen::from_value::<Vec<String>>(words)?))
}

#[wasm_bindgen]
pub fn take_words_json(words: &str) -> Result<u32, JsError> {
    Ok(sum(&serde_json::from_str::<Vec<String>>(words)?))
}

fn sum(words: &[String]) -> u32 {
    words.iter().map(|word| word.len() as u32).sum()
}

#[wasm_bindgen]
pub fn call_with_text(callback: &js_sys::Function, text: &str, times: u32) -> Result<f64, JsValue> {
    let mut sum = 0.0;
    for _ in 0..times {
        let answer = callback.call1(&JsValue::UNDEFINED, &JsValue::from_str(text))?;
        sum += answer.as_f64().ok_or("expected a number")?;
    }
    Ok(sum)
}

#[wasm_bindgen]
pub fn call_with_record(callback: &js_sys::Function, times: u32) -> Result<f64, JsValue> {
    let record = Record::new(42);
    let mut sum = 0.0;
    for _ in 0..times {
        let answer = callback.call1(&JsValue::UNDEFINED, &serde_wasm_bindgen::to_value(&record)?)?;
        sum += answer.as_f64().ok_or("expected a number")?;
    }
    Ok(sum)
}
