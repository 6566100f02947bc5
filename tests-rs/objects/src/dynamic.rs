//! Calls by name, from both sides.

use crate::object::{Counter, Place, Point, Shape, next};
use oxbridge::prelude::*;
use oxbridge::{HostKind, InvokeOptions, host_kind, is_browser, is_worker};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

thread_local! {
    static HELD: RefCell<Option<JsObjectReference>> = const { RefCell::new(None) };
}

/// Calls any function of two numbers.
#[js_export(namespace = "Host")]
pub async fn invoke(identifier: &str, a: f64, b: f64) -> Result<f64, JsException> {
    JsHost::invoke(identifier, (a, b)).await
}

#[js_export(namespace = "Host")]
pub async fn invoke_text(identifier: &str, text: &str) -> Result<Option<String>, JsException> {
    JsHost::invoke(identifier, (text,)).await
}

#[js_export(namespace = "Host")]
pub async fn invoke_void(identifier: &str) -> Result<(), JsException> {
    JsHost::invoke_void(identifier, ()).await
}

#[js_export(namespace = "Host")]
pub fn invoke_sync(identifier: &str, a: f64) -> Result<f64, JsException> {
    JsHost::invoke_sync(identifier, (a,))
}

/// Calls it, and does not care what becomes of it.
#[js_export(namespace = "Host")]
pub fn invoke_and_forget(identifier: &str, #[default(false)] signal: bool) {
    drop(JsHost::invoke_with::<()>(
        identifier,
        (),
        InvokeOptions { timeout: None, signal },
    ));
}

#[js_export(namespace = "Host")]
pub async fn invoke_with(
    identifier: &str,
    timeout: Option<f64>,
    #[default(false)] signal: bool,
) -> Result<String, JsException> {
    let options = InvokeOptions {
        timeout: timeout.map(|milliseconds| Duration::from_secs_f64(milliseconds / 1000.0)),
        signal,
    };
    JsHost::invoke_with(identifier, ("first",), options).await
}

/// What a call that fails looks like in Rust: its name and its message.
#[js_export(namespace = "Host")]
pub async fn failure(identifier: &str) -> Option<(String, String)> {
    let result = JsHost::invoke::<f64>(identifier, ()).await;
    result.err().map(|error| (error.name(), error.message()))
}

#[js_export(namespace = "Host")]
pub fn get_number(identifier: &str) -> Result<f64, JsException> {
    JsHost::get_value(identifier)
}

#[js_export(namespace = "Host")]
pub fn get_text(identifier: &str) -> Result<Option<String>, JsException> {
    JsHost::get_value(identifier)
}

#[js_export(namespace = "Host")]
pub fn set_number(identifier: &str, value: f64) -> Result<(), JsException> {
    JsHost::set_value(identifier, value)
}

/// The new object itself.
#[js_export(namespace = "Host")]
pub fn construct(identifier: &str, text: &str) -> Result<JsObjectReference, JsException> {
    JsHost::construct(identifier, (text,))
}

#[js_export(namespace = "Host")]
pub fn global() -> Result<JsObject, JsException> {
    JsHost::global_this()
}

/// Loads a module, and calls one of its functions.
#[js_export(namespace = "Host")]
pub async fn import_and_call(name: &str, url: &str, identifier: &str, text: &str) -> Result<String, JsException> {
    let module = JsHost::import_module(name, url).await?;
    module.invoke(identifier, (text,)).await
}

/// Where this runs.
#[js_export(namespace = "Host")]
pub fn kind() -> String {
    let kind = match host_kind() {
        HostKind::Browser => "browser",
        HostKind::Node => "node",
        HostKind::Deno => "deno",
        HostKind::Bun => "bun",
        HostKind::Edge => "edge",
        _ => "unknown",
    };
    format!("{kind} {} {}", is_browser(), is_worker())
}

/// Bytes at every depth, and what else a value may hold.
#[derive(Marshal, Clone)]
pub struct Deep {
    pub bytes: Vec<u8>,
    pub lists: Vec<Vec<u8>>,
    pub by_name: BTreeMap<String, Vec<u8>>,
    pub pair: (u32, Vec<u8>),
    pub maybe: Option<Vec<u8>>,
    pub inner: Option<Box<Deep>>,
}

/// Through a function of JavaScript, whose signature it learns now.
#[js_export(namespace = "Host")]
pub async fn echo_deep(identifier: &str, deep: Deep) -> Result<Deep, JsException> {
    JsHost::invoke(identifier, (deep,)).await
}

