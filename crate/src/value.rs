//! How values cross.
//!
//! One implementation for each container; where the element decides (a vector of bytes is a buffer, a map with string
//! keys a record), the container asks a hook of the element's trait.
//!
//! The twin is `npm/cli/glue/glue.ts`, which writes one function for each type.

mod buffer;
mod custom;
#[cfg(feature = "bindgen")]
mod js;
mod list;
mod map;
mod option;
mod pointer;
mod scalar;
#[cfg(feature = "bindgen")]
mod serde;
mod text;
mod time;
mod tuple;
mod view;

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "serde_json")]
mod json;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;

pub use buffer::Element;
#[cfg(feature = "bindgen")]
pub use js::Js;
#[cfg(feature = "bindgen")]
pub use serde::Serde;
pub use view::MemoryView;

#[doc(hidden)]
pub use custom::{As, Via, View, ViewAs, With, describe_from, describe_to, optional_with, views, with};
#[doc(hidden)]
#[cfg(feature = "bindgen")]
pub use serde::{Typed, TypedNamed, TypedUnknown};

use crate::describe::{Describer, op};
use crate::error::Fault;
use crate::export::{Abi, Address, InMessage, drop_aside};
use crate::wire::{Reader, Writer, message_length};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

/// What JavaScript can tell apart by `typeof` and by class: the variants of an `untagged` enum must differ in it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape(pub u32);

impl Shape {
    pub const NONE: Self = Self(0);
    pub const BOOLEAN: Self = Self(1);
    pub const NUMBER: Self = Self(1 << 1);
    pub const BIGINT: Self = Self(1 << 2);
    pub const STRING: Self = Self(1 << 3);
    pub const UNDEFINED: Self = Self(1 << 4);
    pub const NULL: Self = Self(1 << 5);
    pub const ARRAY: Self = Self(1 << 6);
    pub const OBJECT: Self = Self(1 << 7);
    pub const DATE: Self = Self(1 << 8);
    pub const MAP: Self = Self(1 << 9);
    pub const SET: Self = Self(1 << 10);
    pub const VIEW: Self = Self(1 << 11);
    /// Typed arrays: one bit for each class.
    pub const INT8: Self = Self(1 << 12);
    pub const UINT8: Self = Self(1 << 13);
    pub const INT16: Self = Self(1 << 14);
    pub const UINT16: Self = Self(1 << 15);
    pub const INT32: Self = Self(1 << 16);
    pub const UINT32: Self = Self(1 << 17);
    pub const BIGINT64: Self = Self(1 << 18);
    pub const BIGUINT64: Self = Self(1 << 19);
    pub const FLOAT32: Self = Self(1 << 20);
    pub const FLOAT64: Self = Self(1 << 21);
    pub const FUNCTION: Self = Self(1 << 22);
    /// Anything at all.
    pub const UNKNOWN: Self = Self(u32::MAX);

    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// A type with a form in JavaScript. Implemented by the derives together with [`ToJs`] and [`FromJs`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no form in JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal`; a type with serde's traits crosses as `Serde<{Self}>`"
)]
pub trait Value {
    /// What JavaScript can tell apart.
    #[doc(hidden)]
    const SHAPE: Shape;

    /// The fewest bytes in the fixed part of a message, without padding.
    #[doc(hidden)]
    const SIZE: usize;

    /// Whether reading may fail for a value that JavaScript found right. Named types say yes, so that recursion ends.
    #[doc(hidden)]
    const REFUSES: bool = true;

    /// Whether it is `()`, which as a result takes anything.
    #[doc(hidden)]
    const UNIT: bool = false;

    /// Appends the type.
    #[doc(hidden)]
    fn describe(d: &mut Describer);

    /// Appends the type of a `Vec` of this.
    #[doc(hidden)]
    fn describe_list(d: &mut Describer) {
        d.word(op::LIST);
        Self::describe(d);
    }

    /// What a `Vec` of this is.
    #[doc(hidden)]
    const LIST: Shape = Shape::ARRAY;

