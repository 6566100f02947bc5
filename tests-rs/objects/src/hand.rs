//! Objects that Rust hands to JavaScript by value or as the only `Rc`: JavaScript may change them at once.

use crate::object::Counter;
use oxbridge::prelude::*;
use std::collections::HashMap;
use std::future::ready;
use std::rc::Rc;

#[js_import(name = "hand.take")]
fn take(counter: Counter, text: &str) -> Result<i32, JsException>;

#[js_import(name = "hand.share")]
fn share(counter: Rc<Counter>) -> Result<i32, JsException>;

#[js_import(name = "hand.later")]
async fn later(counters: Vec<Counter>) -> Result<i32, JsException>;

/// Takes counters.
#[js_export]
pub trait Taker {
    fn take(&self, counter: Counter, shared: Rc<Counter>) -> Result<i32, JsException>;
}

#[js_export(namespace = "Hand")]
pub fn by_value(start: i32, f: JsFunction<fn(counter: Counter) -> i32>) -> Result<i32, JsException> {
    f.call(Counter::of(start))
}

#[js_export(namespace = "Hand")]
pub fn as_rc(start: i32, f: JsFunction<fn(counter: Rc<Counter>) -> i32>) -> Result<i32, JsException> {
    f.call(Rc::new(Counter::of(start)))
}

/// Hands on what it was passed, and gives what comes back.
#[js_export(namespace = "Hand")]
pub fn on(
    counter: Rc<Counter>,
    f: JsFunction<fn(counter: Rc<Counter>) -> Rc<Counter>>,
) -> Result<Rc<Counter>, JsException> {
    f.call(counter)
}

/// Lends what it was passed: Rust has it too meanwhile.
#[js_export(namespace = "Hand")]
pub fn lend(counter: Rc<Counter>, f: JsFunction<fn(counter: Rc<Counter>) -> i32>) -> Result<i32, JsException> {
    f.call(&counter)
}

#[allow(clippy::type_complexity)]
#[js_export(namespace = "Hand")]
pub fn everywhere(
    f: JsFunction<
        fn(
            list: Vec<Counter>,
            named: HashMap<String, Counter>,
            maybe: Option<Counter>,
            boxed: Box<Counter>,
            array: [Counter; 2],
            pair: (u32, Rc<Counter>),
        ) -> i32,
    >,
) -> Result<i32, JsException> {
    f.call(
        vec![Counter::of(1), Counter::of(2)],
        HashMap::from([("three".to_string(), Counter::of(3))]),
        Some(Counter::of(4)),
        Box::new(Counter::of(5)),
        [Counter::of(6), Counter::of(7)],
        (0, Rc::new(Counter::of(8))),
    )
}

#[js_export(namespace = "Hand")]
pub fn to_import(start: i32) -> Result<i32, JsException> {
    Ok(take(Counter::of(start), "taken")? + share(Rc::new(Counter::of(start)))?)
}

#[js_export(namespace = "Hand")]
pub async fn to_async_import(start: i32) -> Result<i32, JsException> {
    later(vec![Counter::of(start)]).await
}

#[js_export(namespace = "Hand")]
pub fn to_trait(taker: Box<dyn Taker>, start: i32) -> Result<i32, JsException> {
    taker.take(Counter::of(start), Rc::new(Counter::of(start)))
}

#[js_export(namespace = "Hand")]
pub fn by_name(start: i32) -> Result<i32, JsException> {
    JsHost::invoke_sync("hand.both", (Counter::of(start), vec![Counter::of(start)]))
}

#[js_export(namespace = "Hand")]
pub fn maker() -> RustFunction<fn(start: i32) -> Counter> {
    RustFunction::new(Counter::of)
}

#[js_export(namespace = "Hand")]
pub fn promise(start: i32) -> JsPromise<Counter> {
    JsPromise::from_future(ready(Counter::of(start)))
}

#[js_export(namespace = "Hand")]
pub fn stream(count: i32) -> RustStream<Counter> {
    crate::object::stream_of((0..count).map(Counter::of))
}

#[js_export(namespace = "Hand")]
pub fn named(count: i32) -> HashMap<String, Counter> {
    (0..count)
        .map(|start| (start.to_string(), Counter::of(start)))
        .collect()
}
