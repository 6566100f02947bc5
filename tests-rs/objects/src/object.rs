//! Classes, traits, and where their objects may stand.

use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use oxbridge::{FromJs, ToJs};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll};

thread_local! {
    static DROPPED: Cell<u32> = const { Cell::new(0) };
    static KEPT: RefCell<Vec<Rc<Counter>>> = const { RefCell::new(Vec::new()) };
    static WATCHED: RefCell<Weak<Counter>> = const { RefCell::new(Weak::new()) };
    static SHAPE: RefCell<Option<Box<dyn Shape>>> = const { RefCell::new(None) };
}

/// The items of an iterator, one a turn.
struct Items<I>(I);

impl<I: Iterator + Unpin> Stream for Items<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}

pub(crate) fn stream_of<T: ToJs + 'static>(
    items: impl IntoIterator<Item = T, IntoIter: Unpin + 'static>,
) -> RustStream<T> {
    RustStream::new(Items(items.into_iter()))
}

pub(crate) async fn next<T: FromJs + 'static>(stream: &mut JsStream<T>) -> Option<Result<T, JsException>> {
    poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

/// Why a count cannot go on.
#[derive(Debug, thiserror::Error, JsError)]
pub enum CountError {
    #[error("no count beyond {limit}")]
    Overflow { limit: i32 },
    #[error(transparent)]
    Js(#[from] JsException),
}

/// A running count.
#[js_export]
#[derive(Debug)]
pub struct Counter {
    value: Cell<i32>,
}

impl Drop for Counter {
    fn drop(&mut self) {
        DROPPED.set(DROPPED.get() + 1);
    }
}

impl Counter {
    pub(crate) fn of(value: i32) -> Self {
        Self {
            value: Cell::new(value),
        }
    }
}

#[js_export]
impl Counter {
    /// Counts from `start` on.
    ///
    /// # Errors
    /// With a negative start.
    #[js_export(constructor)]
    pub fn new(#[default(0)] start: i32) -> Result<Self, CountError> {
        if start < 0 {
            return Err(CountError::Overflow { limit: start });
        }
        Ok(Self::of(start))
    }

    /// From a text.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self::of)
    }

    /// When the promise is fulfilled, from what it gives.
    pub async fn load(start: JsPromise<i32>) -> Result<Self, CountError> {
        Ok(Self::of(start.await?))
    }

    /// So many.
    pub fn several(count: u32) -> Vec<Self> {
        (0..count as i32).map(Self::of).collect()
    }

    /// Counts on.
    pub fn increment(&mut self, #[default(1)] by: i32) -> Result<i32, CountError> {
        let sum = self.value.get().checked_add(by);
        self.value.set(sum.ok_or(CountError::Overflow { limit: i32::MAX })?);
        Ok(self.value.get())
    }

    /// Where it stands.
    #[js_export(getter)]
    pub fn value(&self) -> i32 {
        self.value.get()
    }

    #[js_export(setter)]
    pub fn set_value(&mut self, value: i32) {
        self.value.set(value);
    }

    /// A text that it makes of itself.
    #[js_export(getter)]
    pub fn label(&self) -> String {
        format!("#{}", self.value.get())
    }

    /// Calls a function while the counter is lent.
    pub fn each(&self, times: u32, f: JsFunction<fn(value: i32)>) -> Result<(), JsException> {
        for _ in 0..times {
            f.call(self.value.get())?;
        }
        Ok(())
    }

    /// Calls a function while nobody else may have the counter.
    pub fn change(&mut self, f: JsFunction<fn(value: i32) -> i32>) -> Result<i32, JsException> {
        self.value.set(f.call(self.value.get())?);
        Ok(self.value.get())
    }

    /// Adds what a promise gives.
    pub async fn add_later(&self, by: JsPromise<i32>) -> Result<i32, JsException> {
        let by = by.await?;
        self.value.set(self.value.get() + by);
        Ok(self.value.get())
    }