/// Values of many types: each is a signature of its own.
#[derive(Marshal, Clone)]
pub struct Everything {
    pub flag: bool,
    pub big: i64,
    pub small: i8,
    pub letter: char,
    pub text: String,
    pub numbers: Box<[f64]>,
    pub list: Vec<Option<u32>>,
    pub set: BTreeSet<u32>,
    pub map: BTreeMap<u32, String>,
    pub point: Point,
    pub points: Vec<Point>,
    pub kind: Kind,
    pub time: SystemTime,
    pub span: Duration,
}

#[derive(Marshal, Clone)]
pub enum Kind {
    Plain,
    Round { radius: f64 },
    Named(Point),
}

#[js_export(namespace = "Host")]
pub async fn echo_everything(identifier: &str, everything: Everything) -> Result<Everything, JsException> {
    JsHost::invoke(identifier, (everything,)).await
}

#[js_export(namespace = "Host")]
pub fn echo_each(identifier: &str, everything: Everything) -> Result<Vec<String>, JsException> {
    let id = identifier;
    let same = [
        JsHost::invoke_sync::<bool>(id, (everything.flag,))? == everything.flag,
        JsHost::invoke_sync::<i64>(id, (everything.big,))? == everything.big,
        JsHost::invoke_sync::<i8>(id, (everything.small,))? == everything.small,
        JsHost::invoke_sync::<char>(id, (everything.letter,))? == everything.letter,
        JsHost::invoke_sync::<String>(id, (&*everything.text,))? == everything.text,
        JsHost::invoke_sync::<Box<[f64]>>(id, (everything.numbers.clone(),))? == everything.numbers,
        JsHost::invoke_sync::<Vec<Option<u32>>>(id, (everything.list.clone(),))? == everything.list,
        JsHost::invoke_sync::<BTreeSet<u32>>(id, (everything.set.clone(),))? == everything.set,
        JsHost::invoke_sync::<BTreeMap<u32, String>>(id, (everything.map.clone(),))? == everything.map,
        JsHost::invoke_sync::<Vec<Point>>(id, (everything.points.clone(),))? == everything.points,
        JsHost::invoke_sync::<(u32, String)>(id, ((1u32, "a"),))? == (1, "a".into()),
        JsHost::invoke_sync::<u128>(id, (u128::MAX,))? == u128::MAX,
        JsHost::invoke_sync::<Option<Option<bool>>>(id, (Some(None::<bool>),))? != Some(Some(true)),
    ];
    Ok(same.iter().map(bool::to_string).collect())
}

/// A list that goes on in itself.
#[derive(FromJs)]
pub struct Chain {
    pub name: String,
    pub next: Option<Box<Chain>>,
}

impl Chain {
    fn length(&self) -> u32 {
        1 + self.next.as_ref().map_or(0, |next| next.length())
    }
}

#[js_export(namespace = "Host")]
pub async fn chain(identifier: &str) -> Result<u32, JsException> {
    let chain: Chain = JsHost::invoke(identifier, ()).await?;
    Ok(chain.length())
}

/// An object of JavaScript's, by name: the trait checks its results.
#[js_export(namespace = "Host")]
pub fn area(identifier: &str) -> Result<f64, JsException> {
    JsHost::get_value::<Box<dyn Shape>>(identifier)?.area()
}

/// A closure, a counter and a stream as arguments.
#[js_export(namespace = "Host")]
pub async fn give_all(identifier: &str) -> Result<Option<String>, JsException> {
    let double = RustFunction::<fn(value: f64) -> f64>::new(|value: f64| value * 2.0);
    let counter = Rc::new(Counter::new(5).map_err(|error| JsException::new(error.to_string()))?);
    let items = RustIterator::<u32>::new(0..3);
    let place = Place::Taken { by: counter.clone() };
    JsHost::invoke(identifier, (double, counter, items, place, None::<u32>)).await
}

/// What comes is a function, a counter, and a promise.
#[js_export(namespace = "Host")]
pub async fn take_all(prefix: &str) -> Result<f64, JsException> {
    let at = |name: &str| format!("{prefix}.{name}");
    let f: JsFunction<fn(value: f64) -> f64> = JsHost::get_value(&at("f"))?;
    let counter: Rc<Counter> = JsHost::get_value(&at("counter"))?;
    let promise: JsPromise<f64> = JsHost::get_value(&at("promise"))?;
    Ok(f.call(f64::from(counter.value()))? + promise.await?)
}

