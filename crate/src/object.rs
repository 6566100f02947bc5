//! Objects of exported classes, which JavaScript knows by a number.
//!
//! A call borrows an object by its `Rc`: `&self` shares it, `&mut self` takes it out of the table and needs it for
//! itself. So an object that is disposed of while it is in use goes when the last use ends.
//!
//! The twin is `npm/src/object.ts`.

mod js_trait;
mod lend;
#[cfg(test)]
mod tests;

pub use js_trait::{JsTrait, write};
pub use lend::{Lent, LentMut, this_mut, this_rc, this_ref, this_taken};

use crate::describe::{Describer, op};
use crate::error::Fault;
use crate::export::Abi;
use crate::table::{Map, Table};
use crate::value::{Shape, ToJs, Value};
use crate::wire::{Reader, Writer};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// A struct with `#[js_export]`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an exported class",
    note = "put `#[js_export]` on the struct too, where it is written"
)]
pub trait Class: Any {
    /// What the methods and types refer to.
    const HASH: u64;
    /// The name in JavaScript.
    const NAME: &'static str;
}

/// How the objects of a class cross.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_class {
    ($ty:ty, $name:literal, $rest:literal) => {
        impl $crate::private::Class for $ty {
            const HASH: u64 = $crate::private::type_hash(::core::module_path!(), $rest);
            const NAME: &'static str = $name;
        }

        impl $crate::private::Value for $ty {
            const SHAPE: $crate::private::Shape = $crate::private::Shape::OBJECT;
            const SIZE: usize = 4;

            fn describe(d: &mut $crate::private::Describer) {
                $crate::private::object::describe::<Self>(d, $crate::private::mode::SHARED);
            }
        }

        impl $crate::private::ToJs for $ty {
            type Abi = $crate::private::object::Id;

            fn write(&self, w: &mut $crate::private::Writer) {
                $crate::private::object::refuse::<Self>(w);
            }

            fn write_owned(self, w: &mut $crate::private::Writer) {
                $crate::private::object::give(self).write(w);
            }

            fn write_rc(this: &::std::rc::Rc<Self>, w: &mut $crate::private::Writer) {
                $crate::private::object::share(this).write(w);
            }

            fn rc_to_wasm(this: &::std::rc::Rc<Self>) -> Self::Abi {
                $crate::private::object::share(this)
            }

            fn into_wasm(self) -> Self::Abi {
                $crate::private::object::give(self)
            }

            fn box_into_wasm(self: ::std::boxed::Box<Self>) -> Self::Abi {
                $crate::private::object::give(*self)
            }

            fn list_into_wasm(list: ::std::vec::Vec<Self>) -> $crate::private::Address {
                $crate::private::Abi::message(|w| Self::write_list_owned(list, w))
            }

            fn write_list_owned(list: ::std::vec::Vec<Self>, w: &mut $crate::private::Writer) {
                w.count(list.len());
                for value in list {
                    value.write_owned(w);
                }
            }
        }

        impl $crate::private::FromJsRef for $ty {
            type Abi = $crate::private::object::Id;
            type Held<'m> = $crate::private::Lent<Self>;

            fn hold<'m>(
                id: $crate::private::object::Id,
                _: &mut $crate::private::Reader<'m>,
            ) -> $crate::private::Result<Self::Held<'m>, $crate::private::Fault> {
                id.lend()
            }
        }

        impl $crate::private::FromJsMut for $ty {
            type Abi = $crate::private::object::Id;
            type Held<'m> = $crate::private::LentMut<Self>;

            fn describe_mut(d: &mut $crate::private::Describer) {
                $crate::private::object::describe::<Self>(d, $crate::private::mode::CHANGED);
            }

            fn hold_mut<'m>(
                id: $crate::private::object::Id,
                _: &mut $crate::private::Reader<'m>,
            ) -> $crate::private::Result<Self::Held<'m>, $crate::private::Fault> {
                id.lend_mut()
            }
        }

        impl $crate::private::FromJsShared for $ty {
            type Abi = $crate::private::object::Id;

            fn read_rc(
                r: &mut $crate::private::Reader<'_>,
            ) -> $crate::private::Result<::std::rc::Rc<Self>, $crate::private::Fault> {
                $crate::private::object::Id::read(r)?.rc()
            }

            fn rc_from_wasm(
                id: $crate::private::object::Id,
                _: &mut $crate::private::Reader<'_>,
            ) -> $crate::private::Result<::std::rc::Rc<Self>, $crate::private::Fault> {
                id.rc()
            }
        }

        impl $crate::private::FromJsTaken for $ty {
            type Abi = $crate::private::object::Id;
            type Held = $crate::private::LentMut<Self>;

            fn describe_taken(d: &mut $crate::private::Describer) {
                $crate::private::object::describe::<Self>(d, $crate::private::mode::TAKEN);
            }

            fn hold_taken(
                id: $crate::private::object::Id,
                _: &mut $crate::private::Reader<'_>,
            ) -> $crate::private::Result<Self::Held, $crate::private::Fault> {
                id.lend_mut()
            }
        }
    };
}

/// The number of an object in JavaScript. 0 is none.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Id(u32);

impl Abi for Id {
    const IN_MESSAGE: bool = false;
    type Argument = Self;
    type Returned = Self;
    type Received = Self;

    /// An object that is only borrowed has no number.
    fn message(_: impl FnOnce(&mut Writer)) -> Self {
        Self(0)
    }

    fn argument(self) -> Self {
        self
    }