    /// The same, whoever has the counter meanwhile.
    pub async fn add_shared(self: Rc<Self>, by: JsPromise<i32>) -> Result<Rc<Self>, JsException> {
        let by = by.await?;
        self.value.set(self.value.get() + by);
        Ok(self)
    }

    /// Itself.
    pub fn same(self: Rc<Self>) -> Rc<Self> {
        self
    }

    /// A copy.
    pub fn twin(&self) -> Self {
        Self::of(self.value.get())
    }

    /// Ends it.
    pub fn finish(self) -> i32 {
        self.value.get()
    }

    /// Ends it, whether or not it fails.
    pub fn try_finish(self, fail: bool) -> Result<i32, CountError> {
        if fail {
            return Err(CountError::Overflow {
                limit: self.value.get(),
            });
        }
        Ok(self.value.get())
    }

    /// Ends it when the promise is fulfilled.
    pub async fn finish_later(self, by: JsPromise<i32>) -> Result<i32, JsException> {
        Ok(self.value.get() + by.await?)
    }

    /// Adds another, which may not be the same.
    pub fn merge(&mut self, other: &mut Counter) {
        self.value.set(self.value.get() + other.value.take());
    }

    /// Adds another, which is gone then.
    #[js_export(consuming)]
    pub fn absorb(&mut self, other: Counter) {
        self.value.set(self.value.get() + other.value.get());
    }

    pub fn is_less(&self, other: &Counter) -> bool {
        self.value.get() < other.value.get()
    }

    /// From 0 up to it.
    #[js_export(iterator)]
    pub fn iter(&self) -> RustIterator<i32> {
        RustIterator::new(0..self.value.get())
    }

    #[allow(clippy::inherent_to_string)]
    pub fn to_string(&self) -> String {
        format!("Counter({})", self.value.get())
    }

    pub fn to_json(&self) -> Point {
        Point {
            x: self.value.get(),
            y: 0,
        }
    }

    /// Panics.
    pub fn panic(&self) {
        panic!("at {}", self.value.get());
    }

    /// Not for JavaScript.
    #[js_export(skip)]
    pub fn cell(&self) -> &Cell<i32> {
        &self.value
    }

    fn private(&self) -> i32 {
        self.cell().get()
    }
}

