//! The calls themselves.
//!
//! A signature is described to JavaScript as to the build tool, once; what it makes of that is kept under a number. All
//! calls go through one import, which says what to do with which object.

use crate::abi::Incoming;
use crate::describe::Describer;
use crate::error::{JsException, caught};
use crate::import::receive;
use crate::outbox;
use crate::promise::Awaited;
use crate::protocol::operation;
use crate::raw;
use crate::table::Map;
use crate::value::{FromJs, ToJs, Value, field, locate};
use crate::wire::{Fault, Reader, Writer};
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// The arguments of a call by name: a tuple of values that can go to JavaScript, `()` for none.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// use oxbridge::JsArguments;
///
/// fn log(arguments: impl JsArguments) -> Result<(), JsException> {
///     JsHost::invoke_sync("console.log", arguments)
/// }
///
/// # fn main() -> Result<(), JsException> {
/// log(())?;
/// log(("the answer is", 42))
/// # }
/// ```
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

/// What a call by name may do besides calling: what `{ timeout, signal }` is where JavaScript calls Rust.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// # async fn page() -> Result<(), JsException> {
/// use oxbridge::InvokeOptions;
///
/// let options = InvokeOptions { timeout: Some(Duration::from_secs(5)), ..InvokeOptions::default() };
/// let page: JsObject = JsHost::invoke_with("fetch", ("/prices",), options).await?;
/// # Ok(())
/// # }
/// ```
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

/// A call by name that has been made: a future of what it gives. If that is a promise in JavaScript, it is awaited.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// # async fn both() -> Result<(), JsException> {
/// use oxbridge::JsInvocation;
///
/// // Both are under way before the first is awaited.
/// let [first, second]: [JsInvocation<String>; 2] = ["a", "b"].map(|name| JsHost::invoke("load", (name,)));
/// println!("{} {}", first.await?, second.await?);
/// # Ok(())
/// # }
/// ```
#[must_use = "the call has been made, but whether it failed is seen only when this is awaited"]
pub struct JsInvocation<T>(Awaited<T, Read<T>>);

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
    receive(address, |r| {
        locate::<R, _>(R::read(r), |fault| name_result(fault, operation, identifier))
    })
}

/// Says that the value is what a call gave, `app.load()`, or is a property, `app.version`.
#[cold]
fn name_result(fault: Fault, operation: u32, identifier: &str) -> Fault {
    match (operation & operation::MASK, identifier) {
        (_, "") => fault.within("result"),
        (operation::GET, _) => fault.within(identifier),
        _ => fault.within(&format!("{identifier}()")),
    }
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
        send(request, codec, target, operation).map(Incoming::slot)
    });
    JsInvocation(Awaited::of_call(slot, read_result, options.signal))
}

/// A call that fails before it is made.
pub(super) fn failed<R: FromJs>(exception: JsException) -> JsInvocation<R> {
    JsInvocation(Awaited::of_call(Err(exception), read_result, false))
}

/// The next item of an iterator, or nothing at its end.
pub(crate) fn next<T: FromJs>(iterator: u32) -> Result<Option<T>, JsException> {
    let codec = codec::<(), T>()?;
    let address = send(open(None, ""), codec, iterator, operation::NEXT)?;
    receive(address, |r| {
        if r.flag()? {
            Ok(None)
        } else {
            field(r, "item").map(Some)
        }
    })
}

fn read_result<T: FromJs>(r: &mut Reader<'_>) -> Result<T, Fault> {
    field(r, "result")
}

#[inline(never)]
fn open(timeout: Option<Duration>, identifier: &str) -> Box<Writer> {
    let mut request = outbox::open();
    if let Some(timeout) = timeout {
        (timeout.as_secs_f64() * 1000.0).write(&mut request);
    }
    request.string(identifier);
    request
}

#[inline(never)]
fn send(request: Box<Writer>, codec: u32, target: u32, operation: u32) -> Result<Incoming, JsException> {
    let message = outbox::finish(request)?;
    caught(raw::invoke(codec, target, operation, message.number()))
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
    let codec = caught(raw::define(words.as_ptr(), words.len()))?;
    CODECS.with_borrow_mut(|codecs| codecs.add(key, codec));
    Ok(codec)
}
