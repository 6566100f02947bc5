//! Memory that both sides see.

use oxbridge::prelude::*;
use std::cell::{Cell, RefCell};

thread_local! {
    static KEPT: RefCell<Option<MemoryView<f64>>> = const { RefCell::new(None) };
}

/// Numbers counting up, which Rust keeps as well.
#[js_export(namespace = "View")]
pub fn open(count: u32) -> MemoryView<f64> {
    let view = MemoryView::from((0..count).map(f64::from).collect::<Vec<_>>());
    KEPT.set(Some(view.clone()));
    view
}

/// The sum of what Rust has kept, or `undefined`.
#[js_export(namespace = "View")]
pub fn sum_of_kept() -> Option<f64> {
    KEPT.with_borrow(|kept| kept.as_ref().map(|view| view.iter().map(Cell::get).sum()))
}

/// Doubles what Rust has kept.
#[js_export(namespace = "View")]
pub fn double_kept() {
    KEPT.with_borrow(|kept| {
        for cell in kept.iter().flat_map(|view| view.iter()) {
            cell.set(cell.get() * 2.0);
        }
    });
}

/// Drops what Rust has kept.
#[js_export(namespace = "View")]
pub fn forget() {
    KEPT.set(None);
}

/// Takes a view back, and sums it.
#[js_export(namespace = "View")]
pub fn sum(view: MemoryView<f64>) -> f64 {
    view.iter().map(Cell::get).sum()
}

/// Zeros, which only JavaScript keeps.
#[js_export(namespace = "View")]
pub fn zeros(count: u32) -> MemoryView<u8> {
    MemoryView::new(count as usize)
}

/// Takes something that JavaScript reads after the view.
#[js_export(namespace = "View")]
pub fn sum_with(view: MemoryView<f64>, last: super::value::Point) -> f64 {
    sum(view) + last.x
}

/// Another view of the same memory.
#[js_export(namespace = "View")]
pub fn again(view: MemoryView<f64>) -> MemoryView<f64> {
    view
}

/// Shows numbers counting up to a function, which may change them, and sums them.
#[js_export(namespace = "View")]
pub fn show(count: u32, viewer: JsFunction<fn(view: MemoryView<f64>)>) -> Result<f64, JsException> {
    let view = MemoryView::from((0..count).map(f64::from).collect::<Vec<_>>());
    viewer.call(&view)?;
    Ok(sum(view))
}

/// Gives numbers away to a function, with a number that JavaScript may refuse, and sums what that gives back.
#[js_export(namespace = "View")]
pub fn show_and_take(
    count: u32,
    last: i64,
    viewer: JsFunction<fn(view: MemoryView<f64>, last: Last) -> MemoryView<f64>>,
) -> Result<f64, JsException> {
    viewer.call(MemoryView::new(count as usize), Last { last }).map(sum)
}

/// A number that JavaScript cannot always hold.
#[derive(Marshal)]
pub struct Last {
    #[marshal(as = "number")]
    pub last: i64,
}

/// Adds to all numbers of a view, and gives it back.
#[js_export(namespace = "View")]
pub fn adding(by: f64) -> RustFunction<fn(view: MemoryView<f64>) -> MemoryView<f64>> {
    RustFunction::new(move |view: MemoryView<f64>| {
        view.iter().for_each(|cell| cell.set(cell.get() + by));
        view
    })
}

#[js_import(name = "fixtureHost.look")]
fn look(view: &MemoryView<f64>, name: &str) -> Result<MemoryView<f64>, JsException>;

/// Shows a view to a function of the app's, and sums what that gives.
#[js_export(namespace = "View", name = "look")]
pub fn call_look(count: u32) -> Result<f64, JsException> {
    look(&open(count), "kept").map(sum)
}

#[js_import(name = "fixtureHost.fill")]
fn fill(bytes: &mut [u8], numbers: &mut [f64], by: f64) -> Result<u32, JsException>;

/// Has the app change numbers, and gives them all: also where it fails.
#[js_export(namespace = "View", name = "fill")]
pub fn call_fill(count: u32, by: f64) -> (Box<[u8]>, Box<[f64]>, Option<String>) {
    let mut bytes: Box<[u8]> = (0..count).map(|k| k as u8).collect();
    let mut numbers: Box<[f64]> = (0..count).map(f64::from).collect();
    let filled = fill(&mut bytes, &mut numbers, by);
    (bytes, numbers, filled.err().map(|thrown| thrown.message()))
}

#[js_import(name = "crypto.getRandomValues")]
fn get_random_values(bytes: &mut [u8]) -> Result<(), JsException>;

/// Bytes that the host has made.
#[js_export(namespace = "View")]
pub fn random(count: u32) -> Result<Box<[u8]>, JsException> {
    let mut bytes = vec![0; count as usize];
    get_random_values(&mut bytes)?;
    Ok(bytes.into_boxed_slice())
}

/// An object of the app's that makes samples.
#[js_export]
pub trait Source {
    /// Makes the next ones.
    fn fill(&self, samples: &mut [i16]) -> Result<(), JsException>;
}

/// What a source makes, twice.
#[js_export(namespace = "View")]
pub fn samples(source: Box<dyn Source>, count: u32) -> Result<Box<[i16]>, JsException> {
    let mut samples = vec![0; count as usize];
    let (first, last) = samples.split_at_mut(count as usize / 2);
    source.fill(first)?;
    source.fill(last)?;
    Ok(samples.into_boxed_slice())
}