/// Members in another place.
#[js_export]
impl Counter {
    /// Twice.
    #[js_export(name = "double")]
    pub fn twice(&mut self) -> i32 {
        self.value.set(self.private() * 2);
        self.value.get()
    }
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

/// How many counters were dropped.
#[js_export]
pub fn dropped() -> u32 {
    DROPPED.get()
}

#[js_export(namespace = "Pass")]
pub fn value_of(counter: &Counter) -> i32 {
    counter.value.get()
}

#[js_export(namespace = "Pass")]
pub fn increment(counter: &mut Counter, by: i32) -> i32 {
    counter.value.set(counter.value.get() + by);
    counter.value.get()
}

#[js_export(namespace = "Pass", consuming)]
pub fn swallow(counter: Counter) -> i32 {
    counter.value.get()
}

/// Two at once, and a text.
#[js_export(namespace = "Pass", consuming)]
pub fn swallow_both(first: Counter, second: Counter, text: &str) -> String {
    format!("{text}{}{}", first.value.get(), second.value.get())
}

#[js_export(namespace = "Pass", consuming)]
pub async fn swallow_later(counter: Counter, by: JsPromise<i32>) -> Result<i32, JsException> {
    Ok(counter.value.get() + by.await?)
}

/// Keeps a hold on it.
#[js_export(namespace = "Pass")]
pub fn keep(counter: Rc<Counter>) -> u32 {
    KEPT.with_borrow_mut(|kept| {
        kept.push(counter);
        kept.len() as u32
    })
}

#[js_export(namespace = "Pass")]
pub fn kept() -> Option<Rc<Counter>> {
    KEPT.with_borrow(|kept| kept.last().cloned())
}

/// All that are kept.
#[js_export(namespace = "Pass")]
pub fn all_kept() -> Vec<Rc<Counter>> {
    KEPT.with_borrow(|kept| kept.clone())
}

#[js_export(namespace = "Pass")]
pub fn release() {
    let kept = KEPT.take();
    drop(kept);
    SHAPE.take();
}

/// Remembers a counter without a hold on it.
#[js_export(namespace = "Pass")]
pub fn watch(counter: Rc<Counter>) {
    WATCHED.set(Rc::downgrade(&counter));
}

#[js_export(namespace = "Pass")]
pub fn watched() -> Option<Rc<Counter>> {
    WATCHED.with_borrow(Weak::upgrade)
}

#[js_export(namespace = "Pass")]
pub fn same(a: Rc<Counter>, b: Rc<Counter>) -> bool {
    Rc::ptr_eq(&a, &b)
}

/// One is read, one is changed.
#[js_export(namespace = "Pass")]
pub fn pour(from: &Counter, into: &mut Counter) {
    into.value.set(into.value.get() + from.value.get());
}

#[js_export(namespace = "Pass")]
pub fn sum(counters: Vec<Rc<Counter>>) -> i32 {
    counters.iter().map(|counter| counter.value.get()).sum()
}

#[js_export(namespace = "Pass")]
pub fn reverse(counters: Vec<Rc<Counter>>) -> Vec<Rc<Counter>> {
    counters.into_iter().rev().collect()
}

#[js_export(namespace = "Pass")]
pub fn value_or(counter: Option<&Counter>, fallback: i32) -> i32 {
    counter.map_or(fallback, |counter| counter.value.get())
}

#[js_export(namespace = "Pass")]
pub fn maybe(counter: Option<Rc<Counter>>) -> Option<Rc<Counter>> {
    counter
}

/// A text before the object, which makes a message of the call.
#[js_export(namespace = "Pass")]
pub fn named(options: Named, counter: &Counter) -> String {
    format!("{}{}", options.name, counter.value.get())
}

#[derive(Marshal)]
pub struct Named {
    pub name: String,
}

/// Objects in fields.
#[derive(Marshal)]
pub struct Pair {
    pub name: String,
    pub left: Rc<Counter>,
    pub right: Option<Rc<Counter>>,
    pub others: Vec<Rc<Counter>>,
}

#[js_export(namespace = "Pass")]
pub fn swap(pair: Pair) -> Pair {
    match pair.right {
        Some(right) => Pair {
            right: Some(pair.left),
            left: right,
            ..pair
        },
        None => pair,
    }
}

/// Objects in what is an object or not.
#[derive(Marshal)]
pub enum Place {
    Empty,
    Taken { by: Rc<Counter> },
    Noted { text: String },
}

#[js_export(namespace = "Pass")]
pub fn place(place: Place) -> Place {
    place
}

#[js_export(namespace = "Pass")]
pub fn by_name(counters: HashMap<String, Rc<Counter>>) -> HashMap<String, Rc<Counter>> {
    counters
}

#[js_export(namespace = "Pass")]
pub fn tuple(pair: (Rc<Counter>, u32)) -> (u32, Rc<Counter>) {
    (pair.1, pair.0)
}

/// Through a function of JavaScript, there and back.
#[js_export(namespace = "Pass")]
pub fn through(
    counter: Rc<Counter>,
    f: JsFunction<fn(counter: Rc<Counter>) -> Rc<Counter>>,
) -> Result<Rc<Counter>, JsException> {
    f.call(counter)
}

/// Through a function of JavaScript that gets a list.
#[allow(clippy::type_complexity)]
#[js_export(namespace = "Pass")]
pub fn list_through(
    counters: Vec<Rc<Counter>>,
    f: JsFunction<fn(counters: Vec<Rc<Counter>>, first: Option<Rc<Counter>>) -> Option<Rc<Counter>>>,
) -> Result<Option<Rc<Counter>>, JsException> {
    let first = counters.first().cloned();
    f.call(counters, first)
}

/// A function of Rust that makes one.
#[js_export(namespace = "Pass")]
pub fn maker() -> RustFunction<fn(start: i32) -> Rc<Counter>> {
    RustFunction::new(|start: i32| Rc::new(Counter::of(start)))
}

/// A function of Rust that takes one.
#[js_export(namespace = "Pass")]
pub fn reader() -> RustFunction<fn(counter: Rc<Counter>) -> i32> {
    RustFunction::new(|counter: Rc<Counter>| counter.value.get())
}

#[js_export(namespace = "Pass")]
pub async fn promised(counter: JsPromise<Rc<Counter>>) -> Result<Rc<Counter>, JsException> {
    counter.await
}

/// As many as the stream has.
#[js_export(namespace = "Pass")]
pub async fn collect(mut counters: JsStream<Rc<Counter>>) -> Result<Vec<Rc<Counter>>, JsException> {
    let mut all = Vec::new();
    while let Some(counter) = next(&mut counters).await {
        all.push(counter?);
    }
    Ok(all)
}

#[js_export(namespace = "Pass")]
pub fn stream(count: i32) -> RustStream<Rc<Counter>> {
    stream_of((0..count).map(|start| Rc::new(Counter::of(start))))
}

#[js_export(namespace = "Pass")]
pub fn iterate(count: i32) -> RustIterator<Counter> {
    RustIterator::new((0..count).map(Counter::of))
}

/// A number that is beside an object.
#[js_export(namespace = "Pass")]
pub fn give(start: i32) -> Counter {
    Counter::of(start)
}

/// Fails or gives one.
#[js_export(namespace = "Pass")]
pub fn try_give(start: i32) -> Result<Counter, CountError> {
    Counter::new(start)
}

/// A class that only Rust makes.
#[js_export]
pub struct Ticket {
    number: u32,
}

#[js_export]
impl Ticket {
    #[js_export(getter)]
    pub fn number(&self) -> u32 {
        self.number
    }
}

#[js_export]
pub fn ticket(number: u32) -> Ticket {
    Ticket { number }
}

/// Nothing in it, and no methods.
#[js_export]
pub struct Token;

#[js_export]
pub fn token() -> Token {
    Token
}

#[js_export]
pub fn is_token(token: &Token) -> bool {
    let _ = token;
    true
}

/// What is bought.
#[js_export(namespace = "Shop.Desk")]
pub struct Cart {
    items: RefCell<Vec<Item>>,
}

#[derive(Marshal, Clone)]
pub struct Item {
    pub name: String,
    pub price: f64,
}

#[js_export(namespace = "Shop.Desk")]
impl Cart {
    #[js_export(constructor)]
    pub fn new(items: Vec<Item>) -> Self {
        Self {
            items: RefCell::new(items),
        }
    }