    /// Appends the type of a map whose keys are this.
    #[doc(hidden)]
    fn describe_map<V: Value>(d: &mut Describer) {
        d.word(op::MAP);
        Self::describe(d);
        V::describe(d);
    }

    /// What a map whose keys are this is.
    #[doc(hidden)]
    const MAP: Shape = Shape::MAP;
}

/// A value that goes from Rust to JavaScript.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go to JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal` or `ToJs`; a type with serde's traits crosses as `Serde<{Self}>`"
)]
pub trait ToJs: Value {
    /// What a function that returns this returns to JavaScript.
    #[doc(hidden)]
    type Abi: Abi;

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
    fn to_wasm(&self) -> Self::Abi {
        Abi::message(|w| self.write(w))
    }

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
        Abi::message(|w| Self::write_list(list, w))
    }

    /// `into_wasm` of a `Vec` of this.
    #[doc(hidden)]
    fn list_into_wasm(list: Vec<Self>) -> Address
    where
        Self: Sized,
    {
        let abi = Self::list_to_wasm(&list);
        drop_aside(list);
        abi
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
        Self::write_list(&list, w);
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
}

/// A value that goes from JavaScript to Rust.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal` or `FromJs`; a type with serde's traits crosses as `Serde<{Self}>`",
    note = "a type with a lifetime cannot come from JavaScript inside of another: write `String` for `&str`, `Vec<T>` for `&[T]`",
    note = "an exported class comes as `&T`, `&mut T` or `Rc<T>`, by value where the function says `#[js_export(consuming)]`; an exported trait comes as `Box<dyn Trait>`"
)]
pub trait FromJs: Value + Sized {
    /// What JavaScript passes for a parameter of this type, beside the message.
    #[doc(hidden)]
    type Abi: Abi;

    /// Reads the value from a message.
    ///
    /// # Errors
    /// When the bytes are malformed, or Rust refuses the value.
    fn read(r: &mut Reader<'_>) -> Result<Self, Fault>;

    /// Makes it from a parameter.
    #[doc(hidden)]
    fn from_wasm(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
        let _ = abi;
        Self::read(r)
    }

    /// Reads a list of this.
    #[doc(hidden)]
    fn read_list(r: &mut Reader<'_>) -> Result<Vec<Self>, Fault> {
        let count = r.count(Self::SIZE)?;
        r.nested(|r| {
            let mut list = Vec::with_capacity(r.capacity::<Self>(count));
            for index in 0..count {
                list.push(element::<Self>(r, index)?);
            }
            Ok(list)
        })
    }

    /// Reads an array of this.
    #[doc(hidden)]
    fn read_array<const N: usize>(r: &mut Reader<'_>) -> Result<[Self; N], Fault> {
        let mut list = Vec::with_capacity(N);
        for index in 0..N {
            list.push(element::<Self>(r, index)?);
        }
        list.try_into()
            .map_err(|_| Fault::malformed("an array of another length"))
    }
}

/// Reads element `index`, and adds the index to the path of a refusal.
#[inline]
pub(crate) fn element<T: FromJs>(r: &mut Reader<'_>, index: usize) -> Result<T, Fault> {
    let value = T::read(r);
    if T::REFUSES {
        value.map_err(|fault| fault.at(index))
    } else {
        value
    }
}

/// Reads a field, and adds its name to the path of a refusal.
#[doc(hidden)]
#[inline]
pub fn field<T: FromJs>(r: &mut Reader<'_>, name: &str) -> Result<T, Fault> {
    let value = T::read(r);
    if T::REFUSES {
        value.map_err(|fault| fault.within(name))
    } else {
        value
    }
}

/// Takes a parameter, and adds its name to the path of a refusal.
#[doc(hidden)]
#[inline]
pub fn parameter<T: FromJs>(abi: T::Abi, r: &mut Reader<'_>, name: &str) -> Result<T, Fault> {
    let value = T::from_wasm(abi, r);
    if T::REFUSES {
        value.map_err(|fault| fault.within(name))
    } else {
        value
    }
}

/// Reads the number of a variant: of an enum with at most 256 of them, and with more.
#[doc(hidden)]
#[inline]
pub fn variant(r: &mut Reader<'_>) -> Result<u32, Fault> {
    r.u8().map(u32::from)
}

#[doc(hidden)]
#[inline]
pub fn wide_variant(r: &mut Reader<'_>) -> Result<u32, Fault> {
    r.u16().map(u32::from)
}

#[doc(hidden)]
#[inline]
pub fn write_variant(w: &mut Writer, number: u32) {
    w.u8(number as u8);
}

#[doc(hidden)]
#[inline]
pub fn write_wide_variant(w: &mut Writer, number: u32) {
    w.u16(number as u16);
}

#[doc(hidden)]
#[cold]
pub fn no_variant(_: u32) -> Fault {
    Fault::malformed("an enum has no such variant")
}

/// Writes a field that JavaScript may leave out and Rust never does.
#[doc(hidden)]
#[inline]
pub fn write_some<T: ToJs + ?Sized>(w: &mut Writer, value: &T) {
    w.u8(1);
    value.write(w);
}

/// `parameter` for `&T`.
#[doc(hidden)]
#[inline]
pub fn parameter_ref<'m, T: FromJsRef + ?Sized>(
    abi: T::Abi,
    r: &mut Reader<'m>,
    name: &str,
) -> Result<T::Held<'m>, Fault> {
    let value = T::hold(abi, r);
    if T::REFUSES {
        value.map_err(|fault| fault.within(name))
    } else {
        value
    }
}

