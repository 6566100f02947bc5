//! Objects whose methods, properties and functions do next to nothing.

use oxbridge::prelude::*;
use std::rc::Rc;

/// Shows a level.
#[js_export(namespace = "Bench")]
pub struct Gauge {
    level: u32,
    label: String,
}

#[js_export(namespace = "Bench")]
impl Gauge {
    #[js_export(constructor)]
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

    #[js_export(getter)]
    pub fn level(&self) -> u32 {
        self.level
    }

    #[js_export(setter)]
    pub fn set_level(&mut self, level: u32) {
        self.level = level;
    }

    #[js_export(getter)]
    pub fn label(&self) -> String {
        self.label.clone()
    }
}

#[js_export(namespace = "Bench")]
pub fn both(first: &Gauge, second: &Gauge) -> u32 {
    first.level.wrapping_add(second.level)
}

#[js_export(namespace = "Bench")]
pub fn total(gauges: Vec<Rc<Gauge>>) -> u32 {
    gauges.iter().map(|gauge| gauge.level).fold(0, u32::wrapping_add)
}

/// Classes that differ by their names alone: programs have more than the few that engines know at one place.
macro_rules! gauges {
    ($($name:ident $read:ident)*) => {$(
        #[js_export(namespace = "Bench")]
        pub struct $name(u32);

        #[js_export(namespace = "Bench")]
        impl $name {
            #[js_export(constructor)]
            pub fn new(level: u32) -> Self {
                Self(level)
            }

            pub fn above(&self, level: u32) -> u32 {
                self.0.wrapping_sub(level)
            }
        }

        #[js_export(namespace = "Bench")]
        pub fn $read(gauge: &$name) -> u32 {
            gauge.0
        }
    )*};
}

gauges! {
    Gauge1 read_1 Gauge2 read_2 Gauge3 read_3 Gauge4 read_4 Gauge5 read_5 Gauge6 read_6 Gauge7 read_7 Gauge8 read_8
}
