//! Each row of the type table by itself. `tests-rs/peers/src/value.rs` has the same.

use oxbridge::js_sys::Date;
use oxbridge::prelude::*;
use oxbridge::wasm_bindgen::JsValue;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

macro_rules! echoes {
    ($($name:ident: $value:ty),* $(,)?) => {$(
        #[js_export(namespace = "Kind")]
        pub fn $name(value: $value) -> $value {
            value
        }
    )*};
}

echoes! {
    echo_bool: bool,
    echo_u64: u64,
    echo_f32: f32,
    echo_char: char,
    echo_time: SystemTime,
    echo_duration: Duration,
    echo_option: Option<f64>,
    echo_array: [f64; 3],
    echo_chapter: Chapter<u32>,
    echo_any: JsValue,
    echo_map: BTreeMap<u32, f64>,
    echo_set: BTreeSet<u32>,
    echo_tags: BTreeMap<String, u32>,
    echo_json: serde_json::Value,
    echo_serde: Serde<Ticket>,
}

/// What only serde knows.
#[derive(Serialize, Deserialize)]
pub struct Ticket {
    id: u32,
    name: String,
    paid: bool,
}

/// The other numbers, all at once.
#[js_export(namespace = "Kind")]
pub fn numbers(a: i8, b: u8, c: i16, d: u16, e: isize, f: usize) -> i32 {
    i32::from(a) + i32::from(b) + i32::from(c) + i32::from(d) + e as i32 + f as i32
}

#[js_export(namespace = "Kind")]
pub fn wide(a: i64, b: i128, c: u128) -> i128 {
    i128::from(a) + b + c as i128
}

#[js_export(namespace = "Kind")]
pub fn nothing() {}

#[js_export(namespace = "Kind", as = "number")]
pub fn echo_number(#[marshal(as = "number")] value: u64) -> u64 {
    value
}

#[js_export(namespace = "Kind")]
pub fn pair(pair: (u32, f64)) -> (u32, f64) {
    pair
}

/// A generic record.
#[derive(Marshal)]
pub struct Chapter<T> {
    pub items: Vec<T>,
    pub next: Option<T>,
}

#[js_export(namespace = "Kind")]
pub fn echo_bytes(bytes: Vec<u8>) -> Vec<u8> {
    bytes
}

/// Doubles in place.
#[js_export(namespace = "Kind")]
pub fn double(values: &mut [f64]) {
    for value in values {
        *value *= 2.0;
    }
}

/// A list, not a typed array.
#[js_export(namespace = "Kind")]
pub fn echo_list(values: Vec<u32>) -> Vec<u32> {
    values
}

thread_local! {
    static VIEW: RefCell<Option<MemoryView<f64>>> = const { RefCell::new(None) };
}

/// The same memory at every call.
#[js_export(namespace = "Kind")]
pub fn view(count: u32) -> MemoryView<f64> {
    VIEW.with_borrow_mut(|kept| kept.get_or_insert_with(|| MemoryView::new(count as usize)).clone())
}

#[js_export(namespace = "Kind")]
pub fn year(date: Date) -> u32 {
    date.get_utc_full_year()
}
