//! Exported classes.

use super::id::{Id, known};
use super::slot::{insert, insert_shared};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Writer};
use std::any::Any;
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
            const LENT: bool = false;
            const SHARED: bool = true;

            fn write(&self, w: &mut $crate::private::Writer) {
                $crate::private::object::refuse::<Self>(w);
            }

            fn write_owned(self, w: &mut $crate::private::Writer) {
                $crate::private::object::give(self).write(w);
            }

            fn write_box(self: ::std::boxed::Box<Self>, w: &mut $crate::private::Writer) {
                $crate::private::object::give(*self).write(w);
            }

            fn write_rc(this: &::std::rc::Rc<Self>, w: &mut $crate::private::Writer) {
                $crate::private::object::share(this).write(w);
            }

            /// An object that is only borrowed has no number.
            fn to_wasm(&self) -> Self::Abi {
                ::core::default::Default::default()
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
        }

        impl $crate::private::FromJsRef for $ty {
            type Abi = $crate::private::object::Id;
            type Held<'m> = $crate::private::Lent<Self>;

            #[inline(always)]
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

            #[inline(always)]
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

            #[inline(always)]
            fn hold_taken(
                id: $crate::private::object::Id,
                _: &mut $crate::private::Reader<'_>,
            ) -> $crate::private::Result<Self::Held, $crate::private::Fault> {
                id.lend_mut()
            }
        }
    };
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
    insert(value)
}

/// Gives JavaScript a hold on an object: by the number that it has already, if it has one.
#[doc(hidden)]
pub fn share<T: Class>(object: &Rc<T>) -> Id {
    known(object).unwrap_or_else(|| insert_shared(object))
}

/// An object that cannot be moved out of where it is.
#[doc(hidden)]
#[cold]
pub fn refuse<T: Class>(w: &mut Writer) {
    let name = T::NAME;
    w.refuse(Fault::new(format!(
        "this {name} goes to JavaScript as `Rc<{name}>` from here"
    )));
    w.u32(0);
}
