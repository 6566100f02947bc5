//! What JavaScript takes items from.

use crate::abi::Address;
use crate::answer::{answer, done, misused, refused};
use crate::error::write_any;
use crate::protocol::misuse;
use crate::table::{Local, Table};
use crate::wire::{Fault, Writer};
use std::cell::RefCell;
use std::error::Error;
use std::rc::Rc;

/// What a source gives.
pub(super) type Item<T> = Result<T, Box<dyn Error>>;

/// A stream or an iterator in JavaScript's hands.
pub(super) trait Source {
    /// What the raw export returns.
    fn next(self: Rc<Self>, id: u32) -> u32;

    /// JavaScript wants no more.
    fn end(&self) {}
}

thread_local! {
    static SOURCES: RefCell<Table<Rc<dyn Source>>> = const { RefCell::new(Table::new()) };
}

pub(super) fn next(id: u32) -> u32 {
    match SOURCES.find(id) {
        Some(source) => source.next(id),
        None => done().number(),
    }
}

/// Drops a source, whatever it is doing.
pub(super) fn end(id: u32) {
    if let Some(source) = remove(id) {
        source.end();
    }
}

pub(super) fn remove(id: u32) -> Option<Rc<dyn Source>> {
    SOURCES.remove(id)
}

#[cold]
pub(super) fn busy() -> Address {
    misused(misuse::BORROWED, "the next item is on its way")
}

/// Gives a source to JavaScript.
pub(super) fn give<S: Source + 'static>(source: Option<S>, w: &mut Writer) {
    match source {
        Some(source) => w.u32(SOURCES.add(Rc::new(source))),
        None => {
            w.refuse(Fault::new("a stream or iterator goes to JavaScript once"));
            w.u32(0);
        }
    }
}

/// With what a source ends.
pub(super) enum Last {
    Done,
    Error(Box<dyn Error>),
    Refused(Fault),
}

impl Last {
    pub(super) fn answer(self) -> Address {
        match self {
            Self::Done => done(),
            Self::Error(error) => answer(|w| {
                write_any(&*error, w);
                drop(error);
            }),
            Self::Refused(fault) => refused(&fault),
        }
    }
}

/// The raw exports of modules with streams.
#[cfg(target_family = "wasm")]
mod exports {
    /// Begins to take the next items: an answer, or a task.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_stream_next(stream: u32) -> u32 {
        super::next(stream)
    }

    /// The next item: an answer.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_iterator_next(iterator: u32) -> u32 {
        super::next(iterator)
    }

    #[unsafe(no_mangle)]
    extern "C" fn __ox_drop_stream(stream: u32) {
        super::end(stream);
    }
}
