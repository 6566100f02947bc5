//! The numbers of objects, by which JavaScript knows them.

use crate::abi::alone;
use crate::table::Map;
use crate::wire::{Fault, Reader, Writer};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The number of an object in JavaScript. 0 is none.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Id(pub(super) u32);

alone!(Id);

impl From<u32> for Id {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl Id {
    pub fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.u32().map(Self)
    }

    pub fn write(self, w: &mut Writer) {
        w.u32(self.0);
    }
}

thread_local! {
    /// The numbers of the objects of which Rust may have an `Rc`, by their addresses.
    static SHARED: RefCell<Map<usize, u32>> = const { RefCell::new(Map::new()) };
    /// A pointer, so that modules which share nothing are spared the map.
    static UNSHARE: Cell<fn(usize)> = const { Cell::new(|_| {}) };
}

/// The number that an object has already.
pub(super) fn known<T>(object: &Rc<T>) -> Option<Id> {
    SHARED.with_borrow(|shared| shared.get(Rc::as_ptr(object).addr()).copied().map(Id))
}

/// Keeps the number of an object of which Rust has an `Rc`.
pub(super) fn remember<T>(object: &Rc<T>, Id(id): Id) {
    SHARED.with_borrow_mut(|shared| shared.add(Rc::as_ptr(object).addr(), id));
    UNSHARE.set(|address| {
        SHARED.with_borrow_mut(|shared| shared.remove(address));
    });
}

/// JavaScript has no number any more for the object at that address.
pub(super) fn unshare(data: *mut ()) {
    UNSHARE.get()(data.addr());
}

/// How many objects there are of which Rust may have an `Rc`.
#[cfg(test)]
pub(super) fn count() -> usize {
    SHARED.with_borrow(Map::len)
}
