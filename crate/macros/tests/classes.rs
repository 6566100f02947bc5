//! Classes, and traits of JavaScript's objects, compile without a warning under strict lints and stay what they were
//! for Rust.

#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]
// The functions here are for their signatures.
#![allow(
    clippy::unused_async,
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::must_use_candidate,
    clippy::unused_self,
    clippy::return_self_not_must_use,
    clippy::missing_errors_doc,
    clippy::inherent_to_string
)]

use oxbridge::{
    JsException, JsFunction, JsPromise, Marshal, RustIterator, RustStream, js_export, private, private::Class as _,
};
use std::cell::Cell;
use std::fmt::{self, Display};
use std::net::IpAddr;
use std::rc::Rc;

/// A conversion of our own: a colour crosses as a number.
mod colour {
    use super::Colour;

    pub const fn to_js(colour: &Colour) -> u32 {
        colour.0
    }

    pub fn from_js(number: u32) -> Result<Colour, String> {
        if number < 1 << 24 {
            Ok(Colour(number))
        } else {
            Err(format!("{number} is no colour"))
        }
    }
}

/// A colour.
#[derive(Clone, Copy, Debug)]
pub struct Colour(u32);

/// What counting says when it cannot.
#[derive(Debug)]
pub struct TooMuch;

impl Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too much")
    }
}

impl std::error::Error for TooMuch {}

/// A running count.
#[js_export]
#[derive(Debug, Default)]
pub struct Counter {
    /// Where it is.
    pub value: i32,
    label: String,
    seen: Cell<u32>,
}

#[js_export]
struct Nothing;

#[js_export(name = "Wrapper")]
struct Wrapped(Vec<String>);

#[js_export]
impl Nothing {
    #[js_export(constructor)]
    pub const fn new() -> Self {
        Self
    }
}

#[js_export]
impl Wrapped {
    pub fn first(&self) -> Option<&str> {
        self.0.first().map(String::as_str)
    }
}

#[js_export]
impl Counter {
    const LIMIT: i32 = 100;

    /// Counts from `start` on.
    #[js_export(constructor)]
    pub fn new(start: i32, #[default(Self::named("it"))] label: &str) -> Result<Self, TooMuch> {
        if start > Self::LIMIT {
            return Err(TooMuch);
        }
        Ok(Self {
            value: start,
            label: label.to_owned(),
            seen: Cell::new(0),
        })
    }