    /// Adds something, with what it costs.
    pub fn add(&self, item: Item) -> u32 {
        self.items.borrow_mut().push(item);
        self.items.borrow().len() as u32
    }

    #[js_export(getter)]
    pub fn items(&self) -> Vec<Item> {
        self.items.borrow().clone()
    }

    #[js_export(getter)]
    pub fn total(&self) -> f64 {
        self.items.borrow().iter().map(|item| item.price).sum()
    }

    /// One item a turn.
    #[js_export(async_iterator)]
    pub fn deliver(self: Rc<Self>) -> RustStream<Item> {
        stream_of(self.items.take())
    }
}

/// Named like the one without a namespace.
#[js_export(namespace = "Shop", name = "Counter")]
pub struct ShopCounter;

#[js_export(namespace = "Shop")]
impl ShopCounter {
    #[js_export(constructor)]
    pub fn new() -> Self {
        Self
    }

    #[js_export(getter)]
    pub fn kind(&self) -> &str {
        "of the shop"
    }
}

impl Default for ShopCounter {
    fn default() -> Self {
        Self::new()
    }
}

/// Panics when it is dropped.
#[js_export]
pub struct Bomb;

#[js_export]
impl Bomb {
    #[js_export(constructor)]
    pub fn new() -> Self {
        Self
    }
}

impl Default for Bomb {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("boom");
    }
}

