//! What `npm run bench` measures. `tests-rs/peers` has the same functions for wasm-bindgen.

use oxbridge::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

#[js_export(namespace = "Bench")]
pub fn add(a: i32, b: i32) -> i32 {
    a.wrapping_add(b)
}

#[js_export(namespace = "Bench")]
pub fn length(text: &str) -> u32 {
    text.len() as u32
}

#[js_export(namespace = "Bench")]
pub fn echo(text: String) -> String {
    text
}

#[js_export(namespace = "Bench")]
pub fn halve(values: &[f64]) -> Box<[f64]> {
    values.iter().map(|value| value / 2.0).collect()
}

#[derive(Marshal)]
pub struct Position {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

#[derive(Marshal)]
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
            pos: Position { x: f64::from(id), y: f64::from(id) + 0.5, z: -f64::from(id) },
        }
    }
}

thread_local! {
    static RECORDS: RefCell<Rc<Vec<Record>>> = RefCell::default();
}

/// Makes the records that `give` gives, so that the boundary alone is measured.
#[js_export(namespace = "Bench")]
pub fn prepare(count: u32) {
    RECORDS.set(Rc::new((0..count).map(Record::new).collect()));
}

#[js_export(namespace = "Bench")]
pub fn give() -> Rc<Vec<Record>> {
    RECORDS.with_borrow(Rc::clone)
}

#[js_export(namespace = "Bench")]
pub fn take(records: Vec<Record>) -> f64 {
    records.iter().map(|record| record.unit_price + record.pos.z + record.tags.len() as f64).sum()
}
