//! Iterators of Rust's in JavaScript.

use super::source::{Item, Last, Source, busy, give, remove};
use crate::answer::value;
use crate::describe::Describer;
use crate::outbox::drop_aside;
use crate::outcome::Outcome;
use crate::protocol::op;
use crate::value::{Shape, ToJs, Value, to_message};
use crate::wire::Writer;
use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::rc::Rc;

type BoxedIterator<T> = Box<dyn Iterator<Item = Item<T>>>;

/// An [`Iterator`] that JavaScript reads: an `IterableIterator<T>` there.
///
/// An item may be a `Result`; an error ends the iterator.
///
/// ```
/// # use oxbridge::prelude::*;
/// #[js_export]
/// pub fn squares(most: u32) -> RustIterator<u32> {
///     RustIterator::new((0..most).map(|number| number * number))
/// }
/// ```
pub struct RustIterator<T> {
    /// Nothing when it has gone to JavaScript.
    items: Cell<Option<BoxedIterator<T>>>,
}

impl<T: ToJs + 'static> RustIterator<T> {
    /// From any iterator.
    pub fn new<I: Iterator<Item: Outcome<Value = T>> + 'static>(iterator: I) -> Self {
        Self {
            items: Cell::new(Some(Box::new(iterator.map(Outcome::into_result)))),
        }
    }
}

impl<T> RustIterator<T> {
    /// The iterator that it was made of. It is empty if it has gone to JavaScript.
    pub fn into_inner(self) -> Box<dyn Iterator<Item = Item<T>>>
    where
        T: 'static,
    {
        self.items.into_inner().unwrap_or_else(|| Box::new(std::iter::empty()))
    }
}

/// The items as Rust sees them. An error is the last of them; one that has gone to JavaScript has none.
///
/// ```
/// # use oxbridge::prelude::*;
/// let squares = RustIterator::new((0..4u32).map(|number| number * number));
/// assert_eq!(squares.collect::<Result<Vec<_>, _>>()?, [0, 1, 4, 9]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl<T> Iterator for RustIterator<T> {
    type Item = Result<T, Box<dyn Error>>;

    fn next(&mut self) -> Option<Self::Item> {
        let items = self.items.get_mut();
        let item = items.as_mut()?.next();
        if !matches!(item, Some(Ok(_))) {
            *items = None;
        }
        item
    }
}

impl<T> fmt::Debug for RustIterator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RustIterator")
    }
}

impl<T: Value> Value for RustIterator<T> {
    const SHAPE: Shape = Shape::OBJECT;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        d.word(op::RUST_ITERATOR);
        T::describe(d);
    }
}

impl<T: ToJs + 'static> ToJs for RustIterator<T> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        let source = self.items.take().map(|items| Steps {
            items: Cell::new(Some(items)),
        });
        give(source, w);
    }
}

/// An iterator in JavaScript's hands.
struct Steps<T> {
    /// Nothing while it makes an item.
    items: Cell<Option<BoxedIterator<T>>>,
}

impl<T: ToJs + 'static> Source for Steps<T> {
    fn next(self: Rc<Self>, id: u32) -> u32 {
        let Some(mut items) = self.items.take() else {
            return busy().number();
        };
        let answer = match items.next() {
            Some(Ok(item)) => value(|w| {
                item.write_owned(w);
            })
            .map_err(Last::Refused),
            Some(Err(error)) => Err(Last::Error(error)),
            None => Err(Last::Done),
        };
        let address = match answer {
            Ok(address) => {
                self.items.set(Some(items));
                address
            }
            Err(last) => {
                // Before the answer is written, which a `Drop` could write over.
                drop(items);
                drop(remove(id));
                last.answer()
            }
        };
        // JavaScript may have dropped it meanwhile.
        drop_aside(self);
        address.number()
    }
}
