//! Streams of Rust's in JavaScript.

use super::source::{Item, Last, Source, busy, give, remove};
use crate::abi::Address;
use crate::answer::value;
use crate::describe::Describer;
use crate::outbox::drop_aside;
use crate::outcome::Outcome;
use crate::promise::{begin, cancel};
use crate::protocol::op;
use crate::raw;
use crate::value::{Shape, ToJs, Value, to_message};
use crate::wire::Writer;
use futures_core::Stream;
use std::cell::{Cell, RefCell};
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

type BoxedStream<T> = Pin<Box<dyn Stream<Item = Item<T>>>>;

/// A [`Stream`] that JavaScript reads: an `AsyncIterableIterator<T>` there, with a `readable`.
///
/// An item may be a `Result`; an error ends the stream. The next item is made when JavaScript asks for it, and the stream
/// is dropped at its end, or when JavaScript leaves its loop.
///
/// ```
/// # use oxbridge::prelude::*;
/// # use std::{pin::Pin, task::{Context, Poll}};
/// use oxbridge::futures_core::Stream;
///
/// struct Countdown(u32);
///
/// impl Stream for Countdown {
///     type Item = u32;
///
///     fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
///         let left = self.0;
///         self.0 = left.saturating_sub(1);
///         Poll::Ready((left > 0).then_some(left))
///     }
/// }
///
/// #[js_export]
/// pub fn countdown(from: u32) -> RustStream<u32> {
///     RustStream::new(Countdown(from)).batched(64)
/// }
/// ```
pub struct RustStream<T> {
    /// Nothing when it has gone to JavaScript.
    items: RefCell<Option<BoxedStream<T>>>,
    batch: usize,
}

impl<T: ToJs + 'static> RustStream<T> {
    /// From any stream.
    pub fn new<S: Stream<Item: Outcome<Value = T>> + 'static>(stream: S) -> Self {
        Self {
            items: RefCell::new(Some(Box::pin(Outcomes(Box::pin(stream))))),
            batch: 1,
        }
    }

    /// Up to `most` items cross at once, where they are there at once. JavaScript sees no other difference.
    #[must_use]
    pub fn batched(mut self, most: usize) -> Self {
        self.batch = most.max(1);
        self
    }
}

/// A stream of any outcomes as one of results.
struct Outcomes<S>(Pin<Box<S>>);

impl<S: Stream<Item: Outcome>> Stream for Outcomes<S> {
    type Item = Item<<S::Item as Outcome>::Value>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx).map(|item| item.map(Outcome::into_result))
    }
}

impl<T> RustStream<T> {
    /// The stream that it was made of. It is empty if it has gone to JavaScript.
    pub fn into_inner(self) -> Pin<Box<dyn Stream<Item = Item<T>>>>
    where
        T: 'static,
    {
        Box::pin(self)
    }
}

/// The items as Rust sees them. An error is the last of them; one that has gone to JavaScript has none.
///
/// ```
/// # use oxbridge::prelude::*;
/// # use std::{future::poll_fn, pin::pin, task::{Context, Poll, Waker}};
/// # use oxbridge::futures_core::Stream;
/// # struct Once(Option<u32>);
/// # impl Stream for Once {
/// #     type Item = u32;
/// #     fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
/// #         Poll::Ready(self.0.take())
/// #     }
/// # }
/// let mut stream = pin!(RustStream::new(Once(Some(7))));
/// // `stream.next().await`, with the extensions of the crate `futures`.
/// let mut next = pin!(poll_fn(|cx| stream.as_mut().poll_next(cx)));
/// # let mut cx = Context::from_waker(Waker::noop());
/// # use std::future::Future;
/// assert!(matches!(next.as_mut().poll(&mut cx), Poll::Ready(Some(Ok(7)))));
/// ```
impl<T> Stream for RustStream<T> {
    type Item = Result<T, Box<dyn Error>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let items = self.items.get_mut();
        let Some(stream) = items else {
            return Poll::Ready(None);
        };
        let item = stream.as_mut().poll_next(cx);
        if matches!(item, Poll::Ready(None | Some(Err(_)))) {
            *items = None;
        }
        item
    }
}

