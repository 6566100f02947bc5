//! Each kind of call by itself. `tests-rs/peers/src/call.rs` has the same.

use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use std::future::poll_fn;
use std::pin::Pin;

/// A function of Rust's.
#[js_export(namespace = "Call")]
pub fn adder() -> RustFunction<fn(value: u32) -> Result<u32, JsException>> {
    let mut sum = 0_u32;
    RustFunction::new_mut(move |value: u32| {
        sum = sum.wrapping_add(value);
        Ok(sum)
    })
}

/// Awaits a promise of JavaScript's.
#[js_export(namespace = "Call")]
pub async fn raise(number: JsPromise<f64>) -> Result<f64, JsException> {
    Ok(number.await? + 1.0)
}

/// A promise of Rust's.
#[js_export(namespace = "Call")]
pub fn promised(value: u32) -> JsPromise<u32> {
    JsPromise::from_future(async move { value })
}

/// Adds up what JavaScript streams.
#[js_export(namespace = "Call")]
pub async fn sum(mut numbers: JsStream<f64>) -> Result<f64, JsException> {
    let mut sum = 0.0;
    while let Some(number) = poll_fn(|cx| Pin::new(&mut numbers).poll_next(cx)).await {
        sum += number?;
    }
    Ok(sum)
}

#[js_export(namespace = "Call")]
pub fn iterate(count: u32) -> RustIterator<u32> {
    RustIterator::new(0..count)
}

/// Anything with an area.
#[js_export]
pub trait Measured {
    fn area(&self) -> Result<f64, JsException>;
}

#[js_export(namespace = "Call")]
pub fn areas(shape: Box<dyn Measured>, times: u32) -> Result<f64, JsException> {
    (0..times).map(|_| shape.area()).sum()
}

/// Reads a property, so many times.
#[js_export(namespace = "Call")]
pub fn look(object: JsObject, times: u32) -> Result<f64, JsException> {
    (0..times).map(|_| object.get::<f64>("size")).sum()
}

/// Calls a method, so many times.
#[js_export(namespace = "Call")]
pub fn invoke(object: JsObject, times: u32) -> Result<f64, JsException> {
    (0..times).map(|index| object.call::<f64>("half", (index,))).sum()
}

/// Calls a function that is only named, so many times.
#[js_export(namespace = "Call")]
pub fn by_name(times: u32) -> Result<f64, JsException> {
    (0..times)
        .map(|index| JsHost::invoke_sync::<f64>("Math.abs", (f64::from(index),)))
        .sum()
}

/// The same by a reference.
#[js_export(namespace = "Call")]
pub fn by_reference(object: JsObjectReference, times: u32) -> Result<f64, JsException> {
    (0..times)
        .map(|index| object.invoke_sync::<f64>("half", (index,)))
        .sum()
}

/// How many bytes there are, by reading them.
#[js_export(namespace = "Call")]
pub async fn upload(file: JsStreamReference) -> Result<u32, JsException> {
    let mut pieces = file.open_read_stream(1 << 30)?;
    let mut bytes = 0;
    while let Some(piece) = poll_fn(|cx| Pin::new(&mut pieces).poll_next(cx)).await {
        bytes += piece?.len() as u32;
    }
    Ok(bytes)
}

/// What has a value that can be set.
#[js_export(namespace = "Call")]
pub struct Dial {
    position: f64,
}

#[js_export(namespace = "Call")]
impl Dial {
    #[js_export(constructor)]
    pub fn new(position: f64) -> Self {
        Self { position }
    }

    #[js_export(getter)]
    pub fn position(&self) -> f64 {
        self.position
    }

    #[js_export(setter)]
    pub fn set_position(&mut self, position: f64) {
        self.position = position;
    }

    /// Of the class, not of an object.
    pub fn most(left: f64, right: f64) -> f64 {
        left.max(right)
    }
}

/// A list that JavaScript goes through.
#[js_export(namespace = "Call")]
pub fn total(items: Vec<JsFunction<fn() -> f64>>) -> Result<f64, JsException> {
    items.iter().map(|item| item.call()).sum()
}
