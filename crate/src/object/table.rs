//! The objects that JavaScript holds.
//!
//! A call borrows an object by its `Rc`: `&self` shares it, `&mut self` takes it out of the table and needs it for
//! itself. So an object that is disposed of while it is in use goes when the last use ends.

use crate::abi::{WasmParameter, WasmReply, WasmResult};
use crate::table::{Local, Map, Table};
use crate::wire::{Fault, Reader, Writer};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The number of an object in JavaScript. 0 is none.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Id(pub(super) u32);

impl WasmParameter for Id {
    type Reply = Self;
}

impl WasmResult for Id {
    type Parameter = Self;

    fn to_parameter(self) -> Self {
        self
    }
}

impl WasmReply for Id {
    type Parameter = Self;

    fn receive<T>(self, read: impl FnOnce(Self, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        read(self, &mut Reader::empty())
    }
}

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

pub(super) struct Entry {
    /// Nothing while a call has it for itself.
    pub(super) object: Option<Rc<dyn Any>>,
    /// Where it lies, if Rust may have an `Rc` of it too.
    pub(super) address: usize,
    /// The methods that use it, or "" for other functions.
    pub(super) users: Vec<&'static str>,
}

thread_local! {
    static OBJECTS: RefCell<Table<Entry>> = const { RefCell::new(Table::new()) };
    /// The numbers of the objects of which Rust may have an `Rc`, by their addresses.
    static SHARED: RefCell<Map<usize, u32>> = const { RefCell::new(Map::new()) };
    /// A pointer, so that modules which share nothing are spared the map.
    static UNSHARE: Cell<fn(usize)> = const { Cell::new(|_| {}) };
}

/// Keeps an object under a new number.
pub(super) fn insert(object: Rc<dyn Any>, address: usize) -> Id {
    Id(OBJECTS.add(Entry {
        object: Some(object),
        address,
        users: Vec::new(),
    }))
}

/// Keeps an object of which Rust has an `Rc`, under the number that it has already, if it has one.
pub(super) fn share_any(object: Rc<dyn Any>) -> Id {
    let address = Rc::as_ptr(&object).cast::<()>().addr();
    if let Some(id) = SHARED.with_borrow(|shared| shared.get(address).copied()) {
        return Id(id);
    }
    let id = insert(object, address);
    remember(address, id);
    id
}

/// Keeps the number of an object of which Rust has an `Rc`.
pub(super) fn remember(address: usize, Id(id): Id) {
    SHARED.with_borrow_mut(|shared| shared.add(address, id));
    UNSHARE.set(|address| {
        SHARED.with_borrow_mut(|shared| shared.remove(address));
    });
}

/// Takes an object away from JavaScript. The caller drops it when nothing is borrowed any more.
#[must_use]
pub(super) fn remove(Id(id): Id) -> Option<Entry> {
    let entry = OBJECTS.remove(id)?;
    if entry.address != 0 {
        UNSHARE.get()(entry.address);
    }
    Some(entry)
}

/// JavaScript has disposed of an object.
pub(super) fn dispose(id: Id) {
    drop(remove(id));
}

/// How many objects there are, and how many of which Rust may have an `Rc`.
#[cfg(test)]
pub(super) fn counts() -> (usize, usize) {
    let objects = OBJECTS.with_borrow(|objects| (1..1000).filter(|id| objects.get(*id).is_some()).count());
    (objects, SHARED.with_borrow(Map::len))
}

/// Changes an entry, if it is still there. What it does must not call anything of the user's.
pub(super) fn with<T>(Id(id): Id, change: impl FnOnce(&mut Entry) -> T) -> Option<T> {
    OBJECTS.change(id, change)
}

/// The raw exports of modules with classes.
#[cfg(target_family = "wasm")]
mod exports {
    use super::Id;

    /// JavaScript has disposed of an object, or forgotten it.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_drop_object(id: Id) {
        super::dispose(id);
    }
}
