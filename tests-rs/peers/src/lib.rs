//! The functions of `tests-rs/bench` as wasm-bindgen, serde-wasm-bindgen and serde_json do them.

mod call;
mod error;
mod import;
mod json;
mod map;
mod object;
mod promise;
mod serde;
mod shape;
mod text;
mod value;

use ::serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn add(a: i32, b: i32) -> i32 {
    a.wrapping_add(b)
}

#[wasm_bindgen]
pub fn length(text: &str) -> u32 {
    text.len() as u32
}

#[wasm_bindgen]
pub fn echo(text: String) -> String {
    text
}

#[wasm_bindgen]
pub fn halve(values: &[f64]) -> Box<[f64]> {
    values.iter().map(|value| value / 2.0).collect()
}

#[derive(Serialize, Deserialize, Clone)]
pub struct Position {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

#[derive(Serialize, Deserialize, Clone)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    pub id: u32,
    pub name: String,
    pub unit_price: f64,
    pub tags: Vec<String>,
    pub active: bool,
    pub pos: Position,
}

impl Record {
    fn new(id: u32) -> Self {
        Self {
            id,
            name: format!("record-{id:06}"),
            unit_price: f64::from(id) * 0.25 + 0.1,
            tags: vec!["alpha".into(), "beta".into()],
            active: id.is_multiple_of(2),
            pos: Position {
                x: f64::from(id),
                y: f64::from(id) + 0.5,
                z: -f64::from(id),
            },
        }
    }
}

thread_local! {
    static KEPT: RefCell<Vec<Rc<Vec<Record>>>> = RefCell::default();
}

fn kept(count: u32) -> Rc<Vec<Record>> {
    KEPT.with_borrow_mut(|kept| {
        if let Some(records) = kept.iter().find(|records| records.len() == count as usize) {
            return Rc::clone(records);
        }
        let records = Rc::new((0..count).map(Record::new).collect());
        kept.push(Rc::clone(&records));
        records
    })
}

#[wasm_bindgen]
pub fn give_serde(count: u32) -> Result<JsValue, serde_wasm_bindgen::Error> {
    serde_wasm_bindgen::to_value(&*kept(count))
}

/// The page calls `JSON.parse` on this.
#[wasm_bindgen]
pub fn give_json(count: u32) -> Result<String, JsError> {
    Ok(serde_json::to_string(&*kept(count))?)
}

#[wasm_bindgen]
pub fn take_serde(records: JsValue) -> Result<f64, serde_wasm_bindgen::Error> {
    Ok(sum(&serde_wasm_bindgen::from_value::<Vec<Record>>(records)?))
}

/// The page makes the text with `JSON.stringify`.
#[wasm_bindgen]
pub fn take_json(records: &str) -> Result<f64, JsError> {
    Ok(sum(&serde_json::from_str::<Vec<Record>>(records)?))
}

fn sum(records: &[Record]) -> f64 {
    records
        .iter()
        .map(|record| record.unit_price + record.pos.z + record.tags.len() as f64)
        .sum()
}

#[wasm_bindgen]
pub fn call_back(callback: &js_sys::Function, times: u32) -> Result<f64, JsValue> {
    let mut sum = 0.0;
    for index in 0..times {
        let answer = callback.call1(&JsValue::UNDEFINED, &JsValue::from(index))?;
        sum += answer.as_f64().ok_or("expected a number")?;
    }
    Ok(sum)
}

#[wasm_bindgen]
pub async fn ready(value: u32) -> u32 {
    value
}

#[wasm_bindgen]
pub struct Counter {
    value: i32,
}

#[wasm_bindgen]
impl Counter {
    #[wasm_bindgen(constructor)]
    pub fn new(value: i32) -> Self {
        Self { value }
    }

    pub fn increment(&mut self, by: i32) -> i32 {
        self.value = self.value.wrapping_add(by);
        self.value
    }

    #[wasm_bindgen(getter)]
    pub fn value(&self) -> i32 {
        self.value
    }
}

#[wasm_bindgen]
pub fn read(counter: &Counter) -> i32 {
    counter.value
}