impl<T> fmt::Debug for RustStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RustStream")
    }
}

impl<T: Value> Value for RustStream<T> {
    const SHAPE: Shape = Shape::OBJECT;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        d.word(op::RUST_STREAM);
        T::describe(d);
    }
}

impl<T: ToJs + 'static> ToJs for RustStream<T> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        let source = self.items.take().map(|items| Items {
            items: RefCell::new(Some(items)),
            error: Cell::new(None),
            batch: self.batch,
            is_ended: Cell::new(false),
            task: Cell::new(IDLE),
        });
        give(source, w);
    }
}

/// A stream in JavaScript's hands.
struct Items<T> {
    /// Nothing after the end.
    items: RefCell<Option<BoxedStream<T>>>,
    /// What comes after items that have gone already.
    error: Cell<Option<Box<dyn Error>>>,
    batch: usize,
    /// There are no more items, or JavaScript wants no more.
    is_ended: Cell<bool>,
    /// The task that takes the next items.
    task: Cell<u32>,
}

/// No task takes items.
const IDLE: u32 = 0;

/// One takes them, and has not said its number yet.
const BEGUN: u32 = u32::MAX;

impl<T: ToJs + 'static> Source for Items<T> {
    fn next(self: Rc<Self>, id: u32) -> u32 {
        if self.task.get() != IDLE {
            return busy().number();
        }
        self.task.set(BEGUN);
        let begun = begin(
            Box::pin(Next {
                source: self.clone(),
                id,
            }),
            raw::settle,
        );
        if begun & 1 != 0 {
            self.task.set(begun >> 1);
        }
        // JavaScript may have dropped it meanwhile.
        drop_aside(self);
        begun
    }

    fn end(&self) {
        self.is_ended.set(true);
        let task = self.task.get();
        // One that has just begun sees for itself.
        if task != IDLE && task != BEGUN {
            cancel(task);
        }
    }
}

/// Takes the next items.
struct Next<T> {
    source: Rc<Items<T>>,
    id: u32,
}

impl<T: ToJs> Future for Next<T> {
    type Output = Address;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Address> {
        let Self { source, id } = &*self;
        let last = match source.take(cx) {
            Poll::Ready(Ok(Some(items))) => {
                let answer = value(|w| {
                    T::write_list_owned(items, w);
                });
                match answer {
                    Ok(address) => return Poll::Ready(address),
                    Err(fault) => Last::Refused(fault),
                }
            }
            Poll::Ready(Ok(None)) => Last::Done,
            Poll::Ready(Err(error)) => Last::Error(error),
            Poll::Pending if source.is_ended.get() => Last::Done,
            Poll::Pending => return Poll::Pending,
        };
        // Before the answer is written, which a `Drop` could write over.
        drop(source.items.take());
        drop(remove(*id));
        Poll::Ready(last.answer())
    }
}

impl<T> Drop for Next<T> {
    fn drop(&mut self) {
        self.source.task.set(IDLE);
    }
}

impl<T> Items<T> {
    /// As many items as are there, but at least one; nothing at the end.
    fn take(&self, cx: &mut Context<'_>) -> Poll<Item<Option<Vec<T>>>> {
        if let Some(error) = self.error.take() {
            return Poll::Ready(Err(error));
        }
        let mut stream = self.items.borrow_mut();
        let Some(stream) = stream.as_mut().filter(|_| !self.is_ended.get()) else {
            return Poll::Ready(Ok(None));
        };
        let mut items = Vec::new();
        while items.len() < self.batch {
            match stream.as_mut().poll_next(cx) {
                Poll::Ready(Some(Ok(item))) => items.push(item),
                Poll::Ready(Some(Err(error))) if items.is_empty() => return Poll::Ready(Err(error)),
                Poll::Ready(Some(Err(error))) => {
                    self.error.set(Some(error));
                    break;
                }
                Poll::Ready(None) if items.is_empty() => return Poll::Ready(Ok(None)),
                Poll::Ready(None) => {
                    self.is_ended.set(true);
                    break;
                }
                Poll::Pending if items.is_empty() => return Poll::Pending,
                Poll::Pending => break,
            }
        }
        Poll::Ready(Ok(Some(items)))
    }
}
