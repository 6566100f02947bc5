//! Any JSON.

use oxbridge::prelude::*;
use serde_json::Value;
use std::cell::RefCell;

thread_local! {
    static KEPT: RefCell<Vec<Value>> = RefCell::default();
}

/// Keeps values, which `give_json` gives by their places.
#[js_export(namespace = "Bench")]
pub fn keep_json(value: Value) -> u32 {
    KEPT.with_borrow_mut(|kept| {
        kept.push(value);
        kept.len() as u32 - 1
    })
}

#[js_export(namespace = "Bench")]
pub fn give_json(place: u32) -> Value {
    KEPT.with_borrow(|kept| kept[place as usize].clone())
}

#[js_export(namespace = "Bench")]
pub fn take_json(value: Value) -> u32 {
    value.as_array().map_or(0, Vec::len) as u32
}
