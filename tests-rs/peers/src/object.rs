//! The objects of `tests-rs/bench`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub struct Gauge {
    level: u32,
    label: String,
}

#[wasm_bindgen]
impl Gauge {
    #[wasm_bindgen(constructor)]
    pub fn new(level: u32) -> Self {
        Self {
            level,
            label: "gauge-000042".into(),
        }
    }

    pub fn above(&self, level: u32) -> u32 {
        self.level.wrapping_sub(level)
    }

    pub fn note(&mut self, text: &str) -> u32 {
        self.level = self.level.wrapping_add(text.len() as u32);
        self.level
    }

    #[wasm_bindgen(getter)]
    pub fn level(&self) -> u32 {
        self.level
    }

    #[wasm_bindgen(setter)]
    pub fn set_level(&mut self, level: u32) {
        self.level = level;
    }

    #[wasm_bindgen(getter)]
    pub fn label(&self) -> String {
        self.label.clone()
    }
}

#[wasm_bindgen]
pub fn both(first: &Gauge, second: &Gauge) -> u32 {
    first.level.wrapping_add(second.level)
}

/// Takes the objects away from JavaScript: there is no other way for a list.
#[wasm_bindgen]
pub fn total(gauges: Vec<Gauge>) -> u32 {
    gauges.iter().map(|gauge| gauge.level).fold(0, u32::wrapping_add)
}
