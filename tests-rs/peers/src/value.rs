//! The functions of `tests-rs/bench/src/value.rs`, as wasm-bindgen and serde-wasm-bindgen do them.

use js_sys::{Date, Float64Array, Set};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use wasm_bindgen::prelude::*;

macro_rules! echoes {
    ($($name:ident: $value:ty),* $(,)?) => {$(
        #[wasm_bindgen]
        pub fn $name(value: $value) -> $value {
            value
        }
    )*};
}

echoes! {
    kind_echo_bool: bool,
    kind_echo_u64: u64,
    kind_echo_f32: f32,
    kind_echo_char: char,
    kind_echo_option: Option<f64>,
    kind_echo_any: JsValue,
    kind_echo_bytes: Vec<u8>,
}

macro_rules! serde_echoes {
    ($($name:ident, $json:ident: $value:ty),* $(,)?) => {$(
        #[wasm_bindgen]
        pub fn $name(value: JsValue) -> Result<JsValue, serde_wasm_bindgen::Error> {
            serde_wasm_bindgen::to_value(&serde_wasm_bindgen::from_value::<$value>(value)?)
        }

        #[wasm_bindgen]
        pub fn $json(value: &str) -> Result<String, JsError> {
            Ok(serde_json::to_string(&serde_json::from_str::<$value>(value)?)?)
        }
    )*};
}

serde_echoes! {
    kind_echo_array, kind_echo_array_json: [f64; 3],
    kind_echo_chapter, kind_echo_chapter_json: Chapter,
    kind_echo_list, kind_echo_list_json: Vec<u32>,
    kind_echo_map, kind_echo_map_json: BTreeMap<u32, f64>,
    kind_echo_tags, kind_echo_tags_json: BTreeMap<String, u32>,
    kind_echo_json, kind_echo_json_json: serde_json::Value,
    kind_echo_serde, kind_echo_serde_json: Ticket,
    kind_pair, kind_pair_json: (u32, f64),
}

#[derive(Serialize, Deserialize)]
pub struct Ticket {
    id: u32,
    name: String,
    paid: bool,
}

#[derive(Serialize, Deserialize)]
pub struct Chapter {
    items: Vec<u32>,
    next: Option<u32>,
}

/// By hand: serde has sets as lists.
#[wasm_bindgen]
pub fn kind_echo_set(values: &Set) -> Result<Set, JsValue> {
    let mut set = BTreeSet::new();
    for value in values.values() {
        set.insert(value?.as_f64().ok_or("expected a number")? as u32);
    }
    let values = Set::new(&JsValue::UNDEFINED);
    for value in set {
        values.add(&value.into());
    }
    Ok(values)
}

#[wasm_bindgen]
pub fn kind_numbers(a: i8, b: u8, c: i16, d: u16, e: isize, f: usize) -> i32 {
    i32::from(a) + i32::from(b) + i32::from(c) + i32::from(d) + e as i32 + f as i32
}

#[wasm_bindgen]
pub fn kind_wide(a: i64, b: i128, c: u128) -> i128 {
    i128::from(a) + b + c as i128
}

#[wasm_bindgen]
pub fn kind_nothing() {}

#[wasm_bindgen]
pub fn kind_echo_number(value: f64) -> f64 {
    value as u64 as f64
}

/// Milliseconds to Rust and back to a date.
#[wasm_bindgen]
pub fn kind_echo_time(date: &Date) -> Date {
    Date::new(&date.get_time().into())
}

#[wasm_bindgen]
pub fn kind_double(values: &mut [f64]) {
    for value in values {
        *value *= 2.0;
    }
}

thread_local! {
    static VIEW: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
}

/// A window that nothing may allocate under.
#[wasm_bindgen]
pub fn kind_view(count: u32) -> Float64Array {
    VIEW.with_borrow_mut(|kept| {
        kept.resize(count as usize, 0.0);
        // SAFETY: the bench reads it at once, and calls nothing of Rust meanwhile.
        unsafe { Float64Array::view(kept) }
    })
}

#[wasm_bindgen]
pub fn kind_year(date: &Date) -> u32 {
    date.get_utc_full_year()
}
