//! Types of the standard library that cross as another type does.

use crate::value::Version;
use oxbridge::prelude::*;
use std::cell::{Cell, OnceCell, RefCell};
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BinaryHeap};
use std::convert::Infallible;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::{NonZero, NonZeroU64, Saturating, Wrapping};
use std::ops::{Bound, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicU32};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};
use std::time::Duration;

/// Gives back what it gets.
macro_rules! echo {
    ($($name:ident: $ty:ty;)*) => {$(
        #[js_export(namespace = "Standard")]
        pub fn $name(value: $ty) -> $ty {
            value
        }
    )*};
}

echo! {
    ip: IpAddr;
    ipv4: Ipv4Addr;
    ipv6: Ipv6Addr;
    socket: SocketAddr;
    owned_path: PathBuf;
    system_text: OsString;
    boxed_path: Box<Path>;
    shared_path: Rc<Path>;
    non_zero: NonZero<u32>;
    non_zero_big: NonZero<i64>;
    wrapping: Wrapping<u8>;
    saturating: Saturating<i16>;
    reverse: Reverse<String>;
    range: Range<u32>;
    inclusive: RangeInclusive<char>;
    from: RangeFrom<f64>;
    to: RangeTo<u64>;
    to_inclusive: RangeToInclusive<NonZero<u8>>;
    bound: Bound<u32>;
    full: RangeFull;
    ordering: Ordering;
    heap: BinaryHeap<u32>;
    boxed_texts: Box<[String]>;
    shared_texts: Rc<[String]>;
    arc_texts: Arc<[Option<String>]>;
    shared_text: Rc<str>;
    cell: Cell<u32>;
    ref_cell: RefCell<Vec<u32>>;
    mutex: Mutex<String>;
    rw_lock: RwLock<u32>;
    once: OnceCell<u32>;
    once_lock: OnceLock<String>;
    atomic: AtomicU32;
    atomic_flag: AtomicBool;
    digest: [u8; 4];
    digests: Vec<[u8; 2]>;
    nothing: [u8; 0];
    phantom: PhantomData<Path>;
    addresses: Vec<Option<IpAddr>>;
    error: Box<dyn Error>;
    shared_error: Box<dyn Error + Send + Sync>;
    twelve: (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, String);
}

/// What is borrowed from the call.
#[js_export(namespace = "Standard")]
pub fn extension(path: &Path) -> Option<&'static str> {
    path.extension().map(|_| "some")
}

/// The length of a string of the system.
#[js_export(namespace = "Standard")]
pub fn system_length(text: &OsStr) -> usize {
    text.len()
}

/// A record of them.
#[derive(Marshal)]
pub struct Server<T> {
    pub address: SocketAddr,
    pub root: PathBuf,
    pub workers: NonZero<u8>,
    #[marshal(as = "number")]
    pub limit: NonZeroU64,
    pub ports: Range<u16>,
    pub started: Cell<bool>,
    pub log: RefCell<Vec<String>>,
    pub key: [u8; 2],
    pub kind: PhantomData<T>,
}

/// The kind of a server, which has no value.
pub struct Web;

#[js_export(namespace = "Standard")]
pub fn server(value: Server<Web>) -> Server<Web> {
    value
}

/// Sorts by a comparison of JavaScript's.
#[js_export(namespace = "Standard")]
pub fn sort(
    mut values: Vec<f64>,
    compare: JsFunction<fn(a: f64, b: f64) -> Ordering>,
) -> Result<Vec<f64>, JsException> {
    let mut thrown = None;
    values.sort_by(|a, b| {
        compare.call(*a, *b).unwrap_or_else(|exception| {
            thrown = Some(exception);
            Ordering::Equal
        })
    });
    thrown.map_or(Ok(values), Err)
}

/// Text that lives as long as the program.
#[derive(ToJs)]
pub struct Label {
    pub name: &'static str,
    pub parts: &'static [&'static str],
    pub greeting: LazyLock<String>,
}

#[js_export(namespace = "Standard")]
pub fn label() -> Label {
    Label {
        name: "label",
        parts: &["a", "b"],
        greeting: LazyLock::new(|| "hello".into()),
    }
}

/// An error with its cause.
#[js_export(namespace = "Standard")]
pub fn failure() -> Box<dyn Error> {
    "12x".parse::<u32>().map_err(Failure).unwrap_err().into()
}

#[derive(Debug, thiserror::Error)]
#[error("the port could not be read")]
struct Failure(#[source] std::num::ParseIntError);

/// Nothing that JavaScript has is one.
#[js_export(namespace = "Standard")]
pub fn never(value: Option<Infallible>) -> Option<Infallible> {
    value
}

/// Values that Rust cannot show at the moment.
#[js_export(namespace = "Standard")]
pub fn in_use() -> Rc<RefCell<u32>> {
    let value = Rc::new(RefCell::new(1));
    std::mem::forget(value.clone().borrow_mut());
    value
}

#[js_export(namespace = "Standard")]
pub fn locked() -> Vec<Arc<Mutex<u32>>> {
    let value = Arc::new(Mutex::new(1));
    std::mem::forget(value.lock());
    vec![Arc::new(Mutex::new(0)), value.clone()]
}

/// Durations as strings.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Pauses {
    #[marshal(as = "string")]
    pub first: Duration,
    #[marshal(as = "string")]
    pub others: Vec<Option<Duration>>,
}

#[js_export(namespace = "Standard", as = "string")]
pub fn pauses(value: Pauses, #[marshal(as = "string")] by: Duration) -> Vec<Duration> {
    let others = value.others.into_iter().flatten();
    others.chain([value.first]).map(|pause| pause + by).collect()
}

#[js_export(namespace = "Standard")]
pub fn same_pauses(value: Pauses) -> Pauses {
    value
}

/// What was tried.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Attempts {
    pub last: Result<u32, String>,
    pub all: Vec<Result<String, NonZero<u32>>>,
    pub by_name: BTreeMap<String, (Result<u32, String>, bool)>,
    pub none: Option<Result<(), Infallible>>,
    #[marshal(via = "String")]
    pub address: Result<Version, String>,
}

#[js_export(namespace = "Standard")]
pub fn attempts(value: Attempts) -> Attempts {
    value
}

/// A result as a value, in what may fail.
#[js_export(namespace = "Standard")]
pub fn attempt(value: Result<u32, String>) -> Result<Result<u32, String>, String> {
    match &value {
        Err(error) if error == "throw" => Err(error.clone()),
        _ => Ok(value),
    }
}

#[js_export(namespace = "Standard")]
pub async fn attempts_later(value: Vec<Result<u32, String>>) -> Vec<Result<u32, String>> {
    value
}

#[js_import(name = "structuredClone")]
fn copy_attempts(value: &[Result<u32, String>]) -> Result<Vec<Result<u32, String>>, JsException>;

#[js_export(namespace = "Standard")]
pub fn attempts_there(value: Vec<Result<u32, String>>) -> Result<Vec<Result<u32, String>>, JsException> {
    copy_attempts(&value)
}
