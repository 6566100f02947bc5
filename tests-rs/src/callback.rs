//! JavaScript functions that Rust calls and keeps, and Rust closures that JavaScript calls.

use oxbridge::prelude::*;
use std::cell::{Cell, RefCell};

thread_local! {
    static KEPT: RefCell<Vec<JsFunction<fn(value: u32) -> u32>>> = const { RefCell::new(Vec::new()) };
    static ADDER: RefCell<Option<RustFunction<fn(left: u32, right: u32) -> u32>>> = const { RefCell::new(None) };
    static DROPPED: Cell<u32> = const { Cell::new(0) };
}

/// Counts how often one is dropped.
pub struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        DROPPED.set(DROPPED.get() + 1);
    }
}

/// How many guards of closures, futures and streams were dropped.
#[js_export(namespace = "Callback")]
pub fn dropped() -> u32 {
    DROPPED.get()
}

/// Calls `f` with 0, 1 and so on, and adds up what it gives.
#[js_export(namespace = "Callback")]
pub fn sum_of(count: u32, f: JsFunction<fn(index: u32) -> f64>) -> Result<f64, JsException> {
    let mut sum = 0.0;
    for index in 0..count {
        sum += f.call(index)?;
    }
    Ok(sum)
}

/// Takes and gives nothing.
#[js_export(namespace = "Callback")]
pub fn call(f: JsFunction<fn()>) -> Result<(), JsException> {
    f.call()
}

/// Takes the whole list, and gives what the function makes of each text.
#[js_export(namespace = "Callback")]
pub fn each_text(texts: Vec<String>, f: JsFunction<fn(text: String) -> String>) -> Result<Vec<String>, JsException> {
    texts.iter().map(|text| f.call(text.as_str())).collect()
}

/// Lends slices of its own to the function.
#[js_export(namespace = "Callback")]
pub fn lend(
    numbers: JsFunction<fn(numbers: Box<[f64]>) -> f64>,
    bytes: JsFunction<fn(bytes: Vec<u8>) -> Vec<u8>>,
) -> Result<(f64, Vec<u8>), JsException> {
    Ok((numbers.call(&[1.5, 2.5][..])?, bytes.call(&[1, 2, 255][..])?))
}

/// As many parameters as there may be.
#[js_export(namespace = "Callback")]
pub fn call_many(
    f: JsFunction<
        fn(
            a: u8,
            text: String,
            flag: bool,
            d: f64,
            big: i64,
            letter: char,
            list: Vec<u32>,
            last: Option<String>,
        ) -> Option<String>,
    >,
) -> Result<Option<String>, JsException> {
    f.call(1, "two", true, 4.5, -5, '6', vec![7, 8], None)
}

/// Numbers of every kind, which need no message.
#[js_export(namespace = "Callback")]
pub fn call_numbers(f: JsFunction<fn(a: i8, b: u32, flag: bool, letter: char) -> i16>) -> Result<i16, JsException> {
    f.call(-1, u32::MAX, true, 'ß')
}

/// Gives what the function gives, which is checked.
#[js_export(namespace = "Callback")]
pub fn flag_of(f: JsFunction<fn() -> bool>) -> Result<bool, JsException> {
    f.call()
}

#[js_export(namespace = "Callback")]
pub fn letter_of(f: JsFunction<fn() -> char>) -> Result<char, JsException> {
    f.call()
}

#[js_export(namespace = "Callback")]
pub fn point_of(f: JsFunction<fn() -> super::value::Point>) -> Result<super::value::Point, JsException> {
    f.call()
}

/// Keeps a function beyond the call.
#[js_export(namespace = "Callback")]
pub fn keep(f: JsFunction<fn(value: u32) -> u32>) {
    KEPT.with_borrow_mut(|kept| kept.push(f));
}

/// Calls every function that is kept.
#[js_export(namespace = "Callback")]
pub fn call_kept(value: u32) -> Result<Vec<u32>, JsException> {
    // Not while they are borrowed: they may keep another.
    let kept = KEPT.with_borrow(|kept| kept.clone());
    kept.iter().map(|f| f.call(value)).collect()
}

