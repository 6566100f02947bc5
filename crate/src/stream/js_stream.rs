//! Streams of JavaScript's in Rust.

use crate::describe::Describer;
use crate::error::JsException;
use crate::promise::Watched;
use crate::protocol::op;
use crate::raw;
use crate::reference::Handle;
use crate::value::{FromJs, Shape, Value, field, from_message};
use crate::wire::{Fault, Reader};
use futures_core::Stream;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

/// What JavaScript iterates over: an async iterable, an iterable, or a `ReadableStream`; in Rust a [`Stream`].
///
/// One item is asked for at a time. It ends with an error, which JavaScript threw or which an item of another type is;
/// dropping it before its end calls `return()` or `cancel()` in JavaScript.
///
/// ```
/// # use oxbridge::prelude::*;
/// # use std::{future::poll_fn, pin::pin};
/// use oxbridge::futures_core::Stream;
///
/// #[js_export]
/// pub async fn longest(lines: JsStream<String>) -> Result<usize, JsException> {
///     let mut lines = pin!(lines);
///     let mut longest = 0;
///     // `lines.next().await`, with the extensions of the crate `futures`.
///     while let Some(line) = poll_fn(|cx| lines.as_mut().poll_next(cx)).await {
///         longest = longest.max(line?.len());
///     }
///     Ok(longest)
/// }
/// ```
pub struct JsStream<T> {
    /// Nothing after the end.
    watched: Option<Watched>,
    /// A stream of Rust's in its place, where there is no JavaScript.
    #[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
    stand_in: Option<BoxedStream<T>>,
    item: PhantomData<fn() -> T>,
}

#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
type BoxedStream<T> = Pin<Box<dyn Stream<Item = Result<T, JsException>>>>;

#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
impl<T> JsStream<T> {
    /// A stream of Rust's in the place of one of JavaScript's, for tests on a native machine: an export can be called
    /// with it.
    ///
    /// In a module for JavaScript there is no such function: JavaScript makes them there.
    ///
    /// ```
    /// # use oxbridge::prelude::*;
    /// # use std::{pin::Pin, task::{Context, Poll}};
    /// # use oxbridge::futures_core::Stream;
    /// # struct Nothing;
    /// # impl Stream for Nothing {
    /// #     type Item = Result<String, JsException>;
    /// #     fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
    /// #         Poll::Ready(None)
    /// #     }
    /// # }
    /// # let lines = Nothing;
    /// let lines: JsStream<String> = JsStream::from_stream(lines);
    /// ```
    pub fn from_stream(stream: impl Stream<Item = Result<T, JsException>> + 'static) -> Self {
        Self {
            watched: None,
            stand_in: Some(Box::pin(stream)),
            item: PhantomData,
        }
    }
}

impl<T: FromJs> Stream for JsStream<T> {
    type Item = Result<T, JsException>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        #[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
        if let Some(stream) = &mut this.stand_in {
            let item = stream.as_mut().poll_next(cx);
            if matches!(item, Poll::Ready(None | Some(Err(_)))) {
                this.stand_in = None;
            }
            return item;
        }
        let Some(watched) = &mut this.watched else {
            return Poll::Ready(None);
        };
        watched.discard_by(|r| drop(read_item::<T>(r)));
        let settled = watched.poll(cx, raw::pull);
        let item = settled.map(|settled| settled.and_then(|reply| watched.read(reply, read_item)));
        if matches!(item, Poll::Ready(Ok(None) | Err(_))) {
            this.watched = None;
        }
        item.map(Result::transpose)
    }
}

/// An item, or the end.
fn read_item<T: FromJs>(r: &mut Reader<'_>) -> Result<Option<T>, Fault> {
    if r.flag()? {
        Ok(None)
    } else {
        field(r, "result").map(Some)
    }
}

impl<T> fmt::Debug for JsStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsStream")
    }
}

impl<T: Value> Value for JsStream<T> {
    const SHAPE: Shape = Shape::UNKNOWN;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::STREAM);
        T::describe(d);
    }
}

impl<T: FromJs> FromJs for JsStream<T> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(Self {
            watched: Some(Watched::of(Handle::read(r)?)),
            #[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
            stand_in: None,
            item: PhantomData,
        })
    }
}
