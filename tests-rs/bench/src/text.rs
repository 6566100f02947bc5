//! Lists of strings, and strings of a callback.

use crate::Record;
use oxbridge::prelude::*;
use std::cell::RefCell;

thread_local! {
    static KEPT: RefCell<Vec<Vec<String>>> = RefCell::default();
}

/// Keeps lists, which `give_words` gives by their places.
#[js_export(namespace = "Bench")]
pub fn keep_words(words: Vec<String>) -> u32 {
    KEPT.with_borrow_mut(|kept| {
        kept.push(words);
        kept.len() as u32 - 1
    })
}

#[js_export(namespace = "Bench")]
pub fn give_words(place: u32) -> Vec<String> {
    KEPT.with_borrow(|kept| kept[place as usize].clone())
}

#[js_export(namespace = "Bench")]
pub fn take_words(words: Vec<String>) -> u32 {
    words.iter().map(|word| word.len() as u32).sum()
}

#[js_export(namespace = "Bench")]
pub fn call_with_text(
    callback: JsFunction<fn(text: String) -> f64>,
    text: &str,
    times: u32,
) -> Result<f64, JsException> {
    let mut sum = 0.0;
    for _ in 0..times {
        sum += callback.call(text)?;
    }
    Ok(sum)
}

#[js_export(namespace = "Bench")]
pub fn call_with_record(callback: JsFunction<fn(record: Record) -> f64>, times: u32) -> Result<f64, JsException> {
    let record = Record::new(42);
    let mut sum = 0.0;
    for _ in 0..times {
        sum += callback.call(&record)?;
    }
    Ok(sum)
}