/// The functions that are kept.
#[js_export(namespace = "Callback")]
pub fn kept() -> Vec<JsFunction<fn(value: u32) -> u32>> {
    KEPT.with_borrow(|kept| kept.clone())
}

/// Lets go of them.
#[js_export(namespace = "Callback")]
pub fn release() {
    KEPT.take();
}

/// Whether two functions are one.
#[js_export(namespace = "Callback")]
pub fn same(left: JsFunction<fn()>, right: JsFunction<fn()>) -> bool {
    left == right
}

/// What listens to events, as a record of functions.
#[derive(Marshal)]
pub struct Listener {
    pub name: String,
    pub on_event: JsFunction<fn(event: String)>,
    pub on_error: Option<JsFunction<fn(message: String) -> bool>>,
}

/// Tells a listener; gives what `onError` says, if there is one.
#[js_export(namespace = "Callback")]
pub fn notify(listener: Listener, event: &str) -> Result<Option<bool>, JsException> {
    let told = listener.on_event.call(format!("{}: {event}", listener.name));
    match (told, listener.on_error) {
        (Ok(()), _) => Ok(None),
        (Err(error), Some(on_error)) => on_error.call(error.message()).map(Some),
        (Err(error), None) => Err(error),
    }
}

/// Gives a record of functions back.
#[js_export(namespace = "Callback")]
pub fn echo_listener(listener: Listener) -> Listener {
    listener
}

/// Asks each of many.
#[js_export(namespace = "Callback")]
pub fn ask_each(listeners: Vec<JsFunction<fn() -> u8>>) -> Result<Vec<u8>, JsException> {
    listeners.iter().map(|listener| listener.call()).collect()
}

/// Asks those that have names.
#[js_export(namespace = "Callback")]
pub fn ask_named(
    listeners: std::collections::BTreeMap<String, Option<JsFunction<fn(text: String) -> String>>>,
) -> Result<Vec<String>, JsException> {
    listeners
        .iter()
        .filter_map(|(name, f)| Some(f.as_ref()?.call(name)))
        .collect()
}

/// Awaits each of many.
#[js_export(namespace = "Callback")]
pub async fn await_each(promises: Vec<JsPromise<u8>>) -> Result<u32, JsException> {
    let mut sum = 0;
    for promise in promises {
        sum += u32::from(promise.await?);
    }
    Ok(sum)
}

/// Awaits a function, and calls it.
#[js_export(namespace = "Callback")]
pub async fn await_function(promise: JsPromise<JsFunction<fn() -> u8>>) -> Result<u8, JsException> {
    promise.await?.call()
}

/// Tells how long to wait, in numbers and in a message: what a number cannot hold is none.
#[js_export(namespace = "Callback")]
pub fn tell_wait(
    short: JsFunction<fn(wait: std::time::Duration)>,
    long: JsFunction<fn(std::time::Duration, waits: Vec<std::time::Duration>)>,
    which: u32,
) -> Result<(), JsException> {
    let (most, one) = (std::time::Duration::MAX, std::time::Duration::from_millis(1));
    match which {
        0 => short.call(most),
        1 => long.call(most, vec![]),
        2 => long.call(one, vec![one, most]),
        _ => short.call(one),
    }
}

/// A function that makes functions.
#[js_export(namespace = "Callback")]
pub fn call_made(
    make: JsFunction<fn(factor: u32) -> JsFunction<fn(value: u32) -> u32>>,
) -> Result<(u32, u32), JsException> {
    let (double, triple) = (make.call(2)?, make.call(3)?);
    Ok((double.call(10)?, triple.call(10)?))
}

/// Calls a function that calls this again, until `depth` is 0: every argument and result is a number.
#[js_export(namespace = "Callback")]
pub fn dive(depth: u32, f: JsFunction<fn(depth: u32) -> u32>) -> Result<u32, JsException> {
    if depth == 0 { Ok(0) } else { Ok(f.call(depth - 1)? + 1) }
}

