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
