//! Calls whose signatures JavaScript learns when they are first made.
//!
//! A signature is described to JavaScript as to the build tool, once; what it makes of that is kept under a number. All
//! calls go through one import, which says what to do with which object.
//!
//! The twin is `npm/src/dynamic.ts`.

mod reference;
#[cfg(test)]
mod tests;

pub use reference::{JsObjectReference, JsStreamReference};

use crate::describe::Describer;
use crate::error::{Fault, JsException};
use crate::export::{self, send_arguments};
use crate::import::{Answer, check};
use crate::promise::Import;
use crate::raw;
use crate::table::Map;
use crate::value::{FromJs, ToJs, Value, field};
use crate::wire::{Reader, Writer};
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// What to do with an object.
pub(crate) mod operation {
    pub const CALL: u32 = 1;
    pub const CONSTRUCT: u32 = 2;
    pub const GET: u32 = 3;
    pub const SET: u32 = 4;
    pub const HAS: u32 = 5;
    pub const DELETE: u32 = 6;
    pub const TYPE_OF: u32 = 7;
    pub const INSTANCE_OF: u32 = 8;
    pub const KEYS: u32 = 9;
    pub const CALL_SELF: u32 = 10;
    pub const ITERATOR: u32 = 11;
    pub const NEXT: u32 = 12;
    pub const RETURN: u32 = 13;
    pub const OPEN: u32 = 14;

    // With these.
    pub const ASYNC: u32 = 16;
    /// The identifier is the name of a property, and no path.
    pub const KEY: u32 = 32;
    pub const TIMEOUT: u32 = 64;
    pub const SIGNAL: u32 = 128;
}

/// The arguments of a call: a tuple of values that can go to JavaScript, `()` for none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of arguments",
    label = "expected a tuple",
    note = "write `()`, `(a,)` or `(a, b)`: at most 12 values that can go to JavaScript"
)]
pub trait JsArguments: ToJs {}

macro_rules! arguments {
    ($($ty:ident)*) => {
        impl<$($ty: ToJs),*> JsArguments for ($($ty,)*) {}
    };
}

arguments!();
arguments!(A);
arguments!(A B);
arguments!(A B C);
arguments!(A B C D);
arguments!(A B C D E);
arguments!(A B C D E F);
arguments!(A B C D E F G);
arguments!(A B C D E F G H);
arguments!(A B C D E F G H I);
arguments!(A B C D E F G H I J);
arguments!(A B C D E F G H I J K);
arguments!(A B C D E F G H I J K L);

/// What a call may do besides calling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InvokeOptions {
    /// Ends the wait with a `TimeoutError` after this time.
    pub timeout: Option<Duration>,
    /// Passes an `AbortSignal` as the last argument. It fires when the future is dropped before it is ready, and at the
    /// timeout.
    pub signal: bool,
}

impl InvokeOptions {
    fn flags(self) -> u32 {
        let timeout = if self.timeout.is_some() { operation::TIMEOUT } else { 0 };
        let signal = if self.signal { operation::SIGNAL } else { 0 };
        timeout | signal
    }
}

/// A call of JavaScript's that has been made, and what it gives. If it is a promise, that is awaited.
#[must_use = "the call has been made, but whether it failed is seen only when this is awaited"]
pub struct JsInvocation<T>(Import<T, Read<T>>);

type Read<T> = fn(&mut Reader<'_>) -> Result<T, Fault>;

impl<T> Future for JsInvocation<T> {
    type Output = Result<T, JsException>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx)
    }
}

impl<T> std::fmt::Debug for JsInvocation<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JsInvocation")
    }
}

/// Does something with an object, whose slot is given, or with `globalThis` for 0.
#[inline(never)]
pub(crate) fn invoke<A: JsArguments, R: FromJs>(
    target: u32,
    operation: u32,
    identifier: &str,
    arguments: A,
) -> Result<R, JsException> {
    let codec = codec::<A, R>()?;
    let mut request = open(None, identifier);
    arguments.write_owned(&mut request);
    let address = send(request, codec, target, operation)?;
    Answer::of(address).read(read_result).map_err(JsException::from)
}

/// Calls a function, and awaits what it gives.
pub(crate) fn invoke_async<A: JsArguments, R: FromJs>(
    target: u32,
    identifier: &str,
    arguments: A,
    options: InvokeOptions,
) -> JsInvocation<R> {
    let operation = operation::CALL | operation::ASYNC | options.flags();
    let slot = codec::<A, R>().and_then(|codec| {
        let mut request = open(options.timeout, identifier);
        arguments.write_owned(&mut request);
        send(request, codec, target, operation)
    });
    JsInvocation(Import::of_call(slot, read_result, options.signal))
}

/// A call that fails before it is made.
fn failed<R: FromJs>(exception: JsException) -> JsInvocation<R> {
    JsInvocation(Import::of_call(Err(exception), read_result, false))
}

/// The next item of an iterator, or nothing at its end.
pub(crate) fn next<T: FromJs>(iterator: u32) -> Result<Option<T>, JsException> {
    let codec = codec::<(), T>()?;
    let address = send(open(None, ""), codec, iterator, operation::NEXT)?;
    let item = Answer::of(address).read(|r| if r.flag()? { Ok(None) } else { T::read(r).map(Some) });
    item.map_err(JsException::from)
}

fn read_result<T: FromJs>(r: &mut Reader<'_>) -> Result<T, Fault> {
    field(r, "result")
}

#[inline(never)]
fn open(timeout: Option<Duration>, identifier: &str) -> Box<Writer> {
    let mut request = export::open();
    if let Some(timeout) = timeout {
        (timeout.as_secs_f64() * 1000.0).write(&mut request);
    }
    request.string(identifier);
    request
}

#[inline(never)]
fn send(request: Box<Writer>, codec: u32, target: u32, operation: u32) -> Result<u32, JsException> {
    let returned = raw::invoke(codec, target, operation, send_arguments(request)?);
    check()?;
    Ok(returned)
}

thread_local! {
    /// The numbers of signatures in JavaScript, by the functions that describe them.
    static CODECS: RefCell<Map<usize, u32>> = const { RefCell::new(Map::new()) };
}

/// The number of a signature in JavaScript.
fn codec<A: Value, R: Value>() -> Result<u32, JsException> {
    codec_of(|d| {
        A::describe(d);
        R::describe(d);
    })
}

#[inline(never)]
fn codec_of(describe: fn(&mut Describer)) -> Result<u32, JsException> {
    // Where two functions are one, they describe the same.
    let key = describe as usize;
    if let Some(codec) = CODECS.with_borrow(|codecs| codecs.get(key).copied()) {
        return Ok(codec);
    }
    let mut describer = Describer::new();
    describe(&mut describer);
    let words = describer.words();
    let codec = raw::define(words.as_ptr(), words.len());
    check()?;
    CODECS.with_borrow_mut(|codecs| codecs.add(key, codec));
    Ok(codec)
}
