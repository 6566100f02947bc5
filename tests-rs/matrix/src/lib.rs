//! Every possible cell of row × position, each an exported function that gives back what it got.
//!
//! The cells are written by `generate.mjs`; here are the types that stand in rows and positions.

#![allow(missing_docs, clippy::all, unused_qualifications)]

use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use std::borrow::Cow;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::future::poll_fn;
use std::net::{IpAddr, Ipv4Addr};
use std::num::{NonZero, Wrapping};
use std::ops::{Bound, Range};
use std::path::PathBuf;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

#[rustfmt::skip]
mod cells;
#[rustfmt::skip]
mod crossings;

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Field<T> {
    pub value: T,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct OptionalField<T> {
    pub value: Option<T>,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub enum Variant<T> {
    Named { value: T },
    Newtype(T),
    Pair(T, bool),
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub total: u32,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Alias<T>(pub T);

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Person {
    pub full_name: String,
    pub age: u8,
    pub email: Option<String>,
    #[marshal(default)]
    pub nick_names: Vec<String>,
    pub home: Option<Point>,
    #[marshal(default = "three")]
    pub level: u32,
    #[marshal(skip)]
    pub hidden: u32,
}

fn three() -> u32 {
    3
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Meters(pub f64);

#[derive(Marshal, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(pub u32, pub u32);

#[derive(Marshal, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[marshal(as = "number")]
#[repr(u8)]
pub enum Level {
    Low = 1,
    High = 10,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(tag = "type", content = "data")]
pub enum Message {
    #[marshal(alias = "halt")]
    Stop,
    Move {
        dx: f64,
    },
    Say(String),
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Labelled {
    #[marshal(alias = "ident")]
    pub id: u32,
    #[marshal(flatten)]
    pub at: Point,
    #[marshal(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[marshal(flatten)]
    pub labels: BTreeMap<String, String>,
}

#[derive(Marshal, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Color {
    Red,
    Green,
    DarkBlue,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub enum Shape {
    Empty,
    Circle { radius: f64 },
    At(Point),
    Label(String),
    Grid(u32, Vec<u32>),
}

#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(untagged)]
pub enum Content {
    Text(String),
    Bytes(Vec<u8>),
    Number(f64),
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Tree {
    pub value: u32,
    pub children: Vec<Tree>,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Chain {
    pub value: u32,
    pub next: Option<Box<Chain>>,
}

/// A stream of what an iterator gives.
pub(crate) struct Items<I>(pub I);

impl<I: Iterator + Unpin> Stream for Items<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}

/// All items of a stream.
pub(crate) async fn read<T: oxbridge::FromJs + 'static>(mut stream: JsStream<T>) -> Result<Vec<T>, JsException> {
    let mut items = Vec::new();
    while let Some(item) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        items.push(item?);
    }
    Ok(items)
}

/// A test of one cell: each value comes back from its own message.
#[cfg(test)]
macro_rules! cell {
    ($name:ident, [$($value:expr),*], $type:ty) => {
        #[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
        fn $name() {
            $({
                let value: $type = $value;
                let message = oxbridge::to_bytes(&value);
                assert_eq!(oxbridge::from_bytes::<$type>(&message).unwrap(), value);
            })*
        }
    };
}
#[cfg(test)]
use cell;
