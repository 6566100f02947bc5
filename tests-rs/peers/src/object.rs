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

macro_rules! gauges {
    ($($name:ident $read:ident)*) => {$(
        #[wasm_bindgen]
        pub struct $name(u32);

        #[wasm_bindgen]
        impl $name {
            #[wasm_bindgen(constructor)]
            pub fn new(level: u32) -> Self {
                Self(level)
            }

            pub fn above(&self, level: u32) -> u32 {
                self.0.wrapping_sub(level)
            }
        }

        #[wasm_bindgen]
        pub fn $read(gauge: &$name) -> u32 {
            gauge.0
        }
    )*};
}

gauges! {
    Gauge1 read_1 Gauge2 read_2 Gauge3 read_3 Gauge4 read_4 Gauge5 read_5 Gauge6 read_6 Gauge7 read_7 Gauge8 read_8
}
