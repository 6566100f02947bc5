//! A type that knows serde only.

use ::serde::{Deserialize, Serialize};
use oxbridge::prelude::*;
use std::cell::RefCell;

/// `Position` of a crate that knows serde only.
#[derive(Serialize, Deserialize, Clone)]
pub struct SerdePosition {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

/// `Record` of a crate that knows serde only.
#[derive(Serialize, Deserialize, Clone)]
#[serde(rename_all = "camelCase")]
pub struct SerdeRecord {
    pub id: u32,
    pub name: String,
    pub unit_price: f64,
    pub tags: Vec<String>,
    pub active: bool,
    pub pos: SerdePosition,
}

thread_local! {
    static KEPT: RefCell<Vec<SerdeRecord>> = RefCell::default();
}

/// Keeps the records that `give_foreign` gives.
#[js_export(namespace = "Bench")]
pub fn keep_foreign(records: Serde<Vec<SerdeRecord>>) {
    KEPT.set(records.0);
}

#[js_export(namespace = "Bench")]
pub fn give_foreign() -> Serde<Vec<SerdeRecord>> {
    Serde(KEPT.with_borrow(Clone::clone))
}

#[js_export(namespace = "Bench")]
pub fn take_foreign(records: Serde<Vec<SerdeRecord>>) -> f64 {
    records
        .iter()
        .map(|record| record.unit_price + record.pos.z + record.tags.len() as f64)
        .sum()
}