    fn receive<T>(self, read: impl FnOnce(Self, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        read(self, &mut Reader::empty())
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

/// Appends the type of an object, and what becomes of it: one of `protocol::mode`.
#[doc(hidden)]
pub fn describe<T: Class>(d: &mut Describer, mode: u32) {
    d.word(op::CLASS);
    d.hash(T::HASH);
    d.word(mode);
}

/// Gives JavaScript an object of its own.
#[doc(hidden)]
pub fn give<T: Class>(value: T) -> Id {
    Id(insert(Rc::new(value), 0))
}

/// Gives JavaScript a hold on an object: by the number that it has already, if it has one.
#[doc(hidden)]
pub fn share<T: Class>(object: &Rc<T>) -> Id {
    share_any(object.clone())
}

/// An object that cannot be moved out of where it is.
#[doc(hidden)]
#[cold]
pub fn refuse<T: Class>(w: &mut Writer) {
    let name = T::NAME;
    w.refuse(Fault::new(format!(
        "a {name} goes to JavaScript as `Rc<{name}>` from here"
    )));
    w.u32(0);
}

struct Entry {
    /// Nothing while a call has it for itself.
    object: Option<Rc<dyn Any>>,
    /// Where it lies, if Rust may have an `Rc` of it too.
    address: usize,
    /// The methods that use it, or "" for other functions.
    users: Vec<&'static str>,
}

thread_local! {
    static OBJECTS: RefCell<Table<Entry>> = const { RefCell::new(Table::new()) };
    /// The numbers of the objects of which Rust may have an `Rc`, by their addresses.
    static SHARED: RefCell<Map<usize, u32>> = const { RefCell::new(Map::new()) };
    /// A pointer, so that modules which share nothing are spared the map.
    static UNSHARE: Cell<fn(usize)> = const { Cell::new(|_| {}) };
}

fn insert(object: Rc<dyn Any>, address: usize) -> u32 {
    OBJECTS.with_borrow_mut(|objects| {
        objects.insert(Entry {
            object: Some(object),
            address,
            users: Vec::new(),
        })
    })
}

fn share_any(object: Rc<dyn Any>) -> Id {
    let address = Rc::as_ptr(&object).cast::<()>().addr();
    if let Some(id) = SHARED.with_borrow(|shared| shared.get(address).copied()) {
        return Id(id);
    }
    let id = insert(object, address);
    remember(address, id);
    Id(id)
}

/// Keeps the number of an object of which Rust has an `Rc`.
fn remember(address: usize, id: u32) {
    SHARED.with_borrow_mut(|shared| shared.add(address, id));
    UNSHARE.set(|address| {
        SHARED.with_borrow_mut(|shared| shared.remove(address));
    });
}

/// Takes an object away from JavaScript. The caller drops it when nothing is borrowed any more.
#[must_use]
fn remove(id: u32) -> Option<Entry> {
    let entry = OBJECTS.with_borrow_mut(|objects| objects.remove(id))?;
    if entry.address != 0 {
        UNSHARE.get()(entry.address);
    }
    Some(entry)
}

/// Changes an entry, if it is still there. What it does must not call anything of the user's.
fn with<T>(id: u32, change: impl FnOnce(&mut Entry) -> T) -> Option<T> {
    // A thread that ends may have dropped them all.
    let changed = OBJECTS.try_with(|objects| objects.borrow_mut().get_mut(id).map(change));
    changed.ok().flatten()
}

/// JavaScript has disposed of an object.
fn dispose(id: u32) {
    drop(remove(id));
}

/// An object of an exported class that goes to JavaScript from where its type is not part of a signature, as an
/// argument of [`JsHost::invoke`](crate::JsHost::invoke).
///
/// JavaScript sees the object with its methods, and with `invokeMethod`, `invokeMethodAsync` and `dispose`.
pub struct RustObjectReference<T>(Rc<T>);

impl<T: Class> RustObjectReference<T> {
    /// Of an object, or of the `Rc` of one that Rust keeps as well.
    pub fn new(object: impl IntoShared<Class = T>) -> Self {
        Self(object.into_shared())
    }
}

/// An object of an exported class, or an `Rc` of one.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an object of an exported class",
    note = "put `#[js_export]` on the struct and on its `impl`"
)]
pub trait IntoShared {
    type Class: Class;

    fn into_shared(self) -> Rc<Self::Class>;
}

impl<T: Class> IntoShared for T {
    type Class = T;

    fn into_shared(self) -> Rc<T> {
        Rc::new(self)
    }
}

impl<T: Class> IntoShared for Rc<T> {
    type Class = T;

    fn into_shared(self) -> Self {
        self
    }
}

/// The same object.
impl<T> Clone for RustObjectReference<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Deref for RustObjectReference<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for RustObjectReference<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RustObjectReference")
    }
}

impl<T: Class + Value> Value for RustObjectReference<T> {
    const SHAPE: Shape = T::SHAPE;
    const SIZE: usize = T::SIZE;

    fn describe(d: &mut Describer) {
        T::describe(d);
    }
}

impl<T: Class + ToJs> ToJs for RustObjectReference<T> {
    type Abi = T::Abi;

    fn write(&self, w: &mut Writer) {
        T::write_rc(&self.0, w);
    }

    fn to_wasm(&self) -> T::Abi {
        T::rc_to_wasm(&self.0)
    }
}

/// The raw exports of modules with classes.
#[cfg(target_family = "wasm")]
mod raw_exports {
    /// JavaScript has disposed of an object, or forgotten it.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_drop_object(id: u32) {
        super::dispose(id);
    }
}
