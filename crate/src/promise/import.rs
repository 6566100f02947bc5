//! Imported `async` functions.

use super::waiter::Watched;
use crate::error::JsException;
use crate::import::{Arguments, assert_no_view, send};
use crate::raw;
use crate::wire::{Fault, Reader, Writer};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Calls an `async` function of JavaScript.
#[doc(hidden)]
pub fn import_async<A: Arguments, T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>>(
    write: impl FnOnce(&mut Writer) -> A,
    call: impl FnOnce(A, u32) -> u32,
    read: R,
) -> Awaited<T, R> {
    const { assert_no_view::<A>() };
    Awaited::of(send(write, call), read)
}

/// `import_async` of a function that takes a signal, which fires when the future is dropped before it is ready.
#[doc(hidden)]
pub fn import_async_signal<A: Arguments, T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>>(
    write: impl FnOnce(&mut Writer) -> A,
    call: impl FnOnce(A, u32) -> u32,
    read: R,
) -> Awaited<T, R> {
    const { assert_no_view::<A>() };
    Awaited::of_call(send(write, call), read, true)
}

/// The promise of a call, and how its value is read.
#[doc(hidden)]
pub struct Awaited<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> {
    promise: Result<Watched, Option<JsException>>,
    read: Option<R>,
}

impl<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> Awaited<T, R> {
    /// Of the slot of a promise, which may have a signal.
    pub(crate) fn of_call(slot: Result<u32, JsException>, read: R, has_signal: bool) -> Self {
        let mut awaited = Self::of(slot, read);
        if let Ok(watched) = &mut awaited.promise
            && has_signal
        {
            watched.abort_by(raw::abort);
        }
        awaited
    }

    fn of(slot: Result<u32, JsException>, read: R) -> Self {
        Self {
            promise: slot.map_err(Some).and_then(|slot| Watched::new(slot).ok_or(None)),
            read: Some(read),
        }
    }
}

// Nothing in it is pinned.
impl<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> Unpin for Awaited<T, R> {}

impl<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> Future for Awaited<T, R> {
    type Output = Result<T, JsException>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let watched = match &mut this.promise {
            Ok(watched) => watched,
            Err(exception) => return exception.take().map_or(Poll::Pending, |error| Poll::Ready(Err(error))),
        };
        watched.poll(cx, raw::watch).map(|settled| {
            let reply = settled?;
            match this.read.take() {
                Some(read) => watched.read(reply, read),
                None => Err(JsException::new("a future was polled after it was ready")),
            }
        })
    }
}

impl<T, R: FnOnce(&mut Reader<'_>) -> Result<T, Fault>> Drop for Awaited<T, R> {
    fn drop(&mut self) {
        if let Ok(watched) = &mut self.promise
            && let Some(mut reply) = watched.unread()
            && let Some(read) = self.read.take()
        {
            // What the message refers to must be dropped, too.
            drop(reply.read(read));
        }
    }
}