/// `parameter` for `&mut T`.
#[doc(hidden)]
#[inline]
pub fn parameter_mut<'m, T: FromJsMut + ?Sized>(
    abi: T::Abi,
    r: &mut Reader<'m>,
    name: &str,
) -> Result<T::Held<'m>, Fault> {
    let value = T::hold_mut(abi, r);
    if T::REFUSES {
        value.map_err(|fault| fault.within(name))
    } else {
        value
    }
}

/// `parameter` of a `consuming` function.
#[doc(hidden)]
#[inline]
pub fn parameter_taken<T: FromJsTaken>(abi: T::Abi, r: &mut Reader<'_>, name: &str) -> Result<T::Held, Fault> {
    let value = T::hold_taken(abi, r);
    if T::REFUSES {
        value.map_err(|fault| fault.within(name))
    } else {
        value
    }
}

/// What a parameter `&T` can be: a `str` or `[T]` borrowed from the call, or a temporary value.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`&{Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "a parameter borrows a `str`, a slice of numbers, or any type that can itself come from JavaScript"
)]
pub trait FromJsRef: Value {
    type Abi: Abi;
    type Held<'m>: Deref<Target = Self>;

    fn hold<'m>(abi: <Self as FromJsRef>::Abi, r: &mut Reader<'m>) -> Result<Self::Held<'m>, Fault>;
}

/// A value that lives for one call.
#[doc(hidden)]
pub struct Temporary<T>(T);

impl<T> Deref for Temporary<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: FromJs> FromJsRef for T {
    type Abi = <T as FromJs>::Abi;
    type Held<'m> = Temporary<T>;

    #[inline]
    fn hold<'m>(abi: <T as FromJs>::Abi, r: &mut Reader<'m>) -> Result<Temporary<T>, Fault> {
        T::from_wasm(abi, r).map(Temporary)
    }
}

/// What a parameter `&mut T` can be: a slice of numbers, which JavaScript sees changed when the call returns, or an object
/// of an exported class.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`&mut {Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "only a slice of numbers and an object of an exported class can be changed in place: take the value and return the changed one"
)]
pub trait FromJsMut: Value {
    type Abi: Abi;
    type Held<'m>: DerefMut<Target = Self>;

    fn describe_mut(d: &mut Describer);
    fn hold_mut<'m>(abi: Self::Abi, r: &mut Reader<'m>) -> Result<Self::Held<'m>, Fault>;
}

