//! Futures that JavaScript waits for, and promises that Rust waits for.
//!
//! The twin is `npm/src/promise.ts`.

mod executor;
mod waiter;

pub use executor::spawn;
pub(crate) use executor::{Work, begin, cancel, enqueue, is_cancelled};
pub(crate) use waiter::Watched;
#[cfg(test)]
pub(crate) use {executor::run_scheduled, waiter::settle};

use crate::callback::Outcome;
use crate::describe::{Describer, op};
use crate::error::{Fault, JsException, write_error};
use crate::export::{self, Address, Return, answer, tag};
use crate::import::{Arguments, send};
use crate::raw;
use crate::reference::Handle;
use crate::value::{FromJs, Shape, ToJs, Value, in_message};
use crate::wire::{Reader, Writer};
use std::cell::RefCell;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// An exported `async` function: what it gives is ready, or a task that is settled later.
///
/// `start` reads the parameters and makes the future.
#[doc(hidden)]
pub fn export_async<F: Future<Output: Return> + 'static>(
    message: u32,
    start: impl FnOnce(&mut Reader<'_>) -> Result<F, Fault>,
    fail: impl FnOnce(<F::Output as Return>::Error, &mut Writer) + 'static,
) -> u32 {
    let mut reader = if message == 0 {
        Reader::empty()
    } else {
        export::receive(message)
    };
    match start(&mut reader) {
        Ok(future) => begin(
            Box::pin(async move {
                let returned = future.await;
                if is_cancelled() {
                    return Address::NONE;
                }
                answer(|w| returned.answer(w, fail))
            }),
            raw::settle,
        ),
        Err(fault) => export::refuse(&fault).number(),
    }
}

/// Calls an `async` function of JavaScript.
#[doc(hidden)]
pub fn import_async<A: Arguments, T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>>(
    write: impl FnOnce(&mut Writer) -> A,
    call: impl FnOnce(A, u32) -> u32,
    read: R,
) -> Import<T, R> {
    Import::of(send(write, call), read)
}

/// `import_async` of a function that takes a signal, which fires when the future is dropped before it is ready.
#[doc(hidden)]
pub fn import_async_signal<A: Arguments, T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>>(
    write: impl FnOnce(&mut Writer) -> A,
    call: impl FnOnce(A, u32) -> u32,
    read: R,
) -> Import<T, R> {
    Import::of_call(send(write, call), read, true)
}

/// The promise of a call, and how its value is read.
#[doc(hidden)]
pub struct Import<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> {
    promise: Result<Watched, Option<JsException>>,
    read: Option<R>,
}

impl<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> Import<T, R> {
    /// Of the slot of a promise, which may have a signal.
    pub(crate) fn of_call(slot: Result<u32, JsException>, read: R, has_signal: bool) -> Self {
        let mut import = Self::of(slot, read);
        if let Ok(watched) = &mut import.promise
            && has_signal
        {
            watched.abort_by(raw::abort);
        }
        import
    }

    fn of(slot: Result<u32, JsException>, read: R) -> Self {
        Self {
            promise: slot.map_err(Some).and_then(|slot| Watched::new(slot).ok_or(None)),
            read: Some(read),
        }
    }
}

// Nothing in it is pinned.
impl<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> Unpin for Import<T, R> {}

impl<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> Future for Import<T, R> {
    type Output = Result<T, JsException>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let watched = match &mut this.promise {
            Ok(watched) => watched,
            Err(exception) => return exception.take().map_or(Poll::Pending, |error| Poll::Ready(Err(error))),
        };
        watched.poll(cx, raw::watch).map(|settled| {
            let mut answer = settled?;
            match this.read.take() {
                Some(read) => answer.read(read).map_err(JsException::from),
                None => Err(JsException::new("a future was polled after it was ready")),
            }
        })
    }
}

impl<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> Drop for Import<T, R> {
    fn drop(&mut self) {
        if let Ok(watched) = &mut self.promise
            && let Some(mut answer) = watched.unread()
            && let Some(read) = self.read.take()
        {
            // What the message refers to must be dropped, too.
            drop(answer.read(read));
        }
    }
}

