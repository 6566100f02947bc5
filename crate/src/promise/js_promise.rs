//! Promises as values.

use super::waiter::Watched;
use crate::describe::Describer;
use crate::error::JsException;
use crate::outcome::Outcome;
use crate::protocol::op;
use crate::raw;
use crate::reference::Handle;
use crate::value::{FromJs, Shape, ToJs, Value, field, from_message, to_message};
use crate::wire::{Fault, Reader, Writer};
use std::cell::RefCell;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A promise of JavaScript's, or any value in its place: a future in Rust.
///
/// It is also how Rust gives JavaScript a promise elsewhere than as the result of an `async fn`: [`from_future`].
///
/// ```
/// # use oxbridge::prelude::*;
/// /// In JavaScript `{ name: string, size: Promise<number> }`.
/// #[derive(ToJs)]
/// pub struct Page {
///     pub name: String,
///     pub size: JsPromise<u32>,
/// }
///
/// #[js_export]
/// pub fn open(name: String, text: JsPromise<String>) -> Page {
///     let size = JsPromise::from_future(async { text.await.map(|text| text.len() as u32) });
///     Page { name, size }
/// }
/// ```
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

impl<T: 'static> JsPromise<T> {
    /// A promise of a value that is there.
    ///
    /// ```
    /// # use oxbridge::prelude::*;
    /// # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
    /// #[js_export]
    /// pub async fn double(number: JsPromise<u32>) -> Result<u32, JsException> {
    ///     Ok(number.await? * 2)
    /// }
    ///
    /// let mut doubled = pin!(double(JsPromise::resolved(4)));
    /// let polled = doubled.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    /// assert!(matches!(polled, Poll::Ready(Ok(8))));
    /// ```
    pub fn resolved(value: T) -> Self {
        Self::settled(Ok(value))
    }

    /// A promise that fails with an exception.
    ///
    /// ```
    /// # use oxbridge::prelude::*;
    /// let promise: JsPromise<u32> = JsPromise::rejected(JsException::new("not today"));
    /// ```
    pub fn rejected(exception: JsException) -> Self {
        Self::settled(Err(exception.into()))
    }

    fn settled(result: Result<T, Box<dyn Error>>) -> Self {
        Self {
            state: State::Rust(RefCell::new(Some(Box::pin(std::future::ready(result))))),
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
                let settled = watched.poll(cx, raw::watch);
                settled.map(|settled| watched.read(settled?, |r| field(r, "result")))
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
    to_message!();

    fn write(&self, w: &mut Writer) {
        match &self.state {
            State::Js(watched) => w.u32(sent::given(watched.give())),
            State::Rust(future) => match future.take() {
                Some(future) => w.u32(sent::start(future)),
                None => {
                    w.refuse(Fault::new("a promise of Rust goes to JavaScript once"));
                    w.u32(0);
                }
            },
        }
    }
}

impl<T: FromJs> FromJs for JsPromise<T> {
    from_message!();

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

/// What a message has for a promise: `given << 1` for one of JavaScript's, `task << 1 | 1` for one of Rust's.
#[cfg(any(test, all(target_family = "wasm", not(feature = "test"))))]
mod sent {
    use super::LocalFuture;
    use crate::abi::Address;
    use crate::answer::answer;
    use crate::outcome::write_result;
    use crate::promise::executor::{Work, enqueue, is_cancelled};
    use crate::raw;
    use crate::value::ToJs;

    pub fn given(number: u32) -> u32 {
        number << 1
    }

    /// Runs a future as a task that JavaScript waits for.
    pub fn start<T: ToJs + 'static>(future: LocalFuture<T>) -> u32 {
        let task: Work = Box::pin(async {
            let result = future.await;
            if is_cancelled() {
                return Address::NONE;
            }
            answer(|w| write_result(result, w))
        });
        enqueue(task, raw::settle) << 1 | 1
    }
}

/// On a native machine Rust reads the message itself: it has slots, as those of JavaScript's.
#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
mod sent {
    use super::LocalFuture;
    use crate::error::JsException;
    use crate::native::{keep_promise, message};
    use crate::value::ToJs;

    pub fn given(slot: u32) -> u32 {
        slot
    }

    pub fn start<T: ToJs + 'static>(future: LocalFuture<T>) -> u32 {
        keep_promise(Box::pin(async {
            let result = future.await;
            message(result.map_err(|error| JsException::of_error(&*error))?)
        }))
    }
}
