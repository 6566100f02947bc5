//! A little of everything: text, a class, an error, a promise, a stream, a panic.

#![allow(missing_docs)]

use oxbridge::prelude::*;
use std::fmt;

/// Greets, with text that is long enough to be encoded by the host.
#[js_export]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

/// What a program must not ask for.
#[derive(Debug, JsError)]
pub enum CounterError {
    TooLow { least: i32 },
}

impl fmt::Display for CounterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CounterError::TooLow { least } = self;
        write!(f, "no count is below {least}")
    }
}

impl std::error::Error for CounterError {}

/// A running count.
#[js_export]
pub struct Counter {
    count: i32,
}

#[js_export]
impl Counter {
    #[js_export(constructor)]
    pub fn new(start: i32) -> Result<Self, CounterError> {
        if start < 0 {
            Err(CounterError::TooLow { least: 0 })
        } else {
            Ok(Self { count: start })
        }
    }

    pub fn increment(&mut self, #[default(1)] by: i32) -> i32 {
        self.count += by;
        self.count
    }
}

/// Waits for a number of JavaScript's.
#[js_export]
pub async fn doubled(number: JsPromise<f64>) -> Result<f64, JsException> {
    Ok(number.await? * 2.0)
}

/// Panics.
#[js_export]
pub fn fail() {
    panic!("out of luck");
}

/// Text as URLs have it, by JavaScript where wasm-bindgen is inside.
#[js_export]
pub fn encoded(text: &str) -> String {
    #[cfg(feature = "bindgen")]
    return oxbridge::js_sys::encode_uri_component(text).into();
    #[cfg(not(feature = "bindgen"))]
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
