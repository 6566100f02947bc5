//! A crate that a module links and that exports by itself: a second assembly.

// What is expanded in a crate is safe in its eyes.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

use oxbridge::prelude::*;

/// A type of this crate, named like one of the fixture.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Point {
    pub latitude: f64,
    pub longitude: f64,
}

/// Greets in its own way; the fixture has a `greet` too.
#[js_export(namespace = "Linked")]
pub fn greet(name: &str) -> String {
    format!("Moin, {name}!")
}

/// The same place on the other side of the world.
#[js_export]
pub fn antipode(point: Point) -> Point {
    Point {
        latitude: -point.latitude,
        longitude: point.longitude + if point.longitude > 0.0 { -180.0 } else { 180.0 },
    }
}

/// Its version.
#[js_export(namespace = "Linked")]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