/// The same with messages.
#[js_export(namespace = "Callback")]
pub fn dive_with_text(
    depth: u32,
    text: &str,
    f: JsFunction<fn(depth: u32, text: String) -> String>,
) -> Result<String, JsException> {
    if depth == 0 {
        return Ok(text.to_string());
    }
    let deeper = f.call(depth - 1, format!("{text}{}", depth % 10))?;
    // Borrowed text must not have changed meanwhile.
    assert!(deeper.starts_with(text));
    Ok(deeper)
}

/// A closure that keeps count.
#[js_export(namespace = "Callback")]
pub fn counter(start: i32) -> RustFunction<fn(by: i32) -> i32> {
    let (count, guard) = (Cell::new(start), Guard);
    RustFunction::new(move |by| {
        let _held = &guard;
        count.set(count.get() + by);
        count.get()
    })
}

/// A closure that changes what it holds.
#[js_export(namespace = "Callback")]
pub fn collector() -> RustFunction<fn(text: String) -> Vec<String>> {
    let mut texts = Vec::new();
    RustFunction::new_mut(move |text| {
        texts.push(text);
        texts.clone()
    })
}

/// A closure that may be called once.
#[js_export(namespace = "Callback")]
pub fn token(text: String) -> RustFunction<fn() -> String> {
    let guard = Guard;
    RustFunction::once(move || {
        drop(guard);
        text
    })
}

/// The same closure at every call.
#[js_export(namespace = "Callback")]
pub fn adder() -> RustFunction<fn(left: u32, right: u32) -> u32> {
    let new = || RustFunction::new(|left: u32, right: u32| left.wrapping_add(right));
    ADDER.with_borrow_mut(|adder| adder.get_or_insert_with(new).clone())
}

/// A closure that fails for odd numbers.
#[js_export(namespace = "Callback")]
pub fn halver() -> RustFunction<fn(number: u32) -> Result<u32, super::error::BillingError>> {
    RustFunction::new(|number: u32| match number % 2 {
        0 => Ok(number / 2),
        _ => Err(super::error::BillingError::UnknownCustomer { id: number.into() }),
    })
}

/// A closure that may not be called while it runs, and that calls what it gets.
#[js_export(namespace = "Callback")]
pub fn exclusive() -> RustFunction<fn(f: JsFunction<fn()>) -> Result<u32, JsException>> {
    let mut calls = 0;
    RustFunction::new_mut(move |f: JsFunction<fn()>| {
        calls += 1;
        f.call()?;
        Ok(calls)
    })
}

/// A closure that calls a function twice.
#[js_export(namespace = "Callback")]
pub fn twice(f: JsFunction<fn(value: u32) -> u32>) -> RustFunction<fn(value: u32) -> Result<u32, JsException>> {
    RustFunction::new(move |value| f.call(f.call(value)?))
}

/// Hands a closure to a function.
#[js_export(namespace = "Callback")]
pub fn hand_out(
    f: JsFunction<fn(add: RustFunction<fn(left: u32, right: u32) -> u32>) -> u32>,
) -> Result<u32, JsException> {
    f.call(adder())
}

/// Calls a function that gives streams, and adds up what comes.
#[js_export(namespace = "Callback")]
pub async fn sum_streams(f: JsFunction<fn() -> Vec<JsStream<f64>>>) -> Result<f64, JsException> {
    let mut sum = 0.0;
    for mut numbers in f.call()? {
        while let Some(number) = super::stream::next(&mut numbers).await {
            sum += number?;
        }
    }
    Ok(sum)
}

/// Calls a function that gives a promise.
#[js_export(namespace = "Callback")]
pub async fn call_async(f: JsFunction<fn(index: u32) -> JsPromise<String>>) -> Result<Vec<String>, JsException> {
    let mut texts = Vec::new();
    for index in 0..3 {
        texts.push(f.call(index)?.await?);
    }
    Ok(texts)
}