    #[js_export(skip)]
    #[allow(missing_docs)]
    pub const fn named(name: &'static str) -> &'static str {
        name
    }

    /// Of nothing.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Perhaps.
    pub fn perhaps(yes: bool) -> Option<Self> {
        yes.then(Self::empty)
    }

    /// Later.
    pub async fn open(path: &str) -> Result<Self, TooMuch> {
        Self::new(0, path)
    }

    /// Counts on.
    pub fn increment(&mut self, #[default(1)] by: i32) -> i32 {
        self.value += by;
        self.value
    }

    /// Where it is.
    #[js_export(getter)]
    pub fn value(&self) -> i32 {
        self.value
    }

    /// Puts it there.
    #[js_export(setter)]
    pub fn set_value(&mut self, value: i32) -> Result<(), TooMuch> {
        if value > Self::LIMIT {
            return Err(TooMuch);
        }
        self.value = value;
        Ok(())
    }

    /// What it counts.
    #[js_export(getter)]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// In bytes.
    pub fn bytes(&self) -> Result<Option<&[u8]>, TooMuch> {
        Ok(Some(self.label.as_bytes()))
    }

    /// The label, through another type.
    #[js_export(via = "String")]
    pub fn shown(&self) -> Option<&str> {
        Some(&self.label)
    }

    /// A colour of it.
    #[js_export(with = "colour")]
    pub fn colour(&self, #[marshal(with = "colour")] tint: Colour) -> Colour {
        tint
    }

    /// Counts no more.
    pub fn finish(self) -> i32 {
        self.value
    }

    /// In a while.
    pub async fn load(&self, page: &str, pages: &[u32], other: Option<&Counter>) -> String {
        let _ = (pages, other);
        self.seen.set(self.seen.get() + 1);
        format!("{page} {}", self.seen.get())
    }

    /// In a while, from what it holds.
    pub async fn later(&self) -> &str {
        &self.label
    }

    /// Of several.
    pub async fn share(self: Rc<Self>) -> Rc<Self> {
        self
    }

    /// At last.
    pub async fn close(self) -> Result<(), TooMuch> {
        Ok(())
    }

    /// Two into one.
    pub fn merge(&mut self, other: &mut Self, this: &Self, more: Vec<Rc<Self>>, samples: &mut [f64]) {
        samples.fill(0.0);
        self.value += other.value + this.value + more.iter().map(|each| each.value).sum::<i32>();
    }

    /// One out of two.
    #[js_export(consuming)]
    pub fn absorb(&mut self, other: Self, by: u32, name: &str) -> (Self, String) {
        (other, format!("{by} {name}"))
    }

    /// All of them.
    #[js_export(iterator)]
    pub fn each(&self) -> RustIterator<i32> {
        RustIterator::new(0..self.value)
    }

    /// All of them, in time.
    #[js_export(async_iterator)]
    pub fn ticks(self: Rc<Self>) -> Result<RustStream<i32>, TooMuch> {
        Err(TooMuch)
    }

    /// Of many.
    #[js_export(as = "number")]
    pub fn total(&self, #[marshal(as = "number")] limit: u64, #[marshal(via = "String")] host: IpAddr) -> u64 {
        let _ = host;
        limit
    }

    /// As text.
    pub fn to_string(&self) -> String {
        self.value.to_string()
    }

    fn private(&self) -> *const i32 {
        &raw const self.value
    }

    #[allow(missing_docs)]
    #[cfg(any())]
    pub fn nowhere(missing: Missing) {}
}

/// More of it.
#[js_export]
impl Counter {
    /// Back to the start.
    pub fn reset(&mut self) {
        self.value = 0;
    }
}

macro_rules! unit {
    ($name:ident, $ty:ty) => {
        /// Of one kind.
        #[js_export(namespace = "Units")]
        pub struct $name(f64);

        #[js_export]
        impl $ty {
            /// So much.
            #[js_export(constructor)]
            pub const fn new(value: f64) -> Self {
                Self(value)
            }

            /// How much.
            #[js_export(getter)]
            pub const fn value(&self) -> f64 {
                self.0
            }

            /// Both.
            pub fn plus(&self, other: &Self, more: Option<&$ty>) -> $ty {
                Self(self.0 + other.0 + more.map_or(0.0, Self::value))
            }
        }
    };
}

unit!(Metre, Metre);
unit!(Foot, Foot);

/// No longer.
#[deprecated]
#[js_export]
pub struct Old(i32);

#[allow(deprecated)]
#[js_export]
impl Old {
    /// No longer.
    #[deprecated]
    pub const fn value(&self) -> i32 {
        self.0
    }
}

/// No longer.
#[deprecated]
#[js_export]
pub trait OldShape {
    /// No longer.
    #[deprecated]
    fn area(&self) -> Result<f64, JsException>;
}

/// Takes a counter over.
#[js_export(consuming)]
pub fn take(counter: Counter) -> i32 {
    counter.value
}

/// Looks at counters.
#[js_export]
pub fn look(one: &Counter, another: Option<&Counter>, kept: Rc<Counter>) -> Held {
    let _ = (one, another);
    Held { counter: kept }
}

/// Changes one.
#[js_export]
pub fn change(counter: &mut Counter) {
    counter.reset();
}

/// A record with an object.
#[derive(Marshal)]
pub struct Held {
    counter: Rc<Counter>,
}

/// What can be measured.
#[js_export]
pub trait Shape: 'static {
    /// In square metres.
    fn area(&self) -> Result<f64, JsException>;

    /// Larger or smaller.
    fn scale(&self, by: f64, r: &str, w: &[f64], listener: JsFunction<fn(fraction: f64)>) -> Result<(), JsException>;

    /// Where it is.
    #[js_export(name = "locate", via = "String")]
    fn place(
        &self,
        #[marshal(as = "number")] id: u64,
        #[marshal(via = "String")] host: &IpAddr,
        #[marshal(via = "String")] peer: Option<IpAddr>,
        #[marshal(with = "colour")] tint: Colour,
    ) -> Result<Option<IpAddr>, JsException>;

    /// Its colour.
    #[js_export(with = "colour")]
    fn tint(&self) -> Result<Colour, JsException>;

    /// In time.
    fn load(&self) -> Result<JsPromise<String>, JsException>;