/// Gives a counter to JavaScript, in a call whose signature nobody knows.
#[js_export(namespace = "Host")]
pub async fn say_hello(identifier: &str, start: i32) -> Result<i32, JsException> {
    let counter = Counter::new(start).map_err(|error| JsException::new(error.to_string()))?;
    JsHost::invoke(identifier, (RustObjectReference::new(counter),)).await
}

/// The same counter twice, of which Rust keeps a hold.
#[js_export(namespace = "Host")]
pub fn same_twice(identifier: &str, counter: Rc<Counter>) -> Result<bool, JsException> {
    let reference = RustObjectReference::new(counter.clone());
    JsHost::invoke_sync(identifier, (reference.clone(), reference, counter))
}

#[js_export(namespace = "Reference")]
pub async fn call(reference: JsObjectReference, identifier: &str, value: f64) -> Result<f64, JsException> {
    reference.invoke(identifier, (value,)).await
}

#[js_export(namespace = "Reference")]
pub fn get(reference: JsObjectReference, identifier: &str) -> Result<f64, JsException> {
    reference.get_value(identifier)
}

#[js_export(namespace = "Reference")]
pub fn set(reference: JsObjectReference, identifier: &str, value: f64) -> Result<(), JsException> {
    reference.set_value(identifier, value)
}

#[js_export(namespace = "Reference", name = "construct")]
pub fn construct_of(
    reference: JsObjectReference,
    identifier: &str,
    value: f64,
) -> Result<JsObjectReference, JsException> {
    reference.construct(identifier, (value,))
}

/// Keeps it until `drop_held`.
#[js_export(namespace = "Reference")]
pub fn hold(reference: Option<JsObjectReference>) -> bool {
    let there = reference.is_some();
    HELD.set(reference);
    there
}

#[js_export(namespace = "Reference")]
pub fn held() -> Option<JsObjectReference> {
    HELD.take()
}

#[js_export(namespace = "Reference")]
pub fn drop_held() {
    HELD.take();
}

/// What becomes of calls after `dispose`.
#[js_export(namespace = "Reference")]
pub async fn after_dispose(reference: JsObjectReference) -> Vec<String> {
    reference.dispose();
    reference.dispose();
    let results = [
        reference.invoke_void("f", ()).await.err(),
        reference.invoke_sync::<f64>("f", ()).err(),
        reference.get_value::<f64>("f").err(),
        reference.set_value("f", 1).err(),
        reference.construct("f", ()).err(),
    ];
    let errors = results.into_iter().flatten();
    errors
        .map(|error| format!("{}: {}", error.name(), error.message()))
        .collect()
}

/// References in other values.
#[derive(Marshal)]
pub struct References {
    pub first: JsObjectReference,
    pub others: Vec<Option<JsObjectReference>>,
}

#[js_export(namespace = "Reference")]
pub fn nested(references: References) -> References {
    references
}

/// What JavaScript gives a reference for, or nothing.
#[js_export(namespace = "Reference")]
pub async fn find(identifier: &str) -> Result<Option<JsObjectReference>, JsException> {
    JsHost::invoke(identifier, ()).await
}

#[js_export(namespace = "Reference")]
pub fn are_same(a: JsObjectReference, b: JsObjectReference) -> bool {
    a == b
}

/// The length, and the sizes of the pieces.
#[js_export(namespace = "Reference", as = "number")]
pub async fn pieces(stream: JsStreamReference, #[default(512_000.0)] most: f64) -> Result<Vec<u64>, JsException> {
    let mut sizes = vec![stream.length()];
    let mut chunks = stream.open_read_stream(most as u64)?;
    while let Some(chunk) = next(&mut chunks).await {
        sizes.push(chunk?.len() as u64);
    }
    Ok(sizes)
}

#[js_export(namespace = "Reference")]
pub async fn read(stream: JsStreamReference) -> Result<Vec<u8>, JsException> {
    let mut all = Vec::new();
    let mut chunks = stream.open_read_stream(stream.length())?;
    while let Some(chunk) = next(&mut chunks).await {
        all.extend(chunk?);
    }
    Ok(all)
}

/// A stream that a function gives, by name.
#[js_export(namespace = "Reference")]
pub async fn read_from(identifier: &str) -> Result<Vec<u8>, JsException> {
    read(JsHost::invoke(identifier, ()).await?).await
}

/// The first piece alone.
#[js_export(namespace = "Reference")]
pub async fn first_piece(stream: JsStreamReference) -> Result<u32, JsException> {
    let mut chunks = stream.open_read_stream(u64::MAX)?;
    let first = next(&mut chunks).await.transpose()?;
    Ok(first.map_or(0, |chunk| chunk.len() as u32))
}
