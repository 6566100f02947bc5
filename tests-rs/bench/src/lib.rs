//! What `npm run bench` measures. `tests-rs/peers` has the same functions for wasm-bindgen.

mod call;
mod error;
mod far;
mod import;
mod json;
mod map;
mod object;
mod promise;
mod serde;
mod shape;
mod text;
mod value;

use oxbridge::prelude::*;
use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

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

#[derive(Marshal, Clone)]
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

/// The same records at every call, so that the boundary alone is measured.
#[js_export(namespace = "Bench")]
pub fn give(count: u32) -> Rc<Vec<Record>> {
    KEPT.with_borrow_mut(|kept| {
        if let Some(records) = kept.iter().find(|records| records.len() == count as usize) {
            return Rc::clone(records);
        }
        let records = Rc::new((0..count).map(Record::new).collect());
        kept.push(Rc::clone(&records));
        records
    })
}

#[js_export(namespace = "Bench")]
pub fn take(records: Vec<Record>) -> f64 {
    records
        .iter()
        .map(|record| record.unit_price + record.pos.z + record.tags.len() as f64)
        .sum()
}

/// Calls JavaScript so many times, and checks what it answers.
#[js_export(namespace = "Bench")]
pub fn call_back(callback: JsFunction<fn(index: u32) -> f64>, times: u32) -> Result<f64, JsException> {
    let mut sum = 0.0;
    for index in 0..times {
        sum += callback.call(index)?;
    }
    Ok(sum)
}

#[js_export(namespace = "Bench")]
pub async fn ready(value: u32) -> u32 {
    value
}

/// Counts, one item a turn.
#[js_export(namespace = "Bench")]
pub fn count(items: u32, batch: u32) -> RustStream<u32> {
    RustStream::new(Count { next: 0, items }).batched(batch as usize)
}

struct Count {
    next: u32,
    items: u32,
}

impl oxbridge::futures_core::Stream for Count {
    type Item = u32;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
        let item = self.next;
        if item == self.items {
            return Poll::Ready(None);
        }
        self.next += 1;
        Poll::Ready(Some(item))
    }
}

/// A running count.
#[js_export(namespace = "Bench")]
pub struct Counter {
    value: i32,
}

#[js_export(namespace = "Bench")]
impl Counter {
    #[js_export(constructor)]
    pub fn new(value: i32) -> Self {
        Self { value }
    }

    pub fn increment(&mut self, by: i32) -> i32 {
        self.value = self.value.wrapping_add(by);
        self.value
    }

    #[js_export(getter)]
    pub fn value(&self) -> i32 {
        self.value
    }
}

#[js_export(namespace = "Bench")]
pub fn read(counter: &Counter) -> i32 {
    counter.value
}