/// Calls JavaScript when it is dropped.
#[js_export]
pub struct Farewell {
    f: JsFunction<fn()>,
}

#[js_export]
impl Farewell {
    #[js_export(constructor)]
    pub fn new(f: JsFunction<fn()>) -> Self {
        Self { f }
    }
}

impl Drop for Farewell {
    fn drop(&mut self) {
        let _ = self.f.call();
    }
}

/// What can be measured.
#[js_export]
pub trait Shape {
    /// In square metres.
    fn area(&self) -> Result<f64, JsException>;

    /// By a factor, and what to call it then.
    fn scale(&self, by: f64, name: &str, origin: Point) -> Result<Point, JsException>;

    fn label(&self) -> Result<Option<String>, JsException>;

    fn load(&self) -> Result<JsPromise<String>, JsException>;

    /// Counts itself.
    fn count(&self, counter: Rc<Counter>) -> Result<Rc<Counter>, JsException>;

    fn double(&self) -> Result<f64, JsException> {
        Ok(self.area()? * 2.0)
    }
}

/// In Rust a trait like any other.
struct Square(f64);

impl Shape for Square {
    fn area(&self) -> Result<f64, JsException> {
        Ok(self.0 * self.0)
    }

    fn scale(&self, _: f64, _: &str, origin: Point) -> Result<Point, JsException> {
        Ok(origin)
    }

    fn label(&self) -> Result<Option<String>, JsException> {
        Ok(None)
    }

    fn load(&self) -> Result<JsPromise<String>, JsException> {
        Err(JsException::new("nothing to load"))
    }

    fn count(&self, counter: Rc<Counter>) -> Result<Rc<Counter>, JsException> {
        Ok(counter)
    }
}

#[js_export(namespace = "Shapes")]
pub fn area(shape: Box<dyn Shape>) -> Result<f64, JsException> {
    shape.area()
}

/// The areas of all, and of one of Rust's.
#[js_export(namespace = "Shapes")]
pub fn areas(shapes: Vec<Box<dyn Shape>>, more: Option<Box<dyn Shape>>) -> Result<Vec<f64>, JsException> {
    let own: Box<dyn Shape> = Box::new(Square(3.0));
    shapes
        .iter()
        .chain(&more)
        .chain(&[own])
        .map(|shape| shape.double())
        .collect()
}

#[js_export(namespace = "Shapes")]
pub fn scale(shape: Box<dyn Shape>, by: f64, name: &str) -> Result<Point, JsException> {
    shape.scale(by, name, Point { x: 1, y: 2 })
}

#[js_export(namespace = "Shapes")]
pub fn label(shape: Rc<dyn Shape>) -> Result<Option<String>, JsException> {
    shape.label()
}

#[js_export(namespace = "Shapes")]
pub async fn load(shape: Box<dyn Shape>) -> Result<String, JsException> {
    shape.load()?.await
}

#[js_export(namespace = "Shapes")]
pub fn count(shape: Box<dyn Shape>, counter: Rc<Counter>) -> Result<Rc<Counter>, JsException> {
    shape.count(counter)
}

/// For later.
#[js_export(namespace = "Shapes")]
pub fn hold(shape: Box<dyn Shape>) {
    SHAPE.set(Some(shape));
}

#[js_export(namespace = "Shapes")]
pub fn held_area() -> Result<f64, JsException> {
    SHAPE.with_borrow(|shape| shape.as_ref().map_or(Ok(0.0), |shape| shape.area()))
}

#[js_export(namespace = "Shapes")]
pub fn drop_held() {
    SHAPE.take();
}

#[derive(FromJs)]
pub struct Drawing {
    pub name: String,
    pub shape: Box<dyn Shape>,
}

#[js_export(namespace = "Shapes")]
pub fn draw(drawing: Drawing) -> Result<String, JsException> {
    Ok(format!("{}: {}", drawing.name, drawing.shape.area()?))
}
