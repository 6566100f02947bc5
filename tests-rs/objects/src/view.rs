//! Memory that objects own, as JavaScript sees it.

use oxbridge::prelude::*;

/// A picture that Rust paints.
#[js_export]
pub struct Canvas {
    pixels: Vec<u8>,
    heights: Vec<f32>,
}

#[js_export]
impl Canvas {
    #[js_export(constructor)]
    pub fn new(size: u32) -> Self {
        Self {
            pixels: (0..size).map(|k| k as u8).collect(),
            heights: vec![0.5; size as usize],
        }
    }

    /// What JavaScript may only look at.
    #[js_export(getter, as = "MemoryView")]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// What JavaScript may paint, too.
    #[js_export(as = "MemoryView")]
    pub fn paint(&mut self) -> &mut [u8] {
        &mut self.pixels
    }

    #[js_export(getter, as = "MemoryView")]
    pub fn heights(&mut self) -> &mut [f32] {
        &mut self.heights
    }

    /// Makes the memory move.
    pub fn resize(&mut self, size: u32) {
        self.pixels = (0..size).map(|k| 100 + k as u8).collect();
    }

    /// The sum of the pixels.
    #[js_export(getter)]
    pub fn sum(&self) -> u32 {
        self.pixels.iter().map(|pixel| u32::from(*pixel)).sum()
    }

    /// Calls a function while the canvas is borrowed.
    pub fn while_read(&self, run: JsFunction<fn()>) -> Result<(), JsException> {
        run.call()
    }

    /// Calls a function while the canvas is borrowed mutably.
    pub fn while_changed(&mut self, run: JsFunction<fn()>) -> Result<(), JsException> {
        run.call()
    }
}

/// Takes a view that stands alone.
#[js_export(namespace = "Hand")]
pub fn sum_of_view(view: MemoryView<u8>) -> u32 {
    view.iter().map(|cell| u32::from(cell.get())).sum()
}

/// A view that stands alone.
#[js_export(namespace = "Hand")]
pub fn view_of(size: u32) -> MemoryView<u8> {
    MemoryView::from((0..size).map(|k| k as u8).collect::<Vec<_>>())
}