/// What can be shared with JavaScript, or copied, as an `Rc<T>`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal` or `FromJs`; a type with serde's traits crosses as `Serde<{Self}>`"
)]
pub trait FromJsShared: Value {
    type Abi: Abi;

    fn read_rc(r: &mut Reader<'_>) -> Result<Rc<Self>, Fault>;

    fn rc_from_wasm(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Rc<Self>, Fault> {
        let _ = abi;
        Self::read_rc(r)
    }
}

impl<T: FromJs> FromJsShared for T {
    type Abi = <T as FromJs>::Abi;

    fn read_rc(r: &mut Reader<'_>) -> Result<Rc<T>, Fault> {
        r.nested(T::read).map(Rc::new)
    }

    fn rc_from_wasm(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Rc<T>, Fault> {
        T::from_wasm(abi, r).map(Rc::new)
    }
}

/// What a parameter of a `consuming` function can be: a value, or an object that is JavaScript's no more.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal` or `FromJs`; a type with serde's traits crosses as `Serde<{Self}>`"
)]
pub trait FromJsTaken: Value + Sized {
    type Abi: Abi;
    type Held: Take<Value = Self>;

    fn describe_taken(d: &mut Describer) {
        Self::describe(d);
    }

    fn hold_taken(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Self::Held, Fault>;
}

impl<T: FromJs> FromJsTaken for T {
    type Abi = <T as FromJs>::Abi;
    type Held = Temporary<T>;

    #[inline]
    fn hold_taken(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Temporary<T>, Fault> {
        T::from_wasm(abi, r).map(Temporary)
    }
}

/// What is taken when nothing else was refused: until then JavaScript has it.
#[doc(hidden)]
pub trait Take {
    type Value;

    fn take(self) -> Self::Value;
}

impl<T> Take for Temporary<T> {
    type Value = T;

    #[inline]
    fn take(self) -> T {
        self.0
    }
}

/// Takes `self`, or a parameter of a `consuming` function.
#[doc(hidden)]
#[inline]
pub fn take<H: Take>(held: H) -> H::Value {
    held.take()
}

impl<T: Value + ?Sized> Value for &T {
    const SHAPE: Shape = T::SHAPE;
    const SIZE: usize = T::SIZE;
    const REFUSES: bool = T::REFUSES;
    const UNIT: bool = T::UNIT;
    const MAP: Shape = T::MAP;

    fn describe(d: &mut Describer) {
        T::describe(d);
    }

    fn describe_map<V: Value>(d: &mut Describer) {
        T::describe_map::<V>(d);
    }
}

impl<T: ToJs + ?Sized> ToJs for &T {
    type Abi = T::Abi;

    fn write(&self, w: &mut Writer) {
        (**self).write(w);
    }

    fn to_wasm(&self) -> T::Abi {
        (**self).to_wasm()
    }
}

/// The whole message of a value, for anything but a call in the same thread.
pub fn to_bytes<T: ToJs + ?Sized>(value: &T) -> Vec<u8> {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.finish().to_vec()
}

/// Reads a value from the whole message of it.
///
/// # Errors
/// When the bytes are malformed, or Rust refuses the value.
pub fn from_bytes<T: FromJs>(bytes: &[u8]) -> Result<T, Fault> {
    // Copied to where numbers are aligned.
    let mut words = vec![0u64; bytes.len().div_ceil(8)];
    let message: &mut [u8] = &mut bytemuck::cast_slice_mut(&mut words)[..bytes.len()];
    message.copy_from_slice(bytes);
    if bytes
        .first_chunk()
        .is_some_and(|header| message_length(*header) != bytes.len())
    {
        return Err(Fault::malformed("the message is not as long as it says"));
    }
    let mut reader = Reader::new(message)?;
    let value = T::read(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// The parameter lies in the message.
macro_rules! in_message {
    () => {
        type Abi = crate::export::InMessage;
    };
}
pub(crate) use in_message;

const _: () = assert!(size_of::<InMessage>() == 0);
