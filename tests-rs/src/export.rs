//! Forms of exports: names, namespaces, defaults, optional parameters, constants, start functions.

use oxbridge::prelude::*;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::time::Duration;

/// Adds two numbers.
///
/// The sum wraps around, so that `add(2147483647, 1)` is `-2147483648`.
#[js_export]
pub fn add(left: i32, right: i32) -> i32 {
    left.wrapping_add(right)
}

/// Greets somebody, `times` times.
#[js_export]
pub fn greet(name: &str, #[default(1)] times: u32) -> String {
    vec![format!("Hello, {name}!"); times as usize].join(" ")
}

/// Another name in JavaScript, with a `*/` in its docs.
#[js_export(name = "renamed")]
pub fn under_another_name() -> &'static str {
    "renamed"
}

/// A name that only JavaScript reserves.
#[js_export(name = "delete")]
pub fn remove(path: String) -> String {
    path
}

/// A name that only Rust reserves.
#[js_export]
pub fn r#match(r#type: String) -> String {
    r#type
}

/// Names that generated code uses as well.
#[js_export]
#[allow(clippy::too_many_arguments)]
pub fn send(i: u32, w: String, raw: Vec<u32>, e: bool, r: char, message: &str, result: f64, open: &[u8]) -> String {
    format!("{i} {w} {raw:?} {e} {r} {message} {result} {open:?}")
}

/// Takes nothing, gives nothing.
#[js_export]
pub fn nothing() {}

/// Trailing `Option`s may be left out; one that is not trailing may be `undefined`.
#[js_export]
pub fn join(first: Option<String>, second: String, third: Option<String>, fourth: Option<u32>) -> String {
    let fourth = fourth.map(|number| number.to_string());
    let parts = [first, Some(second), third, fourth];
    parts.map(|part| part.unwrap_or_else(|| "-".to_string())).join(" ")
}

/// Defaults of several kinds.
#[js_export]
pub fn defaults(
    #[default("text".to_string())] text: String,
    #[default(vec![1, 2])] numbers: Vec<u32>,
    #[default(Duration::from_millis(5))] wait: Duration,
    #[default(-1)] count: i64,
) -> String {
    format!("{text} {numbers:?} {wait:?} {count}")
}

/// Twelve parameters of different widths keep their places.
#[js_export]
#[allow(clippy::too_many_arguments)]
pub fn many(
    a: u8,
    b: String,
    c: i64,
    d: f32,
    e: bool,
    f: &[f64],
    g: char,
    h: u16,
    i: Option<u8>,
    j: f64,
    k: &str,
    l: i128,
) -> String {
    format!("{a} {b} {c} {d} {e} {f:?} {g} {h} {i:?} {j} {k} {l}")
}

/// Halves a number.
///
/// # Errors
///
/// When the number is odd.
#[js_export(namespace = "Numbers")]
pub fn halve(number: u32) -> Result<u32, String> {
    if number.is_multiple_of(2) {
        Ok(number / 2)
    } else {
        Err(format!("{number} is odd"))
    }
}

/// Deeper down.
#[js_export(namespace = "Numbers.Deep", name = "negate")]
pub fn negate_deeply(number: f64) -> f64 {
    -number
}

/// What has to do with circles.
#[js_export(namespace = "Geometry")]
pub mod geometry {
    use oxbridge::prelude::*;

    /// The area of a circle.
    #[js_export]
    pub fn area(radius: f64) -> f64 {
        PI * radius * radius
    }

    /// Joins the namespace of its module with its own.
    #[js_export(namespace = "Angles")]
    pub fn to_degrees(radians: f64) -> f64 {
        radians.to_degrees()
    }

    /// The ratio of a circle's circumference to its diameter.
    #[js_export]
    pub const PI: f64 = std::f64::consts::PI;
}

/// The largest number of things.
#[js_export]
pub const LIMIT: u32 = 4_000_000_000;

/// Text that needs every care.
#[js_export]
pub const GREETING: &str = "Grüße, 😀 \"you\" \\ \u{0}end";

/// Beyond what a number holds.
#[js_export]
pub const BIGGEST: u64 = u64::MAX;

/// True in every build.
#[js_export(namespace = "Flags")]
pub const ENABLED: bool = true;

/// Smaller than any other.
#[js_export]
pub const NEGATIVE_ZERO: f64 = -0.0;

/// A letter.
#[js_export]
pub const LETTER: char = 'ß';

/// Some primes.
#[js_export(name = "primes")]
pub const FIRST_PRIMES: [u32; 4] = [2, 3, 5, 7];

/// A record.
#[js_export]
pub const ORIGIN: super::value::Point = super::value::Point { x: 0.0, y: 0.0 };

/// A color.
#[js_export]
pub const FAVOURITE: super::value::Color = super::value::Color::DarkBlue;

/// Nothing at all.
#[js_export]
pub const NOTHING: Option<u32> = None;

thread_local! {
    static STARTS: Cell<u32> = const { Cell::new(0) };
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

/// Runs in every fresh instance, before anything is called.
#[js_export(start)]
fn start() {
    STARTS.set(STARTS.get() + 1);
}

/// How often `start` has run in this instance.
#[js_export]
pub fn starts() -> u32 {
    STARTS.get()
}

/// Counts its calls: state that lives and dies with an instance.
#[js_export]
pub fn count_calls() -> u32 {
    CALLS.set(CALLS.get() + 1);
    CALLS.get()
}

/// Names and values in the order of the names.
#[js_export]
pub fn sorted(values: BTreeMap<String, f64>) -> Vec<(String, f64)> {
    values.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test(unsupported = test)]
    fn an_exported_function_is_still_a_function() {
        assert_eq!(add(1, 2), 3);
        assert_eq!(greet("Ada", 2), "Hello, Ada! Hello, Ada!");
        assert_eq!(halve(3), Err("3 is odd".to_string()));
        assert_eq!(geometry::to_degrees(geometry::PI), 180.0);
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_constant_is_still_a_constant() {
        const DOUBLE: u64 = LIMIT as u64 * 2;
        assert_eq!(DOUBLE, 8_000_000_000);
    }
}