/// A promise of JavaScript's, or any value in its place: a future in Rust.
///
/// It is also how Rust gives JavaScript a promise elsewhere than as the result of an `async fn`: [`from_future`].
///
/// [`from_future`]: Self::from_future
pub struct JsPromise<T> {
    state: State<T>,
}

enum State<T> {
    Js(Watched),
    /// Nothing when it has gone to JavaScript.
    Rust(RefCell<Option<LocalFuture<T>>>),
}

type LocalFuture<T> = Pin<Box<dyn Future<Output = Result<T, Box<dyn Error>>>>>;

impl<T: ToJs + 'static> JsPromise<T> {
    /// A promise of what the future gives. The future runs from when the promise goes to JavaScript, which it does
    /// once, or is awaited in Rust.
    pub fn from_future<F: Future<Output: Outcome<Value = T>> + 'static>(future: F) -> Self {
        Self {
            state: State::Rust(RefCell::new(Some(Box::pin(async { future.await.into_result() })))),
        }
    }
}

impl<T: FromJs> Future for JsPromise<T> {
    type Output = Result<T, JsException>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        match &mut this.state {
            State::Js(watched) => {
                watched.discard_by(|r| drop(T::read(r)));
                watched
                    .poll(cx, raw::watch)
                    .map(|settled| settled?.read(T::read).map_err(JsException::from))
            }
            State::Rust(future) => match future.get_mut() {
                Some(future) => future
                    .as_mut()
                    .poll(cx)
                    .map(|result| result.map_err(|error| JsException::of_error(&*error))),
                None => Poll::Ready(Err(JsException::new("the promise has gone to JavaScript"))),
            },
        }
    }
}

impl<T> fmt::Debug for JsPromise<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsPromise")
    }
}

impl<T: Value> Value for JsPromise<T> {
    const SHAPE: Shape = Shape::UNKNOWN;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::PROMISE);
        T::describe(d);
    }
}

impl<T: ToJs + 'static> ToJs for JsPromise<T> {
    type Abi = Address;

    /// `given << 1` for a promise of JavaScript's, `task << 1 | 1` for one of Rust's.
    fn write(&self, w: &mut Writer) {
        match &self.state {
            State::Js(watched) => w.u32(watched.give() << 1),
            State::Rust(future) => match future.take() {
                Some(future) => w.u32(enqueue(run(future), raw::settle) << 1 | 1),
                None => {
                    w.refuse(Fault::new("a promise of Rust goes to JavaScript once"));
                    w.u32(0);
                }
            },
        }
    }
}

/// A future as a task that JavaScript waits for.
fn run<T: ToJs + 'static>(future: LocalFuture<T>) -> Work {
    Box::pin(async {
        let result = future.await;
        if is_cancelled() {
            return Address::NONE;
        }
        answer(|w| write_result(result, w))
    })
}

/// Writes what Rust gives where JavaScript takes an answer.
pub(crate) fn write_result<T: ToJs>(result: Result<T, Box<dyn Error>>, w: &mut Writer) {
    match result {
        Ok(value) => {
            w.u8(tag::VALUE);
            value.write_owned(w);
        }
        Err(error) => write_error(&*error, w),
    }
}

impl<T: FromJs> FromJs for JsPromise<T> {
    in_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(Self::of(Handle::read(r)?))
    }
}

impl<T> JsPromise<T> {
    /// A promise that JavaScript has given.
    pub(crate) fn of(handle: Handle) -> Self {
        Self {
            state: State::Js(Watched::of(handle)),
        }
    }
}

/// The raw exports of modules that wait.
#[cfg(target_family = "wasm")]
mod raw_exports {
    use super::{cancel, executor, waiter};

    /// Polls what is awake.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_run() {
        executor::run_scheduled();
    }

    /// Drops the future of a task.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_cancel(task: u32) {
        cancel(task);
    }

    /// Settles what Rust waits for, and lets it go on at once.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_settled(waiter: u32, address: u32, thrown: u32) {
        waiter::settle(waiter, address, thrown);
        executor::run();
    }
}

#[cfg(test)]
mod tests;
