//! One exported function for every type that the guide lists, by what crosses for it: written by generate.mjs.

#![allow(missing_docs, clippy::all, unused_qualifications)]

#[rustfmt::skip]
mod echoes;

use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Stands for any type.
#[derive(Clone, Copy, Debug, Marshal, PartialEq, Eq, PartialOrd, Ord)]
pub struct T {
    pub value: u64,
}

/// Stands for what is in a map.
#[derive(Clone, Copy, Marshal)]
pub struct V {
    pub value: u64,
}

/// Stands for what a function gives.
#[derive(Clone, Copy, Marshal)]
pub struct R {
    pub value: u64,
}

#[derive(Clone, Copy, Marshal)]
pub struct User {
    pub id: u64,
}

/// Stands for what a map has for keys.
#[derive(Clone, Copy, Debug, Marshal, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct K(pub u32);

#[derive(Clone, Copy, Marshal)]
pub enum Color {
    Red,
    Green,
}

#[derive(Clone, Copy, Marshal)]
pub enum Shape {
    Empty,
    Circle { radius: f64 },
}

bitflags::bitflags! {
    pub struct Access: u8 {
        const READ = 1;
        const WRITE = 2;
    }
}

/// What serde alone knows.
#[derive(serde::Deserialize, serde::Serialize)]
pub struct Plain {
    pub value: f64,
}

#[js_export]
pub struct Counter {
    count: u32,
}

#[js_export]
impl Counter {
    #[js_export(constructor)]
    pub fn new() -> Self {
        Self { count: 0 }
    }

    pub fn count(&self) -> u32 {
        self.count
    }
}

#[js_export]
pub trait Store {
    fn size(&self) -> Result<u32, JsException>;
}

/// A stream without items.
pub struct Ended;

impl Stream for Ended {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(None)
    }
}
