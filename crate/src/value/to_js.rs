//! Values that go to JavaScript.

use super::shape::Value;
use crate::abi::{Address, WasmResult};
use crate::outbox::{self, drop_aside};
use crate::wire::Writer;
use std::rc::Rc;

/// A value that goes from Rust to JavaScript. [`Marshal`](crate::Marshal) and the derive of this name implement it.
///
/// ```
/// # use oxbridge::prelude::*;
/// /// In JavaScript `{ title: string, pages: number }`.
/// #[derive(ToJs)]
/// pub struct Book {
///     pub title: &'static str,
///     pub pages: u16,
/// }
///
/// #[js_export]
/// pub fn book() -> Book {
///     Book { title: "Alice", pages: 196 }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go to JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal` or `ToJs`; a type with serde's traits crosses as `Serde<{Self}>`"
)]
pub trait ToJs: Value {
    /// What a function that returns this returns to JavaScript.
    #[doc(hidden)]
    type Abi: WasmResult;

    /// Whether a reference to it is enough: not for objects of exported classes, nor for what holds them by value.
    #[doc(hidden)]
    const LENT: bool = true;

    /// The same for an `Rc` of it.
    #[doc(hidden)]
    const SHARED: bool = Self::LENT;

    /// Writes the value into a message.
    fn write(&self, w: &mut Writer);

    /// Writes the value, which has no other use.
    #[doc(hidden)]
    fn write_owned(self, w: &mut Writer)
    where
        Self: Sized,
    {
        self.write(w);
    }

    /// Writes a boxed one of this, which has no other use.
    #[doc(hidden)]
    fn write_box(self: Box<Self>, w: &mut Writer) {
        (*self).write(w);
    }

    /// Writes a shared one of this.
    #[doc(hidden)]
    fn write_rc(this: &Rc<Self>, w: &mut Writer) {
        (**this).write(w);
    }

    /// `to_wasm` of a shared one of this.
    #[doc(hidden)]
    fn rc_to_wasm(this: &Rc<Self>) -> Self::Abi {
        (**this).to_wasm()
    }

    /// Makes it the result of a function.
    #[doc(hidden)]
    fn to_wasm(&self) -> Self::Abi;

    /// Makes it the result of a function and hands its memory over where that saves a copy.
    #[doc(hidden)]
    fn into_wasm(self) -> Self::Abi
    where
        Self: Sized,
    {
        let abi = self.to_wasm();
        drop_aside(self);
        abi
    }

    /// `into_wasm` of a box of this.
    #[doc(hidden)]
    fn box_into_wasm(self: Box<Self>) -> Self::Abi {
        let abi = self.to_wasm();
        drop_aside(self);
        abi
    }

    /// `to_wasm` of a `Vec` of this.
    #[doc(hidden)]
    fn list_to_wasm(list: &[Self]) -> Address
    where
        Self: Sized,
    {
        outbox::message(|w| Self::write_list(list, w))
    }

    /// `into_wasm` of a `Vec` of this.
    #[doc(hidden)]
    fn list_into_wasm(list: Vec<Self>) -> Address
    where
        Self: Sized,
    {
        outbox::message(|w| Self::write_list_owned(list, w))
    }

    /// `to_wasm` of a slice of this.
    #[doc(hidden)]
    fn slice_to_wasm(slice: &[Self]) -> Address
    where
        Self: Sized,
    {
        outbox::message(|w| Self::write_list(slice, w))
    }

    /// `into_wasm` of a box of a slice of this.
    #[doc(hidden)]
    fn slice_into_wasm(slice: Box<[Self]>) -> Address
    where
        Self: Sized,
    {
        outbox::message(|w| Self::write_list_owned(slice.into_vec(), w))
    }

    /// Writes a list of this.
    #[doc(hidden)]
    fn write_list(list: &[Self], w: &mut Writer)
    where
        Self: Sized,
    {
        w.count(list.len());
        w.reserve(list.len() * Self::SIZE);
        for value in list {
            value.write(w);
        }
    }

    /// Writes a list of this, which has no other use.
    #[doc(hidden)]
    fn write_list_owned(list: Vec<Self>, w: &mut Writer)
    where
        Self: Sized,
    {
        w.count(list.len());
        w.reserve(list.len() * Self::SIZE);
        for value in list {
            value.write_owned(w);
        }
    }

    /// Writes an array of this: a list whose length both sides know.
    #[doc(hidden)]
    fn write_array(array: &[Self], w: &mut Writer)
    where
        Self: Sized,
    {
        for value in array {
            value.write(w);
        }
    }

    /// Writes an array of this, which has no other use.
    #[doc(hidden)]
    fn write_array_owned<const N: usize>(array: [Self; N], w: &mut Writer)
    where
        Self: Sized,
    {
        for value in array {
            value.write_owned(w);
        }
    }
}

/// Fails to compile for what cannot be lent.
pub(crate) const fn assert_lent<T: ToJs + ?Sized>() {
    assert!(
        T::LENT,
        "an object goes to JavaScript by value or as an `Rc` of its class: it cannot be lent, nor lie in a record, an `Arc` or the `Rc` of something else"
    );
}

/// Writes a value that is lent.
#[doc(hidden)]
#[inline(always)]
pub fn write<T: ToJs + ?Sized>(value: &T, w: &mut Writer) {
    const { assert_lent::<T>() };
    value.write(w);
}

/// `to_wasm` of a value that is lent.
#[doc(hidden)]
#[inline(always)]
pub fn to_wasm<T: ToJs + ?Sized>(value: &T) -> T::Abi {
    const { assert_lent::<T>() };
    value.to_wasm()
}

impl<T: ToJs + ?Sized> ToJs for &T {
    type Abi = T::Abi;

    fn write(&self, w: &mut Writer) {
        write(*self, w);
    }

    fn to_wasm(&self) -> T::Abi {
        to_wasm(*self)
    }
}

/// The whole message of a value, for anything but a call in the same thread. JavaScript has no use for it: the form of a
/// message may change with the next version.
///
/// ```
/// let bytes = oxbridge::to_bytes(&("Alice", 196_u16));
/// let (title, pages): (String, u16) = oxbridge::from_bytes(&bytes)?;
/// assert_eq!((&*title, pages), ("Alice", 196));
/// # Ok::<(), oxbridge::Fault>(())
/// ```
pub fn to_bytes<T: ToJs + ?Sized>(value: &T) -> Vec<u8> {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.finish().to_vec()
}

/// The value lies in a message: the abi of a `ToJs`.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_to_message {
    () => {
        type Abi = $crate::private::Address;

        fn to_wasm(&self) -> $crate::private::Address {
            $crate::private::message(|w| $crate::private::ToJs::write(self, w))
        }

        fn into_wasm(self) -> $crate::private::Address {
            $crate::private::message(|w| $crate::private::ToJs::write_owned(self, w))
        }

        fn box_into_wasm(self: ::std::boxed::Box<Self>) -> $crate::private::Address {
            $crate::private::message(|w| $crate::private::ToJs::write_owned(*self, w))
        }

        fn write_box(self: ::std::boxed::Box<Self>, w: &mut $crate::private::Writer) {
            $crate::private::ToJs::write_owned(*self, w);
        }
    };
}
pub(crate) use crate::__ox_to_message as to_message;
