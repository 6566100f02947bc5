//! Maps with text as keys.

use crate::Position;
use oxbridge::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

thread_local! {
    static SCORES: RefCell<HashMap<String, f64>> = RefCell::default();
    static PLACES: RefCell<HashMap<String, Position>> = RefCell::default();
    static FRESH: Cell<u32> = const { Cell::new(0) };
}

/// Keeps the map that `give_scores` gives.
#[js_export(namespace = "Bench")]
pub fn keep_scores(scores: HashMap<String, f64>) {
    SCORES.set(scores);
}

#[js_export(namespace = "Bench")]
pub fn give_scores() -> HashMap<String, f64> {
    SCORES.with_borrow(Clone::clone)
}

/// As many, whose keys nobody has seen before.
#[js_export(namespace = "Bench")]
pub fn give_fresh_scores(count: u32) -> HashMap<String, f64> {
    let first = FRESH.get();
    FRESH.set(first + count);
    (first..first + count)
        .map(|index| (fresh(index), f64::from(index)))
        .collect()
}

fn fresh(index: u32) -> String {
    let mut key = String::with_capacity(12);
    key.push_str("key-");
    key.extend((0..8).map(|digit| char::from(b'a' + (index >> (digit * 4) & 15) as u8)));
    key
}

#[js_export(namespace = "Bench")]
pub fn take_scores(scores: HashMap<String, f64>) -> f64 {
    scores.values().sum()
}

/// Keeps the map that `give_places` gives.
#[js_export(namespace = "Bench")]
pub fn keep_places(places: HashMap<String, Position>) {
    PLACES.set(places);
}

#[js_export(namespace = "Bench")]
pub fn give_places() -> HashMap<String, Position> {
    PLACES.with_borrow(Clone::clone)
}

#[js_export(namespace = "Bench")]
pub fn take_places(places: HashMap<String, Position>) -> f64 {
    places.values().map(|place| place.x + place.z).sum()
}