    /// Rust's own.
    fn double(&self) -> Result<f64, JsException> {
        Ok(self.area()? * 2.0)
    }
}

/// Adds them up.
#[js_export]
pub fn area(
    shape: Box<dyn Shape>,
    others: Vec<Rc<dyn Shape>>,
    last: Option<Box<dyn Shape>>,
) -> Result<f64, JsException> {
    let _ = (others, last);
    shape.double()
}

struct Square;

impl Shape for Square {
    fn area(&self) -> Result<f64, JsException> {
        Ok(4.0)
    }

    fn scale(&self, _: f64, _: &str, _: &[f64], _: JsFunction<fn(fraction: f64)>) -> Result<(), JsException> {
        Ok(())
    }

    fn place(&self, _: u64, host: &IpAddr, _: Option<IpAddr>, _: Colour) -> Result<Option<IpAddr>, JsException> {
        Ok(Some(*host))
    }

    fn tint(&self) -> Result<Colour, JsException> {
        Ok(Colour(1))
    }

    fn load(&self) -> Result<JsPromise<String>, JsException> {
        Err(JsException::new("no"))
    }
}

#[test]
fn a_class_is_an_ordinary_struct_for_rust() {
    let mut counter = Counter::new(3, "apples").unwrap();
    assert_eq!((counter.increment(1), counter.label()), (4, "apples"));
    assert!(counter.set_value(101).is_err() && counter.value() == 4);
    let (other, text) = counter.absorb(Counter::empty(), 2, "b");
    assert_eq!((other.value, text.as_str()), (0, "2 b"));
    counter.merge(
        &mut Counter::empty(),
        &other,
        vec![Rc::new(other_counter())],
        &mut [1.0],
    );
    assert_eq!(counter.to_string(), "9");
    assert!(!counter.private().is_null() && Counter::perhaps(false).is_none());
    counter.reset();
    assert_eq!(counter.finish() + take(Counter::empty()), 0);
    let _ = Nothing::new();
    assert_eq!(Wrapped(vec!["a".into()]).first(), Some("a"));
}

fn other_counter() -> Counter {
    Counter::new(5, "").unwrap()
}

#[test]
fn a_trait_can_still_be_implemented_in_rust() {
    assert_eq!(area(Box::new(Square), Vec::new(), None).ok(), Some(8.0));
    assert!(Square.place(1, &IpAddr::from([1, 1, 1, 1]), None, Colour(1)).is_ok());
    assert!(Square.tint().is_ok() && Square.load().is_err());
}

#[test]
fn macros_can_make_classes() {
    let metre = Metre::new(1.0).plus(&Metre::new(2.0), None);
    let foot = Foot::new(1.0).plus(&Foot::new(2.0), Some(&Foot::new(3.0)));
    assert!(metre.value() < 4.0 && foot.value() > 5.0);
    assert_ne!(Metre::HASH, Foot::HASH);
}

#[test]
fn items_inside_of_functions_can_be_classes_and_traits() {
    #[js_export]
    struct Local(u32);

    #[js_export]
    impl Local {
        pub fn value(&self) -> u32 {
            self.0
        }
    }

    #[js_export]
    trait Named {
        fn name(&self) -> Result<String, JsException>;
    }

    #[js_export]
    fn name(named: Box<dyn Named>) -> Result<String, JsException> {
        named.name()
    }

    assert_eq!(Local(3).value(), 3);
    let _ = name;
}

#[test]
fn a_class_has_its_own_name_and_one_hash() {
    assert_eq!((Counter::NAME, Wrapped::NAME), ("Counter", "Wrapper"));
    assert_ne!(Counter::HASH, Wrapped::HASH);
}

#[test]
fn the_definition_of_a_trait_stands_where_it_is_first_named() {
    let words = |describe: fn(&mut private::Describer)| {
        let mut describer = private::Describer::new();
        describe(&mut describer);
        describer.words().to_vec()
    };
    let one = words(<Box<dyn Shape> as private::Value>::describe);
    let two = words(<(Box<dyn Shape>, Rc<dyn Shape>) as private::Value>::describe);
    let has = |text: &[u8; 4]| one.contains(&u32::from_le_bytes(*text));
    assert!(has(b"Shap") && has(b"loca") && has(b"frac") && !has(b"doub"), "{one:?}");
    // A tuple of two, then the same, then only a reference to it.
    assert_eq!(two.len(), 2 + one.len() + 4);
}
